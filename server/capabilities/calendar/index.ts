/** The door of the calendar: which days are worked, when a term ends and why, how much working time is left. */

export * from './calendar.ts'
export { calendarOf, forgetCalendars } from './calendar-of.ts'
export { type Calendar, compileCalendar, kindOf } from './compile.ts'
export { type LunarDay, lunarDay, solarDay } from './days/lunar.ts'
export { bringCalendar } from './entries/bring.ts'
export { declareHoliday, declareLocalDays, declareNotice, removeEntry, setDeskHours } from './entries/change.ts'
export { usualRows } from './entries/defaults.ts'
export type { DecisionEntry, DeskEntry, EntryKind, HolidayEntry, LocalEntry } from './entries/entry.ts'
export { dueAt } from './terms/deadline.ts'
export { type DueQuestion, type DueReport, dueReport } from './terms/due-report.ts'
export { due } from './terms/ledger.ts'
export { isLate, isSoon, remaining, splitWorkingTime, type WorkingTime, workedBetween } from './terms/worked.ts'
