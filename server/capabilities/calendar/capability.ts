import type { Capability } from '../capability.ts'
import { bringCalendar } from './bring.ts'
import { describeEntries, entriesCiting } from './citing.ts'
import { tables } from './entry.ts'
import { calendarRoutes } from './routes.ts'

export const calendar = {
  name: 'calendar',
  subjects: [{ kind: 'calendar_entry', table: Object.values(tables), known_by: null, describe: describeEntries }],
  routes: [calendarRoutes],
  citations: entriesCiting,
  permissions: { 'calendar.manage': ['administrator'] },
  seed: bringCalendar,
} as const satisfies Capability
