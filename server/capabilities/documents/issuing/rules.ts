import { Objection } from '#platform/objection.ts'
import { dayFrom } from '#platform/time.ts'
import type { Field, Fields, FieldType, Row, Scalar, Value, Values } from '../templates/fields.ts'
import type { Document, DocumentState } from './document.ts'

/** What may be done to a document, in which states, and where it leads. */
export const actions = {
  edit: { from: ['drafted'], to: null },
  submit: { from: ['drafted'], to: 'submitted' },
  send_back: { from: ['submitted', 'signed'], to: 'drafted' },
  sign: { from: ['submitted'], to: 'signed' },
  number: { from: ['signed'], to: 'numbered' },
  issue: { from: ['numbered'], to: 'issued' },
  void: { from: ['drafted', 'submitted', 'signed', 'numbered', 'issued'], to: 'void' },
  replace: { from: ['issued'], to: null },
} as const satisfies Record<string, { from: readonly DocumentState[]; to: DocumentState | null }>

export type Action = keyof typeof actions

/**
 * Why an action is not open for a document, or null. Who drafted it does not sign it; what was signed as a file
 * elsewhere goes out as the file that comes back.
 */
export function whyNot(
  action: Action,
  document: Pick<Document, 'state' | 'drafted_by'>,
  accounts: readonly string[],
): Objection | null {
  const from: readonly DocumentState[] = actions[action].from
  if (!from.includes(document.state)) return new Objection(`documents.${action}_when`, { state: document.state })
  if (action === 'sign' && accounts.includes(document.drafted_by)) return new Objection('documents.own')
  return null
}

/** Why it cannot go out without a file from outside: only what was signed by hand on paper can, or what was signed here. */
export function whyNotWithoutFile({
  signed_how,
  signed_file_id,
}: Pick<Document, 'signed_how' | 'signed_file_id'>): Objection | null {
  if (signed_how === 'paper' || (signed_how === 'signer' && signed_file_id !== null)) return null
  return new Objection('documents.file_needed')
}

const MARKS = /[⟦⟧]/u
const LONGEST = 5_000
const MOST_ROWS = 500

/** Why the values do not fit the fields of their kind: each that is not known, or not of its type, by its path. */
export function whyNotValues(fields: Fields, values: Values): Objection | null {
  const wrong = Object.entries(values).flatMap(([name, value]) => wrongIn(name, fields[name], value))
  return wrong.length > 0
    ? new Objection(
        'documents.values_wrong',
        {},
        wrong.map(([path, code]) => ({ path, code })),
      )
    : null
}

type Wrong = readonly [path: string, code: string]

function wrongIn(name: string, field: Field | undefined, value: Value): Wrong[] {
  const path = `values.${name}`
  if (!field) return [[path, 'documents.value_unknown']]
  if (field.type !== 'list')
    return isRows(value) ? [[path, 'documents.value_wrong']] : wrongScalar(path, field.type, value)
  if (value === null) return []
  if (!isRows(value) || value.length > MOST_ROWS) return [[path, 'documents.value_wrong']]
  return value.flatMap((row, n) =>
    Object.entries(row).flatMap(([column, inner]): Wrong[] => {
      const of = field.of[column]
      const at = `${path}.${n}.${column}`
      return of ? wrongScalar(at, of.type, inner) : [[at, 'documents.value_unknown']]
    }),
  )
}

function isRows(value: Value): value is readonly Row[] {
  return Array.isArray(value)
}

function wrongScalar(path: string, type: FieldType, value: Scalar): Wrong[] {
  return value === null || fits[type](value) ? [] : [[path, `documents.value_not_${type}`]]
}

const fits: Readonly<Record<FieldType, (value: Scalar) => boolean>> = {
  text: (value) => typeof value === 'string' && value.length <= LONGEST && !MARKS.test(value),
  day: (value) => typeof value === 'string' && dayFrom(value) !== null,
  money: (value) => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value < 1e15,
  number: (value) => typeof value === 'number' && Number.isFinite(value),
  yes_no: (value) => typeof value === 'boolean',
}

/** Why it cannot go to be signed: fields that every such document must say are empty. */
export function whyNotWhole(needed: readonly string[], values: Values): Objection | null {
  const missing = needed.filter((name) => {
    const value = values[name]
    return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
  })
  if (missing.length === 0) return null
  const fields = missing.map((name) => ({ path: `values.${name}`, code: 'http.field_missing' }))
  return new Objection('documents.values_missing', { count: missing.length }, fields)
}
