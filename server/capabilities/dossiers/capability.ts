import type { Capability } from '../capability.ts'
import { describeDossiers } from './described.ts'
import { dossierResult } from './documents/kind.ts'
import { tellResultDocuments } from './documents/sample.ts'
import { openSteps } from './duties.ts'
import { dossierFacts } from './fact.ts'
import { draftRoutes } from './intake/draft-routes.ts'
import { dossierJobs } from './jobs.ts'
import { dossierMeasures } from './measures.ts'
import { dossierNoticeRoutes } from './notices/notice-routes.ts'
import { dossierReadingRoutes } from './pages/reading-routes.ts'
import { dossierFileRoutes } from './papers/file-routes.ts'
import { dossierNotices, dossierReactions } from './reactions.ts'
import { dossierRecount } from './recount.ts'
import { resultRoutes } from './results/result-routes.ts'
import { dossierRoutes } from './routes.ts'
import { actions } from './rules.ts'
import { dossierSubject, numberDaySubject } from './subjects.ts'

export const dossiers = {
  name: 'dossiers',
  subjects: [
    { ...dossierSubject, known_by: 'code', describe: describeDossiers },
    { ...numberDaySubject, known_by: null },
  ],
  lifecycle: actions,
  statuses: { 'dossiers.proof_wrong': 404, 'dossiers.tries_limit': 429 },
  routes: [
    dossierReadingRoutes,
    dossierRoutes,
    draftRoutes,
    dossierNoticeRoutes,
    (api, { storage }) => dossierFileRoutes(api, storage),
    resultRoutes,
  ],
  reactions: () => dossierReactions,
  notices: dossierNotices,
  documents: [dossierResult],
  jobs: () => dossierJobs,
  facts: [dossierFacts],
  measures: dossierMeasures,
  recounts: [dossierRecount],
  duties: openSteps,
  permissions: {
    'dossiers.own': ['citizen'],
    'dossiers.see': ['staff'],
    'dossiers.receive': ['clerk'],
    'dossiers.refuse': ['clerk', 'officer', 'unit_head'],
    'dossiers.supplement': ['clerk', 'officer', 'unit_head'],
    'dossiers.return': ['clerk'],
    'dossiers.assign': ['clerk', 'unit_head', 'leader'],
    'dossiers.handle': ['clerk', 'cashier', 'officer', 'unit_head', 'leader', 'records_clerk'],
    'dossiers.sign': ['unit_head', 'leader'],
    'dossiers.people': ['clerk', 'cashier', 'officer', 'unit_head', 'leader', 'records_clerk', 'inspector'],
  },
  sample: tellResultDocuments,
} as const satisfies Capability
