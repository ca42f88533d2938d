/** A task as a list names it: its number as printed, then what it is. A bare number gets its point. */
export function numbered({ number, content }: { readonly number: string | null; readonly content: string }): string {
  if (!number) return content
  return `${number}${/[\p{L}\d]$/u.test(number) ? '.' : ''} ${content}`
}

const MOST = 160

/** A text as a heading bears it: cut behind a word where it is long, and said to be. */
export function shortened(text: string): string {
  if (text.length <= MOST) return text
  const cut = text.slice(0, MOST)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), MOST / 2)).replace(/[,;:.]$/, '')}…`
}
