/** What a person typed, by field name; several boxes of one name give a list. */
export type FormValues = Readonly<Record<string, string | readonly string[]>>

/** A refusal as the API answers it (application/problem+json), already in the reader's language. */
export type Problem = {
  readonly type?: string
  readonly title: string
  readonly status: number
  readonly code: string
  readonly detail?: string
  readonly values?: Readonly<Record<string, string | number | null>>
  readonly fields?: readonly FieldProblem[]
  /** What the person can do now. */
  readonly next?: string
}
export type FieldProblem = { readonly path: string; readonly code: string; readonly text: string }

/** What a refused action hands back to its page, as `form`. */
export type Refused = { readonly values: FormValues; readonly problem: Problem }

export const KEY_FIELD = 'idempotency_key'

/** A random id (uuid v4); works where `crypto.randomUUID` is closed, as on a plain http address of an office. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

/** What stands in a field now: as typed, where the form came back; else what was there before. */
export function typed(form: Refused | null | undefined, name: string, before = ''): string {
  if (!form) return before
  const value = form.values[name]
  return typeof value === 'string' ? value : (value?.[0] ?? '')
}

/** The same for a field with several boxes. */
export function typedAll(
  form: Refused | null | undefined,
  name: string,
  before: readonly string[] = [],
): readonly string[] {
  if (!form) return before
  const value = form.values[name]
  return typeof value === 'string' ? [value] : (value ?? [])
}

/** What is wrong with one field, if anything; the text comes from the API in the reader's language. */
export function wrong(form: Refused | null | undefined, name: string): string | undefined {
  return form?.problem.fields?.find((field) => field.path === name)?.text
}

/** Whether somebody else changed the record between opening the page and posting it. */
export function isStale(form: Refused | null | undefined): boolean {
  return form?.problem.status === 409 && /(^|[._])stale$/.test(form.problem.code)
}

/**
 * The version a form stands on, for its hidden field: the one it was opened with, so that a refusal for another reason
 * never hides what somebody else changed; after a stale refusal, which told of the change, the newest.
 */
export function versionHeld(form: Refused | null | undefined, newest: number, name = 'version'): string {
  return isStale(form) ? String(newest) : typed(form, name, String(newest))
}
