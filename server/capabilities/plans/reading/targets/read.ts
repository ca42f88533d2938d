/** The targets of a document: every number to be reached, with what it measures and by when. */
import { confidenceOf, type Reason } from '../confidence.ts'
import type { Every, Period, Target } from '../reading.ts'
import { markOf } from '../structure/marks.ts'
import type { SectionRole } from '../structure/sections.ts'
import { yearOf } from '../times/years.ts'
import { baseIn, changeOf } from './change.ts'
import { type Range, rangeAt, sentencesOf, tidied } from './clauses.ts'
import { goalYearsIn, yearFor } from './due-year.ts'
import { type Measured, measuredIn } from './numbers.ts'

/** A block's text with what stands around it: the year of its list's heading, the time of its row. */
export type Passage = {
  block: number
  text: string
  role: SectionRole
  headingYear: number | null
  row: { every: Every; year: number | null } | null
}

export function targetsOf(passages: readonly Passage[], period: Period): Target[] {
  return passages.flatMap((passage) => {
    const text = withoutMark(passage.text)
    const found = measuredIn(text)
    if (found.length === 0) return []
    const years = goalYearsIn(text)
    const sentences = sentencesOf(passage.text)
    return found.map((one) => targetOf(passage, one, years, rangeAt(sentences, one.from), period))
  })
}

/** The number of the list is none of the text's; every place stays where it is. */
function withoutMark(text: string): string {
  const mark = markOf(text)
  return mark ? ' '.repeat(mark.length) + text.slice(mark.length) : text
}

type Years = ReturnType<typeof goalYearsIn>

function targetOf(passage: Passage, one: Measured, years: Years, sentence: Range, period: Period): Target {
  const { text } = passage
  const due = dueOf(passage, one, yearFor(years, one.from, one.clause, sentence), period)
  const clause = tidied(text, narrowed(text, one))
  const base = baseIn(text.slice(one.from, Math.min(one.clause.to, one.to + NEAR_BASE)))
  const reasons: Reason[] = [signOf(one), ...due.reasons]
  if (one.said) reasons.push('bound_said')
  if (passage.role === 'aims') reasons.push('among_aims')
  if (passage.role === 'duties' || passage.role === 'money') reasons.push('in_duty_or_money')
  if (passage.row) reasons.push('row_of_table')
  return {
    text: text.slice(clause.from, clause.to),
    comparator: one.comparator,
    value: one.value,
    unit: one.unit,
    by: due.by,
    every: due.every,
    change: changeOf(text.slice(one.clause.from, one.from), base !== null),
    base,
    confidence: confidenceOf(reasons),
    reasons,
    source: { block: passage.block, from: clause.from, to: clause.to },
  }
}

/** How far behind a number what it is compared with may stand. */
const NEAR_BASE = 300

function signOf({ kind }: Measured): Reason {
  if (kind === 'percent') return 'percent_sign'
  if (kind === 'ratio') return 'ratio_written'
  return kind === 'rank' ? 'rank_written' : 'counted_unit'
}

type Due = { by: number | null; every: Every; reasons: Reason[] }

function dueOf(passage: Passage, one: Measured, said: number | null, period: Period): Due {
  if (one.every) return { by: null, every: one.every, reasons: ['recurs'] }
  if (one.withinYears !== null && period.from) {
    return { by: yearOf(period.from) + one.withinYears - 1, every: null, reasons: ['year_in_sentence'] }
  }
  if (said) return { by: said, every: null, reasons: ['year_in_sentence'] }
  if (passage.headingYear) return { by: passage.headingYear, every: null, reasons: ['year_from_heading'] }
  if (passage.row?.every && passage.row.every !== 'always')
    return { by: null, every: passage.row.every, reasons: ['recurs'] }
  if (passage.row?.year) return { by: passage.row.year, every: null, reasons: ['year_from_table'] }
  return { by: period.to ? yearOf(period.to) : null, every: null, reasons: ['year_from_period'] }
}

/** Inside a long clause, what is measured begins at its own noun: "…, mức độ hài lòng … đạt trên 90%". */
const MEASURE = /,\s+(?=(?:phấn đấu|bảo đảm|đảm bảo|mức độ|sự hài lòng|tỷ lệ|tỉ lệ|chỉ số|số lượng)\s)/giu

function narrowed(text: string, one: Measured): Range {
  const { from, to } = one.inner
  const head = text.slice(from, one.from)
  const last = [...head.matchAll(MEASURE)].at(-1)
  if (last) return { from: from + last.index + 1, to }
  return { from: from === 0 ? (markOf(text)?.length ?? 0) : from, to }
}
