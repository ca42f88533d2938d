import type { Context } from '#platform/context.ts'
import type { Described, SubjectRef } from '../capabilities/capability.ts'
import { capabilities } from '../capabilities.ts'

const describers = new Map(
  capabilities.flatMap(({ subjects = [] }) =>
    subjects.flatMap(({ kind, describe }) => (describe ? [[kind, describe] as const] : [])),
  ),
)

/** What some rows are to the actor, each kind asked once of its owner; null where a row is gone, or not theirs to see. */
export async function describe(
  context: Context,
  refs: readonly SubjectRef[],
): Promise<(ref: Pick<SubjectRef, 'kind' | 'id'>) => Described | null> {
  const found = await Promise.all(
    [...Map.groupBy(refs, ({ kind }) => kind)].map(async ([kind, of]) => {
      const ids = [...new Set(of.map(({ id }) => id))]
      const agencies = [...new Set(of.map(({ agency_id }) => agency_id))]
      const rows = (await describers.get(kind)?.(context, ids, agencies)) ?? []
      return rows.filter(({ seen }) => seen).map((row) => [`${kind} ${row.id}`, row] as const)
    }),
  )
  const byRef = new Map(found.flat())
  return ({ kind, id }) => byRef.get(`${kind} ${id}`) ?? null
}
