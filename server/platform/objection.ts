/**
 * A refusal with a stable code. The HTTP status and the words a person reads are attached outside
 * (platform/http and words/), so a rule can be tested without either.
 *
 * @param code `<capability>.<what_is_wrong>`, e.g. `dossiers.accept_when_returned`; a text stands under it in words/vi and words/en.
 * @param detail values the text fills in; never personal data, since problems are logged.
 */
export class Objection extends Error {
  override readonly name = 'Objection'
  readonly code: string
  readonly detail: Readonly<Record<string, string | number | null>>
  readonly fields: readonly FieldObjection[]

  constructor(code: string, detail: Objection['detail'] = {}, fields: readonly FieldObjection[] = []) {
    super(code)
    this.code = code
    this.detail = detail
    this.fields = fields
  }
}

/** What is wrong with one field: `path` as the form names it (`applicant.phone`), `code` a text in words/. */
export type FieldObjection = {
  readonly path: string
  readonly code: string
  readonly detail?: Readonly<Record<string, string | number | null>>
}

/** Stops with the objection, if there is one. The way a decision uses the rule that also greys out the button. */
export function stopIf(objection: Objection | null): void {
  if (objection) throw objection
}
