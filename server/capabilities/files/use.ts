import type { Also } from '#platform/journal/tables.ts'

/** Where a file is used: of which record, and as what. */
export type Use = {
  readonly agency_id: string
  readonly file_id: string
  readonly subject_kind: string
  readonly subject_id: string
  readonly purpose: string
  readonly used_at: Date
}

/** The part of a neighbour's decision that says a file is used from now on; a file in use is not let go of. */
export function useOf(use: Use): Also {
  return { insert: 'files.use', rows: [use] }
}
