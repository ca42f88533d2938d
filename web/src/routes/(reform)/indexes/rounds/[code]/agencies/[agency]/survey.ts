import type { Wrong } from '#lib/indexes/given-score.ts'
import { typedNumber } from '#lib/indexes/typed-number.ts'

type Asked = { readonly items?: readonly string[]; readonly options?: readonly { readonly code: string }[] }

/** The name of the box that takes one count. */
export function boxOf(item: number, option: string): string {
  return `items.${item}.${option}`
}

/** Counts by option for each item that the survey asks; one tally where it names none. */
export function tallies(
  { items = [], options = [] }: Asked,
  text: (name: string) => string,
): { readonly items: Record<string, number>[]; readonly wrong: readonly Wrong[] } {
  const wrong: Wrong[] = []
  const counts = Array.from({ length: Math.max(1, items.length) }, (_, item) =>
    Object.fromEntries(
      options.map(({ code }) => {
        const found = typedNumber(text(boxOf(item, code)))
        const isCount = typeof found === 'number' && Number.isInteger(found) && found >= 0
        if (!isCount) wrong.push({ path: boxOf(item, code), why: 'whole' })
        return [code, isCount ? found : 0]
      }),
    ),
  )
  return { items: counts, wrong }
}
