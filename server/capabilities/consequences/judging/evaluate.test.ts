import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { RULES } from '../rules/brought-along.ts'
import type { Finding, Rank, Rule } from '../rules/rule.ts'
import { evaluate, type Facts } from './evaluate.ts'

function rule(code: string): Rule {
  const found = RULES.find((one) => one.code === code)
  assert.ok(found, code)
  return found
}
const of = { subject: 'H21.16', year: 2026 }
const late = (code: string, due: number, late: number, violation_found = false) =>
  evaluate(rule(code), of, { kind: 'late_share', due, late, violation_found })
const both = (due: number, count: number) => ['R1', 'R2'].map((code) => late(code, due, count).outcome)
const ranked = (code: string, ranks: Readonly<Record<number, Rank | null>>, year: number) =>
  evaluate(
    rule(code),
    { ...of, year },
    {
      kind: 'ranks',
      ranks: Object.entries(ranks).map(([of_year, rank]) => ({ year: Number(of_year), rank })),
    },
  )

test('there are sixteen rules, each with a basis', () => {
  assert.deepEqual(
    RULES.map(({ code }) => code),
    Array.from({ length: 16 }, (_, at) => `R${at + 1}`),
  )
  assert.ok(RULES.every(({ basis, effects }) => basis.length > 0 && effects.length > 0))
})

test('the ten percent of an agency includes ten, the ten percent of an officer does not', () => {
  assert.deepEqual(both(200, 20), ['proposed', 'clear'])
  assert.deepEqual(both(200, 19), ['clear', 'clear'])
  assert.deepEqual(both(9, 1), ['proposed', 'proposed'])
  assert.deepEqual(both(10, 1), ['proposed', 'clear'])
  assert.deepEqual(both(0, 0), ['not_arisen', 'not_arisen'])
})

test('9.99 % passes and 10.01 % does not', () => {
  assert.deepEqual(both(10_000, 999), ['clear', 'clear'])
  assert.deepEqual(both(10_000, 1001), ['proposed', 'proposed'])
})

test('a late agency may not be ranked good and gets no award, with the figures it rests on', () => {
  const { effects, reasons } = late('R1', 200, 20)
  assert.deepEqual(effects, ['no_good_rank', 'no_award'])
  assert.deepEqual(reasons[0]?.detail, { late: 20, due: 200, percent: 10 })
})

test('discipline is proposed for an officer only, and only where a violation was found', () => {
  assert.deepEqual(late('R2', 9, 1).effects, ['rating_not_above_done'])
  assert.deepEqual(late('R2', 9, 1, true).effects, ['rating_not_above_done', 'review_for_discipline'])
  assert.deepEqual(late('R1', 9, 1, true).effects, ['no_good_rank', 'no_award'])
})

test('more late than due, halves and negatives are refused', () => {
  for (const [due, count] of [
    [1, 2],
    [10, -1],
    [10.5, 1],
    [Number.NaN, 0],
  ] as const)
    assert.throws(() => late('R1', due, count), { code: 'consequences.figures_impossible' })
})

test('a rule agrees with whole-number arithmetic on every count', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 3_000_000 }), fc.nat({ max: 3_000_000 }), (due, some) => {
      const count = some % (due + 1)
      assert.equal(late('R1', due, count).outcome === 'proposed', count >= Math.ceil(due / 10))
      assert.equal(late('R2', due, count).outcome === 'proposed', count > Math.floor(due / 10))
    }),
  )
})

test('one more late dossier never lifts a consequence', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5000 }),
      fc.nat({ max: 5000 }),
      fc.constantFrom('R1', 'R2'),
      (due, some, code) => {
        const count = some % due
        if (late(code, due, count).outcome === 'proposed') assert.equal(late(code, due, count + 1).outcome, 'proposed')
      },
    ),
  )
})

test('three years of Trung bình or two of Yếu ask about the head', () => {
  const years = (...ranks: (Rank | null)[]) => Object.fromEntries(ranks.map((rank, at) => [2016 + at, rank]))
  const at = (year: number, ...ranks: (Rank | null)[]) => ranked('R5', years(...ranks), year).outcome
  assert.equal(at(2018, 'average', 'average', 'average'), 'proposed')
  assert.equal(at(2017, 'average', 'average', 'average'), 'clear')
  assert.equal(at(2017, 'weak', 'average'), 'clear')
  assert.equal(at(2017, 'weak', 'weak'), 'proposed')
  assert.equal(at(2018, 'average', 'fair', 'average'), 'clear')
  assert.equal(at(2018, 'average', null, 'average'), 'clear')
  assert.equal(at(2018, 'average', 'average', null), 'not_arisen')
  assert.equal(at(2019, 'average', 'average', 'average'), 'not_arisen')
})

test('a mixed sequence counts by the conservative reading and asks the operator', () => {
  const mixed = ranked('R5', { 2016: 'average', 2017: 'weak', 2018: 'average' }, 2018)
  assert.deepEqual([mixed.outcome, mixed.asks], ['proposed', true])
  assert.equal(mixed.reasons[0]?.code, 'consequences.because_sequence_mixed')
  const firm = ranked('R5', { 2016: 'average', 2017: 'weak', 2018: 'weak' }, 2018)
  assert.deepEqual([firm.outcome, firm.asks], ['proposed', false])
})

test('an operator may have mixed sequences not count', () => {
  const { condition, ...rest } = rule('R5')
  assert.ok(condition.kind === 'ranks_in_sequence')
  const strict: Rule = { ...rest, condition: { ...condition, mixed: 'does_not_count' } }
  const ranks = [
    { year: 2024, rank: 'average' },
    { year: 2025, rank: 'weak' },
    { year: 2026, rank: 'average' },
  ] as const
  assert.equal(evaluate(strict, of, { kind: 'ranks', ranks }).outcome, 'clear')
})

test('a year of Khá or better before the last breaks every sequence', () => {
  const rank = fc.constantFrom<Rank>('excellent', 'good', 'fair', 'average', 'weak')
  fc.assert(
    fc.property(fc.array(rank, { minLength: 1, maxLength: 5 }), rank, (before, last) => {
      const run = {
        ...Object.fromEntries(before.map((one, at) => [2016 + at, one])),
        2025: 'fair',
        2026: last,
      } as const
      assert.equal(ranked('R5', run, 2026).outcome, 'clear')
    }),
  )
})

test('Trung bình or worse caps the head, equality included', () => {
  const outcomes = (['good', 'fair', 'average', 'weak', null] as const).map((rank) =>
    ranked('R4', { 2026: rank }, 2026),
  )
  assert.deepEqual(
    outcomes.map(({ outcome }) => outcome),
    ['clear', 'clear', 'proposed', 'proposed', 'not_arisen'],
  )
})

test('the party cell follows the head, the deputies only when switched on', () => {
  const findings: Finding[] = [ranked('R5', { 2025: 'weak', 2026: 'weak' }, 2026)]
  const follow = (one: Rule, subject = of.subject) => evaluate(one, { ...of, subject }, { kind: 'findings', findings })
  assert.deepEqual(follow(rule('R6')).effects, ['party_cell_not_strong'])
  assert.equal(follow(rule('R6'), 'H21.17').outcome, 'unknown')
  assert.equal(follow(rule('R7')).outcome, 'off')
  assert.deepEqual(follow({ ...rule('R7'), on: true }).effects, ['review_deputies'])
})

test('each late dossier owes one apology and one new day; a second new day escalates', () => {
  const at = (apologies: number, reappointments: number, is_late = true) =>
    evaluate(rule('R3'), of, { kind: 'late_dossier', late: is_late, apologies, reappointments })
  assert.equal(at(0, 0, false).outcome, 'not_arisen')
  assert.deepEqual(at(0, 0).effects, ['apologise', 'reappoint_once'])
  assert.deepEqual(at(1, 0).effects, ['reappoint_once'])
  assert.equal(at(1, 1).outcome, 'clear')
  assert.deepEqual(at(1, 2).effects, ['escalate'])
})

test('dialogues, targets, ranges, cuts, ratings and reports', () => {
  const outcome = (code: string, facts: Facts, year = 2026, on = true) =>
    evaluate({ ...rule(code), on }, { ...of, year }, facts).outcome
  const figure = (value: number | null): Facts => ({ kind: 'figure', value })
  assert.deepEqual([outcome('R9', figure(1)), outcome('R9', figure(2))], ['proposed', 'clear'])
  assert.deepEqual([outcome('R10', figure(80), 2020), outcome('R10', figure(80.01), 2020)], ['proposed', 'clear'])
  assert.deepEqual([outcome('R10', figure(70)), outcome('R10', figure(null), 2020)], ['not_arisen', 'unknown'])
  assert.deepEqual(
    [59.9, 60, 70, 70.1].map((value) => outcome('R13', figure(value))),
    ['proposed', 'clear', 'clear', 'proposed'],
  )
  const cut = (base: number | null, now: number): Facts => ({ kind: 'reduction', base, now })
  assert.deepEqual([outcome('R11', cut(1000, 401)), outcome('R11', cut(1000, 400))], ['proposed', 'clear'])
  assert.deepEqual([outcome('R11', cut(null, 1)), outcome('R11', cut(0, 1))], ['unknown', 'not_arisen'])
  assert.equal(outcome('R12', { kind: 'rating', rating: 'excellent' }), 'proposed')
  assert.equal(outcome('R12', { kind: 'rating', rating: null }), 'unknown')
  const report = (month: number, sent: boolean): Facts => ({ kind: 'yearly', month, sent })
  assert.deepEqual(
    [report(11, false), report(12, false), report(12, true)].map((facts) => outcome('R16', facts)),
    ['clear', 'proposed', 'clear'],
  )
})

test('facts of another kind are refused', () => {
  assert.throws(() => evaluate(rule('R1'), of, { kind: 'figure', value: 1 }), {
    code: 'consequences.facts_of_another_kind',
  })
})
