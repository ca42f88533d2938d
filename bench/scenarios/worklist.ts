import { worklist as worklistOf } from '../../server/capabilities/dossiers/pages/lists.ts'
import { floorOf } from '../frame/floor.ts'
import { compared, perSecond } from '../frame/rounds.ts'
import { rate, type Scenario } from '../frame/scenario.ts'

export const worklist: Scenario = {
  name: 'worklist',
  about: 'the first 25 on my desk, with the working time left of each; 8 at once',
  async run({ rounds, world, reference }) {
    const here = await world()
    const floor = await floorOf(await reference())
    const contexts = here.officers.map((officer) => here.for(officer))
    const act = (n: number) => worklistOf(contexts[n % contexts.length] ?? here.context, 'mine', null)
    await perSecond(act, { seconds: 0.3 })
    const { seconds, count } = rounds
    const found = await compared(
      count,
      () => perSecond(act, { seconds }),
      () => floor.of('worklist', seconds),
    )
    return [rate('worklist', found.ours, found.reference, 0.75)]
  },
}
