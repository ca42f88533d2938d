import { dayOf, isPast } from '#platform/time.ts'
import { type AnyFact, type AnyFactKind, amountIn, dayIn, momentIn, type Span } from '../facts/fact.ts'
import { column, type Values } from '../facts/tables.ts'
import type { Counter, Pending, Stock } from '../measure.ts'
import type { Period } from '../periods/period.ts'
import type { Scope } from './scope.ts'

/**
 * Which facts a counter, a stock and a pending term count: as a condition of SQL over `f`, and of a fact in hand. Each
 * pair stands together, reads the same declaration, and a test holds one against the other.
 */
export type Condition = { sql(values: Values): string; holds(fact: AnyFact): boolean }

export function countedBy({ on, mark, sum, spread }: Counter, { from, to }: Period): Condition {
  const amount = sum ?? spread?.of
  return {
    sql: (values) =>
      [
        `f.${column(on)} between ${values.add(from)} and ${values.add(to)}`,
        ...(mark ? [`${values.add(mark)} = any(f.marks)`] : []),
        ...(amount ? [`f.${column(amount)} is not null`] : []),
      ].join(' and '),
    holds: (fact) =>
      isWithin(dayIn(fact, on), { from, to }) &&
      (!mark || fact.marks.includes(mark)) &&
      (!amount || amountIn(fact, amount) !== null),
  }
}

/** At the end of a period that is over, or now. */
export function standsBy(kind: AnyFactKind, stock: Stock, scope: Scope): Condition {
  const span = spanOf(kind, stock.span)
  if (!scope.now) return stoodAt(span, scope.period)
  return span.due === undefined ? running(span) : broken(kind, span, scope.now)
}

/**
 * The day is added nothing to, so that no index of days tempts a plan made for all parameters: a year's cases are many,
 * the open ones few.
 */
export function pendingBy(kind: AnyFactKind, { on, promise, due }: Pending, { period, asked_at }: Scope): Condition {
  const span = spanOf(kind, promise)
  const runs = running(spanOf(kind, span.within ?? promise))
  const passed = past(kind, span, asked_at)
  return {
    sql: (values) =>
      `${runs.sql(values)} and f.${column(on)} + 0 between ${values.add(period.from)} and ${values.add(period.to)} and ${
        due === 'passed' ? passed.sql(values) : `(${passed.sql(values)}) is not true`
      }`,
    holds: (fact) => runs.holds(fact) && isWithin(dayIn(fact, on), period) && passed.holds(fact) === (due === 'passed'),
  }
}

/** A promise that is broken at this moment: what it was given within still runs, and its due time has passed. */
export function broken(kind: AnyFactKind, span: Span, now: Date): Condition {
  const runs = running(spanOf(kind, span.within ?? ''))
  const passed = past(kind, span, now)
  return {
    sql: (values) => `${runs.sql(values)} and ${passed.sql(values)}`,
    holds: (fact) => runs.holds(fact) && passed.holds(fact),
  }
}

function running({ from, until }: Span): Condition {
  return {
    sql: () => `f.${column(from)} is not null and f.${column(until)} is null`,
    holds: (fact) => dayIn(fact, from) !== null && dayIn(fact, until) === null,
  }
}

function stoodAt({ from, until }: Span, { to }: Period): Condition {
  return {
    sql: (values) => {
      const day = values.add(to)
      return `f.${column(from)} <= ${day} and (f.${column(until)} is null or f.${column(until)} > ${day})`
    },
    holds: (fact) => {
      const [began, over] = [dayIn(fact, from), dayIn(fact, until)]
      return began !== null && began <= to && (over === null || over > to)
    },
  }
}

/** As `isPast` says it: a due moment against now, a due day against today. */
function past({ days }: AnyFactKind, { due = '' }: Span, now: Date): Condition {
  if (days.includes(due)) {
    const today = dayOf(now)
    return {
      sql: (values) => `f.${column(due)} < ${values.add(today)}`,
      holds: (fact) => isPastNow(dayIn(fact, due), today),
    }
  }
  return {
    sql: (values) => `f.${column(due)} < ${values.add(now)}`,
    holds: (fact) => isPastNow(momentIn(fact, due), now),
  }
}

function isPastNow<When extends NonNullable<Parameters<typeof isPast>[0]>>(due: When | null, now: When): boolean {
  return due !== null && isPast(due, now)
}

function isWithin(day: string | null, { from, to }: { readonly from: string; readonly to: string }): boolean {
  return day !== null && day >= from && day <= to
}

export function spanOf({ kind, spans }: AnyFactKind, name: string): Span {
  const span = spans[name]
  if (!span) throw new RangeError(`facts of kind ${kind} have no span ${name}`)
  return span
}
