import type { PoolClient } from 'pg'
import type { Context } from '#platform/context.ts'
import { type Day, dayOf } from '#platform/time.ts'
import type { Story } from './story.ts'

/** A story as it stands in the database, with how far it is written. */
export type StoredStory = Story & { readonly number: number; readonly written: number }

const COLUMNS = 'number, seed, dossiers, until, written'

/** The one of that number; null where it has not begun. */
export async function storyNumbered({ pool, root_id }: Context, number: number): Promise<StoredStory | null> {
  const { rows } = await pool.query<StoredStory>(
    `select ${COLUMNS} from sample.story where root_id = $1 and number = $2`,
    [root_id, number],
  )
  return rows[0] ?? null
}

/** The same story where it broke off, else a new one. */
export async function storyToTell(context: Context, story: Story, until: Day | undefined): Promise<StoredStory> {
  const { rows } = await context.pool.query<StoredStory>(
    `select ${COLUMNS} from sample.story where root_id = $1 and seed = $2 and dossiers = $3 and written < dossiers order by number`,
    [context.root_id, story.seed, story.dossiers],
  )
  const day = until ?? dayOf(story.until)
  return rows.find((one) => dayOf(one.until) === day) ?? beginStory(context, story)
}

/** Begins a story under the next number, which the first that begins takes. */
export async function beginStory({ pool, root_id }: Context, story: Story): Promise<StoredStory> {
  const { rows } = await pool.query<StoredStory>(
    `insert into sample.story (root_id, number, seed, dossiers, until)
     select $1, coalesce(max(number), 0) + 1, $2, $3, $4 from sample.story where root_id = $1 returning ${COLUMNS}`,
    [root_id, story.seed, story.dossiers, story.until],
  )
  const [begun] = rows
  if (!begun) throw new RangeError('a story that was begun stands')
  return begun
}

/** A story is written so far; in the transaction that wrote it. */
export function wrote(client: PoolClient, { root_id }: Context, number: number, written: number): Promise<unknown> {
  return client.query('update sample.story set written = $3 where root_id = $1 and number = $2', [
    root_id,
    number,
    written,
  ])
}
