import { treeOf } from '#agencies'
import { type Context, today } from '#platform/context.ts'
import { named } from '#platform/database/named.ts'
import type { Day } from '#platform/time.ts'

type Block = { next: number; last: number }
const blocks = new Map<string, Block>()
const waiting = new Map<string, Promise<Block>>()

/** A process takes numbers of (agency, day) by blocks, in a statement of its own: desks do not queue on one row. */
const BLOCK = 20

/** The next number of an agency and day. Codes may have gaps (what a process did not use of its block), never doubles. */
export async function nextNumber(context: Context, agency_id: string, day: Day): Promise<number> {
  const name = `${agency_id} ${day}`
  const block = blocks.get(name)
  if (block && block.next <= block.last) return block.next++
  const taken = await (waiting.get(name) ?? fresh(context, name, agency_id, day))
  return taken.next <= taken.last ? taken.next++ : nextNumber(context, agency_id, day)
}

function fresh(context: Context, name: string, agency_id: string, day: Day): Promise<Block> {
  const taking = takeBlock(context, agency_id, day, BLOCK)
    .then(({ first, last }) => {
      if (blocks.size > 5_000) blocks.clear()
      const block = { next: first, last }
      blocks.set(name, block)
      return block
    })
    .finally(() => waiting.delete(name))
  waiting.set(name, taking)
  return taking
}

/** Takes `size` numbers at once. */
async function takeBlock(
  context: Context,
  agency_id: string,
  day: Day,
  size: number,
): Promise<{ first: number; last: number }> {
  const [row] = await named<{ taken: number }>(context.pool, {
    sql: `insert into dossiers.number_block (agency_id, day, taken) values ($1, $2, $3)
on conflict (agency_id, day) do update set taken = dossiers.number_block.taken + excluded.taken returning taken`,
    parameters: [agency_id, day, size],
  })
  const last = row?.taken ?? size
  return { first: last - size + 1, last }
}

/** What is wanted of one agency and day. */
type Wanted = { readonly agency_id: string; readonly day: Day; readonly size: number }

/** Takes blocks of many agencies and days in one statement, each once. @returns the first number of each, in their order */
export async function takeBlocks({ pool }: Context, wanted: readonly Wanted[]): Promise<readonly number[]> {
  const rows = await named<{ agency_id: string; day: Day; taken: number }>(pool, {
    sql: `insert into dossiers.number_block (agency_id, day, taken)
select * from unnest($1::uuid[], $2::date[], $3::int[]) as w (agency_id, day, taken) order by agency_id, day
on conflict (agency_id, day) do update set taken = dossiers.number_block.taken + excluded.taken returning agency_id, day, taken`,
    parameters: [wanted.map((one) => one.agency_id), wanted.map(({ day }) => day), wanted.map(({ size }) => size)],
  })
  const taken = new Map(rows.map((row) => [`${row.agency_id} ${row.day}`, row.taken]))
  return wanted.map(({ agency_id, day, size }) => (taken.get(`${agency_id} ${day}`) ?? size) - size + 1)
}

/** More than any agency gives out between a backup and its restore on one day. */
const LEFT_OUT = 1_000

/** Goes past today's numbers that were given out after a backup was made, and stand on slips already. */
export async function leaveOutNumbers(context: Context): Promise<void> {
  for (const { id, identifier } of (await treeOf(context)).all)
    if (identifier) await takeBlock(context, id, today(context), LEFT_OUT)
}
