import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { figureFor, makeRegistry, measuresFold, rowsFor, verifyFigures } from '#measures'
import type { Context } from '#platform/context.ts'
import { act } from '#platform/journal/act.ts'
import { key } from '#tests/database.ts'
import { type Commune, withCommune } from '#tests/given.ts'
import { readToEnd } from '#tests/journal.ts'
import type { HandedIn } from '../dossier.ts'
import type { Handing } from '../intake/handing.ts'
import { receiveAtDesk, receiveSent } from '../intake/receive.ts'
import { secretOf, submit } from '../intake/submit.ts'
import { dossierFacts, dossierMeasures } from '../measures.ts'
import { stepsOf } from '../pages/queries.ts'
import { sheetFor, trackedFor } from '../pages/sheet.ts'
import { lookedAt, type Shown } from '../proof/proof.ts'
import { dossierRecount } from '../recount.ts'
import { decideReturn, findIneligible, refuse, returnResult } from '../results/close.ts'
import { assign } from './assign.ts'
import { complete } from './complete.ts'
import { caseFile } from './file.ts'
import { requestSupplement, takeSupplement } from './supplement.ts'
import { guideAtDesk, refuseAtDesk } from './turn-away.ts'

const registry = makeRegistry([{ kind: dossierFacts, measures: dossierMeasures }])
const fold = measuresFold(registry)
const HOUSE_PERMIT = '1.013225'

let commune: Commune
before(async () => {
  commune = await withCommune()
})
after(() => commune.database.close())

const papers: HandedIn[] = [
  { code: 'application', name: 'Đơn', kind: 'original', quantity: 9 },
  { code: 'land', name: 'Giấy tờ đất', kind: 'certified_copy', quantity: 9 },
]

async function handing(context: Context, procedure_code = HOUSE_PERMIT): Promise<Handing> {
  const { content } = await context.db
    .selectFrom('procedures.version')
    .innerJoin('procedures.procedure', 'procedures.procedure.id', 'procedures.version.procedure_id')
    .where('procedures.procedure.code', '=', procedure_code)
    .select('content')
    .executeTakeFirstOrThrow()
  const required = content.components.filter((one) => one.required)
  return {
    agency_id: commune.agency_id,
    procedure_code,
    case: null,
    applicant: { kind: 'person', name: 'Trần Văn Mẫu', phone: '0900000123' },
    id_number: '000185000123',
    components: required.map(({ code, name, quantity }) => ({ code, name, kind: 'original', quantity })),
    return_method: 'desk',
    counts: {},
  }
}

const received = async (at: string) => {
  const clerk = commune.as('clerk', at)
  return (await receiveAtDesk(clerk, key(), await handing(clerk))).code
}

async function openSteps(code: string) {
  const { db } = commune.database.context()
  const { agency_id, id } = await db
    .selectFrom('dossiers.dossier')
    .where('code', '=', code)
    .select(['agency_id', 'id'])
    .executeTakeFirstOrThrow()
  return (await stepsOf(db, agency_id, id).execute()).filter(({ state }) => state === 'open')
}

const asker = { ip: '203.0.113.1', log: { warn() {} } }
const stranger = () =>
  commune.database.context({ account_id: null, name: '', grants: [] }, new Date('2026-03-06T10:00:00+07:00'))

/** Works a dossier through every step at one moment, each by who holds its role, until the result lies at the desk. */
async function workThrough(code: string, at: string): Promise<void> {
  for (let n = 0; n < 20; n++) {
    const [step] = await openSteps(code)
    if (!step || step.kind === 'return') return
    await complete(commune.as(step.role as 'officer', at), key(), code, { step: step.code, result_number: '12/GPXD' })
  }
}

const figure = async (measure: string, period: string, at = '2026-12-31T08:00') =>
  (await figureFor(commune.as('leader', at), registry, { measure, agency: commune.agency, subtree: false, period }))
    .value
const codesBehind = async (measure: string, period: string, at = '2026-12-31T08:00') =>
  (await rowsFor(commune.as('leader', at), registry, { measure, agency: commune.agency, subtree: false, period })).map(
    ({ code }) => code,
  )

test('a house permit goes from the counter to the applicant, and every figure opens to it', async () => {
  const code = await received('2026-02-05T10:00')
  const sheet = await sheetFor(commune.as('clerk', '2026-02-05T10:05'), code)
  assert.equal(
    sheet.due_at?.toISOString(),
    '2026-03-05T10:00:00.000Z',
    '15 working days over Tết: regulation §8.2, example 1, at 17:00',
  )
  assert.equal(sheet.applicant_name, 'Trần Văn Mẫu')
  assert.deepEqual(
    sheet.slips.map(({ kind, form, regulation }) => [kind, form, regulation]),
    [['receipt', '01', 'TT 03/2025/TT-VPCP']],
  )
  await workThrough(code, '2026-03-04T10:00')
  await returnResult(commune.as('clerk', '2026-03-06T09:00'), key(), code, {
    method: 'desk',
    collector: { name: 'Trần Thị Nhận Thay', authority: 'Vợ', id_checked: true },
  })
  const done = await sheetFor(commune.as('clerk', '2026-03-06T09:05'), code)
  assert.equal(done.state, 'returned')
  assert.deepEqual(done.collector, { name: 'Trần Thị Nhận Thay', authority: 'Vợ', id_checked: true })
  assert.deepEqual(done.history.at(-1)?.data, { method: 'desk', by_other: true })
  assert.equal('collector' in (await trackedFor(stranger(), await lookedAt(stranger(), asker, code, {}))), false)
  await readToEnd(commune.database.context().pool, fold)
  assert.equal(await figure('received', '2026-02'), 1)
  assert.equal(await figure('solved', '2026-03'), 1)
  assert.equal(await figure('on_time_all', '2026-03'), 100)
  assert.equal(await figure('open', '2026-02'), 1)
  assert.deepEqual(await codesBehind('open', '2026-02'), [code])
  assert.deepEqual(await codesBehind('solved', '2026-Q1'), [code])
  assert.equal(await figure('solved', 'R2026-Q1'), 1, 'the reporting window of the first quarter ends on 14 March')
})

test('what is solved after its due time is late, while it was open and after', async () => {
  const code = await received('2026-04-01T08:00')
  const due = (await sheetFor(commune.as('clerk', '2026-04-01T08:05'), code)).due_at
  await workThrough(code, '2026-05-20T09:00')
  await readToEnd(commune.database.context().pool, fold)
  assert.ok(due && due < new Date('2026-05-01T00:00:00+07:00'))
  assert.deepEqual(await codesBehind('late_now', '2026-04'), [code])
  assert.equal(await figure('on_time_all', '2026-04'), 0, 'open and late counts against the month it was late in')
  assert.equal(await figure('on_time_all', '2026-05'), 0)
  assert.equal(await figure('late_now', '2026-05'), 0)
})

test('a supplement stops the clock, is asked once, and the term begins anew where the rules say so', async () => {
  const code = await received('2026-06-01T08:00')
  const officer = commune.as('officer', '2026-06-02T09:00')
  await assign(commune.as('unit_head', '2026-06-01T14:00'), key(), code, { to: commune.accountOf('officer') })
  const asked = {
    papers: [{ code: 'drawing', name: 'Bản vẽ', what: 'Thiếu mặt cắt móng' }],
    reason: 'Bản vẽ chưa đủ theo mẫu',
  }
  await requestSupplement(officer, key(), code, asked)
  const waiting = await sheetFor(commune.as('officer', '2026-06-03T09:00'), code)
  assert.equal(waiting.state, 'supplement')
  assert.equal(waiting.due_at, null)
  assert.equal(waiting.clock, null)
  assert.deepEqual(
    waiting.slips.map(({ kind, reason, papers: wanted }) => [kind, reason, wanted]),
    [
      ['receipt', null, []],
      ['supplement', asked.reason, asked.papers],
    ],
  )
  await takeSupplement(commune.as('clerk', '2026-06-10T09:00'), key(), code, papers)
  const again = await sheetFor(commune.as('officer', '2026-06-10T10:00'), code)
  assert.equal(again.state, 'verifying')
  assert.ok(again.due_at && again.first_due_at && again.due_at > again.first_due_at)
  await assert.rejects(requestSupplement(commune.as('officer', '2026-06-11T09:00'), key(), code, asked), {
    code: 'dossiers.supplemented_already',
  })
  await findIneligible(commune.as('officer', '2026-06-12T09:00'), key(), code, 'Đất không đúng mục đích sử dụng')
  assert.equal((await sheetFor(commune.as('officer', '2026-06-12T10:00'), code)).state, 'ineligible')
})

test('sent online, received by the desk; the clock starts at the desk', async () => {
  const anybody = commune.database.context(
    { account_id: null, name: '', grants: [] },
    new Date('2026-07-04T21:00:00+07:00'),
  )
  const sent = await submit(anybody, key(), await handing(anybody))
  const clerk = commune.as('clerk', '2026-07-06T08:00')
  assert.equal((await sheetFor(clerk, sent.code)).due_at, null)
  await receiveSent(clerk, key(), sent.code)
  await assert.rejects(receiveSent(commune.as('clerk', '2026-07-06T08:30'), key(), sent.code), {
    code: 'dossiers.receive_when',
  })
  await assert.rejects(refuse(commune.as('clerk', '2026-07-06T08:30'), key(), sent.code, 'Không đúng nơi nhận'), {
    code: 'dossiers.refuse_when',
  })
  await readToEnd(clerk.pool, fold)
  assert.equal(await figure('online_share', '2026-07'), 100)
})

test('the desk turns away in writing, and what was missing brings the same dossier back', async () => {
  const clerk = commune.as('clerk', '2026-08-03T08:00')
  const incomplete = { ...(await handing(clerk)), components: [] }
  await assert.rejects(
    receiveAtDesk(clerk, key(), incomplete),
    (error: { code: string; fields: unknown[] }) => error.code === 'dossiers.incomplete' && error.fields.length > 1,
  )
  const { code } = await guideAtDesk(clerk, key(), incomplete, {
    papers: [{ code: 'application', name: 'Đơn', what: 'Chưa có' }],
    reason: 'Thiếu đơn',
  })
  await takeSupplement(commune.as('clerk', '2026-08-04T08:00'), key(), code, papers)
  await receiveSent(commune.as('clerk', '2026-08-04T08:05'), key(), code)
  assert.equal((await sheetFor(clerk, code)).state, 'received')
  const refused = await refuseAtDesk(clerk, key(), incomplete, 'Không thuộc phạm vi giải quyết')
  assert.deepEqual(
    (await sheetFor(clerk, refused.code)).slips.map(({ kind, form }) => [kind, form]),
    [['refusal', '03']],
  )
})

test('whoever has the code sees where it is; names and papers want the secret, and the phone opens nothing', async () => {
  const code = await received('2026-09-07T08:00')
  const anybody = commune.database.context(
    { account_id: null, name: '', grants: [] },
    new Date('2026-09-08T08:00:00+07:00'),
  )
  const seen = async (shown: Shown) => trackedFor(anybody, await lookedAt(anybody, asker, code, shown))
  const open = await seen({})
  assert.deepEqual(
    [open.is_proven, open.applicant, open.applicant_name, open.components, open.slips],
    [false, null, '', [], []],
  )
  const secret = secretOf(anybody, open.id)
  for (const shown of [{ secret }, { secret: secret.toLowerCase() }])
    assert.equal((await seen(shown)).applicant_name, 'Trần Văn Mẫu')
  for (const shown of [{ secret: 'AAAAAAAA' }, { phone: '0123' }])
    await assert.rejects(seen(shown), { code: 'dossiers.proof_wrong' })
})

test('a step is ended by who has it, and by nobody else', async () => {
  const code = await received('2026-10-05T08:00')
  await assert.rejects(complete(commune.as('leader', '2026-10-05T09:00'), key(), code, {}), {
    code: 'dossiers.not_your_step',
  })
  await assert.rejects(
    assign(commune.as('unit_head', '2026-10-05T09:00'), key(), code, { to: commune.accountOf('leader') }),
    { code: 'dossiers.assignee_without_role' },
  )
  await assign(commune.as('unit_head', '2026-10-05T09:00'), key(), code, { to: commune.accountOf('officer') })
  await complete(commune.as('officer', '2026-10-05T10:00'), key(), code, {})
})

test('what criteria ask of a month: in time, late, early, step by step, how often papers were asked, how it was returned', async () => {
  const early = await received('2026-11-02T08:00')
  await workThrough(early, '2026-11-03T09:00')
  await returnResult(commune.as('clerk', '2026-11-04T09:00'), key(), early, { method: 'post' })
  const sent = await received('2026-10-28T08:00')
  await workThrough(sent, '2026-11-06T09:00')
  const clerk = commune.as('clerk', '2026-11-06T10:00')
  await assert.rejects(returnResult(clerk, key(), sent, { method: 'electronic' }), {
    code: 'dossiers.result_file_missing',
  })
  await act(
    clerk,
    key(),
    () => caseFile(clerk, sent, 'dossiers.return'),
    (file) => decideReturn(file, { method: 'electronic' }, clerk),
  )
  const asked = await received('2026-11-02T09:00')
  await assign(commune.as('unit_head', '2026-11-02T14:00'), key(), asked, { to: commune.accountOf('officer') })
  await requestSupplement(commune.as('officer', '2026-11-03T09:00'), key(), asked, {
    papers: [{ code: 'drawing', name: 'Bản vẽ', what: 'Thiếu' }],
    reason: 'Thiếu bản vẽ',
  })
  await takeSupplement(commune.as('clerk', '2026-11-05T09:00'), key(), asked, papers)
  await workThrough(asked, '2026-12-29T09:00')
  await returnResult(commune.as('clerk', '2026-12-29T10:00'), key(), asked, { method: 'desk' })
  const open = await received('2026-11-03T08:00')
  const { pool } = commune.database.context()
  await readToEnd(pool, fold)
  const month = (measure: string, at: string) => figure(measure, '2026-11', at)
  assert.equal(
    await month('received_on_time', '2026-11-16T08:00'),
    (100 * 2) / 3,
    'open and in time counts, late closed not',
  )
  assert.equal(await month('received_late', '2026-11-16T08:00'), 1)
  assert.equal(await month('received_on_time', '2026-12-31T08:00'), 100 / 3, 'open, its day gone by')
  assert.equal(await month('received_late', '2026-12-31T08:00'), 2)
  assert.deepEqual(await codesBehind('received_late', '2026-11', '2026-12-31T08:00'), [asked, open].sort())
  assert.deepEqual(
    (
      await rowsFor(commune.as('leader', '2026-11-16T08:00'), registry, {
        measure: 'received_on_time',
        agency: commune.agency,
        subtree: false,
        period: '2026-11',
      })
    ).map(({ code, counted }) => [code, counted]),
    [early, asked, open].sort().map((code) => [code, code !== asked]),
  )
  const of = async (period: string) => {
    const names = [
      'solved_early',
      'solved_on_the_day',
      'solved_late',
      'solved_every_step_on_time',
      'solved_with_late_step',
      'solved_never_supplemented',
      'solved_supplemented_once',
      'solved_supplemented_more',
      'postal_share',
      'results_electronic',
      'dossiers_digitised',
    ]
    return Promise.all(names.map((name) => figure(name, period)))
  }
  assert.deepEqual(await of('2026-11'), [2, 0, 0, 1, 1, 2, 0, 0, 50, 50, 0])
  assert.deepEqual(await of('2026-12'), [0, 0, 1, 0, 0, 0, 1, 0, 0, 0, null])
})

test('no event tells of a person, and identity numbers are sealed', async () => {
  const { pool } = commune.database.context()
  const told = await pool.query(
    `select count(*)::int as n from journal.event where text ~ '(Trần|Nhận Thay|Mẫu Một|0900000123|000185000123)'`,
  )
  assert.equal(told.rows[0].n, 0)
  const rows = await pool.query(
    `select count(*)::int as n from dossiers.dossier where applicant::text ~ '000185000123' or encode(id_number_sealed, 'escape') ~ '000185000123'`,
  )
  assert.equal(rows.rows[0].n, 0)
})

test('every stored figure is what plain SQL over the events gives', async () => {
  const { pool } = commune.database.context()
  await readToEnd(pool, fold)
  const { cells, difference } = await verifyFigures(pool, [dossierRecount])
  assert.equal(difference, null)
  assert.ok(cells > 200)
})

test('an event that says otherwise than the tally is found, and so is a tally that was touched', async () => {
  const { pool } = commune.database.context()
  await pool.query(
    `update measures.dossier_tally set n = n + 1 where counter = 'dossier closed_on' and grain = 'day' and procedure = '' and channel = ''`,
  )
  const { difference } = await verifyFigures(pool, [dossierRecount])
  assert.equal(difference?.where, 'figure')
  assert.match(difference?.subject ?? '', /^dossier closed_on day 2026-03-04/)
})
