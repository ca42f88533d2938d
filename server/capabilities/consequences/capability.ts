import type { Capability } from '../capability.ts'
import { consequenceJobs } from './jobs.ts'
import { consequenceRoutes } from './routes.ts'
import { bringConsequences } from './rules/rules-kept.ts'
import { proposalSubject, ruleSubject } from './subjects.ts'

export const consequences = {
  name: 'consequences',
  subjects: [
    { ...ruleSubject, known_by: 'code' },
    { ...proposalSubject, known_by: null },
  ],
  routes: [(api, { registry }) => consequenceRoutes(api, registry)],
  jobs: ({ registry }) => consequenceJobs(registry),
  permissions: { 'consequences.manage': ['reform_officer'], 'consequences.decide': ['leader', 'reform_officer'] },
  seed: bringConsequences,
} as const satisfies Capability
