/** A task as a list names it: its number as printed, then what it is. A bare number gets its point. */
export function numbered({ number, content }: { readonly number: string | null; readonly content: string }): string {
  if (!number) return content
  return `${number}${/[\p{L}\d]$/u.test(number) ? '.' : ''} ${content}`
}
