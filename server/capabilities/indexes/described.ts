import type { Context } from '#platform/context.ts'
import type { Described } from '../capability.ts'
import { worksIn } from './rounds/ranking.ts'
import { seesInside } from './scores/sheet.ts'

/** Rounds by code and name: once published for everybody, before that for who works in them. */
export async function describeRounds(context: Context, ids: readonly string[]): Promise<Described[]> {
  const rows = await context.db
    .selectFrom('indexes.round')
    .where('agency_id', '=', context.root_id)
    .where('id', 'in', [...ids])
    .select(['id', 'agency_id', 'code', 'name', 'state'])
    .execute()
  return rows.map(({ id, agency_id, code, name, state }) => ({
    id,
    agency_id,
    code,
    title: name,
    of: null,
    path: `/indexes/rounds/${code}`,
    seen: state === 'published' || worksIn(context),
  }))
}

/** Papers by the round they were given for; they are for who works with that agency's scores. */
export async function describeEvidence(
  context: Context,
  ids: readonly string[],
  agencies: readonly string[],
): Promise<Described[]> {
  const rows = await context.db
    .selectFrom('indexes.evidence as paper')
    .innerJoin('indexes.round as round', (join) =>
      join.onRef('round.agency_id', '=', 'paper.root_id').onRef('round.id', '=', 'paper.round_id'),
    )
    .leftJoin('indexes.contender as contender', (join) =>
      join
        .onRef('contender.agency_id', '=', 'paper.root_id')
        .onRef('contender.round_id', '=', 'paper.round_id')
        .onRef('contender.body_id', '=', 'paper.agency_id'),
    )
    .where('paper.agency_id', 'in', [...agencies])
    .where('paper.id', 'in', [...ids])
    .select(['paper.id', 'paper.agency_id', 'round.name as title', 'round.code as of', 'contender.code as contender'])
    .execute()
  return rows.map(({ id, agency_id, title, of, contender }) => ({
    id,
    agency_id,
    code: null,
    title,
    of,
    path: contender && `/indexes/rounds/${of}/agencies/${contender}`,
    seen: seesInside(context, { body_id: agency_id }),
  }))
}
