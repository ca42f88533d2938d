import type { Applicant } from '../dossier.ts'
import type { DossierChange } from '../subjects.ts'

/** What of a person is put right: only what is said changes; null takes it away. */
export type ApplicantChange = {
  readonly [Field in Exclude<keyof Applicant, 'kind' | 'name'>]?: Applicant[Field]
} & {
  readonly name?: string | undefined
  readonly kind?: Applicant['kind'] | undefined
}

const FIELDS = ['kind', 'name', 'birth_date', 'sex', 'address', 'phone', 'email', 'submitter'] as const

/** The applicant as they should stand, and the names of the fields that differ. */
export function applicantAfter(
  before: Applicant,
  change: ApplicantChange,
): { readonly fields: readonly string[]; readonly set: DossierChange } {
  const fields = FIELDS.filter((field) => change[field] !== undefined && !same(change[field], before[field]))
  if (fields.length === 0) return { fields, set: {} }
  const applicant: Applicant = { ...before, ...Object.fromEntries(fields.map((field) => [field, change[field]])) }
  return {
    fields,
    set: { applicant, applicant_name: applicant.name, applicant_phone: applicant.phone ?? null },
  }
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null)
}
