import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { RoundState, Work } from './round.ts'
import { type Waiting, waitsFor } from './waiting.ts'

const row = { self_points: 500, first_points: 250, disputed: false, left_out: false, decided: true }
const after = (...done: Work[]): Waiting => ({ declared: true, informs: false, row, done: new Set(done) })
const untouched: Waiting = { declared: true, informs: false, row: undefined, done: new Set() }
const waits = (state: RoundState, about: Waiting) => waitsFor(state, about)

test('a declared component waits for the agency, then for its appraiser, each once', () => {
  assert.equal(waits('open', untouched), null)
  assert.equal(waits('self_scoring', untouched), 'self_score')
  assert.equal(waits('self_scoring', after('self_score')), null)
  assert.equal(waits('appraising', untouched), null, 'what nobody claimed is the council’s')
  assert.equal(waits('appraising', after('self_score')), 'appraise')
  assert.equal(waits('appraising', after('self_score', 'appraise')), null)
})

test('only points that were changed wait for an explanation, and only explained ones for a second look', () => {
  const changed = after('self_score', 'appraise')
  assert.equal(waits('explaining', changed), 'explain')
  assert.equal(waits('explaining', after('self_score', 'appraise', 'explain')), null)
  assert.equal(waits('second_appraisal', changed), null)
  assert.equal(waits('second_appraisal', after('self_score', 'appraise', 'explain')), 'appraise_again')
  assert.equal(waits('second_appraisal', after('self_score', 'appraise', 'explain', 'appraise_again')), null)
  assert.equal(waits('explaining', { ...changed, row: { ...row, first_points: 500 } }), null, 'nothing was changed')
})

test('at the council everything waits that nobody decided: points are given, what the record lacks is left out', () => {
  assert.equal(waits('council', untouched), 'decide')
  assert.equal(waits('council', after('self_score', 'appraise')), null)
  assert.equal(waits('council', { ...untouched, declared: false }), 'leave_out')
  assert.equal(waits('council', { ...untouched, informs: true }), null)
  assert.equal(waits('council', { ...untouched, row: { ...row, decided: false, left_out: true } }), null)
})

test('a dispute waits for whoever settles it, in every state in which it can be settled', () => {
  const disputed: Waiting = { ...untouched, declared: false, row: { ...row, disputed: true } }
  const found = (['self_scoring', 'appraising', 'explaining', 'second_appraisal', 'council'] as const).map((state) =>
    waits(state, disputed),
  )
  assert.deepEqual(found, [null, 'settle_dispute', null, 'settle_dispute', 'settle_dispute'])
})
