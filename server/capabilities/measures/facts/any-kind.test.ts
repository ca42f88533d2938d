import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { readAll } from '#platform/journal/tail.ts'
import { type Commune, withCommune } from '#tests/given.ts'
import { figureFor } from '../figures/compute.ts'
import { partsFor, spreadFor } from '../figures/parts.ts'
import { rowsFor } from '../figures/rows.ts'
import { answerMeasures, answers, happened, makeTables, paymentMeasures, payments, recounts } from '../given.ts'
import { makeRegistry } from '../registry.ts'
import { verifyFigures } from '../tally/verify.ts'
import { measuresFold } from './fold.ts'

let commune: Commune
const registry = makeRegistry([
  { kind: payments, measures: paymentMeasures },
  { kind: answers, measures: answerMeasures },
])

const asked = (code: string, day: string, due: string, amount: number, method: string, group: string) =>
  [day, 'payments.asked', { code, due, amount, method, group }] as const
const paid = (code: string, day: string) => [day, 'payments.paid', { code }] as const
const answered = (code: string, question: string, value: number | null) =>
  ['2026-02-03', 'surveys.answered', { code, question, value }] as const

before(async () => {
  commune = await withCommune()
  await makeTables(commune.database)
  const { pool } = commune.database.context()
  const { root_id } = commune.database
  const first = [
    asked('P1', '2026-01-05', '2026-01-15', 100_000, 'online', 'land'),
    asked('P2', '2026-01-06', '2026-01-16', 250_000, 'desk', 'land'),
    paid('P1', '2026-01-10'),
    asked('P3', '2026-01-20', '2026-01-30', 40_000, 'online', 'build'),
    answered('A1', 'speed', 5),
    answered('A2', 'speed', 4),
    answered('A3', 'manner', null),
  ]
  const then = [
    paid('P3', '2026-01-30'),
    paid('P2', '2026-02-02'),
    asked('P4', '2026-02-10', '2026-02-20', 60_000, 'desk', ''),
    asked('P6', '2026-02-12', '2026-02-28', 10_000, 'online', 'build'),
    paid('P6', '2026-02-13'),
    answered('A4', 'speed', 4),
    answered('A5', 'manner', 3),
    answered('A6', 'speed', 1),
  ]
  for (const one of first) await happened(pool, commune.agency_id, one)
  await readAll(pool, measuresFold(registry))
  for (const one of then) await happened(pool, commune.agency_id, one)
  await happened(pool, root_id, asked('P5', '2026-02-11', '2026-04-01', 1_000_000, 'online', 'land'))
  await readAll(pool, measuresFold(registry))
})
after(() => commune.database.close())

type Asked = { readonly period?: string; readonly agency?: string; readonly where?: Readonly<Record<string, string>> }
const questionOf = (measure: string, { period = '2026-Q1', agency = 'AB', where = {} }: Asked = {}) => ({
  measure,
  agency,
  subtree: true,
  period,
  where,
})
const figure = async (measure: string, more?: Asked) =>
  (await figureFor(commune.database.context(), registry, questionOf(measure, more))).value
const rows = (measure: string, more?: Asked) => rowsFor(commune.database.context(), registry, questionOf(measure, more))
const codes = async (measure: string, more?: Asked) => (await rows(measure, more)).map(({ code }) => code).join(' ')
const parts = async (measure: string, by: string, more?: Asked) =>
  (await partsFor(commune.database.context(), registry, questionOf(measure, more), by)).parts.map(
    ({ part, value }) => `${part} ${value}`,
  )

test('money is counted, added up and averaged in đồng, by month and by quarter', async () => {
  assert.equal(await figure('paid', { period: '2026-01' }), 2)
  assert.equal(await figure('money_paid', { period: '2026-01' }), 140_000)
  assert.equal(await figure('money_paid', { period: '2026-02' }), 260_000)
  assert.equal(await figure('money_paid'), 400_000)
  assert.equal(await figure('money_mean'), 100_000)
  assert.equal(await figure('money_mean', { period: '2026-03' }), null, 'nothing was paid')
})

test('three in four payments are of at most 100,000 đồng, read in classes of 50,000', async () => {
  assert.equal(await figure('money_p75'), 100_000)
  const { classes } = await spreadFor(commune.database.context(), registry, questionOf('money_p75'))
  assert.deepEqual(classes, [
    { up_to: 50_000, count: 2 },
    { up_to: 100_000, count: 1 },
    { up_to: 250_000, count: 1 },
  ])
})

test('what is due on a day is late from the next: by the end of a month, and now', async () => {
  assert.equal(await figure('overdue', { period: '2026-01' }), 1, 'P2, paid in February')
  assert.equal(await codes('overdue', { period: '2026-01' }), 'P2')
  assert.equal(await figure('overdue', { period: '2026-02' }), 1, 'P4, due on 20 February')
  assert.equal(await figure('overdue', { agency: 'TINH' }), 1, 'what is due in April is not late in March')
  assert.equal(await codes('overdue', { agency: 'TINH' }), 'P4')
})

test('a share counts what is late still below the line, and says of each row whether it counts above', async () => {
  assert.equal(await figure('paid_in_time', { period: '2026-02' }), 100 / 3)
  const found = await rows('paid_in_time', { period: '2026-02' })
  assert.deepEqual(
    found.map(({ code, counted }) => [code, counted]),
    [
      ['P2', false],
      ['P4', false],
      ['P6', true],
    ],
  )
})

test('what was asked in the quarter and is not over is judged now', async () => {
  assert.equal(await figure('asked_in_time', { agency: 'TINH' }), (100 * 4) / 6)
  const found = await rows('asked_in_time', { agency: 'TINH' })
  assert.deepEqual(
    found.filter(({ counted }) => counted).map(({ code }) => code),
    ['P1', 'P3', 'P5', 'P6'],
  )
})

test('a figure is broken down by each dimension it is kept by; what has no part is in the whole alone', async () => {
  assert.deepEqual(await parts('money_paid', 'method'), ['desk 250000', 'online 150000'])
  assert.deepEqual(await parts('money_paid', 'group'), ['build 50000', 'land 350000'])
  assert.deepEqual(await parts('asked', 'group'), ['build 2', 'land 2'])
  assert.equal(await figure('asked'), 5, 'P4 is of no group')
  assert.deepEqual(await parts('overdue', 'method'), ['desk 1'])
  assert.deepEqual(await parts('money_p75', 'method'), ['desk 250000', 'online 100000'])
  assert.equal(await figure('money_paid', { where: { method: 'desk' } }), 250_000)
  assert.equal(await codes('money_paid', { where: { group: 'build' } }), 'P3 P6')
})

test('a part the figure is not kept by is refused, not empty', async () => {
  const refusal = { code: 'measures.not_kept_by' }
  await assert.rejects(figure('asked', { where: { method: 'desk', group: 'land' } }), refusal)
  await assert.rejects(rows('asked', { where: { question: 'speed' } }), refusal)
  await assert.rejects(parts('answer_mean', 'method'), refusal)
  await assert.rejects(parts('asked', 'group', { where: { method: 'desk' } }), refusal)
})

test('answers have a mean, a median, a spread by value and a share, whole and by question', async () => {
  assert.equal(await figure('answer_mean'), 17 / 5, 'an answer without a value is in no mean')
  assert.equal(await figure('answer_mean', { where: { question: 'speed' } }), 3.5)
  assert.equal(await figure('answer_median'), 4)
  assert.equal(await figure('satisfied'), 60)
  assert.deepEqual(await parts('answer_mean', 'question'), ['manner 3', 'speed 3.5'])
  const { classes } = await spreadFor(commune.database.context(), registry, questionOf('answer_median'))
  assert.deepEqual(
    classes.map(({ up_to, count }) => [up_to, count]),
    [
      [1, 1],
      [3, 1],
      [4, 2],
      [5, 1],
    ],
  )
})

test('the rows behind a figure are as many, and as much, as it says', async () => {
  for (const measure of ['asked', 'paid', 'overdue'])
    for (const period of ['2026-01', '2026-02', '2026-Q1'])
      assert.equal((await rows(measure, { period })).length, await figure(measure, { period }), `${measure} ${period}`)
  const money = (await rows('money_paid')).reduce((sum, { amounts }) => sum + (amounts.amount ?? 0), 0)
  assert.equal(money, 400_000)
  const values = (await rows('answer_mean')).map(({ amounts }) => amounts.value)
  assert.deepEqual(values, [5, 4, 4, 3, 1])
  const [first] = await rows('paid')
  assert.deepEqual(first?.days, {
    asked_on: '2026-01-05',
    due_on: '2026-01-15',
    paid_on: '2026-01-10',
    overdue_from: null,
    overdue_until: null,
  })
  assert.deepEqual(first?.dimensions, { method: 'online', group: 'land' })
})

test('a part of a span that begins and ends within a month counts its single days, too', async () => {
  const { pool } = commune.database.context()
  const june = [
    asked('P7', '2026-06-10', '2026-06-11', 5_000, 'desk', 'land'),
    paid('P7', '2026-06-13'),
    asked('P8', '2026-06-14', '2026-06-30', 300_000, 'online', 'land'),
    paid('P8', '2026-06-15'),
  ]
  for (const one of june) await happened(pool, commune.agency_id, one)
  await readAll(pool, measuresFold(registry))
  const half = { period: 'R2026-H1' }
  assert.deepEqual(await parts('asked', 'method', half), ['desk 3', 'online 4'], 'P8 on the last day')
  assert.deepEqual(await parts('money_paid', 'method', half), ['desk 255000', 'online 150000'], 'P8 a day too late')
  assert.deepEqual(await parts('money_p75', 'method', half), ['desk 250000', 'online 100000'])
  assert.equal(await figure('paid', { ...half, where: { method: 'desk' } }), 2)
  assert.equal(await figure('overdue', { ...half, where: { method: 'desk' } }), 1, 'P4; P7 was late and is paid')
  assert.equal(await figure('overdue', { ...half, where: { group: 'land' } }), 0)
  assert.equal(await figure('money_paid', half), 405_000)
})

test('every cell is what plain SQL over the events gives, and a touched one is found', async () => {
  const { pool } = commune.database.context()
  const { cells, difference } = await verifyFigures(pool, recounts)
  assert.equal(difference, null)
  assert.ok(cells > 100)
  await pool.query(
    `update measures.payment_tally set n = n + 1 where counter = 'payment paid_on:amount' and grain = 'month' and method = 'desk'`,
  )
  const { difference: found } = await verifyFigures(pool, recounts)
  assert.match(found?.subject ?? '', /^payment paid_on:amount month 2026-02-01 agency \S+ desk$/)
  assert.deepEqual([found?.found, found?.expected], ['250001', '250000'])
})
