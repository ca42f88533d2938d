import type { Capability } from '../capability.ts'

export const files = {
  name: 'files',
  permissions: { 'files.add': ['clerk', 'officer', 'unit_head', 'focal_person', 'reform_officer'] },
} as const satisfies Capability
