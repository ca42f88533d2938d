import type { Capability } from '../capability.ts'

export const files = {
  name: 'files',
  statuses: { 'files.too_large': 413 },
  permissions: { 'files.add': ['clerk', 'officer', 'unit_head', 'focal_person', 'reform_officer'] },
} as const satisfies Capability
