import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays, asDay, type Day, dayOf, daysBetween, instant, MINUTE, minuteOf, weekdayOf } from '#platform/time.ts'
import { calendar as vi } from '#words/vi/calendar/calendar.ts'
import type { LocalDay, Pause, Term } from '../calendar.ts'
import { compileCalendar, kindOf } from '../compile.ts'
import { usualRows } from '../entries/defaults.ts'
import { dueAt } from './deadline.ts'
import { due } from './ledger.ts'
import { workedBetween } from './worked.ts'

const calendar = compileCalendar(usualRows)
const FIRST = asDay('2026-01-05')

// ── what can happen ──
const minutes = fc.integer({ min: 0, max: 300 * 1440 })
const received = minutes.map((minute) => instant(FIRST, minute))
const term: fc.Arbitrary<Term> = fc.oneof(
  fc.integer({ min: 0, max: 60 }).map((halves): Term => ({ amount: halves / 2, unit: 'wd' })),
  fc.integer({ min: 0, max: 45 }).map((amount): Term => ({ amount, unit: 'd' })),
  fc.integer({ min: 1, max: 80 }).map((halves): Term => ({ amount: halves / 2, unit: 'h' })),
)
const mode = fc.constantFrom('resume', 'restart')
/** Pauses that begin in the 30 days after `from` and last up to 12, some of them overlapping. */
const pauses = (from: Date, modes: fc.Arbitrary<'resume' | 'restart'> = mode): fc.Arbitrary<Pause[]> =>
  fc.array(
    fc.tuple(fc.nat(30 * 1440), fc.nat(12 * 1440), modes).map(([after, length, how]): Pause => {
      const start = from.getTime() + after * MINUTE
      return { from: new Date(start), to: new Date(start + length * MINUTE), mode: how }
    }),
    { maxLength: 4 },
  )
const story = (modes?: fc.Arbitrary<'resume' | 'restart'>) =>
  fc.tuple(received, term).chain(([at, length]) => fc.tuple(fc.constant(at), fc.constant(length), pauses(at, modes)))

const plainly = fc.constant('resume' as const)
const momentOfDue = (at: Date, length: Term, stops: readonly Pause[] = [], of = calendar): number =>
  dueAt(of, at, length, stops)?.getTime() ?? Number.POSITIVE_INFINITY
const check = <T>(arbitrary: fc.Arbitrary<T>, holds: (value: T) => void, numRuns = 400): void =>
  fc.assert(fc.property(arbitrary, holds), { numRuns })

// ── a slow clerk with a paper calendar of 2026, who knows nothing of the program ──
const OFF_2026 = new Set(
  '01-01 01-02 02-16 02-17 02-18 02-19 02-20 04-27 04-30 05-01 08-31 09-01 09-02 11-24'.split(' '),
)
const WORKED_2026 = new Set(['01-10', '08-22'])
const isWorked = (day: Day): boolean => {
  if (day >= '2027-01-01') return kindOf(calendar, day).working
  return WORKED_2026.has(day.slice(5)) || (weekdayOf(day) < 6 && !OFF_2026.has(day.slice(5)))
}
const isDeskTime = (at: Date): boolean => {
  const minute = minuteOf(at)
  return isWorked(dayOf(at)) && ((minute >= 450 && minute <= 690) || (minute >= 810 && minute <= 1020))
}

function clerkReceives(at: Date): Date {
  let moment = at
  while (!isDeskTime(moment)) moment = new Date(moment.getTime() + MINUTE)
  return moment
}

function clerkIsPaused(day: Day, stops: readonly Pause[]): boolean {
  return stops.some(({ from, to }) => {
    if (!to || from >= to) return false
    const workedFirst = isWorked(dayOf(from)) && minuteOf(from) >= 1020
    const first = workedFirst ? addDays(dayOf(from), 1) : dayOf(from)
    return day >= first && day <= dayOf(to)
  })
}

function clerkCountsHours(from: Date, minutesLeft: number, stops: readonly Pause[]): Date {
  let left = minutesLeft
  let at = from
  while (left > 0) {
    const next = new Date(at.getTime() + MINUTE)
    const stopped = stops.some((stop) => stop.to && at >= stop.from && at < stop.to)
    if (!stopped && isDeskTime(at) && isDeskTime(next)) left -= 1
    at = next
  }
  return at
}

function clerkCounts(at: Date, term: Term, stops: readonly Pause[]): Date {
  if (term.amount > 0) return clerkCountsOnce(at, term, stops)
  const end = clerkCountsOnce(at, term, [])
  const cut = stops.find(({ from, to }) => to && from < end && to > at && to > from)
  return cut?.to ? clerkCounts(cut.to, term, stops) : end
}

function clerkCountsOnce(at: Date, { amount, unit }: Term, stops: readonly Pause[]): Date {
  let reception = clerkReceives(at)
  if (unit === 'h') return clerkCountsHours(reception, amount * 60, stops)
  if (amount === 0.5) return clerkCountsHours(reception, 240, stops)
  if (unit === 'wd' && minuteOf(reception) > 900) reception = clerkReceives(instant(addDays(dayOf(reception), 1)))
  let day = amount < 1 ? dayOf(reception) : addDays(dayOf(reception), 1)
  let left = Math.max(1, Math.floor(amount))
  for (; ; day = addDays(day, 1)) {
    if (clerkIsPaused(day, stops)) continue
    if (unit === 'd' || isWorked(day)) left -= 1
    if (left <= 0 && isWorked(day)) break
  }
  return amount % 1 > 0 ? clerkCountsHours(instant(day, 1020), 240, stops) : instant(day, 1020)
}

test('the clerk, the ledger and the look-up agree', () => {
  check(
    story(plainly),
    ([at, length, stops]) => {
      const quick = dueAt(calendar, at, length, stops)
      assert.deepEqual(quick, clerkCounts(at, length, stops))
      assert.deepEqual(due(calendar, at, length, stops).due, quick)
    },
    300,
  )
})

test('the ledger and the look-up agree with restarts and open pauses', () => {
  check(
    fc.tuple(story(), fc.boolean()),
    ([[at, length, stops], open]) => {
      const all = open ? stops.map((stop, index) => (index === 0 ? { ...stop, to: null } : stop)) : stops
      assert.deepEqual(due(calendar, at, length, all).due, dueAt(calendar, at, length, all))
    },
    1500,
  )
})

test('what is due is due in desk hours of a working day', () => {
  check(story(), ([at, length, stops]) => {
    const end = dueAt(calendar, at, length, stops)
    assert.ok(end && end > at === true)
    assert.ok(kindOf(calendar, dayOf(end)).working)
    assert.ok(isDeskTime(end))
  })
})

test('who comes later is due no earlier', () => {
  check(fc.tuple(received, fc.nat(20 * 1440), term), ([at, wait, length]) => {
    const later = new Date(at.getTime() + wait * MINUTE)
    assert.ok(momentOfDue(at, length) <= momentOfDue(later, length))
  })
})

test('a longer term is due no earlier; a whole day or hour more is due later', () => {
  check(fc.tuple(story(), fc.integer({ min: 1, max: 10 })), ([[at, length, stops], more]) => {
    const longer = { ...length, amount: length.amount + more }
    assert.ok(momentOfDue(at, length, stops) <= momentOfDue(at, longer, stops))
    if (length.unit === 'wd') assert.ok(momentOfDue(at, length) < momentOfDue(at, longer))
  })
})

test('the running spans since the last restart add up to the allowance', () => {
  check(
    story(),
    ([at, { amount, unit }, stops]) => {
      const { lines } = due(calendar, at, { amount, unit }, stops)
      const days = lines.filter(({ counted }) => counted === true).length
      const worked = lines.reduce((sum, { counted }) => sum + (typeof counted === 'number' ? counted : 0), 0)
      if (unit === 'h') assert.deepEqual([days, worked], [0, amount * 60])
      else assert.deepEqual([days, worked], [amount === 0 ? 1 : Math.floor(amount), (amount % 1) * 480])
    },
    1000,
  )
})

test('hours until due, pauses left out, are the hours allowed', () => {
  check(
    fc
      .tuple(received, fc.integer({ min: 1, max: 60 }))
      .chain(([at, hours]) => fc.tuple(fc.constant(at), fc.constant(hours), pauses(at, plainly))),
    ([at, hours, stops]) => {
      const end = dueAt(calendar, at, { amount: hours, unit: 'h' }, stops)
      assert.ok(end)
      assert.equal(workedBetween(calendar, at, end, stops), hours * 60)
    },
  )
})

test('a restart before the due time is a reception at its end', () => {
  check(fc.tuple(received, term, fc.nat(20 * 1440), fc.nat(9 * 1440)), ([at, length, after, lasts]) => {
    const from = new Date(at.getTime() + after * MINUTE)
    const to = new Date(from.getTime() + (lasts + 1) * MINUTE)
    const restarted = momentOfDue(at, length, [{ from, to, mode: 'restart' }])
    const expected = from.getTime() < momentOfDue(at, length) ? momentOfDue(to, length) : momentOfDue(at, length)
    assert.equal(restarted, expected)
  })
})

test('one more day off never makes anything due earlier', () => {
  const dayOff = fc.nat(90).map((after) => after)
  check(
    fc.tuple(story(), dayOff),
    ([[at, length, stops], after]) => {
      const shut: LocalDay = {
        day: addDays(dayOf(at), after),
        kind: 'closed',
        hours: null,
        basis: 'QĐ',
        verified: true,
      }
      const narrow = { from: asDay('2026-01-01'), to: asDay('2028-06-30') }
      const usual = momentOfDue(at, length, stops)
      const of = compileCalendar({ ...usualRows, horizon: narrow, closures: [shut] })
      assert.ok(usual <= momentOfDue(at, length, stops, of))
    },
    60,
  )
})

test('one more pause never makes anything due earlier', () => {
  check(
    fc.tuple(story(), fc.nat(20 * 1440), fc.nat(9 * 1440), mode),
    ([[at, length, stops], after, lasts, how]) => {
      const from = new Date(at.getTime() + after * MINUTE)
      const more: Pause = { from, to: new Date(from.getTime() + lasts * MINUTE), mode: how }
      assert.ok(momentOfDue(at, length, stops) <= momentOfDue(at, length, [...stops, more]))
    },
    1500,
  )
})

test('the ledger has every day from reception to due, once', () => {
  check(
    story(),
    ([at, length, stops]) => {
      const { due: end, lines } = due(calendar, at, length, stops)
      assert.ok(end)
      assert.deepEqual(
        lines.map(({ day }) => day),
        Array.from({ length: daysBetween(dayOf(at), dayOf(end)) + 1 }, (_, index) => addDays(dayOf(at), index)),
      )
    },
    1000,
  )
})

test('every line of a ledger has words', () => {
  check(story(), ([at, length, stops]) => {
    for (const { rule } of due(calendar, at, length, stops).lines) assert.ok(rule in vi.rules, rule)
  })
})
