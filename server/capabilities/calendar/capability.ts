import type { Capability } from '../capability.ts'
import { describeEntries, entriesCiting } from './citing.ts'
import { bringCalendar } from './entries/bring.ts'
import { calendarRoutes } from './routes.ts'
import { deskSubject, holidaySubject, localDaySubject, noticeSubject } from './subjects.ts'

export const calendar = {
  name: 'calendar',
  subjects: [
    { ...holidaySubject, known_by: null, describe: describeEntries },
    { ...noticeSubject, known_by: null },
    { ...localDaySubject, known_by: null },
    { ...deskSubject, known_by: null },
  ],
  routes: [calendarRoutes],
  citations: entriesCiting,
  permissions: { 'calendar.manage': ['administrator'] },
  seed: bringCalendar,
} as const satisfies Capability
