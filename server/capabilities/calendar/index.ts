/** The door of the calendar: which days are worked, when a term ends and why, how much working time is left. */
export * from './calendar.ts'
export { type Calendar, compileCalendar, kindOf } from './compile.ts'
export { dueAt } from './deadline.ts'
export { usualRows } from './defaults.ts'
export { due } from './ledger.ts'
export { type LunarDay, lunarDay, solarDay } from './lunar.ts'
export { isLate, isSoon, remaining, splitWorkingTime, type WorkingTime, workedBetween } from './worked.ts'
