import type { PoolClient } from 'pg'
import { idOf } from '../access/actor.ts'
import type { Context } from '../context.ts'
import { named } from '../database/named.ts'
import { Objection } from '../objection.ts'
import { currentEpoch } from './epoch.ts'
import type { Decision } from './subject.ts'
import { type IdempotencyKey, writeOnce } from './write.ts'

const TRIES = 5
/**
 * Somebody else was faster: a name or a span of days was taken meanwhile (unique_violation, exclusion_violation), or two
 * that write several rows waited for each other (deadlock_detected, serialization_failure).
 */
const OVERTAKEN = new Set(['23505', '23P01', '40P01', '40001'])

/** Several decisions that stand or fall together; where there are none, nothing is to be done. */
export type Together<Answer> = { readonly decisions: readonly Decision<unknown>[]; readonly answer: Answer }

/**
 * Read, decide, write once. Reads what the decision needs, decides in a pure function, and writes row, events and
 * idempotency key in one statement; where somebody else was faster it reads and decides again. Several decisions that
 * stand or fall together are written in one short transaction: the first carries the key, the others names derived from
 * it. The same key answers what it answered the first time.
 *
 * @throws Objection what the decision objects to; `journal.key_reused` where the key belongs to another request;
 *   `journal.busy` where five others in a row were faster.
 */
export async function act<Facts, Answer>(
  context: Context,
  key: IdempotencyKey,
  read: () => Promise<Facts>,
  decide: (facts: Facts) => Decision<Answer> | Together<Answer>,
): Promise<Answer> {
  for (let tries = 0; tries < TRIES; tries++) {
    const decided = await attempt(read, decide)
    if (decided instanceof Objection) return earlierAnswer<Answer>(context, key, decided)
    if (await written(context, key, decided)) return decided.answer
    const earlier = await answerTo<Answer>(context, key)
    if (earlier) return earlier.answer
  }
  throw new Objection('journal.busy')
}

async function writeTogether(
  context: Context,
  key: IdempotencyKey,
  { decisions, answer }: Together<unknown>,
): Promise<boolean> {
  const writing = await writingOf(context)
  const client = await context.pool.connect()
  try {
    await client.query('begin')
    for (const [n, decision] of decisions.entries()) {
      const own = n === 0 ? key : { key: `${key.key}#${n}`, digest: key.digest }
      const told = n === 0 ? { ...decision, answer } : decision
      if (!(await writeOnce(client, own, told, writing))) return await undo(client)
    }
    await client.query('commit')
    return true
  } catch (error) {
    await undo(client)
    throw error
  } finally {
    client.release()
  }
}

async function undo(client: PoolClient): Promise<false> {
  await client.query('rollback').catch(() => {})
  return false
}

async function attempt<Facts, Answer>(
  read: () => Promise<Facts>,
  decide: (facts: Facts) => Decision<Answer> | Together<Answer>,
): Promise<Decision<Answer> | Together<Answer> | Objection> {
  try {
    return decide(await read())
  } catch (error) {
    if (error instanceof Objection) return error
    throw error
  }
}

/** False where somebody else was faster: the version moved, the key was used, or the name was taken meanwhile. */
async function written(
  context: Context,
  key: IdempotencyKey,
  decided: Decision<unknown> | Together<unknown>,
): Promise<boolean> {
  try {
    if ('decisions' in decided) return await writeTogether(context, key, decided)
    return await writeOnce(context.pool, key, decided, await writingOf(context))
  } catch (error) {
    if (isOvertaken(error)) return false
    throw error
  }
}

function isOvertaken(error: unknown): boolean {
  return OVERTAKEN.has((error as { code?: string }).code ?? '')
}

/** A request that was done cannot be done again, so its repetition objects; it is answered as the first time instead. */
async function earlierAnswer<Answer>(context: Context, key: IdempotencyKey, objection: Objection): Promise<Answer> {
  const earlier = await answerTo<Answer>(context, key)
  if (earlier) return earlier.answer
  throw objection
}

async function answerTo<Answer>(context: Context, { key, digest }: IdempotencyKey): Promise<{ answer: Answer } | null> {
  const [row] = await named<{ digest: Buffer; answer: Answer }>(context.pool, {
    sql: 'select digest, answer from journal.key where actor_id = $1 and key = $2 limit 1',
    parameters: [idOf(context.actor), key],
  })
  if (!row) return null
  if (!row.digest.equals(digest)) throw new Objection('journal.key_reused')
  return { answer: row.answer }
}

async function writingOf(context: Context) {
  return { epoch: await currentEpoch(context.pool), actor_id: idOf(context.actor), now: context.now() }
}
