import { typedNumber } from '#lib/indexes/typed-number.ts'

type Asked = {
  readonly kind: string
  readonly items?: readonly string[]
  readonly options?: readonly { readonly code: string }[]
}
type Counts =
  | { readonly items: readonly Readonly<Record<string, number>>[] }
  | { readonly wrong: string; readonly why: 'not_number' | 'no_answers' }

/** The box of an option of an item, counted from 0. */
export function boxOf(item: number, option: string): string {
  return `count.${item}.${option}`
}

/** How many answered what, from the boxes of a form: an empty box is no answer, and one item stands where none is named. */
export function countsIn({ items = [], options = [] }: Asked, text: (name: string) => string): Counts {
  const codes = options.map(({ code }) => code)
  const rows = Array.from({ length: Math.max(1, items.length) }, (_, at) =>
    codes.map((code) => ({ code, box: boxOf(at, code), count: typedNumber(text(boxOf(at, code))) ?? null })),
  )
  const bad = rows.flat().find(({ box, count }) => text(box).trim() !== '' && !isCount(count))
  if (bad) return { wrong: bad.box, why: 'not_number' }
  if (!rows.flat().some(({ count }) => count)) return { wrong: boxOf(0, codes[0] ?? ''), why: 'no_answers' }
  return { items: rows.map((row) => Object.fromEntries(row.map(({ code, count }) => [code, count ?? 0]))) }
}

function isCount(count: number | null): boolean {
  return count !== null && Number.isSafeInteger(count) && count >= 0
}
