import type { Capability } from '../capability.ts'
import { deliveryRoutes } from './deliveries/routes.ts'
import { describeDossiers } from './described.ts'
import { dossierResult } from './documents/kind.ts'

import { openSteps } from './duties.ts'
import { dossierFacts } from './fact.ts'
import { correctionRoutes } from './intake/correction-routes.ts'
import { draftRoutes } from './intake/draft-routes.ts'
import { dossierJobs } from './jobs.ts'
import { dossierMeasures } from './measures.ts'
import { dossierNoticeRoutes } from './notices/notice-routes.ts'
import { findRoutes } from './pages/find-routes.ts'
import { dossierReadingRoutes } from './pages/reading-routes.ts'
import { registerRoutes } from './pages/register-routes.ts'
import { dossierFileRoutes } from './papers/file-routes.ts'
import { suppliedRoutes } from './papers/supplied-routes.ts'
import { dossierNotices, dossierReactions } from './reactions.ts'
import { dossierRecount } from './recount.ts'
import { resultRoutes } from './results/result-routes.ts'
import { dossierRoutes } from './routes.ts'
import { actions, byRule } from './rules.ts'
import { tellDossiers } from './sample.ts'
import { dossierSheetRoutes } from './slips/sheet-routes.ts'
import { stepFileRoutes } from './step-work/file-routes.ts'
import { stepWorkRoutes } from './step-work/work-routes.ts'
import { deliverySubject, dossierSubject, numberDaySubject } from './subjects.ts'
import { verifyRows } from './verify.ts'
import { workListRoutes } from './worklist/list-routes.ts'
import { workPeopleRoutes } from './worklist/people-routes.ts'

export const dossiers = {
  name: 'dossiers',
  subjects: [
    { ...dossierSubject, known_by: 'code', describe: describeDossiers },
    { ...numberDaySubject, known_by: null },
    { ...deliverySubject, known_by: 'code' },
  ],
  lifecycle: { ...actions, ...byRule },
  statuses: { 'dossiers.proof_wrong': 404, 'dossiers.delivery_not_found': 404, 'dossiers.tries_limit': 429 },
  routes: [
    findRoutes,
    registerRoutes,
    dossierReadingRoutes,
    dossierRoutes,
    stepWorkRoutes,
    workListRoutes,
    workPeopleRoutes,
    draftRoutes,
    correctionRoutes,
    suppliedRoutes,
    deliveryRoutes,
    dossierSheetRoutes,
    dossierNoticeRoutes,
    (api, { storage }) => dossierFileRoutes(api, storage),
    (api, { storage }) => resultRoutes(api, storage),
    (api, { storage }) => stepFileRoutes(api, storage),
  ],
  reactions: () => dossierReactions,
  notices: dossierNotices,
  documents: [dossierResult],
  jobs: () => dossierJobs,
  facts: [dossierFacts],
  measures: dossierMeasures,
  recounts: [dossierRecount],
  verifies: [verifyRows],
  duties: openSteps,
  permissions: {
    'dossiers.own': ['citizen'],
    'dossiers.see': ['staff'],
    'dossiers.receive': ['clerk'],
    'dossiers.put_right': ['clerk', 'unit_head'],
    'dossiers.correct': ['unit_head'],
    'dossiers.refuse': ['clerk', 'officer', 'unit_head'],
    'dossiers.supplement': ['clerk', 'officer', 'unit_head'],
    'dossiers.return': ['clerk'],
    'dossiers.carry': ['officer', 'unit_head', 'records_clerk'],
    'dossiers.assign': ['clerk', 'unit_head', 'leader'],
    'dossiers.handle': ['clerk', 'cashier', 'officer', 'unit_head', 'leader', 'records_clerk'],
    'dossiers.sign': ['unit_head', 'leader'],
    'dossiers.people': ['clerk', 'cashier', 'officer', 'unit_head', 'leader', 'records_clerk', 'inspector'],
  },
  sample: tellDossiers,
} as const satisfies Capability
