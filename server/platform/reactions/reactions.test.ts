import assert from 'node:assert/strict'
import { afterEach, beforeEach, test } from 'node:test'
import { connect } from '#platform/database/pool.ts'
import { type TestDatabase, withDatabase } from '#tests/database.ts'
import { readToEnd } from '#tests/journal.ts'
import { as, type Context } from '../context.ts'
import { type JournalEvent, readAll, readOn } from '../journal/tail.ts'
import { deadErrands, errandCounts, letGo, tryAgain } from './dead.ts'
import { reactionsFold } from './enqueue.ts'
import { buryUnknown } from './errands.ts'
import { codeOf, MOST_ATTEMPTS, pauseAfter, type Reaction } from './reaction.ts'
import { type Worked, workNext } from './work.ts'

const NOON = new Date('2026-03-02T12:00:00+07:00')
const HOUR = 3_600_000

let database: TestDatabase
let context: Context
/** What the reaction has done, as `subject seq`. */
let did: string[]

beforeEach(async () => {
  database = await withDatabase()
  context = database.context()
  did = []
})
afterEach(() => database.close())

const at = (hours: number): Context => as(context, { now: () => new Date(NOON.getTime() + hours * HOUR) })

/** A reaction that notes what it did, after which it may fail. */
function noting(fails: (event: JournalEvent) => boolean = () => false, name = 'of_a_test'): Reaction {
  return {
    name,
    on: ['of_a_test'],
    run: async (_, event) => {
      did.push(`${event.subject_id.slice(-1)} ${event.seq}`)
      if (fails(event)) throw Object.assign(new Error('Nguyễn Văn A'), { code: 'of_a_test' })
      return null
    },
  }
}

const subject = (n: number): string => `01900000-0000-7000-8000-00000000000${n}`

async function happens(n: number, seq: number, recorded = NOON): Promise<void> {
  await context.pool.query(
    `insert into journal.event (agency_id, subject_kind, subject_id, seq, kind, occurred_at, recorded_at, text, hash, epoch)
     values ($1, 'of_a_test', $2, $3, 'of_a_test', $4, $5, '{"data": {"n": 1}}', '\\x00', 1)`,
    [database.root_id, subject(n), seq, NOON, recorded],
  )
}

const enqueue = (reactions: readonly Reaction[]) => readToCursor(reactionsFold(reactions))

/** Reads until what was written is read; the reader began at the end, so it counts fewer events than there are. */
async function readToCursor(fold: ReturnType<typeof reactionsFold>): Promise<void> {
  await readAll(context.pool, fold, 90_000)
}

async function workAll(where: Context, reactions: readonly Reaction[]): Promise<Worked['outcome'][]> {
  const outcomes: Worked['outcome'][] = []
  for (let worked = await workNext(where, reactions, half); worked; worked = await workNext(where, reactions, half))
    outcomes.push(worked.outcome)
  return outcomes
}

const half = () => 0.5

test('what happened before a reaction was first known is not told again', async () => {
  const reaction = noting()
  await happens(1, 1)
  await readToEnd(context.pool, { consumer: 'another', apply: async () => {} })
  await enqueue([reaction])
  await happens(1, 2)
  await enqueue([reaction])
  assert.deepEqual(await workAll(at(0), [reaction]), ['done'])
  assert.deepEqual(did, ['1 2'])
})

test('history that is brought in is no news', async () => {
  const reaction = noting()
  await enqueue([reaction])
  await happens(1, 1, new Date(NOON.getTime() + 25 * HOUR))
  await happens(2, 1, new Date(NOON.getTime() + 23 * HOUR))
  await enqueue([reaction])
  await workAll(at(48), [reaction])
  assert.deepEqual(did, ['2 1'])
})

test('errands stand with the cursor or not at all: a process that dies between the two loses and doubles nothing', async () => {
  const reaction = noting()
  const fold = reactionsFold([reaction])
  await enqueue([reaction])
  await happens(1, 1)
  const dying = {
    ...fold,
    apply: async (...given: Parameters<typeof fold.apply>) => {
      await fold.apply(...given)
      throw new Error('the process ends here')
    },
  }
  await readToEnd(context.pool, { consumer: 'another', apply: async () => {} })
  await assert.rejects(readOn(context.pool, dying))
  assert.equal((await errandCounts(context.pool, NOON)).waiting, 0)
  await enqueue([reaction])
  await enqueue([reaction])
  assert.equal((await errandCounts(context.pool, NOON)).waiting, 1)
})

test('an errand whose worker died in the middle runs again', async () => {
  let dies = true
  const reaction = noting(() => dies)
  await enqueue([reaction])
  await happens(1, 1)
  await enqueue([reaction])
  assert.deepEqual(await workAll(at(0), [reaction]), ['failed'])
  dies = false
  assert.deepEqual(await workAll(at(0), [reaction]), [], 'not before its pause is over')
  assert.deepEqual(await workAll(at(1), [reaction]), ['done'])
  assert.deepEqual(did, ['1 1', '1 1'])
})

test('a worker that is killed leaves its errand to another, five minutes later', async () => {
  const reaction = noting()
  await enqueue([reaction])
  await happens(1, 1)
  await enqueue([reaction])
  const killed: Reaction = { ...reaction, run: () => new Promise(() => {}) }
  void workNext(at(0), [killed])
  while ((await context.pool.query('select from journal.errand where claimed_until is not null')).rowCount === 0);
  assert.equal(await workNext(at(0), [reaction]), null)
  assert.deepEqual(await workNext(at(0.1), [reaction]), { reaction: 'of_a_test', outcome: 'done' })
})

test('a subject is told in order, also when its first fails; others go on meanwhile', async () => {
  let broken = true
  const reaction = noting(({ subject_id, seq }) => broken && subject_id === subject(1) && seq === 1)
  await enqueue([reaction])
  for (const [n, seq] of [
    [1, 1],
    [1, 2],
    [2, 1],
    [1, 3],
  ] as const)
    await happens(n, seq)
  await enqueue([reaction])
  await workAll(at(0), [reaction])
  assert.deepEqual(did, ['1 1', '2 1'])
  broken = false
  await workAll(at(1), [reaction])
  assert.deepEqual(did, ['1 1', '2 1', '1 1', '1 2', '1 3'])
})

test('after twelve attempts an errand is dead, is shown by its code, and holds nobody up', async () => {
  const reaction = noting(({ seq }) => seq === 1)
  await enqueue([reaction])
  await happens(1, 1)
  await happens(1, 2)
  await enqueue([reaction])
  const outcomes: Worked['outcome'][] = []
  for (let hour = 0; outcomes.at(-1) !== 'done'; hour += 5) outcomes.push(...(await workAll(at(hour), [reaction])))
  assert.deepEqual(outcomes, [...Array<string>(MOST_ATTEMPTS - 1).fill('failed'), 'dead', 'done'])
  const [dead, ...others] = await deadErrands(context)
  assert.deepEqual(others, [])
  assert.deepEqual(
    {
      event: dead?.event,
      attempts: dead?.attempts,
      error_code: dead?.error_code,
      seen: JSON.stringify(dead).includes('Nguyễn'),
    },
    { event: 'of_a_test', attempts: 12, error_code: 'of_a_test', seen: false },
  )
})

test('a dead errand is tried again, or let go; who decided so stands on its row', async () => {
  const failing = noting(() => true)
  await enqueue([failing])
  await happens(1, 1)
  await happens(2, 1)
  await enqueue([failing])
  for (let hour = 0; (await errandCounts(context.pool, NOON)).dead < 2; hour += 5) await workAll(at(hour), [failing])
  const [one, other] = await deadErrands(context)
  await tryAgain(at(200), [failing], one?.id ?? 0)
  await letGo(at(200), [failing], other?.id ?? 0)
  await assert.rejects(letGo(at(200), [failing], other?.id ?? 0), { code: 'journal.errand_not_found' })
  assert.deepEqual(await workAll(at(200), [noting()]), ['done'])
  const { rows } = await context.pool.query('select state, decided_by from journal.errand')
  assert.deepEqual(rows, [{ state: 'let_go', decided_by: context.actor.account_id }])
})

test('a reaction notes that its errand was given up, and takes it back where it is tried again', async () => {
  const noted: string[] = []
  const failing: Reaction = {
    ...noting(() => true),
    gaveUp: async (_, { seq }, code) => void noted.push(`gave up ${seq}: ${code}`),
    tryingAgain: async (_, { seq }) => void noted.push(`trying ${seq} again`),
  }
  await enqueue([failing])
  await happens(1, 1)
  await enqueue([failing])
  for (let hour = 0; (await errandCounts(context.pool, NOON)).dead < 1; hour += 5) await workAll(at(hour), [failing])
  const [dead] = await deadErrands(context)
  await letGo(at(200), [failing], dead?.id ?? 0)
  assert.deepEqual(noted.splice(0), ['gave up 1: of_a_test', 'gave up 1: of_a_test'])
  await context.pool.query(`update journal.errand set state = 'dead'`)
  await tryAgain(at(201), [failing], dead?.id ?? 0)
  assert.deepEqual(noted, ['trying 1 again'])
})

test('what waits for a reaction that the program no longer knows is dead when a worker starts', async () => {
  const gone = noting(undefined, 'gone')
  const known = noting(undefined, 'known')
  await enqueue([gone, known])
  await happens(1, 1)
  await enqueue([gone, known])
  assert.equal(await buryUnknown(context.pool, ['known'], NOON), 1)
  assert.deepEqual(
    (await deadErrands(context)).map(({ reaction, error_code }) => `${reaction} ${error_code}`),
    ['gone unknown_reaction'],
  )
  assert.deepEqual(await workAll(at(0), [known]), ['done'])
})

test('what must wait is run again at its time, and that is no failure', async () => {
  const morning = new Date(NOON.getTime() + 19 * HOUR)
  const reaction: Reaction = {
    ...noting(),
    run: async ({ now }) => {
      did.push(now().toISOString())
      return now() < morning ? morning : null
    },
  }
  await enqueue([reaction])
  await happens(1, 1)
  await enqueue([reaction])
  assert.deepEqual(await workAll(at(0), [reaction]), ['later'])
  assert.deepEqual(await workAll(at(18), [reaction]), [])
  assert.deepEqual(await workAll(at(19), [reaction]), ['done'])
  assert.equal((await errandCounts(context.pool, NOON)).failing, 0)
})

test('four workers over two pools of connections do each errand once, each subject in order', async () => {
  const reaction = noting()
  await enqueue([reaction])
  for (let n = 1; n <= 5; n++) for (let seq = 1; seq <= 8; seq++) await happens(n, seq)
  await enqueue([reaction])
  const other = connect(database.url, { size: 4 })
  const there: Context = { ...at(0), pool: other.pool, db: other.db }
  const workers = [at(0), at(0), there, there].map(async (where) => {
    for (let idle = 0; idle < 20; ) if (!(await workNext(where, [reaction]))) idle += 1
  })
  await Promise.all(workers)
  await other.close()
  assert.equal(did.length, 40)
  for (let n = 1; n <= 5; n++)
    assert.deepEqual(
      did.filter((one) => one.startsWith(`${n} `)),
      [1, 2, 3, 4, 5, 6, 7, 8].map((seq) => `${n} ${seq}`),
    )
})

test('two reactions to one event are two errands: one that fails does not keep the other', async () => {
  const reactions = [noting(() => true, 'failing'), noting(undefined, 'going_well')]
  await enqueue(reactions)
  await happens(1, 1)
  await enqueue(reactions)
  assert.deepEqual((await workAll(at(0), reactions)).sort(), ['done', 'failed'])
})

test('pauses double from half a minute to four hours, a quarter more or less', () => {
  assert.deepEqual(
    [1, 2, 3, 9, 12].map((attempts) => pauseAfter(attempts, 0.5)),
    [30_000, 60_000, 120_000, 7_680_000, 14_400_000],
  )
  assert.deepEqual([pauseAfter(1, 0), pauseAfter(1, 1)], [22_500, 37_500])
})

test('of what went wrong the code is kept, never the words', () => {
  assert.equal(codeOf(Object.assign(new Error('Trần Thị B'), { code: 'ECONNREFUSED' })), 'ECONNREFUSED')
  assert.equal(codeOf(new TypeError('0900 000 123')), 'TypeError')
  assert.equal(codeOf(Object.assign(new Error(''), { code: 'to a@b.vn' })), 'unknown')
  assert.equal(codeOf('x'), 'unknown')
})

test('what a failed request says lies in its cause; one that took too long is told as that', () => {
  const cause = Object.assign(new Error('connect 10.0.0.1'), { code: 'ECONNREFUSED' })
  assert.equal(codeOf(new TypeError('fetch failed', { cause })), 'ECONNREFUSED')
  assert.equal(codeOf(new TypeError('fetch failed', { cause: new Error('no code') })), 'TypeError')
  assert.equal(codeOf(new DOMException('too long', 'TimeoutError')), 'ETIMEDOUT')
})
