import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays, asDay } from '#platform/time.ts'
import { score } from './score.ts'
import type { Kind, Option, Scoring, Value } from './scoring.ts'

type Case = { scoring: Scoring; value: Value; better: Value }

const count = fc.nat({ max: 2_000_000 })
const percent = fc.integer({ min: 1, max: 100_000 })
const max = fc.integer({ min: 1, max: 2000 }).map((hundredths) => hundredths * 10)
const due_on = asDay('2026-12-31')
const OPTIONS: Option[] = [
  { code: 'A', name: 'A', weight: 100_000 },
  { code: 'B', name: 'B', weight: 60_000 },
  { code: 'D', name: 'D', weight: 0 },
]

/** A share, and one at least as good over the same denominator. */
const shares = fc
  .tuple(count, count, fc.integer({ min: 1, max: 2_000_000 }))
  .map(([one, more, denominator]): [Value, Value] => [
    { kind: 'share', numerator: one, denominator, group: 'g' },
    { kind: 'share', numerator: one + more, denominator, group: 'g' },
  ])
const ofShare = (scorings: fc.Arbitrary<Scoring>): fc.Arbitrary<Case> =>
  fc.tuple(scorings, shares).map(([scoring, [value, better]]) => ({ scoring, value, better }))
const counts = fc.tuple(count, count)
const tally = (A: number, B: number, D: number): Value => ({ kind: 'tally', items: [{ A, B, D }] })
const threeCounts = fc.tuple(count, count, fc.integer({ min: 1, max: 9999 }))
const steps = fc
  .uniqueArray(fc.integer({ min: 0, max: 100_000 }), { minLength: 1, maxLength: 5 })
  .map((froms) =>
    froms.sort((a, b) => b - a).map((at_least, index) => ({ at_least, points: (froms.length - index) * 10 })),
  )

/** Every kind of score with a value and a better one; the better one never earns less. */
const kinds: Record<Exclude<Kind, 'INFORMATION'>, fc.Arbitrary<Case>> = {
  BINARY: fc.array(fc.boolean(), { minLength: 1, maxLength: 5 }).map((answers) => ({
    scoring: { kind: 'BINARY', questions: answers.map(String) },
    value: { kind: 'answers', answers },
    better: { kind: 'answers', answers: answers.with(0, true) },
  })),
  COUNT_EACH: fc.tuple(fc.integer({ min: 1, max: 5000 }), counts).map(([unit, [one, more]]) => ({
    scoring: { kind: 'COUNT_EACH', unit },
    value: { kind: 'count', count: one },
    better: { kind: 'count', count: one + more },
  })),
  GRADED: threeCounts.map(([A, B, D]) => ({
    scoring: { kind: 'GRADED', options: OPTIONS },
    value: tally(A, B, D),
    better: tally(A, B + 1, D - 1),
  })),
  DEDUCT: fc.tuple(percent, fc.nat({ max: 20 }), fc.nat({ max: 20 })).map(([part, fewer, more]) => ({
    scoring: { kind: 'DEDUCT', breaches: [{ code: 'b', name: 'b', off: 'share', share: part }] },
    value: { kind: 'breaches', counts: { b: fewer + more } },
    better: { kind: 'breaches', counts: { b: fewer } },
  })),
  DEADLINE: fc
    .tuple(percent, fc.nat({ max: 60 }), fc.integer({ min: -90, max: 90 }), fc.nat({ max: 90 }))
    .map(([late_share, grace_days, day, earlier]) => ({
      scoring: { kind: 'DEADLINE', due: '12-31', year: 0, grace_days, late_share },
      value: { kind: 'day', done_on: addDays(due_on, day), due_on },
      better: { kind: 'day', done_on: addDays(due_on, day - earlier), due_on },
    })),
  LINEAR: ofShare(fc.constant({ kind: 'LINEAR', when_none: 'unknown' })),
  LINEAR_FLOOR: ofShare(percent.map((floor) => ({ kind: 'LINEAR_FLOOR', floor, when_none: 'unknown' }))),
  STEP: ofShare(steps.map((list) => ({ kind: 'STEP', on: 'share', steps: list, when_none: 'unknown' }))),
  CAP_LINEAR: ofShare(percent.map((target) => ({ kind: 'CAP_LINEAR', target, when_none: 'unknown' }))),
  TARGET_GAP: ofShare(fc.constant({ kind: 'TARGET_GAP', when_none: 'unknown' })),
  COMBINED: fc
    .tuple(percent, fc.integer({ min: 1, max: 9999 }), count, fc.nat({ max: 99 }))
    .map(([target, total, late, fewer]) => ({
      scoring: {
        kind: 'COMBINED',
        start: 100_000,
        parts: [{ code: 'late', name: 'late', weight: -100_000 }],
        target,
        when_none: 'zero',
      },
      value: { kind: 'parts', total, parts: { late } },
      better: { kind: 'parts', total, parts: { late: Math.max(0, late - fewer) } },
    })),
  SURVEY: threeCounts.map(([A, B, D]) => ({
    scoring: { kind: 'SURVEY', items: [], options: OPTIONS },
    value: tally(A, B, D),
    better: tally(A + 1, B, D - 1),
  })),
  SIPAS: ofShare(fc.constant({ kind: 'SIPAS' })),
  THRESHOLD_BY_GROUP: ofShare(
    percent.map((target) => ({
      kind: 'THRESHOLD_BY_GROUP',
      comparator: 'at_least',
      targets: [{ group: 'g', target }],
      when_none: 'unknown',
    })),
  ),
}

const terms = { places: 2, not_applicable: 'remove' } as const
const pointsOf = (limit: number, scoring: Scoring, value: Value) =>
  score({ code: 'x', max: limit, scoring }, value, terms).points

for (const [kind, cases] of Object.entries(kinds)) {
  test(`${kind} stays between nothing and its maximum, in whole hundredths`, () => {
    fc.assert(
      fc.property(max, cases, (limit, { scoring, value }) => {
        const earned = pointsOf(limit, scoring, value)
        assert.ok(earned !== null && earned >= 0 && earned <= limit, `${earned} of ${limit}`)
        assert.equal(earned % 10, 0)
      }),
    )
  })

  test(`${kind} never gives less for more`, () => {
    fc.assert(
      fc.property(max, cases, (limit, { scoring, value, better }) => {
        const [worse, more] = [pointsOf(limit, scoring, value), pointsOf(limit, scoring, better)]
        assert.ok(worse !== null && more !== null && more >= worse, `${worse} then ${more}`)
      }),
    )
  })
}

test('a share is scored the same however far it is reduced', () => {
  fc.assert(
    fc.property(max, fc.nat({ max: 999 }), fc.integer({ min: 1, max: 999 }), percent, (limit, top, bottom, times) => {
      const of = (n: number, d: number): Value => ({ kind: 'share', numerator: n, denominator: d })
      const scoring: Scoring = { kind: 'LINEAR', when_none: 'unknown' }
      assert.equal(pointsOf(limit, scoring, of(top, bottom)), pointsOf(limit, scoring, of(top * times, bottom * times)))
    }),
  )
})

test('rounding is half up: an integer oracle agrees on every linear score', () => {
  fc.assert(
    fc.property(max, fc.nat({ max: 5000 }), fc.integer({ min: 1, max: 5000 }), (limit, part, rest) => {
      const whole = part + rest
      const oracle = Math.floor((2 * limit * part + 10 * whole) / (20 * whole)) * 10
      const scoring: Scoring = { kind: 'LINEAR', when_none: 'unknown' }
      assert.equal(pointsOf(limit, scoring, { kind: 'share', numerator: part, denominator: whole }), oracle)
    }),
  )
})
