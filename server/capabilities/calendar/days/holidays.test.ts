import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addDays, asDay, type Day, daysBetween, weekdayOf } from '#platform/time.ts'
import { compileCalendar, kindOf } from '../compile.ts'
import { usualRows } from '../entries/defaults.ts'

const calendar = compileCalendar(usualRows)
const rule = (day: string, of = calendar): string => kindOf(of, asDay(day)).rule

/** The days of a year on which the working week does not hold, as text `MM-DD`. */
function unusual(year: number, of = calendar): string[] {
  const found: string[] = []
  for (let day = asDay(`${year}-01-01`); day <= asDay(`${year}-12-31`); day = addDays(day, 1)) {
    if (kindOf(of, day).working !== weekdayOf(day) < 6) found.push(day.slice(5))
  }
  return found
}

test('every weekday off and weekend worked in 2025 and 2026', () => {
  assert.deepEqual(unusual(2025), [
    ...['01-01', '01-27', '01-28', '01-29', '01-30', '01-31', '04-07', '04-26', '04-30'],
    ...['05-01', '05-02', '09-01', '09-02'],
  ])
  assert.deepEqual(unusual(2026), [
    ...['01-01', '01-02', '01-10', '02-16', '02-17', '02-18', '02-19', '02-20', '04-27', '04-30'],
    ...['05-01', '08-22', '08-31', '09-01', '09-02', '11-24'],
  ])
})

test('holidays lost to rest days are made up one after the other', () => {
  // Giỗ Tổ on a Saturday, 30/4 on a Sunday, 1/5 on the Monday after
  assert.deepEqual(
    ['2023-04-29', '2023-04-30', '2023-05-01', '2023-05-02', '2023-05-03', '2023-05-04'].map((day) => rule(day)),
    ['holiday.hung_kings', 'holiday.reunification', 'holiday.labour_day', 'made_up', 'made_up', 'working_day'],
  )
  assert.equal(rule('2022-04-11'), 'made_up')
  assert.equal(rule('2022-01-03'), 'made_up')
  assert.equal(kindOf(calendar, asDay('2026-04-27')).basis, 'Bộ luật Lao động 2019, Điều 111 khoản 3')
})

test('the Culture Day begins in 2026 and is not made up', () => {
  assert.equal(rule('2025-11-24'), 'working_day')
  assert.equal(rule('2026-11-24'), 'holiday.culture_day')
  // a Saturday in 2029
  assert.equal(rule('2029-11-24'), 'holiday.culture_day')
  assert.equal(rule('2029-11-26'), 'working_day')
})

test('National Day is one day until 2020 and two since', () => {
  assert.deepEqual(unusual(2020).slice(-1), ['09-02'])
  assert.equal(rule('2018-09-03'), 'made_up')
  assert.deepEqual(unusual(2027).slice(-3), ['09-01', '09-02', '11-24'])
})

test('a rule holds on its last day and not after', () => {
  const [newYear] = usualRows.holidays
  assert.ok(newYear)
  const until = (day: string) =>
    compileCalendar({ ...usualRows, decisions: [], holidays: [{ ...newYear, effective_to: asDay(day) }] })
  assert.equal(rule('2025-01-01', until('2025-01-01')), 'holiday.new_year')
  assert.equal(rule('2025-01-01', until('2024-12-31')), 'working_day')
})

test('what an agency decided for a day goes before the holiday', () => {
  const duty = { day: asDay('2026-11-24'), kind: 'open', hours: null, basis: 'QĐ 01', verified: true } as const
  assert.equal(rule('2026-11-24', compileCalendar({ ...usualRows, closures: [duty] })), 'opening')
})

test('a swapped Saturday is a full day also where Saturdays are short', () => {
  const [usual] = usualRows.deskHours
  assert.ok(usual)
  const short = { ...usual, hours: { ...usual.hours, 6: [[450, 690] as const] } }
  const of = compileCalendar({ ...usualRows, deskHours: [short] })
  const hours = (day: string) => of.working[daysBetween(of.horizon.from, asDay(day))]
  assert.deepEqual(hours('2026-08-15'), [[450, 690]])
  assert.deepEqual(hours('2026-08-22'), [
    [450, 690],
    [810, 1020],
  ])
})

test('without a notice Tết takes the day before and four days, and says that this is a default', () => {
  const days = ['2027-02-04', '2027-02-05', '2027-02-06', '2027-02-09', '2027-02-10', '2027-02-11', '2027-02-12']
  assert.deepEqual(
    days.map((day) => rule(day)),
    ['working_day', ...Array.from({ length: 3 }, () => 'holiday.tet_default'), 'made_up', 'made_up', 'working_day'],
  )
})

test('a notice replaces the default of its year and of no other', () => {
  // mùng 4 was a Saturday in 2025: by the rule alone the Monday after it would have been made up
  assert.equal(rule('2025-02-03'), 'working_day')
  const without = compileCalendar({ ...usualRows, decisions: [] })
  assert.equal(rule('2025-02-03', without), 'made_up')
  assert.equal(rule('2025-01-27', without), 'working_day')
  assert.equal(rule('2025-01-27'), 'holiday.tet')
})

test('every Tết from 2018 to 2032 has five working days off', () => {
  for (let year = 2018; year <= 2032; year += 1) {
    const spring = unusual(year).filter((day) => day > '01-15' && day < '03-01')
    assert.equal(spring.length, 5, String(year))
  }
})

test('desk hours that cannot be, or are missing, are refused', () => {
  const [usual] = usualRows.deskHours
  assert.ok(usual)
  const overlapping = { ...usual, hours: { 1: [[450, 690] as const, [600, 700] as const] } }
  assert.throws(() => compileCalendar({ ...usualRows, deskHours: [overlapping] }), { code: 'calendar.bad_desk_hours' })
  const late = { ...usual, effective_from: asDay('2020-01-01') }
  assert.throws(() => compileCalendar({ ...usualRows, deskHours: [late] }), {
    code: 'calendar.no_desk_hours',
    detail: { day: '2018-01-01' },
  })
  const backwards = { from: asDay('2026-01-01'), to: asDay('2025-01-01') as Day }
  assert.throws(() => compileCalendar({ ...usualRows, horizon: backwards }), { code: 'calendar.bad_horizon' })
})
