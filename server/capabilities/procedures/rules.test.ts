import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asDay } from '#platform/time.ts'
import type { State, VersionRow } from './queries.ts'
import { stillToRun, whyNotCreate, whyNotFrom, whyNotWithdraw } from './rules.ts'

const TODAY = asDay('2026-03-02')

function version(number: number, state: State, from: string, to: string | null): VersionRow {
  const changed = { changed_at: new Date('2026-01-05T02:00:00Z'), changed_by: null }
  const days = { valid_from: asDay(from), valid_to: to === null ? null : asDay(to) }
  return {
    id: `v${number}`,
    number,
    revision: 1,
    state,
    name: 'Cho phép nuôi ong',
    decision: null,
    ...days,
    ...changed,
  }
}

test('a procedure is withdrawn from today on while a version is in force or to come; of drafts there is nothing to withdraw', () => {
  const whyNot = (versions: readonly VersionRow[], from = TODAY) =>
    whyNotWithdraw({ code: 'DP.000001', versions }, from, TODAY)?.code ?? null
  assert.equal(whyNot([version(1, 'published', '2026-01-01', null)]), null)
  assert.equal(whyNot([version(1, 'published', '2026-01-01', '2026-03-02')]), null, 'its last day is today')
  assert.equal(whyNot([version(1, 'published', '2026-06-01', null)]), null, 'announced for later')
  assert.equal(whyNot([version(1, 'published', '2026-01-01', '2026-03-01')]), 'procedures.withdraw_nothing')
  assert.equal(whyNot([version(1, 'draft', '2026-01-01', null)]), 'procedures.withdraw_nothing')
  const yesterday = asDay('2026-03-01')
  assert.equal(whyNot([version(1, 'published', '2026-01-01', null)], yesterday), 'procedures.withdraw_in_past')
})

test('what still runs on a day are the versions in force then and those that begin later', () => {
  const gone = version(1, 'published', '2025-01-01', '2025-12-31')
  const now = version(2, 'published', '2026-01-01', '2026-05-31')
  const later = version(3, 'published', '2026-06-01', null)
  const numbers = stillToRun([gone, now, later, version(4, 'draft', '2026-01-01', null)], TODAY).map(
    (one) => one.number,
  )
  assert.deepEqual(numbers, [2, 3])
})

test('a version begins on a day that is free: not where another begins, nor on days that dossiers went by', () => {
  const until = version(1, 'published', '2026-01-01', null)
  const whyNot = (day: string) => whyNotFrom(until, asDay(day), TODAY)?.code ?? null
  assert.equal(whyNot('2026-01-01'), 'procedures.day_taken')
  assert.equal(whyNot('2026-03-01'), 'procedures.publish_in_past')
  assert.equal(whyNot('2026-03-02'), null)
  assert.equal(whyNotFrom(undefined, asDay('2020-01-01'), TODAY), null, 'nothing was in force then')
})

test('a code that somebody has is not given again', () => {
  assert.equal(whyNotCreate('DP.000001', [])?.code, undefined)
  assert.deepEqual(whyNotCreate('DP.000001', [{ code: 'dp.000001' }])?.fields?.[0]?.path, 'code')
})
