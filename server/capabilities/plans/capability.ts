import type { Capability } from '../capability.ts'
import { describeDocuments, describeDues, describeTargets } from './described.ts'
import { planDocumentRoutes } from './documents/document-routes.ts'
import { dueFacts, planMeasures } from './measures.ts'
import { evidenceRoutes } from './obligations/evidence-routes.ts'
import { duesOwed } from './obligations/owed.ts'
import { planTasksOpen } from './open-data.ts'
import { dueRecount } from './recount.ts'
import { planRoutes } from './routes.ts'
import { documentSubject, dueSubject, planSubject, targetSubject, taskSubject } from './subjects.ts'

export const plans = {
  name: 'plans',
  subjects: [
    { ...documentSubject, known_by: 'file_name', describe: describeDocuments },
    { ...planSubject, known_by: 'code' },
    { ...taskSubject, known_by: null },
    { ...targetSubject, known_by: null, describe: describeTargets },
    { ...dueSubject, known_by: 'code', describe: describeDues },
  ],
  routes: [
    (api, { registry }) => planRoutes(api, registry),
    (api, { storage }) => planDocumentRoutes(api, storage),
    (api, { storage }) => evidenceRoutes(api, storage),
  ],
  facts: [dueFacts],
  measures: planMeasures,
  recounts: [dueRecount],
  duties: duesOwed,
  permissions: { 'plans.manage': ['reform_officer'], 'plans.report': ['focal_person', 'reform_officer'] },
  open_data: [planTasksOpen],
} as const satisfies Capability
