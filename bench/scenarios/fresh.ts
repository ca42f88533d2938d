import { untilItCounts } from '../frame/over-the-counter.ts'
import { median } from '../frame/rounds.ts'
import { type Scenario, small } from '../frame/scenario.ts'

const TIMES = 5
const PATIENCE = 20_000

export const fresh: Scenario = {
  name: 'fresh',
  about: 'from the answer that a dossier was received until the figure on everybody’s screen counts it',
  async run({ world, http }) {
    const here = await world()
    const { ours } = await http()
    const { agency_id } = here.handing(0)
    const agency = here.communes.find(({ id }) => id === agency_id)?.code ?? ''
    const period = here.context.now().getFullYear()
    const figure = async () => {
      const answer = await fetch(`${ours.address}/api/v1/measures/received?agency=${agency}&period=${period}`)
      return ((await answer.json()) as { value: number }).value
    }
    const times: number[] = []
    for (let n = 0; n < TIMES; n++) times.push(await untilItCounts(ours.address, here, figure, PATIENCE))
    return [small('fresh', median(times), 'ms', 2_000)]
  },
}
