import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { establish } from '#agencies'
import { calendarOf } from '#calendar'
import { figureFor, makeRegistry, measuresFold, verifyFigures } from '#measures'
import type { Context } from '#platform/context.ts'
import { asDay } from '#platform/time.ts'
import { versionInForceOn } from '#procedures'
import { key } from '#tests/database.ts'
import { type Commune, withCommune } from '#tests/given.ts'
import { readToEnd } from '#tests/journal.ts'
import { decideReception, receiveAtDesk } from '../intake/receive.ts'
import { dossierFacts, dossierMeasures } from '../measures.ts'
import { sheetFor } from '../pages/sheet.ts'
import { dossierRecount } from '../recount.ts'
import { stateAt } from '../rules.ts'
import { complete } from './complete.ts'
import { endStep, goOn, standingOf } from './course.ts'

/** Its first step, what the applicant pays, lies outside the legal term. */
const PAID_FIRST = 'M.000022'
const registry = makeRegistry([{ kind: dossierFacts, measures: dossierMeasures }])
const fold = measuresFold(registry)

let commune: Commune
let department: string
before(async () => {
  commune = await withCommune()
  const { id } = await establish(commune.database.context(), key(), {
    code: 'TP',
    identifier: 'H99.4',
    name: 'Sở Tư pháp tỉnh Mẫu',
    kind: 'department',
    level: 'T',
    parent_id: commune.database.root_id,
    valid_from: asDay('2016-01-01'),
  })
  department = id
})
after(() => commune.database.close())

function at(role: Parameters<Commune['as']>[0], when: string): Context {
  const context = commune.as(role, when)
  const grants = context.actor.grants.map((grant) => ({
    ...grant,
    agencies: new Set([department]),
    agency_id: department,
  }))
  return { ...context, actor: { ...context.actor, grants } }
}

async function received(when: string): Promise<string> {
  const clerk = at('clerk', when)
  const { content } = await versionInForceOn(clerk, PAID_FIRST, asDay(when.slice(0, 10)))
  const components = content.components
    .filter(({ required }) => required)
    .map(({ code, name, quantity }) => ({ code, name, kind: 'original', quantity }))
  const handed = await receiveAtDesk(clerk, key(), {
    agency_id: department,
    procedure_code: PAID_FIRST,
    case: content.cases[0]?.code ?? null,
    applicant: { kind: 'person', name: 'Trần Văn Mẫu', phone: '0900000123' },
    id_number: null,
    components,
    return_method: 'desk',
    counts: {},
  })
  return handed.code
}

test('where the clock stands at reception, the journal says so, and the first appointment comes when it starts', async () => {
  const code = await received('2026-03-02T08:00')
  const waiting = await sheetFor(at('clerk', '2026-03-02T09:00'), code)
  assert.deepEqual([waiting.state, waiting.due_at, waiting.first_due_at], ['paused', null, null])
  assert.deepEqual(
    waiting.history.map(({ kind }) => kind),
    ['dossiers.received', 'dossiers.paused', 'dossiers.slip_issued'],
  )
  await complete(at('cashier', '2026-03-04T08:00'), key(), code, {})
  const running = await sheetFor(at('clerk', '2026-03-04T09:00'), code)
  assert.equal(running.state, 'verifying')
  assert.ok(running.due_at)
  assert.deepEqual(running.first_due_at, running.due_at)
})

test('an appointment given after reception can be missed, in the figures and in their recount', async () => {
  const kept = await figure('2026-03')
  assert.equal(kept, 0, 'open, its first appointment gone by')
  const { pool } = commune.database.context()
  const { difference } = await verifyFigures(pool, [dossierRecount])
  assert.equal(difference, null)
})

async function figure(period: string): Promise<number | null> {
  const leader = at('leader', '2026-05-31T08:00')
  await readToEnd(leader.pool, fold)
  const asked = { measure: 'first_appointment_kept', agency: 'TP', subtree: false, period }
  return (await figureFor(leader, registry, asked)).value
}

test('in every procedure a dossier is paused exactly while its clock stands', async () => {
  const context = commune.database.context()
  const calendar = await calendarOf(context, commune.agency_id)
  const { rows } = await context.pool.query<{ code: string }>('select code from procedures.procedure order by code')
  let pauses = 0
  for (const { code } of rows) {
    const version = await versionInForceOn(context, code, asDay('2026-03-02'))
    for (const kase of [null, ...version.content.cases.map((one) => one.code)]) {
      const id = '01960000-0000-7000-8000-000000000001'
      const facts = { id, code: 'H99.4-260302-0001', version, fee: 0, calendar, case: kase, channel: 'desk' } as const
      let now = new Date('2026-03-02T08:00:00+07:00')
      let { course } = decideReception(facts, now)
      for (let step = 0; step < 40; step++) {
        const { state, due_at } = standingOf(course)
        assert.equal(state === 'paused', due_at === null, `${code} ${kase} step ${step} is ${state}`)
        pauses += state === 'paused' ? 1 : 0
        const open = course.steps.find((one) => one.state === 'open')
        if (!open) break
        now = new Date(now.getTime() + 3_600_000)
        course = goOn(endStep(course, open.id, now), now, () => `${step}`)
      }
    }
  }
  assert.ok(pauses > 15, `${pauses} pauses were seen`)
})

test('a step inside the term leaves the dossier where the process had come to', () => {
  const step = (kind: 'sign' | 'pay', position: number, state: 'done' | 'open' | 'waiting', outside_term = false) => ({
    kind,
    position,
    state,
    outside_term,
  })
  assert.equal(stateAt([step('pay', 1, 'open')]), 'verifying')
  assert.equal(stateAt([step('sign', 1, 'done'), step('pay', 2, 'open')]), 'signed')
  assert.equal(stateAt([step('sign', 1, 'open'), step('pay', 2, 'open', true)]), 'paused')
  assert.equal(stateAt([step('sign', 1, 'done')]), 'issued')
})
