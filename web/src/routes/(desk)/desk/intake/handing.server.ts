import type { paths } from '#contract/api.d.ts'
import type { ReturnMethod } from '#lib/dossiers/dossiers.ts'
import { dayTyped } from '#lib/dossiers/scan.ts'
import { type Chosen, isElsewhere, quantityOf, type Values } from './intake.ts'

type Handing = paths['/api/v1/dossiers']['post']['requestBody']['content']['application/json']
type Kind = Handing['components'][number]['kind']

/** The fields as the API takes them. What is empty is left out, so that only what was typed can be wrong. */
export function handingOf(values: Values, chosen: Chosen | null): Handing {
  const text = (name: string): string | null => values[name]?.trim() || null
  const isPerson = values.kind !== 'organisation'
  const counts = chosen?.units.map((unit) => [unit, Number(text(`counts.${unit}`) ?? 1)]) ?? []
  const submitter = values.behalf === 'on' || text('applicant.submitter.name')
  return {
    agency: (isElsewhere(values) ? values.for : values.agency) ?? '',
    procedure: values.procedure ?? '',
    case: text('case'),
    applicant: {
      kind: isPerson ? 'person' : 'organisation',
      name: values['applicant.name']?.trim() ?? '',
      birth_date: isPerson ? dayTyped(values['applicant.birth_date'] ?? '') || null : null,
      sex: isPerson ? (text('applicant.sex') as 'male' | 'female' | null) : null,
      address: text('applicant.address'),
      phone: text('applicant.phone'),
      email: text('applicant.email'),
      submitter: submitter
        ? {
            name: values['applicant.submitter.name']?.trim() ?? '',
            authority: values['applicant.submitter.authority']?.trim() ?? '',
            phone: text('applicant.submitter.phone'),
          }
        : null,
    },
    id_number: text('id_number'),
    components: (chosen?.papers ?? [])
      .map(({ code, name }) => ({
        code,
        name,
        kind: (values[`kind:${code}`] || 'original') as Kind,
        quantity: quantityOf(values, code),
      }))
      .filter(({ quantity }) => quantity > 0),
    return_method: (values.return_method || 'desk') as ReturnMethod,
    counts: Object.fromEntries(counts),
    consignment: values.by_post === 'on' ? consignmentOf(values) : null,
  }
}

/** What it came in; a day that cannot be read goes on as it was typed, for the answer to name its field. */
function consignmentOf(values: Values): NonNullable<Handing['consignment']> {
  const typed = values['consignment.posted_on'] ?? ''
  return {
    number: values['consignment.number']?.trim() ?? '',
    posted_on: dayTyped(typed) || typed,
    envelope_kept: values['consignment.envelope_kept'] === 'on',
  }
}

/** What form 02 asks for: every paper beside which something is written. */
export function papersAsked(values: Values, chosen: Chosen | null) {
  return (chosen?.papers ?? [])
    .map(({ code, name }) => ({ code, name, what: values[`what:${code}`]?.trim() ?? '' }))
    .filter(({ what }) => what)
}
