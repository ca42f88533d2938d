import type { components } from '#contract/api.d.ts'

export type Use = components['schemas']['FileUses']['uses'][number]
export const subjects = ['dossier', 'plan_due', 'plan_target', 'plan_document', 'index_evidence'] as const
export type Subject = (typeof subjects)[number]

/** The kind of record, where this page has a word for it. */
export function subjectOf({ subject }: Pick<Use, 'subject'>): Subject | null {
  return subjects.find((one) => one === subject) ?? null
}

/** The page of the record that uses a file; null where it has none. */
export function pageOf(use: Use): string | null {
  switch (subjectOf(use)) {
    case 'dossier':
      return use.code && `/dossiers/${use.code}`
    case 'plan_due':
      return use.of && `/plans/tasks/${use.of}?due=${use.id}`
    case 'plan_target':
      return use.of && `/plans/${use.of}/targets#t-${use.id}`
    case 'plan_document':
      return `/plans/documents/${use.id}`
    case 'index_evidence':
      return use.of && use.agency && `/indexes/rounds/${use.of}/agencies/${use.agency}`
    default:
      return null
  }
}

/** Where the file itself is read, by way of one record that uses it; null where no record shows it. */
export function fileAddress(id: string, uses: readonly Use[]): string | null {
  for (const use of uses) {
    const address = addressBy(id, use)
    if (address) return address
  }
  return null
}

function addressBy(id: string, use: Use): string | null {
  switch (subjectOf(use)) {
    case 'dossier':
      return use.code && `/api/v1/dossiers/${use.code}/papers/${use.purpose}`
    case 'plan_due':
      return `/api/v1/plan-dues/${use.id}/files/${id}`
    case 'plan_target':
      return `/api/v1/plan-targets/${use.id}/files/${id}`
    case 'plan_document':
      return `/api/v1/plan-documents/${use.id}/file`
    case 'index_evidence':
      return use.of && use.agency && `/api/v1/indexes/rounds/${use.of}/agencies/${use.agency}/evidence/${use.id}`
    default:
      return null
  }
}
