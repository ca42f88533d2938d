import type { Capability } from '../capability.ts'
import { describeEvidence, describeRounds } from './described.ts'
import { indexJobs } from './jobs.ts'
import { steps } from './round.ts'
import { indexRoutes } from './routes.ts'
import { bringSets } from './sets-kept.ts'
import { verifyRounds } from './verify.ts'
import { wordsAwaited } from './waits.ts'

export const indexes = {
  name: 'indexes',
  subjects: [
    { kind: 'index_set', table: 'indexes.set', known_by: 'code' },
    { kind: 'index_round', table: 'indexes.round', known_by: 'code', describe: describeRounds },
    { kind: 'index_score', table: 'indexes.score', known_by: null },
    { kind: 'index_evidence', table: 'indexes.evidence', known_by: null, describe: describeEvidence },
  ],
  lifecycle: steps,
  routes: [indexRoutes],
  jobs: ({ registry }) => indexJobs(registry),
  verifies: [async (pool) => (await verifyRounds(pool)).difference],
  duties: wordsAwaited,
  permissions: {
    'indexes.manage': ['reform_officer'],
    'indexes.self_score': ['focal_person'],
    'indexes.appraise': ['appraiser'],
  },
  seed: bringSets,
} as const satisfies Capability
