/** Puts the focus on a field by its name, after the page has drawn it. */
export function focusOn(name: string): void {
  const found = document.getElementById(`field-${name}`)
  if (found instanceof HTMLElement) found.focus()
  if (found instanceof HTMLInputElement && found.type === 'text') found.select()
}

const FIELDS = 'input:not([type="hidden"]), select, textarea, button:not([tabindex="-1"]), summary'

/** On to the next field of the same form that one can type in or press. */
export function focusNext(from: HTMLElement): void {
  const form = from.closest('form')
  const fields = [...(form?.querySelectorAll<HTMLElement>(FIELDS) ?? [])]
  const next = fields
    .slice(fields.indexOf(from) + 1)
    .find((field) => field.checkVisibility() && !field.matches(':disabled'))
  next?.focus()
}
