import assert from 'node:assert/strict'
import { test } from 'node:test'
import { indexes as en } from '#words/en/indexes/indexes.ts'
import { indexes as vi } from '#words/vi/indexes/indexes.ts'
import { registry } from '../../../app.ts'
import { type CriteriaSet, componentsOf, measuresOf, sourceOf } from '../criteria/criteria-set.ts'
import { MEASURES_ASKED } from '../scores/measures-asked.ts'
import { ONE_STOP_AGENCY, PAR_MODEL, QD_766 } from './index.ts'

const given = new Set(registry.measures.map(({ name }) => name))
const filled = (set: CriteriaSet) =>
  componentsOf(set)
    .filter((row) => row.max > 0 && sourceOf(row, given) === 'measure')
    .map(({ code, max }) => [code, max] as const)
const sum = (rows: readonly (readonly [string, number])[]) => rows.reduce((all, [, max]) => all + max, 0)
/** Rows that do not fill themselves, each with the measures it waits for, or why no measure is bound. */
const waiting = (set: CriteriaSet, reasons: Readonly<Record<string, string>>) =>
  componentsOf(set)
    .filter((row) => row.max > 0 && sourceOf(row, given) !== 'measure')
    .map((row) => {
      const missing = measuresOf(row).filter((name) => !given.has(name))
      return [row.code, row.max, missing.join(' ') || (reasons[row.code] ?? '')] as const
    })

test('of the 100 points of QĐ 766 the record gives 44', () => {
  const rows = filled(QD_766)
  assert.deepEqual(rows, [
    ['1.3', 2_000],
    ['2.1', 20_000],
    ['3.1', 2_000],
    ['3.2', 4_000],
    ['3.3', 6_000],
    ['4.1', 6_000],
    ['4.2', 4_000],
  ])
  assert.equal(sum(rows), 44_000)
})

test('each of the other 56 points waits for measures, and what the record lacks for them is said', () => {
  assert.deepEqual(waiting(QD_766, {}), [
    ['1.1', 6_000, 'procedures_announced_on_time'],
    ['1.2', 4_000, 'procedures_published_on_time'],
    ['1.4', 6_000, 'dossiers_synchronised dossiers_to_synchronise'],
    ['3.5', 2_000, 'procedures_payable_online'],
    ['3.5b', 2_000, 'procedures_paid_online'],
    ['3.6', 6_000, 'fee_dossiers_paid_online'],
    ['4.3', 2_000, 'digitised_data_reused'],
    ['4.4', 4_000, 'shared_with_personal_store'],
    ['4.5a', 2_000, 'procedures_using_population_data'],
    ['4.5b', 2_000, 'dossiers_using_population_data'],
    ['ELECTRONIC_CERTIFIED_COPY', 2_000, 'certified_copies_electronic'],
    ['5.2', 6_000, 'feedback_on_time'],
    ['5.3', 6_000, 'feedback_satisfied'],
    ['5.4', 6_000, 'received_complained_of'],
  ])
})

/** Rows of the model set that no measure is bound to: who would have to record what. */
const UNBOUND: Readonly<Record<string, string>> = {
  '1.1.1': 'a body’s own plan with the day it was issued',
  '1.2': 'reports sent',
  '1.4': 'communication plans',
  '1.5': 'initiatives accepted',
  '1.7': 'dialogues held',
  '1.8': 'survey',
  '2.1.2': 'legislation',
  '2.2.1': 'monitoring of law',
  '2.2.2': 'monitoring of law',
  '2.3.1': 'legislation',
  '2.5': 'survey',
  '3.4.3': 'told by the unit: the evaluation is a round here, its publication on a wall is not',
  '3.6': 'survey',
  '4.1': 'workforce',
  '4.2.1': 'workforce',
  '4.2.2': 'workforce',
  '4.3': 'workforce',
  '4.4.1': 'inspections',
  '4.4.2': 'inspections',
  '4.5': 'survey',
  '5.1': 'workforce',
  '5.2': 'workforce',
  '5.3': 'workforce',
  '5.4.1': 'workforce',
  '5.4.2': 'workforce',
  '5.5': 'workforce',
  '5.6': 'workforce',
  '5.7': 'survey',
  '6.1': 'finance',
  '6.2': 'finance',
  '6.3': 'finance',
  '6.4.1': 'finance',
  '6.4.2': 'finance',
  '6.5': 'survey',
  '7.5': 'quality management',
  '7.6': 'survey',
  '8.2': 'finance',
  '8.3': 'economy',
  '8.4': 'economy',
}

test('of the 66 appraised points of the model set 13.5 fill themselves', () => {
  const rows = filled(PAR_MODEL)
  assert.deepEqual(rows, [
    ['1.1.2', 1_000],
    ['1.6', 2_000],
    ['3.1.2', 500],
    ['3.3.1', 1_000],
    ['3.4.1', 3_000],
    ['7.2.1', 1_500],
    ['7.2.2', 2_000],
    ['7.3', 2_000],
    ['7.4', 500],
  ])
  assert.equal(sum(rows), 13_500)
})

test('every other row of the model set has a reason: a measure the record cannot give, a survey, or another record', () => {
  const rows = waiting(PAR_MODEL, UNBOUND)
  assert.deepEqual(
    rows.filter(([, , why]) => why === ''),
    [],
  )
  assert.equal(
    rows.reduce((all, [, max]) => all + max, 0),
    86_500,
  )
  const bound = rows.filter(([code]) => !(code in UNBOUND))
  assert.deepEqual(bound, [
    ['1.3.1', 1_000, 'units_inspected'],
    ['1.3.2', 500, 'inspection_findings_fixed'],
    ['2.1.1', 1_000, 'legal_texts_on_schedule'],
    ['2.3.2', 1_000, 'legal_texts_settled_after_review'],
    ['2.4.1', 500, 'legal_texts_self_checked'],
    ['2.4.2', 1_000, 'legal_texts_settled_after_check'],
    ['3.1.1', 1_000, 'procedures_published_on_time'],
    ['3.2', 1_000, 'simplifications_carried_out'],
    ['3.3.2', 500, 'procedures_interlinked'],
    ['3.4.2', 1_000, 'late_apologised'],
    ['3.5.1', 1_000, 'feedback_on_time'],
    ['3.5.2', 500, 'feedback_answers_published'],
    ['7.1', 1_500, 'documents_signed'],
    ['7.2.3', 1_500, 'fee_dossiers_paid_online'],
    ['8.1', 10_000, 'sipas'],
  ])
  const survey = componentsOf(PAR_MODEL).filter(({ part }) => part === 'survey')
  assert.ok(survey.every(({ code }) => UNBOUND[code] === 'survey' || code === '8.1'))
})

test('more than half of the model set’s points that the record holds fill themselves', () => {
  const held = ['1.1.1', '3.3.2', '3.4.3']
  const open = componentsOf(PAR_MODEL).filter(({ code }) => held.includes(code))
  const could = sum(filled(PAR_MODEL)) + open.reduce((all, { max }) => all + max, 0)
  assert.equal(could, 15_000, 'with what it holds in another form: plans, interlinked steps, published evaluations')
  assert.ok(2 * sum(filled(PAR_MODEL)) >= could)
})

test('of the 18 points of the one-stop evaluation time, steps and contacts fill themselves', () => {
  assert.deepEqual(filled(ONE_STOP_AGENCY), [
    ['1', 2_000],
    ['2', 2_000],
    ['3', 2_000],
  ])
})

test('what the record lacks is worded for every measure that nothing gives, and for no other', () => {
  const missing = Object.keys(MEASURES_ASKED).filter((name) => !given.has(name))
  assert.deepEqual(Object.keys(vi.lacks).sort(), missing.sort())
  assert.deepEqual(Object.keys(en.lacks).sort(), missing)
})
