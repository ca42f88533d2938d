import type { Capability } from '../capability.ts'
import { describeAgencies } from './described.ts'
import { bringGroups } from './groups.ts'
import { agenciesOpen } from './open-data.ts'
import { agencyRoutes } from './routes.ts'
import { agencySubject, groupSubject } from './subjects.ts'

export const agencies = {
  name: 'agencies',
  subjects: [
    { ...agencySubject, known_by: 'code', describe: describeAgencies },
    { ...groupSubject, known_by: 'code' },
  ],
  routes: [agencyRoutes],
  permissions: { 'agencies.see': ['staff'], 'agencies.manage': ['administrator'] },
  seed: bringGroups,
  open_data: [agenciesOpen],
} as const satisfies Capability
