/** One option of a select, a radio group or a list of boxes. `group` gathers options of a select under a heading. */
export type Choice = {
  readonly value: string
  readonly label: string
  readonly hint?: string
  readonly group?: string
  readonly disabled?: boolean
}

/** Options in their groups, in the order in which groups first appear; `''` gathers those without. */
export function grouped(options: readonly Choice[]): readonly (readonly [string, readonly Choice[]])[] {
  return [...Map.groupBy(options, (option) => option.group ?? '')]
}

/** The ids that `FieldNotes` gives to a field's hint and error, for `aria-describedby`. */
export function describedBy(id: string, hint?: string, error?: string): string | undefined {
  return [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ') || undefined
}
