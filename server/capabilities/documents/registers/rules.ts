import { Objection } from '#platform/objection.ts'
import type { Day } from '#platform/time.ts'
import type { NumberRow, Register } from './register.ts'

const NUMBER = '{số}'
const YEAR = '{năm}'

/**
 * Number and symbol as a document shows them. A number under ten has a zero before it (NĐ 30/2020/NĐ-CP, phụ lục I,
 * chưa kiểm chứng).
 */
export function symbolOf(pattern: string, n: number, year: number): string {
  return pattern.replaceAll(NUMBER, String(n).padStart(2, '0')).replaceAll(YEAR, String(year))
}

/** Why numbers cannot be written like that: the number itself stands in it once, and nothing unknown in braces. */
export function whyNotPattern(pattern: string): Objection | null {
  const marks = pattern.match(/\{[^}]*\}?/g) ?? []
  const isSound = marks.filter((mark) => mark === NUMBER).length === 1
  if (
    isSound &&
    marks.every((mark) => mark === NUMBER || mark === YEAR) &&
    !pattern.replaceAll(/\{[^}]*\}/g, '').includes('}')
  )
    return null
  const code = 'documents.pattern_unsound'
  return new Objection(code, {}, [{ path: 'pattern', code }])
}

/** Why no number is taken for that day: it lies in another year, before the last one given, or ahead. */
export function whyNotTake(
  { year, last_on }: Pick<Register, 'year' | 'last_on'>,
  on: Day,
  today: Day,
): Objection | null {
  if (Number(on.slice(0, 4)) !== year) return new Objection('documents.other_year', { year })
  if (on > today) return new Objection('documents.day_ahead')
  return last_on !== null && on < last_on ? new Objection('documents.day_before_last', { day: last_on }) : null
}

/** Why a number cannot be given up: it is void, or a document carries it, which is void then itself. */
export function whyNotVoidNumber({
  void_reason,
  subject_id,
}: Pick<NumberRow, 'void_reason' | 'subject_id'>): Objection | null {
  if (void_reason !== null) return new Objection('documents.number_is_void')
  return subject_id === null ? null : new Objection('documents.number_in_use')
}
