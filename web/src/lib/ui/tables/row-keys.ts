import { isTyping } from '../shell/shortcuts.ts'

/** On lists: `j` and `k` go from row to row, Enter opens the one in focus, `x` presses its box. */
export function rowKeys(list: HTMLElement): () => void {
  const links = (): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('tbody th a')]
  const onkeydown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || isTyping(event) || event.ctrlKey || event.altKey || event.metaKey) return
    const all = links()
    const row = document.activeElement?.closest('tr') ?? null
    const at = all.findIndex((link) => row?.contains(link))
    if (event.key === 'x') row?.querySelector<HTMLInputElement>('input[type="checkbox"]')?.click()
    else if (event.key === 'j') all[Math.min(all.length - 1, at + 1)]?.focus()
    else if (event.key === 'k') all[Math.max(0, at - 1)]?.focus()
    else return
    event.preventDefault()
  }
  window.addEventListener('keydown', onkeydown)
  return () => window.removeEventListener('keydown', onkeydown)
}
