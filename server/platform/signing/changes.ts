import type { FieldState, Snapshot } from './readers/snapshot.ts'

/**
 * What came after a signature. `signed` and `filled` name fields and leave the text as it was; `pages` (numbers from 1),
 * `notes`, `document`, `form` say that something else is shown now.
 */
export const changeKinds = ['signed', 'filled', 'pages', 'notes', 'document', 'form'] as const
export type ChangeKind = (typeof changeKinds)[number]
export type Change = { readonly kind: ChangeKind; readonly what: readonly string[] }

/** Whether a signature stands as its signer meant it, though this came after. */
export const isHarmless = ({ kind }: Change): boolean => kind === 'signed' || kind === 'filled'

/** What was changed between two states of a file. */
export function changesBetween(before: Snapshot, after: Snapshot): Change[] {
  const numbers = (key: 'pages' | 'notes') =>
    Array.from({ length: Math.max(before[key].length, after[key].length) }, (_, index) => index)
      .filter((index) => (before[key][index] ?? '') !== (after[key][index] ?? ''))
      .map((index) => String(index + 1))
  const fields = fieldChanges(before.fields, after.fields)
  const all: Change[] = [
    { kind: 'signed', what: fields.signed },
    { kind: 'filled', what: fields.filled },
    { kind: 'pages', what: numbers('pages') },
    { kind: 'notes', what: numbers('notes') },
    { kind: 'document', what: before.document === after.document ? [] : ['document'] },
    { kind: 'form', what: fields.form },
  ]
  return all.filter(({ what }) => what.length > 0)
}

function fieldChanges(before: Snapshot['fields'], after: Snapshot['fields']) {
  const names = [...new Set([...before.keys(), ...after.keys()])].sort()
  const told = names.map((name) => ({ name, kind: fieldChange(before.get(name), after.get(name)) }))
  const of = (wanted: ChangeKind) => told.filter(({ kind }) => kind === wanted).map(({ name }) => name)
  return { signed: of('signed'), filled: of('filled'), form: of('form') }
}

function fieldChange(was: FieldState | undefined, is: FieldState | undefined): 'signed' | 'filled' | 'form' | null {
  if (!is) return 'form'
  if (!was) return is.kind === 'signature' ? (is.isFilled ? 'signed' : null) : 'form'
  if (was.kind !== is.kind || was.rest !== is.rest) return 'form'
  if (was.value === is.value) return was.look === is.look ? null : 'form'
  if (is.kind === 'signature') return was.isFilled ? 'form' : 'signed'
  return 'filled'
}
