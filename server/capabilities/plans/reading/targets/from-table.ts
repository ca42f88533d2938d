/** Tables of targets: what is measured, its unit, and a number for each year. */

import { confidenceOf, type Reason } from '../confidence.ts'
import type { Comparator, Period, Target } from '../reading.ts'
import type { Cell, Row, Table } from '../structure/flatten.ts'
import { yearOf } from '../times/years.ts'
import { boundOf } from './comparators.ts'
import { numberOf } from './numbers.ts'

export type TargetTable = {
  headings: Row[]
  measure: number
  unit: number | null
  values: { column: number; year: number | null }[]
  rows: Row[]
}

/** A heading row with "Chỉ tiêu" or "Mục tiêu" and either a unit column or columns of years. */
export function targetTableOf(table: Table): TargetTable | null {
  const at = table.rows.slice(0, 4).findIndex((row) => row.cells.some((cell) => MEASURE.test(cell.text)))
  const heading = table.rows[at]
  const measure = heading?.cells.find((cell) => MEASURE.test(cell.text))
  if (!heading || !measure) return null
  const headings = table.rows.slice(at, at + depthOf(heading, measure, table.rows[at + 1]))
  const cells = headings.flatMap((row) => row.cells)
  const unit = cells.find((cell) => UNIT.test(cell.text))?.column ?? null
  const values = cells
    .filter((cell) => VALUE.test(cell.text))
    .map(({ text, column }) => ({ column, year: yearIn(text) }))
  if (values.length === 0 || (unit === null && values.every((value) => value.year === null))) return null
  return { headings, measure: measure.column, unit, values, rows: table.rows.slice(at + headings.length) }
}

/** Rows of the heading: as far as its cell reaches down; a next row of years alone belongs to it too. */
function depthOf(heading: Row, measure: Cell, next: Row | undefined): number {
  if (measure.height > 1) return measure.height
  const said = next?.cells.filter((cell) => cell.text !== '') ?? []
  const years = said.length > 0 && said.every((cell) => VALUE.test(cell.text))
  return years && !heading.cells.some((cell) => VALUE.test(cell.text)) ? 2 : 1
}

const MEASURE = /^(?:(?:tên |nội dung )?chỉ tiêu|mục tiêu|chỉ số|tiêu chí)(?: (?:cụ thể|chủ yếu|đánh giá))?$/iu
const UNIT = /^(?:đơn vị(?: tính)?|đvt)$/iu
const VALUE =
  /^(?:(?:kế hoạch|mục tiêu|chỉ tiêu|đến|năm|đến năm|giá trị|mức)[\s:]*)*(?:(?:19|20)\d{2}|cần đạt|phấn đấu|giá trị|kế hoạch)$/iu
const CELL =
  /^(.{0,30}?)(?<![\d.,])(\d{1,3}(?:\.\d{3})+|\d+(?:[.,]\d+)?)(?:\s*[-–]\s*(\d+(?:[.,]\d+)?))?\s*(%?)(.{0,30})$/u

export function targetsFromTable(table: TargetTable, period: Period): Target[] {
  return table.rows.flatMap((row) => {
    const measure = row.cells.find((cell) => cell.column === table.measure)
    const unit = row.cells.find((cell) => cell.column === table.unit)?.text
    if (!measure) return []
    return table.values.flatMap(({ column, year }) => {
      const cell = row.cells.find((one) => one.column === column)
      const target = cell && targetFrom(cell, measure, unit, year, period)
      return target ? [target] : []
    })
  })
}

function targetFrom(
  cell: Cell,
  measure: Cell,
  unit: string | undefined,
  year: number | null,
  period: Period,
): Target | null {
  const found = CELL.exec(cell.text)
  if (!found) return null
  const [, before = '', low = '', high, percent, after = ''] = found
  const bound = boundOf(before, after)
  const reasons: Reason[] = ['row_of_table', 'columns_named', year ? 'year_from_table' : 'year_from_period']
  if (percent || unit === '%') reasons.push('percent_sign')
  if (bound.said) reasons.push('bound_said')
  const comparator: Comparator = high ? 'between' : bound.comparator
  return {
    text: measure.text,
    comparator,
    value: high ? [numberOf(low), numberOf(high)] : numberOf(low),
    unit: percent || unit || after.trim() || null,
    by: year ?? (period.to ? yearOf(period.to) : null),
    every: null,
    change: null,
    base: null,
    confidence: confidenceOf(reasons),
    reasons,
    source: [measure, cell].map(({ block, text }) => ({ block, from: 0, to: text.length })),
  }
}

function yearIn(text: string): number | null {
  const found = /(?:19|20)\d{2}/.exec(text)
  return found ? Number(found[0]) : null
}
