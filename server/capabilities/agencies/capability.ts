import type { Capability } from '../capability.ts'
import { describeAgencies } from './described.ts'
import { bringGroups } from './groups.ts'
import { agencyRoutes } from './routes.ts'

export const agencies = {
  name: 'agencies',
  subjects: [
    { kind: 'agency', table: 'agencies.agency', known_by: 'code', describe: describeAgencies },
    { kind: 'agency_group', table: 'agencies.grouping', known_by: 'code' },
  ],
  routes: [agencyRoutes],
  permissions: { 'agencies.see': ['staff'], 'agencies.manage': ['administrator'] },
  seed: bringGroups,
} as const satisfies Capability
