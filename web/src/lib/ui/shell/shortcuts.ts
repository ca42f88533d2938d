/** The name of a key press as `aria-keyshortcuts` writes it: `F9`, `Control+s`, `?`. */
export function pressed(event: KeyboardEvent): string {
  const held = [event.ctrlKey && 'Control', event.altKey && 'Alt', event.metaKey && 'Meta'].filter(Boolean)
  return [...held, event.key].join('+')
}

/** Whether a letter typed now belongs to a field; function keys and held keys never do. */
export function isTyping(event: KeyboardEvent): boolean {
  if (event.key.length > 1 || event.ctrlKey || event.altKey || event.metaKey) return false
  const target = event.target
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement) return !['checkbox', 'radio', 'button', 'submit'].includes(target.type)
  return target.isContentEditable || ['TEXTAREA', 'SELECT'].includes(target.tagName)
}

/** Everything on the page that a key presses, in page order. */
export function shortcutsOf(
  root: ParentNode,
): readonly { readonly key: string; readonly label: string; readonly element: HTMLElement }[] {
  return [...root.querySelectorAll<HTMLElement>('[aria-keyshortcuts]')].map((element) => ({
    key: element.getAttribute('aria-keyshortcuts') ?? '',
    label: labelOf(element),
    element,
  }))
}

function labelOf(element: HTMLElement): string {
  const copy = element.cloneNode(true) as HTMLElement
  for (const printed of copy.querySelectorAll('kbd')) printed.remove()
  return (element.getAttribute('aria-label') ?? copy.textContent ?? '').trim()
}
