import type { Capability } from '../capability.ts'
import { bringCatalogue } from './bring.ts'
import { procedureMeasures } from './measures.ts'
import { procedureRoutes } from './routes.ts'
import { verifyCatalogue } from './verify.ts'

export const procedures = {
  name: 'procedures',
  subjects: [{ kind: 'procedure', table: 'procedures.procedure', known_by: 'code' }],
  routes: [procedureRoutes],
  measures: procedureMeasures,
  verifies: [verifyCatalogue],
  permissions: {
    'procedures.see': ['staff', 'site_editor'],
    'procedures.manage': ['procedure_controller', 'administrator'],
  },
  seed: bringCatalogue,
} as const satisfies Capability
