import type { Capability } from '../capability.ts'
import { bringRules } from './bring.ts'
import { rulesCiting } from './citing.ts'
import { describeRules } from './described.ts'
import { ruleJobs } from './jobs.ts'
import { ruleRoutes } from './routes.ts'
import { ruleSubject } from './subjects.ts'

export const rulebook = {
  name: 'rulebook',
  subjects: [{ ...ruleSubject, known_by: 'code', describe: describeRules }],
  routes: [ruleRoutes],
  jobs: () => ruleJobs,
  citations: rulesCiting,
  permissions: {
    'rulebook.see': ['legal_officer', 'auditor', 'administrator'],
    'rulebook.manage': ['administrator'],
  },
  seed: bringRules,
} as const satisfies Capability
