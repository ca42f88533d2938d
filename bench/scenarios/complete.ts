import { complete as completeStep } from '../../server/capabilities/dossiers/handling/complete.ts'
import { receiveAtDesk } from '../../server/capabilities/dossiers/intake/receive.ts'
import { floorOf } from '../frame/floor.ts'
import { compared, perSecond } from '../frame/rounds.ts'
import { rate, type Scenario } from '../frame/scenario.ts'
import { key, type World } from '../frame/world.ts'

export const complete: Scenario = {
  name: 'complete',
  about: 'end a step: read the case, reckon its clock, write step, next step, row and chained events; 8 at once',
  async run({ rounds, world, reference }) {
    const here = await world()
    const floor = await floorOf(await reference())
    const { seconds, count } = rounds
    const work = workOf(here)
    const act = async () => work.next()
    const ours = async () => {
      await work.fill(Math.ceil(seconds * MOST_PER_SECOND))
      return perSecond(act, { seconds })
    }
    const found = await compared(count, ours, () => floor.of('complete', seconds))
    return [rate('complete', found.ours, found.reference, 0.7)]
  },
}

const MOST_PER_SECOND = 600

/** Dossiers with a step to end: each is taken until its result lies at the desk. */
function workOf(world: World) {
  const context = world.for(world.worker)
  const open: string[] = []
  let n = 0
  return {
    /** So that nothing has to be received while time runs. */
    async fill(dossiers: number): Promise<void> {
      while (open.length < dossiers) {
        const some = Array.from({ length: 8 }, () => receiveAtDesk(context, key(), world.handing(n++)))
        open.push(...(await Promise.all(some)).map(({ code }) => code))
      }
    },
    async next(): Promise<void> {
      const code = open.shift()
      if (!code) throw new RangeError('all steps are done')
      const { state } = await completeStep(context, key(), code, { result_number: '1/GPXD' })
      if (state !== 'at_desk') open.push(code)
    },
  }
}
