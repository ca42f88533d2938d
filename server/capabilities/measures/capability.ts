import type { Capability } from '../capability.ts'
import { resultsOpen } from './open-data.ts'
import { measureRoutes } from './routes.ts'

export const measures = {
  name: 'measures',
  routes: [(api, { registry }) => measureRoutes(api, registry)],
  permissions: {
    'measures.see': ['staff', 'interviewer', 'site_editor'],
    'measures.cockpit': [
      'leader',
      'focal_person',
      'reform_officer',
      'appraiser',
      'procedure_controller',
      'inspector',
      'auditor',
      'administrator',
    ],
  },
  open_data: [resultsOpen],
} as const satisfies Capability
