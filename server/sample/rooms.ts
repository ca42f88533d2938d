import { treeOf } from '#agencies'
import { as, type Context, today } from '#platform/context.ts'
import { addDays, instant } from '#platform/time.ts'
import type { SampleTeller } from '../capabilities/capability.ts'
import { capabilities } from '../capabilities.ts'
import { holding, staffOf } from './staff-at-work.ts'

/** Has every capability on the list tell its part of the sample. */
export async function tellRooms(context: Context): Promise<void> {
  const teller = await tellerFor(context)
  for (const { sample } of capabilities) await sample?.(teller)
}

async function tellerFor(context: Context): Promise<SampleTeller> {
  const [staff, tree] = await Promise.all([staffOf(context, today(context)), treeOf(context)])
  const everywhere = tree.all.map(({ id }) => id)
  return {
    context,
    as: async (role, agency, days_ago) => {
      const [there] = staff.get(tree.byCode(agency ?? '')?.id ?? '')?.get(role) ?? []
      const actor = agency ? there : await holding(context, role, everywhere)
      if (!actor) throw new RangeError(`nobody is ${role} at ${agency}`)
      const morning = instant(addDays(today(context), -days_ago), 9 * 60)
      const at = new Date(Math.min(morning.getTime(), context.now().getTime()))
      return as(context, { actor, now: () => at })
    },
  }
}
