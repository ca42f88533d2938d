import assert from 'node:assert/strict'
import { test } from 'node:test'
import ExcelJS from 'exceljs'
import fc from 'fast-check'
import { indexes as en } from '#words/en/indexes/indexes.ts'
import { indexes as vi } from '#words/vi/indexes/indexes.ts'
import type { Component, CriteriaSet } from '../criteria/criteria-set.ts'
import { BROUGHT_ALONG, ONE_STOP_AGENCY, PAR_MODEL, QD_766 } from '../sets/index.ts'
import { readWorkbook } from './file.ts'
import { placeFlaws } from './places.ts'
import { sheetsToSet } from './read.ts'
import { type Cell, guarded, type Sheet, unguarded } from './sheets.ts'
import { setToSheets } from './write.ts'
import { writeWorkbook } from './write-file.ts'

const LANGUAGES = [vi.workbook, en.workbook]
const read = (sheets: readonly Sheet[]) => sheetsToSet(sheets, LANGUAGES)

/** The sheets of a set with one cell changed; row and column as a spreadsheet counts. */
function withCell(set: CriteriaSet, sheet: string, row: number, column: string, cell: Cell): readonly Sheet[] {
  const at = column.charCodeAt(0) - 65
  return setToSheets(set, en.workbook).map((one) =>
    one.name === sheet
      ? { ...one, rows: one.rows.map((cells, line) => (line === row - 1 ? cells.with(at, cell) : cells)) }
      : one,
  )
}
const errors = (sheets: readonly Sheet[]) =>
  read(sheets).errors.map(({ sheet, row, column, code }) => `${sheet} ${column}${row} ${code}`)

for (const set of BROUGHT_ALONG) {
  test(`${set.code} goes to Excel and comes back the same`, async () => {
    const sheets = await readWorkbook(await writeWorkbook(setToSheets(set, vi.workbook)))
    assert.deepEqual(read(sheets), { set, errors: [], places: read(sheets).places })
  })
}

test('texts that look like formulas are written as texts and come back', async () => {
  const evil = '=HYPERLINK("http://x.example","+1")'
  const set: CriteriaSet = { ...ONE_STOP_AGENCY, name: evil, basis: "'-2+3" }
  const bytes = await writeWorkbook(setToSheets(set, en.workbook))
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(new Uint8Array(bytes).buffer)
  assert.equal(book.getWorksheet('Set')?.getCell('B4').value, `'${evil}`)
  assert.deepEqual(read(await readWorkbook(bytes)).set, set)
})

test('every text comes back from its guard, and no guarded text begins a formula', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.string().map((text) => `=${text}`),
        fc.string().map((text) => `'${text}`),
      ),
      (text) => {
        assert.equal(unguarded(guarded(text)), text)
        assert.doesNotMatch(guarded(text), /^[=+\-@\t\r\n]/)
      },
    ),
  )
})

const text = fc
  .string({ unit: fc.constantFrom(...'aăđêệ ữ=+-@\'",;|<>&0'), minLength: 1, maxLength: 20 })
  .map((one) => one.trim() || 'x')
const thousandths = fc.integer({ min: 0, max: 100_000 })
const none = fc.constantFrom('unknown', 'full', 'zero', 'not_applicable')
const coded = fc.record({ code: text, name: text })
const weighted = fc.array(fc.record({ code: text, name: text, weight: thousandths }), { maxLength: 4 })
const scoring = fc.oneof(
  fc.record({ kind: fc.constant('BINARY'), questions: fc.array(text, { maxLength: 3 }) }),
  fc.record({ kind: fc.constant('COUNT_EACH'), unit: thousandths }),
  fc.record({ kind: fc.constant('GRADED'), options: weighted }),
  fc.record({ kind: fc.constant('SURVEY'), items: fc.array(text, { maxLength: 3 }), options: weighted }),
  fc.record({ kind: fc.constant('SIPAS') }),
  fc.record({
    kind: fc.constant('DEDUCT'),
    breaches: fc.array(
      fc.oneof(
        coded.map((one) => ({ ...one, off: 'all' })),
        fc.tuple(coded, thousandths).map(([one, share]) => ({ ...one, off: 'share', share })),
        fc.tuple(coded, thousandths).map(([one, points]) => ({ ...one, off: 'points', points })),
      ),
      { maxLength: 3 },
    ),
  }),
  fc.record({
    kind: fc.constant('DEADLINE'),
    due: fc.constantFrom('12-31', '01-15'),
    year: fc.integer({ min: -1, max: 1 }),
    grace_days: fc.nat({ max: 60 }),
    late_share: thousandths,
  }),
  fc.record({ kind: fc.constantFrom('LINEAR', 'TARGET_GAP'), when_none: none }),
  fc.record({ kind: fc.constant('LINEAR_FLOOR'), floor: thousandths, when_none: none }),
  fc.record({ kind: fc.constant('CAP_LINEAR'), target: thousandths, when_none: none }),
  fc.record({
    kind: fc.constant('STEP'),
    on: fc.constantFrom('share', 'count'),
    steps: fc.array(fc.record({ at_least: thousandths, points: thousandths }), { maxLength: 4 }),
    when_none: none,
  }),
  fc.record({
    kind: fc.constant('COMBINED'),
    start: thousandths,
    parts: weighted,
    target: thousandths,
    when_none: none,
  }),
  fc.record({
    kind: fc.constant('THRESHOLD_BY_GROUP'),
    comparator: fc.constantFrom('at_least', 'at_most'),
    targets: fc.array(fc.record({ group: text, target: thousandths }), { maxLength: 3 }),
    when_none: none,
  }),
  fc.record({ kind: fc.constant('INFORMATION'), shows: fc.constantFrom('share', 'mean', 'count') }),
)
const binding = fc.option(
  fc.oneof(
    fc.record({ by: fc.constant('measure'), measure: text }),
    fc.record({ by: fc.constant('survey'), slip: text }),
    fc.uniqueArray(text, { minLength: 1, maxLength: 3 }).map((keys) => ({
      by: 'measures',
      figures: Object.fromEntries(keys.map((key) => [key, 'received'])),
    })),
  ),
)
const component = fc
  .record({
    name: text,
    max: thousandths,
    part: fc.constantFrom('appraisal', 'survey'),
    scoring,
    binding,
    evidence: fc.array(text, { maxLength: 2 }),
    appraiser: fc.option(text),
    basis: fc.option(text),
    standing: fc.constantFrom('sourced', 'derived', 'reconstructed', 'from_memory'),
    verified: fc.boolean(),
    remarks: fc.array(text, { maxLength: 2 }),
  })
  .map((one): Omit<Component, 'code'> => JSON.parse(JSON.stringify(one)))

test('any set comes back from its sheets as it went', () => {
  fc.assert(
    fc.property(fc.array(component, { minLength: 1, maxLength: 6 }), text, (list, name) => {
      const components = list.map((one, at) => ({ ...one, code: `1.${at}` }))
      const criterion = { code: 'c', name, max: 1, components }
      const set: CriteriaSet = { ...QD_766, name, fields: [{ code: 'f', name, max: 5, criteria: [criterion] }] }
      const found = read(setToSheets(set, en.workbook))
      assert.deepEqual(found.errors, [])
      assert.deepEqual(found.set, set)
    }),
  )
})

test('a set comes back through a real file too, whatever its texts hold', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(component, { minLength: 1, maxLength: 3 }), async (list) => {
      const components = list.map((one, at) => ({ ...one, code: `1.${at}` }))
      const criterion = { code: 'c', name: 'c', max: 1, components }
      const set: CriteriaSet = { ...QD_766, fields: [{ code: 'f', name: 'f', max: 5, criteria: [criterion] }] }
      const sheets = await readWorkbook(await writeWorkbook(setToSheets(set, vi.workbook)))
      assert.deepEqual(read(sheets).set, set)
    }),
    { numRuns: 12 },
  )
})

test('what is wrong is named by sheet, row and cell', () => {
  assert.deepEqual(errors(withCell(QD_766, 'Criteria', 4, 'D', 'sáu')), ['Criteria D4 indexes.number_unreadable'])
  assert.deepEqual(errors(withCell(QD_766, 'Criteria', 4, 'D', 1.2345)), ['Criteria D4 indexes.number_unreadable'])
  assert.deepEqual(errors(withCell(QD_766, 'Criteria', 4, 'D', { unreadable: 'formula' })), [
    'Criteria D4 indexes.cell_is_formula',
  ])
  assert.deepEqual(errors(withCell(QD_766, 'Criteria', 4, 'C', null)), ['Criteria C4 indexes.cell_empty'])
  assert.deepEqual(errors(withCell(QD_766, 'Criteria', 4, 'E', 'guess')), ['Criteria E4 indexes.word_unknown'])
  assert.deepEqual(errors(withCell(QD_766, 'Set', 6, 'B', '31/02/2026')), ['Set B6 indexes.day_unreadable'])
  assert.deepEqual(errors(withCell(QD_766, 'Parameters', 2, 'B', 'flour')), [
    'Parameters B2 indexes.parameter_unknown',
    'Criteria F4 indexes.parameter_missing',
  ])
  assert.deepEqual(errors(withCell(QD_766, 'Parameters', 3, 'A', '9.9')), ['Parameters A3 indexes.component_unknown'])
  assert.deepEqual(errors(withCell(QD_766, 'Criteria', 1, 'D', 'Điểm cao nhất')), [
    'Criteria D1 indexes.heading_missing',
  ])
  assert.deepEqual(errors(setToSheets(QD_766, en.workbook).slice(0, 4)), ['Tham số A1 indexes.sheet_missing'])
})

test('a decimal comma is understood', () => {
  const found = read(withCell(PAR_MODEL, 'Criteria', 4, 'D', '0,5'))
  assert.deepEqual(found.set, PAR_MODEL)
})

test('flaws of a set are put on the row they stand on', () => {
  const found = read(setToSheets(QD_766, en.workbook))
  const flaws = [
    { code: 'indexes.points_do_not_add_up', where: 'transparency', detail: {} },
    { code: 'indexes.measure_unknown', where: '1.1', detail: {} },
    { code: 'indexes.kinds_missing', where: 'set', detail: {} },
    { code: 'indexes.points_do_not_add_up', where: 'set', detail: {} },
    { code: 'indexes.bands_not_falling', where: 'bands', detail: {} },
  ] as const
  assert.deepEqual(
    placeFlaws(flaws, found).map(({ sheet, row, column }) => `${sheet} ${column}${row}`),
    ['Criteria D2', 'Criteria B4', 'Set B8', 'Set B12', 'Classes A1'],
  )
})

test('a file that is no workbook is refused', async () => {
  await assert.rejects(readWorkbook(new TextEncoder().encode('không phải Excel')), {
    code: 'reading.workbook_unreadable',
  })
  await assert.rejects(readWorkbook(new Uint8Array(5_000_001)), { code: 'reading.workbook_too_large' })
})

test('a small file that unpacks to a huge one is refused before it is unpacked', async () => {
  const bytes = await writeWorkbook(setToSheets(QD_766, vi.workbook))
  const bomb = Buffer.from(bytes)
  const entry = bomb.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]))
  bomb.writeUInt32LE(4_000_000_000, entry + 24)
  await assert.rejects(readWorkbook(bomb), { code: 'reading.workbook_too_large' })
  await assert.rejects(readWorkbook(bytes.subarray(0, 2000)), { code: 'reading.workbook_unreadable' })
})
