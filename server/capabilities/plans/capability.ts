import type { Capability } from '../capability.ts'
import { describeDocuments, describeDues, describeTargets } from './described.ts'
import { planDocumentRoutes } from './document-routes.ts'
import { evidenceRoutes } from './evidence-routes.ts'
import { dueFacts, planMeasures } from './measures.ts'
import { duesOwed } from './owed.ts'
import { dueRecount } from './recount.ts'
import { planRoutes } from './routes.ts'

export const plans = {
  name: 'plans',
  subjects: [
    { kind: 'plan_document', table: 'plans.document', known_by: 'file_name', describe: describeDocuments },
    { kind: 'plan', table: 'plans.plan', known_by: 'code' },
    { kind: 'plan_task', table: 'plans.task', known_by: null },
    { kind: 'plan_target', table: 'plans.target', known_by: null, describe: describeTargets },
    { kind: 'plan_due', table: 'plans.due', known_by: 'code', describe: describeDues },
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
} as const satisfies Capability
