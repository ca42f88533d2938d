import type { LedgerLine } from '../calendar.ts'
import { type Calendar, kindAt } from '../compile.ts'
import type { Stop } from '../terms/pauses.ts'

/** A day on which the clock stands still; a day off stays what it is. */
export function pausedLine(calendar: Calendar, index: number, stop: Stop): LedgerLine {
  const line = lineOf(calendar, index, false, ownRule(calendar, index, 'pause'))
  return line.rule === 'pause' ? { ...line, basis: stop.basis } : line
}

/** The rule by which a day is off, or the one given where it is worked. */
export function ownRule(calendar: Calendar, index: number, whenWorking: string): string {
  const { working, rule } = kindAt(calendar, index)
  return working ? whenWorking : rule
}

/** A line under the day's own basis where the rule is the day's own, else under the rule's. */
export function lineOf(calendar: Calendar, index: number, counted: number | boolean, rule: string): LedgerLine {
  const kind = kindAt(calendar, index)
  const source = kind.rule === rule ? { basis: kind.basis, verified: kind.verified } : basisOf(calendar, rule)
  return { day: kind.day, counted, rule, ...source }
}

/** The legal source of a ledger rule; none where no row names one. */
export function basisOf({ bases }: Calendar, rule: string): Pick<LedgerLine, 'basis' | 'verified'> {
  return bases[rule] ?? { basis: null, verified: true }
}
