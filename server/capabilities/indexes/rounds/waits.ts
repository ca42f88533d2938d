import type { Registry } from '#measures'
import type { Context } from '#platform/context.ts'
import { endOf } from '#platform/time.ts'
import type { DutiesAsked, Duty } from '../../capability.ts'
import { dutiesOf } from '../duties.ts'

/** Whose word a round waits for, by default: the agency's own, its appraisers', the council's. */
const ROLES = { self_score: 'focal_person', appraise: 'appraiser', manage: 'reform_officer' } as const

/** What rounds wait for at some agencies, as far as the actor may say it. No account owes it: whoever holds the role does. */
export async function wordsAwaited(
  context: Context,
  { by, until, size }: DutiesAsked,
  { registry }: { readonly registry: Pick<Registry, 'measures'> },
): Promise<Duty[]> {
  if (!('agencies' in by)) return []
  const agencies = new Set(by.agencies)
  const found = await Promise.all(
    (['self_score', 'appraise', 'manage'] as const).map(async (as) =>
      (await dutiesOf(context, registry, as))
        .filter(({ open, body_id }) => open > 0 && agencies.has(body_id))
        .map(({ round_id, body_id, name, due_on }) => ({
          subject: { kind: 'index_round', id: round_id, agency_id: context.root_id },
          kind: `indexes.${as}`,
          owed_by: { agency_id: body_id, account_id: null, role: ROLES[as] },
          due_at: due_on && endOf(due_on),
          title: name,
        })),
    ),
  )
  return found
    .flat()
    .filter(({ due_at }) => !until || (due_at !== null && due_at <= until))
    .sort((one, other) => timeOf(one) - timeOf(other))
    .slice(0, size)
}

/** What has no last day stands last. */
function timeOf({ due_at }: Pick<Duty, 'due_at'>): number {
  return due_at?.getTime() ?? Number.MAX_SAFE_INTEGER
}
