type Kind = 'month' | 'quarter' | 'year'
type PeriodLink = { readonly code: string; readonly label: string }

const ROMAN = ['I', 'II', 'III', 'IV'] as const

/** The last whole month before a day: what a reader is shown who asked for none. */
export function lastMonth(today: string): string {
  return monthAway(today, -1)
}

/** A period of these that the address names, else null. */
export function periodAsked(asked: string | null): string | null {
  return asked && /^20\d{2}(-(Q[1-4]|0[1-9]|1[0-2]))?$/.test(asked) ? asked : null
}

/** Six months, four quarters and two years up to a day, newest first, with the one shown where it is older. */
export function periodLinks(
  shown: string,
  today: string,
): readonly { readonly kind: Kind; readonly links: readonly PeriodLink[] }[] {
  const months = Array.from({ length: 6 }, (_, back) => monthAway(today, -back))
  const quarters = Array.from({ length: 4 }, (_, back) => quarterOf(monthAway(today, -3 * back)))
  const years = [today.slice(0, 4), String(Number(today.slice(0, 4)) - 1)]
  const kinds: readonly (readonly [Kind, readonly string[]])[] = [
    ['month', months],
    ['quarter', quarters],
    ['year', years],
  ]
  return kinds.map(([kind, codes]) => ({
    kind,
    links: (codes.includes(shown) || kindOf(shown) !== kind ? codes : [...codes, shown]).map((code) => ({
      code,
      label: labelOf(code),
    })),
  }))
}

function monthAway(day: string, months: number): string {
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`
}

function quarterOf(month: string): string {
  return `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5)) / 3)}`
}

function kindOf(code: string): Kind {
  return code.length === 4 ? 'year' : code.includes('Q') ? 'quarter' : 'month'
}

function labelOf(code: string): string {
  const [year = '', part] = code.split('-')
  if (!part) return year
  return `${part.startsWith('Q') ? (ROMAN[Number(part[1]) - 1] ?? part) : part}/${year}`
}
