import type { Capability } from '../capability.ts'
import { bringSets } from './criteria/sets-kept.ts'
import { describeEvidence, describeRounds } from './described.ts'
import { indexJobs } from './jobs.ts'
import { rankingsOpen } from './open-data.ts'
import { steps } from './rounds/round.ts'
import { wordsAwaited } from './rounds/waits.ts'
import { indexRoutes } from './routes.ts'
import { evidenceSubject, roundSubject, scoreSubject, setSubject } from './subjects.ts'
import { verifyRounds } from './verify.ts'

export const indexes = {
  name: 'indexes',
  subjects: [
    { ...setSubject, known_by: 'code' },
    { ...roundSubject, known_by: 'code', describe: describeRounds },
    { ...scoreSubject, known_by: null },
    { ...evidenceSubject, known_by: null, describe: describeEvidence },
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
  open_data: [rankingsOpen],
} as const satisfies Capability
