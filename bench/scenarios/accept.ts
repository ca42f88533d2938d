import { receiveAtDesk } from '../../server/capabilities/dossiers/intake/receive.ts'
import { floorOf } from '../frame/floor.ts'
import { compared, perSecond } from '../frame/rounds.ts'
import { rate, type Scenario } from '../frame/scenario.ts'
import { key } from '../frame/world.ts'

export const accept: Scenario = {
  name: 'accept',
  about: 'receive a dossier at the desk: key, row, steps, papers, slip, chained events; 8 at once',
  async run({ rounds, world, reference, say }) {
    const { worker, handing, ...here } = await world()
    const floor = await floorOf(await reference())
    say(`accept: the floor is run by ${floor.by}`)
    const context = here.for(worker)
    let n = 0
    const act = () => receiveAtDesk(context, key(), handing(n++))
    await perSecond(act, { seconds: 0.3 })
    const { seconds, count } = rounds
    const found = await compared(
      count,
      () => perSecond(act, { seconds }),
      () => floor.of('accept', seconds),
    )
    return [rate('accept', found.ours, found.reference, 0.7)]
  },
}
