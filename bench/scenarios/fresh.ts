import { setTimeout as pause } from 'node:timers/promises'
import { median } from '../frame/rounds.ts'
import { type Scenario, small } from '../frame/scenario.ts'

const TIMES = 5
const PATIENCE = 20_000

export const fresh: Scenario = {
  name: 'fresh',
  about: 'from the answer that a dossier was received until the figure on everybody’s screen counts it',
  async run({ world, http }) {
    const { worker, communes, handing, context } = await world()
    const { ours } = await http()
    const { agency_id, procedure_code, ...rest } = handing(0)
    const agency = communes.find(({ id }) => id === agency_id)?.code ?? ''
    const figure = async () => {
      const answer = await fetch(
        `${ours.address}/api/v1/measures/received?agency=${agency}&period=${context.now().getFullYear()}`,
      )
      return ((await answer.json()) as { value: number }).value
    }
    const times: number[] = []
    for (let n = 0; n < TIMES; n++) {
      const before = await figure()
      const headers = {
        authorization: `Bearer ${worker.token}`,
        'content-type': 'application/json',
        'idempotency-key': crypto.randomUUID(),
      }
      const body = JSON.stringify({ ...rest, agency, procedure: procedure_code })
      const answer = await fetch(`${ours.address}/api/v1/dossiers`, { method: 'POST', headers, body })
      if (answer.status !== 201) throw new Error(`not received: ${await answer.text()}`)
      const began = performance.now()
      while ((await figure()) === before) {
        if (performance.now() - began > PATIENCE) throw new Error('the figure did not move')
        await pause(10)
      }
      times.push(performance.now() - began)
    }
    return [small('fresh', median(times), 'ms', 2_000)]
  },
}
