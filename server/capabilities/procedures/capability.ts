import type { Capability } from '../capability.ts'
import { bringCatalogue } from './built-in/bring.ts'
import { describeProcedures, versionsCiting } from './citing.ts'
import { procedureMeasures } from './measures.ts'
import { proceduresOpen } from './open-data.ts'
import { procedureRoutes } from './routes.ts'
import { procedureSubject } from './subjects.ts'
import { verifyCatalogue } from './versions/verify.ts'

export const procedures = {
  name: 'procedures',
  subjects: [{ ...procedureSubject, known_by: 'code', describe: describeProcedures }],
  routes: [procedureRoutes],
  measures: procedureMeasures,
  verifies: [verifyCatalogue],
  citations: versionsCiting,
  permissions: {
    'procedures.see': ['staff', 'site_editor'],
    'procedures.manage': ['procedure_controller', 'administrator'],
  },
  seed: bringCatalogue,
  open_data: [proceduresOpen],
} as const satisfies Capability
