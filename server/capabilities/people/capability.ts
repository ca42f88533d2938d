import type { Capability } from '../capability.ts'
import { bringRoles } from './accounts.ts'
import { peopleJobs } from './jobs.ts'
import { peopleRoutes } from './routes.ts'
import { accountSubject, roleSubject } from './subjects.ts'

export const people = {
  name: 'people',
  subjects: [
    { ...accountSubject, known_by: 'login' },
    { ...roleSubject, known_by: 'code' },
  ],
  routes: [peopleRoutes],
  jobs: () => peopleJobs,
  statuses: { 'people.sign_in_wrong': 401, 'people.sign_in_locked': 429 },
  permissions: {
    'people.see': ['personnel_officer', 'auditor', 'administrator'],
    'people.manage': ['administrator'],
    'people.grant_any': ['administrator'],
    'people.delegate': ['unit_head', 'leader', 'administrator'],
  },
  seed: (context, { roles }) => bringRoles(context, roles),
} as const satisfies Capability
