import { treeOf } from '#agencies'
import type { Context } from '#platform/context.ts'
import { named } from '#platform/database/named.ts'
import type { Day } from '#platform/time.ts'
import type { Competence, Content } from '../procedure.ts'
import { competenceIn } from './competence.ts'
import { inForceOn } from './listing.ts'

/** A procedure in force, as figures see it: who handles it, and what is so of it. */
export type ListedProcedure = {
  readonly code: string
  readonly agencies: readonly string[]
  readonly marks: readonly Mark[]
}

/** `online`: partly or wholly; `complete`: nothing of what a procedure is made of is missing. */
export type Mark = 'in_force' | 'online' | 'fully_online' | 'complete' | 'one_stop'

type Kept = { readonly levels: readonly Competence[]; readonly marks: readonly Mark[] }
const kept = new Map<string, Kept>()
const MOST_KEPT = 20_000

/** The procedures in force on a day with the bodies that handle them. What a published version says is read once. */
export async function listedOn(context: Context, day: Day): Promise<readonly ListedProcedure[]> {
  const { db, pool, root_id } = context
  const [rows, tree] = await Promise.all([
    named<{ id: string; code: string }>(pool, inForceOn(db, root_id, day).compile()),
    treeOf(context, day),
  ])
  if (kept.size > MOST_KEPT) kept.clear()
  await keep(
    context,
    rows.map(({ id }) => id).filter((id) => !kept.has(id)),
  )
  const bodies = competenceIn(tree, day)
  return rows.flatMap(({ id, code }) => {
    const version = kept.get(id)
    return version ? [{ code, agencies: bodies(version.levels), marks: version.marks }] : []
  })
}

async function keep({ pool }: Context, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  const rows = await named<{ id: string; content: Content }>(pool, {
    sql: 'select id, content from procedures.version where id = any($1::uuid[])',
    parameters: [ids],
  })
  for (const { id, content } of rows) kept.set(id, { levels: content.levels, marks: marksOf(content) })
}

/** What is so of a version. */
export function marksOf(content: Content): readonly Mark[] {
  const { online_level } = content
  const isOnline = online_level === 'full' || online_level === 'partial'
  return [
    'in_force',
    ...(isOnline ? (['online'] as const) : []),
    ...(online_level === 'full' ? (['fully_online'] as const) : []),
    ...(isComplete(content) ? (['complete'] as const) : []),
    ...(startsAtOneStop(content) ? (['one_stop'] as const) : []),
  ]
}

/**
 * Whether a version says all that a procedure is made of, as far as the catalogue holds it: name, order of steps, ways,
 * papers and their number, time limit, body, result (NĐ 63/2010/NĐ-CP, Điều 8 khoản 2; chưa kiểm chứng). Whom it is for
 * (đối tượng thực hiện) the catalogue does not hold.
 */
function isComplete({ name, steps, ways, components, terms, levels, result }: Content): boolean {
  const lists = [steps, ways, components, terms.legal, levels]
  return name.trim() !== '' && result.name.trim() !== '' && lists.every(({ length }) => length > 0)
}

/** Whether the handling body's desk receives it: the first step is the one-stop clerk's. */
function startsAtOneStop({ steps }: Content): boolean {
  const [first] = steps
  return first?.kind === 'receive' && first.role === 'clerk' && first.agency_kind === null
}
