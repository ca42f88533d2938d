import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { calendarOf } from '#calendar'
import type { Context } from '#platform/context.ts'
import { as as asActor } from '#platform/context.ts'
import { DAY } from '#platform/time.ts'
import { key } from '#tests/database.ts'
import { type Commune, withCommune } from '#tests/given.ts'
import { complete } from '../handling/complete.ts'
import { requestSupplement, takeSupplement } from '../handling/supplement.ts'
import type { Handing } from '../intake/handing.ts'
import { receiveAtDesk, receiveSent } from '../intake/receive.ts'
import { submit } from '../intake/submit.ts'
import { claim } from '../step-work/claim.ts'
import { raiseSilent, reckonPace } from './raise.ts'
import { limitFor, nextActor, nextBy, raisedNow, type SilenceRules, type Waiting } from './silence.ts'

let commune: Commune
before(async () => {
  commune = await withCommune()
})
after(() => commune.database.close())

const rules: SilenceRules = { usual: 2400, least: 480, reception: 480, escalate: 960, citizen_days: 30 }
const at = (text: string) => new Date(`${text}:00+07:00`)
const step = { kind: 'verify', role: 'officer', holder_id: null, outside_term: false, due_at: null } as const
const waiting = (over: Partial<Waiting> = {}): Waiting => ({
  state: 'verifying',
  touched_at: at('2026-03-02T08:00'),
  desk_due_at: null,
  raised_at: null,
  raised_to: null,
  step,
  ...over,
})

test('an open dossier always has a next actor and a next moment', async () => {
  const calendar = await calendarOf(commune.database.context(), commune.agency_id)
  const cases: [Partial<Waiting>, string][] = [
    [{ state: 'sent', step: null }, 'reception'],
    [{ state: 'supplement' }, 'citizen'],
    [{ state: 'paused', step: { ...step, kind: 'pay', outside_term: true } }, 'citizen'],
    [{}, 'role'],
    [{ step: { ...step, holder_id: 'x' } }, 'holder'],
    [{ step: null }, 'role'],
  ]
  for (const [over, who] of cases) {
    assert.equal(nextActor(waiting(over)), who)
    assert.ok(nextBy(waiting(over), null, rules, calendar) > waiting().touched_at)
  }
})

test('the limit is what nine of ten take, at least a day; where too few are known, the rule', () => {
  assert.deepEqual(
    [limitFor(waiting(), 900, rules), limitFor(waiting(), 30, rules), limitFor(waiting(), null, rules)],
    [900, 480, 2400],
  )
})

test('five working days untouched and it is raised, two more and the superior is told; a citizen has thirty days', async () => {
  const calendar = await calendarOf(commune.database.context(), commune.agency_id)
  const raised = (over: Partial<Waiting>, now: string) => raisedNow(waiting(over), null, rules, calendar, at(now))
  assert.equal(raised({}, '2026-03-09T07:40'), null, 'the sixth morning, nothing of it worked yet')
  assert.equal(raised({}, '2026-03-10T07:40'), 'head')
  const told = { raised_at: at('2026-03-10T07:40'), raised_to: 'head' } as const
  assert.equal(raised(told, '2026-03-11T07:40'), null)
  assert.equal(raised(told, '2026-03-13T07:40'), 'superior')
  assert.equal(raised({ ...told, raised_to: 'superior' }, '2026-06-01T07:40'), null)
  assert.equal(raised({ state: 'supplement' }, '2026-03-20T07:40'), null)
  assert.equal(raised({ state: 'supplement' }, '2026-04-03T07:40'), 'head')
  const touched = { ...told, touched_at: at('2026-03-11T09:00') }
  assert.equal(raised(touched, '2026-03-12T07:40'), null, 'an act ends the silence')
})

const handing = (): Handing => ({
  agency_id: commune.agency_id,
  procedure_code: '1.013225',
  case: 'urban',
  applicant: { kind: 'person', name: 'Trần Văn Mẫu', phone: '0900 000 123' },
  id_number: null,
  components: ['application', 'land', 'site_plan', 'drawings', 'foundation'].map((code) => ({
    code,
    name: code,
    kind: 'original',
    quantity: 2,
  })),
  return_method: 'desk',
  counts: {},
})

/** Small and always the same. */
function chance(seed: number): (n: number) => number {
  let state = seed
  return (n) => {
    state = (state * 1103515245 + 12345) % 2147483648
    return Math.floor((state / 2147483648) * n)
  }
}

test('over forty days of chance acts nothing stays silent for longer than its limit without being raised', async () => {
  const pick = chance(7)
  const codes: string[] = []
  const context = commune.database.context()
  for (let day = 0; day < 40; day++) {
    const date = new Date(at('2026-03-02T00:00').getTime() + day * DAY)
    const stamp = (time: string) => `${new Date(date.getTime() + 7 * 3_600_000).toISOString().slice(0, 10)}T${time}`
    await raiseSilent(asActor(context, { now: () => at(stamp('07:40')) }), 20)
    await nothingSilent(at(stamp('07:40')))
    const weekday = new Date(date.getTime() + 7 * 3_600_000).getUTCDay()
    if (weekday === 0 || weekday === 6) continue
    if (day < 12) {
      const clerk = commune.as('clerk', stamp('08:10'))
      codes.push(
        (pick(3) === 0 ? await submit(clerk, key(), handing()) : await receiveAtDesk(clerk, key(), handing())).code,
      )
    }
    for (let n = 0; n < 2; n++) await something(codes[pick(codes.length)] ?? '', pick(5), stamp('10:00'))
  }
  const { rows } = await context.pool.query<{ to: string }>(
    `select distinct data ->> 'to' as to from journal.event where kind = 'dossiers.raised'`,
  )
  assert.deepEqual(rows.map(({ to }) => to).toSorted(), ['head', 'superior'], 'both were told in those days')
})

/** One of the acts, whoever may do it; what cannot be done then is simply not done. */
async function something(code: string, which: number, when: string): Promise<void> {
  const acts: ((context: (role: 'clerk' | 'officer') => Context) => Promise<unknown>)[] = [
    (by) => receiveSent(by('clerk'), key(), code),
    (by) => claim(by('officer'), key(), code, {}),
    (by) => complete(by('officer'), key(), code, {}),
    (by) =>
      requestSupplement(by('officer'), key(), code, {
        papers: [{ code: 'land', name: 'Giấy tờ đất', what: 'Bản rõ hơn' }],
        reason: 'Bản chụp bị mờ',
      }),
    (by) => takeSupplement(by('clerk'), key(), code, []),
  ]
  await acts[which]?.((role) => commune.as(role, when)).catch((error: Error) => assert.equal(error.name, 'Objection'))
}

/** Counted by the days of the calendar on the wall: nine hold five working days and a morning; thirty are a citizen's. */
async function nothingSilent(now: Date): Promise<void> {
  const { rows } = await commune.database.context().pool.query(
    `select code, state, changed_at, raised_at from dossiers.dossier where ended_at is null
     and (raised_at is null or raised_at < changed_at) and changed_at < $1::timestamptz -
       case when state = 'supplement' then interval '34 days' when state = 'sent' then interval '6 days' else interval '10 days' end`,
    [now],
  )
  assert.deepEqual(rows, [])
}

test('the pace of a step is what nine of ten took, and is reckoned anew', async () => {
  const context = commune.database.context(undefined, at('2026-04-20T02:30'))
  await reckonPace(context)
  await reckonPace(context)
  const { rows } = await context.pool.query('select procedure_code, minutes, cases from dossiers.step_pace')
  assert.ok(
    rows.length > 0 && rows.every((row: { minutes: number; cases: number }) => row.minutes >= 0 && row.cases > 0),
  )
})
