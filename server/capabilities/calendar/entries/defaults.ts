/**
 * What the product ships: holidays by law, the yearly notices, desk hours. Rows, to be replaced by the administrator's.
 * `verified: false` marks what no source at hand shows yet.
 */
import { asDay } from '#platform/time.ts'
import type { CalendarRows, DeskHours, HolidayRule, Weekday, YearlyDecision } from '../calendar.ts'

const LABOUR_2012 = 'Bộ luật Lao động 2012, Điều 115 khoản 1'
const LABOUR_2019 = 'Bộ luật Lao động 2019, Điều 112 khoản 1'

type Name = Pick<HolidayRule, 'code' | 'kind' | 'month' | 'day'> & Partial<HolidayRule>

const holiday = (name: Name): HolidayRule => ({
  name_key: `holiday.${name.code}`,
  days_before: 0,
  length: 1,
  made_up: true,
  set_yearly: false,
  effective_from: asDay('2013-05-01'),
  effective_to: null,
  basis: LABOUR_2019,
  verified: true,
  ...name,
})

/** Public holidays by law. Tết and National Day take the days a notice sets each year; theirs here are the default. */
export const holidayRules: readonly HolidayRule[] = [
  holiday({ code: 'new_year', kind: 'solar', month: 1, day: 1 }),
  holiday({ code: 'tet', kind: 'lunar', month: 1, day: 1, days_before: 1, length: 5, set_yearly: true }),
  holiday({ code: 'hung_kings', kind: 'lunar', month: 3, day: 10 }),
  holiday({ code: 'reunification', kind: 'solar', month: 4, day: 30 }),
  holiday({ code: 'labour_day', kind: 'solar', month: 5, day: 1 }),
  holiday({
    code: 'national_day',
    kind: 'solar',
    month: 9,
    day: 2,
    effective_to: asDay('2020-12-31'),
    basis: LABOUR_2012,
    verified: false,
  }),
  holiday({
    code: 'national_day',
    kind: 'solar',
    month: 9,
    day: 2,
    days_before: 1,
    length: 2,
    set_yearly: true,
    effective_from: asDay('2021-01-01'),
  }),
  holiday({
    code: 'culture_day',
    kind: 'solar',
    month: 11,
    day: 24,
    made_up: false,
    effective_from: asDay('2026-07-01'),
    basis: 'Nghị quyết 28/2026/QH16',
  }),
]

type Source = { readonly basis: string; readonly verified: boolean }

const taken = (code: string, { basis, verified }: Source, ...days: readonly string[]): YearlyDecision[] =>
  days.map((day) => ({ day: asDay(day), kind: 'holiday', holiday: code, basis, verified }))

const swapped = ({ basis, verified }: Source, off: string, work: string): YearlyDecision[] => [
  { day: asDay(off), kind: 'off', holiday: null, basis, verified },
  { day: asDay(work), kind: 'work', holiday: null, basis, verified },
]

const shown = (basis: string): Source => ({ basis, verified: true })
const recalled = (basis: string): Source => ({ basis, verified: false })

const NOTICE_2018 = recalled('Thông báo nghỉ Tết và hoán đổi ngày làm việc năm 2018 (số hiệu chưa rõ)')
const NOTICE_2019 = recalled('Thông báo nghỉ Tết và hoán đổi ngày làm việc năm 2019 (số hiệu chưa rõ)')
const NOTICE_2020 = recalled('Thông báo nghỉ Tết năm 2020 (số hiệu chưa rõ)')
const NOTICE_2021 = recalled('Thông báo 4875/TB-LĐTBXH')
const NOTICE_2022 = recalled('Thông báo 119/TB-LĐTBXH')
const NOTICE_2023 = recalled('Thông báo 5034/TB-LĐTBXH')
const NOTICE_2024 = recalled('Thông báo 5015/TB-LĐTBXH')
const NOTICE_2025 = 'Thông báo 6150/TB-BLĐTBXH'
const NOTICE_2026 = 'Thông báo 9441/TB-BNV ngày 16/10/2025'

/** The yearly notices, 2018–2026: which days Tết and National Day took, and which working days were swapped. */
export const yearlyDecisions: readonly YearlyDecision[] = [
  ...taken('tet', NOTICE_2018, '2018-02-14', '2018-02-15', '2018-02-16', '2018-02-19', '2018-02-20'),
  ...swapped(NOTICE_2018, '2018-12-31', '2019-01-05'),
  ...taken('tet', NOTICE_2019, '2019-02-04', '2019-02-05', '2019-02-06', '2019-02-07', '2019-02-08'),
  ...swapped(NOTICE_2019, '2019-04-29', '2019-05-04'),
  ...taken('tet', NOTICE_2020, '2020-01-23', '2020-01-24', '2020-01-27', '2020-01-28', '2020-01-29'),
  ...taken('tet', NOTICE_2021, '2021-02-10', '2021-02-11', '2021-02-12', '2021-02-15', '2021-02-16'),
  ...taken('national_day', NOTICE_2021, '2021-09-02', '2021-09-03'),
  ...taken('tet', NOTICE_2022, '2022-01-31', '2022-02-01', '2022-02-02', '2022-02-03', '2022-02-04'),
  ...taken('national_day', NOTICE_2022, '2022-09-01', '2022-09-02'),
  ...taken('tet', NOTICE_2023, '2023-01-20', '2023-01-23', '2023-01-24', '2023-01-25', '2023-01-26'),
  ...taken('national_day', NOTICE_2023, '2023-09-01', '2023-09-04'),
  ...taken('tet', NOTICE_2024, '2024-02-08', '2024-02-09', '2024-02-12', '2024-02-13', '2024-02-14'),
  ...swapped(recalled('Thông báo 1570/TB-BLĐTBXH'), '2024-04-29', '2024-05-04'),
  ...taken('national_day', NOTICE_2024, '2024-09-02', '2024-09-03'),
  ...taken('tet', shown(NOTICE_2025), '2025-01-27', '2025-01-28', '2025-01-29', '2025-01-30', '2025-01-31'),
  ...swapped(recalled(NOTICE_2025), '2025-05-02', '2025-04-26'),
  ...taken('national_day', recalled(NOTICE_2025), '2025-09-01', '2025-09-02'),
  ...swapped(shown('Công văn 12729/VPCP-KGVX ngày 25/12/2025'), '2026-01-02', '2026-01-10'),
  ...taken('tet', shown(NOTICE_2026), '2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20'),
  ...taken('national_day', recalled(NOTICE_2026), '2026-09-01', '2026-09-02'),
  ...swapped(recalled(NOTICE_2026), '2026-08-31', '2026-08-22'),
]

const USUAL = [
  [7 * 60 + 30, 11 * 60 + 30],
  [13 * 60 + 30, 17 * 60],
] as const

/** Monday to Friday, 7:30–11:30 and 13:30–17:00, for every agency that has not set its own. */
export const usualDeskHours: readonly DeskHours[] = [
  {
    effective_from: asDay('2000-01-01'),
    effective_to: null,
    hours: { 1: USUAL, 2: USUAL, 3: USUAL, 4: USUAL, 5: USUAL },
    reception_only: [],
    basis: 'Quyết định 188/1999/QĐ-TTg',
    verified: false,
  },
]

/** The weekly rest of administrative bodies: a holiday falling there is made up (QĐ 188/1999/QĐ-TTg, chưa kiểm chứng). */
export const weeklyRest: readonly Weekday[] = [6, 7]

/** "After 15:00": what comes later the same day counts as received the next working day (chưa kiểm chứng). */
export const cutoffMinute = 15 * 60

/** One working day is eight working hours when a term or what is left of it is told in days and hours. */
export const minutesPerWorkingDay = 8 * 60

/** The legal source a ledger line names, by rule code, where no row of the calendar brings its own. */
export const ruleBases: Readonly<Record<string, { readonly basis: string; readonly verified: boolean }>> = {
  weekend: { basis: 'Quyết định 188/1999/QĐ-TTg', verified: false },
  made_up: { basis: 'Bộ luật Lao động 2019, Điều 111 khoản 3', verified: true },
  reception_day: { basis: 'Bộ luật Dân sự 2015, Điều 147', verified: false },
  rolled: { basis: 'Bộ luật Dân sự 2015, Điều 148', verified: false },
  restarted: { basis: 'Nghị định 61/2018/NĐ-CP', verified: false },
}

/** The days for which the product knows the calendar. */
export const horizon = { from: asDay('2018-01-01'), to: asDay('2032-12-31') } as const

/** The calendar of an agency without rows of its own. */
export const usualRows: CalendarRows = {
  horizon,
  holidays: holidayRules,
  decisions: yearlyDecisions,
  closures: [],
  deskHours: usualDeskHours,
  weeklyRest,
  cutoffMinute,
  cutoffTerms: 'working_days',
  minutesPerWorkingDay,
  bases: ruleBases,
}
