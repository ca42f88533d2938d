import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { after, before, test } from 'node:test'
import { z } from 'zod'
import { signIn } from '#people'
import { SYSTEM_ID } from '#platform/access/actor.ts'
import type { Context } from '#platform/context.ts'
import { Objection } from '#platform/objection.ts'
import { asDay } from '#platform/time.ts'
import { capabilities } from '../capabilities.ts'
import { broughtRoles } from '../roles.ts'
import { cast, SAMPLE_PASSWORD } from './cast.ts'
import { buildSample, signIns } from './ensure.ts'
import { generateHistory } from './generate.ts'
import { removeSample } from './remove.ts'
import { SCENES } from './showcase.ts'
import { sampleIn, unnamedDatabase } from './testing.ts'

/** A Wednesday morning. */
const NOW = new Date('2026-06-17T10:00:00+07:00')
const DOSSIERS = 1_200
/** Days off in the year before that are no weekend, and the Saturdays worked for them, as published. */
const DAYS_OFF = [
  '2025-09-01',
  '2025-09-02',
  '2026-01-01',
  '2026-01-02',
  '2026-02-16',
  '2026-02-17',
  '2026-02-18',
  '2026-02-19',
  '2026-02-20',
  '2026-04-27',
  '2026-04-30',
  '2026-05-01',
]
const SATURDAYS_WORKED = ['2026-01-10']

let database: { url: string; close(): Promise<void> }
let context: Context
let disconnect: () => Promise<void>
let writtenWhenKilled: number

before(async () => {
  database = await unnamedDatabase()
  const sample = sampleIn(database.url, NOW)
  context = sample.context
  disconnect = sample.close
  await killedWhileTelling(database.url)
  const { rows } = await context.pool.query('select count(*)::int as n from dossiers.dossier')
  writtenWhenKilled = rows[0].n
  await buildSample(context, () => {}, DOSSIERS)
})

after(async () => {
  await disconnect()
  await database.close()
})

/** Builds the sample in a process of its own, which is killed in the middle: as soon as it says that it tells of dossiers. */
async function killedWhileTelling(url: string): Promise<void> {
  const script = `
    const { sampleIn } = await import(${JSON.stringify(new URL('./testing.ts', import.meta.url).href)})
    const { buildSample } = await import(${JSON.stringify(new URL('./ensure.ts', import.meta.url).href)})
    const { context } = sampleIn(${JSON.stringify(url)}, new Date(${NOW.getTime()}))
    const say = (message) => {
      if (/ [0-9]+[/][0-9]+/.test(message)) process.kill(process.pid, 'SIGKILL')
    }
    await buildSample(context, say, ${DOSSIERS})`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: 'inherit' })
  const signal = await new Promise((resolve) => child.once('exit', (_, by) => resolve(by)))
  assert.equal(signal, 'SIGKILL')
}

async function rows(text: string, values: unknown[] = []): Promise<Record<string, unknown>[]> {
  return (await context.pool.query(text, values)).rows
}

async function none(text: string, values: unknown[] = []): Promise<void> {
  assert.deepEqual(await rows(`${text} limit 5`, values), [])
}

/** What a neighbour's counter took in. */
const PASSED_ON = 1

async function number(text: string): Promise<number> {
  const [row] = await rows(text)
  return Number(Object.values(row ?? {})[0])
}

test('a start that was killed is completed by the next one, and nothing is told twice', async () => {
  assert.ok(writtenWhenKilled < DOSSIERS + SCENES, `${writtenWhenKilled} were written already`)
  assert.equal(await number('select count(*) from dossiers.dossier'), DOSSIERS + SCENES + PASSED_ON)
  assert.equal(await number('select written - dossiers from sample.story'), 0)
  await none('select code from dossiers.dossier group by code having count(*) > 1')
  await none(`select code from agencies.agency group by code having count(*) > 1`)
  await buildSample(context, () => assert.fail('it stands'), DOSSIERS)
  assert.equal(await number('select count(*) from dossiers.dossier'), DOSSIERS + SCENES + PASSED_ON)
})

test('the province had three levels until 30 June 2025 and has two since', async () => {
  const standing = (day: string) =>
    rows(
      `select level, kind, count(*)::int as n from agencies.standing where level is not null and kind in ('district', 'commune')
       and valid_from <= $1 and (valid_to is null or valid_to >= $1) group by 1, 2 order by 1`,
      [day],
    )
  assert.deepEqual(await standing('2025-06-30'), [
    { level: 'H', kind: 'district', n: 6 },
    { level: 'X', kind: 'commune', n: 96 },
  ])
  assert.deepEqual(await standing('2025-07-01'), [{ level: 'X', kind: 'commune', n: 24 }])
  await none(
    `select successor_id from agencies.succession where on_day = '2025-07-01' group by 1 having count(*) not between 3 and 5`,
  )
})

test('every role has an account that can sign in, and the welcome tells of it', async () => {
  assert.deepEqual(cast.map(({ role }) => role).toSorted(), broughtRoles.map(({ code }) => code).toSorted())
  for (const { login, role, name } of cast) {
    const session = await signIn(context, login, SAMPLE_PASSWORD)
    assert.equal(session.name, name)
    const held = await rows(
      'select role.code from people.assignment join people.role on role.id = assignment.role_id where account_id = $1',
      [session.account_id],
    )
    assert.deepEqual(held, [{ code: role }])
    assert.equal(signIns().filter((line) => line.includes(` ${login} / ${SAMPLE_PASSWORD} `)).length, 1)
  }
})

test('everything that is made up says so', async () => {
  await none('select code from dossiers.dossier where not sample')
  await none('select login from people.account where not sample')
  await none('select code from agencies.agency where not sample')
  await none(`select applicant_phone from dossiers.dossier where applicant_phone not like '0900%'`)
})

test('no event comes before the one it follows, none is of the future, and what is recorded is recorded now', async () => {
  const told = `select occurred_at, recorded_at, lag(occurred_at) over (partition by subject_id order by seq) as before
    from journal.event where subject_kind = 'dossier'`
  await none(`select * from (${told}) e where occurred_at < before`)
  await none(`select * from (${told}) e where occurred_at > $1`, [NOW])
  await none(`select * from (${told}) e where recorded_at not between now() - interval '30 minutes' and now()`)
})

test('chains are whole, and rows stand where they end', async () => {
  await none(`select * from (select hash, text, lag(hash, 1, decode(repeat('00', 32), 'hex')) over (partition by agency_id, subject_kind, subject_id order by seq) as before
    from journal.event) e where hash <> sha256(before || convert_to(text, 'UTF8'))`)
  await none(`select d.code from dossiers.dossier d left join lateral (select seq, hash from journal.event e
    where e.agency_id = d.agency_id and e.subject_kind = 'dossier' and e.subject_id = d.id order by seq desc limit 1) e on true
    where e.seq is distinct from d.last_seq or e.hash is distinct from d.last_hash`)
})

test('every event tells what its kind declares, and nothing else', async () => {
  const shapes = new Map(
    capabilities.flatMap(({ subjects = [] }) =>
      subjects.flatMap(({ table, events }) =>
        Object.entries(events).map(([kind, shape]) => [`${table} ${kind}`, { table, kind, shape }] as const),
      ),
    ),
  )
  const byKind = Map.groupBy(shapes.values(), ({ kind }) => kind)
  const { rows } = await context.pool.query<{ kind: string; data: object }>(
    `select distinct on (kind, keys) kind, data from (
       select kind, data, (select string_agg(key, ' ' order by key) from jsonb_object_keys(data) key) as keys from journal.event
     ) told order by kind, keys`,
  )
  assert.ok(rows.length > 25, `only ${rows.length} kinds were told`)
  const otherwise = rows.filter(
    ({ kind, data }) => !(byKind.get(kind) ?? []).some(({ shape }) => strictly(shape).safeParse(data).success),
  )
  assert.deepEqual(
    otherwise.map(({ kind, data }) => `${kind} ${Object.keys(data).join(' ')}`),
    [],
  )
})

function strictly(shape: z.ZodType): z.ZodType {
  return shape instanceof z.ZodObject ? shape.strict() : shape
}

test('dossiers are received at the desk in its hours, never on a weekend or a holiday', async () => {
  const received = `select code, day, minute from (select code, (received_at + interval '7 hours')::date::text as day,
    extract(isodow from received_at + interval '7 hours') as weekday,
    extract(hour from received_at + interval '7 hours') * 60 + extract(minute from received_at + interval '7 hours') as minute
    from dossiers.dossier where received_at is not null) r`
  await none(`${received} where day = any($1)`, [DAYS_OFF])
  await none(`${received} where weekday > 5 and not day = any($1)`, [SATURDAYS_WORKED])
  await none(`${received} where not (minute between 450 and 690 or minute between 810 and 1020)`)
})

test('what is due is due on a working day', async () => {
  const due = `select code, day from (select code, (at + interval '7 hours')::date::text as day, extract(isodow from at + interval '7 hours') as weekday
    from dossiers.dossier cross join lateral (values (due_at), (first_due_at)) t (at) where at is not null) d`
  await none(`${due} where day = any($1)`, [DAYS_OFF])
  await none(`${due} where weekday > 5 and not day = any($1)`, [SATURDAYS_WORKED])
})

test('no agency acts before it stands or after its end, and who acts holds a role there', async () => {
  const acts = `select e.kind, a.code from journal.event e join agencies.agency a on a.id = e.agency_id where e.subject_kind = 'dossier'`
  await none(`${acts} and (e.occurred_at + interval '7 hours')::date < a.valid_from`)
  await none(`${acts} and a.valid_to < (e.occurred_at + interval '7 hours')::date`)
  await none(`${acts} and e.kind not in ('dossiers.sent', 'dossiers.supplemented') and e.actor_id <> '${SYSTEM_ID}' and not exists (select from people.assignment s
    where s.account_id = e.actor_id and s.agency_id = e.agency_id and s.valid_from <= (e.occurred_at + interval '7 hours')::date)`)
})

test('each step was done by somebody who holds its role', async () => {
  await none(`select s.code, s.role from dossiers.step s where s.state = 'done' and s.kind not in ('receive', 'return') and not exists (
    select from people.assignment a join people.role r on r.id = a.role_id where a.account_id = s.done_by and a.agency_id = s.agency_id and r.code = s.role)`)
})

test('the year is believable', async () => {
  const onTime = await number(
    'select 100.0 * count(*) filter (where solved_at <= due_at) / count(*) from dossiers.dossier where solved_at is not null',
  )
  assert.ok(onTime > 85 && onTime < 97, `${onTime} % on time`)
  const online = async (from: string, to: string) =>
    number(
      `select 100.0 * count(*) filter (where channel = 'online') / count(*) from dossiers.dossier where submitted_at between '${from}' and '${to}'`,
    )
  const [first, last] = [await online('2025-07-01', '2025-10-01'), await online('2026-04-01', '2026-06-18')]
  assert.ok(first > 25 && first < 50 && last > 58 && last < 80, `${first} % online, then ${last} %`)
  const [certified = {}, land = {}] = await rows(
    `select count(*)::int as n from dossiers.dossier where procedure_code in ('2.000815', 'M.000031') group by procedure_code order by 1 desc`,
  )
  assert.ok(Number(certified.n) > 10 * Number(land.n ?? 0))
  await none(
    `select count(*) from dossiers.dossier where procedure_code = '2.000884' and channel = 'online' having count(*) > 0`,
  )
})

test('the scenes are there: late and due soon in every state, and the clock that stands', async () => {
  const states = async (where: string) =>
    (
      await rows(`select distinct state from dossiers.dossier where ended_at is null and ${where} order by 1`, [NOW])
    ).map(({ state }) => state)
  const open = ['assigned', 'consulting', 'drafted', 'field_check', 'received', 'signed', 'verifying']
  const late = await states('due_at < $1')
  const soon = await states(`due_at between $1 and $1::timestamptz + interval '3 days'`)
  assert.deepEqual(
    open.filter((state) => !late.includes(state)),
    [],
  )
  assert.deepEqual(
    open.filter((state) => !soon.includes(state)),
    [],
  )
  const standing = await states('received_at is not null and due_at is null and $1::timestamptz is not null')
  assert.deepEqual(
    standing.filter((state) => ['paused', 'supplement'].includes(String(state))),
    ['paused', 'supplement'],
  )
  const all = (await rows('select distinct state from dossiers.dossier')).map(({ state }) => String(state))
  const reachable = [
    ...open,
    'paused',
    'sent',
    'supplement',
    'at_desk',
    'returned',
    'refused',
    'ineligible',
    'stopped',
    'uncollected',
  ]
  assert.deepEqual(all.toSorted(), reachable.toSorted())
})

test('the citizen of the cast has dossiers of their own', async () => {
  const own = await rows(
    `select d.state from dossiers.dossier d join people.account a on a.id = d.account_id where a.login = 'congdan' order by 1`,
  )
  assert.deepEqual(
    own.map(({ state }) => state),
    ['at_desk', 'consulting', 'received', 'returned', 'sent', 'supplement'],
  )
})

test('the same seed tells the same story, another seed another one', async () => {
  const until = asDay('2026-03-31')
  const story = async (seed: number) => {
    const before = await number('select coalesce(max(number), 0) from sample.story')
    const known = (await rows('select id from dossiers.dossier')).map(({ id }) => id)
    await generateHistory(context, { dossiers: 60, seed, until })
    assert.equal(await number('select max(number) from sample.story'), before + 1)
    return rows(
      `select d.agency_id, procedure_code, case_code, channel, state, applicant_name, submitted_at, received_at, due_at, solved_at, fee, last_seq
       from dossiers.dossier d where not id = any($1) order by submitted_at, applicant_name`,
      [known],
    )
  }
  const [once, again, other] = [await story(5), await story(5), await story(6)]
  assert.equal(once.length, 60)
  assert.deepEqual(again, once)
  assert.notDeepEqual(other, once)
  assert.ok(once.every(({ submitted_at }) => (submitted_at as Date) < new Date('2026-04-01T00:00:00+07:00')))
})

test('nothing is sent before the first day of a story, whatever the seed', async () => {
  const until = asDay('2025-07-04')
  for (const seed of [21, 22, 23, 24, 25]) await generateHistory(context, { dossiers: 40, seed, until })
  await none(`select code from dossiers.dossier where submitted_at < '2025-07-01T00:00:00+07:00'`)
})

test('a story cannot end in the future, nor before the communes of today', async () => {
  const told = (until: string) => generateHistory(context, { dossiers: 1, until: asDay(until) })
  const objects = (code: string) => (error: unknown) => error instanceof Objection && error.code === code
  await assert.rejects(told('2026-06-18'), objects('sample.until_ahead'))
  await assert.rejects(told('2025-06-30'), objects('sample.until_early'))
})

test('the sample goes away in one step, but only when that is confirmed, and only the sample', async () => {
  const objects = (code: string) => (error: unknown) => error instanceof Objection && error.code === code
  await assert.rejects(removeSample(context, database.url, false), objects('sample.removal_unconfirmed'))
  await context.pool.query('update agencies.agency set sample = false where id = $1', [context.root_id])
  await assert.rejects(removeSample(context, database.url, true), objects('sample.not_sample'))
  await assert.rejects(generateHistory(context, { dossiers: 1 }), objects('sample.not_sample'))
  await context.pool.query('update agencies.agency set sample = true where id = $1', [context.root_id])
  await removeSample(context, database.url, true)
  const { context: anew, close } = sampleIn(database.url, NOW)
  try {
    const { rows: left } = await anew.pool.query('select count(*)::int as n from agencies.agency')
    assert.equal(left[0].n, 0)
  } finally {
    await close()
  }
})
