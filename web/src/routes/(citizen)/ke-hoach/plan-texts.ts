import type { components } from '#contract/api.d.ts'
import { day, number } from '#lib/format.ts'
import type { Say } from '#lib/words.ts'
import type { public_reform } from '#words/vi/public_reform.ts'

type Plan = components['schemas']['PublicPlan']
type Counts = Plan['dues']
type Target = Plan['targets'][number]
type SayReform = Say<typeof public_reform>

/** `KẾ HOẠCH Cải cách…` as a sentence begins: a kind of document in capitals is put in small letters. */
export function planTitle(title: string): string {
  return title.replace(
    /^(KẾ HOẠCH|CHƯƠNG TRÌNH|QUYẾT ĐỊNH|ĐỀ ÁN)(?=[\s,.:])/u,
    (word) => word[0] + word.slice(1).toLowerCase(),
  )
}

export function doneOf(dues: Counts): number {
  return (dues.done_on_time ?? 0) + (dues.done_late ?? 0)
}

export function allOf(dues: Counts): number {
  return Object.values(dues).reduce((sum, count) => sum + (count ?? 0), 0)
}

/** How a plan stands, in one sentence or two. */
export function standText(dues: Counts, say: SayReform): string {
  const all = allOf(dues)
  if (all === 0) return say('plans.no_dues')
  const late = dues.late ?? 0
  return [
    say('plans.done', { done: doneOf(dues), all }),
    dues.done_late ? say('plans.done_late', { count: dues.done_late }) : '',
    late > 0 ? say('plans.late', { count: late }) : say('plans.late_none'),
  ]
    .filter(Boolean)
    .join(' ')
}

/** Who issued it and when. */
export function issuedText(
  { number: said, issuer, issued_on }: Pick<Plan, 'number' | 'issuer' | 'issued_on'>,
  say: SayReform,
): string {
  const told = { issuer: issuer ?? '', day: day(issued_on) }
  return said ? say('plans.issued', { ...told, number: said }) : say('plans.issued_plain', told)
}

const bounds: Readonly<Record<string, 'more' | 'at_least' | 'less' | 'at_most' | 'exactly' | 'between'>> = {
  '>': 'more',
  '>=': 'at_least',
  '<': 'less',
  '<=': 'at_most',
  '=': 'exactly',
  between: 'between',
}

/** What must be reached, in the unit the plan wrote. */
export function goalText({ comparator, low, high, unit }: Target, say: SayReform, locale: 'vi' | 'en'): string {
  const write = (value: number): string => valueText(value, unit, locale)
  return say(`plans.goals.${bounds[comparator] ?? 'exactly'}`, {
    low: write(low),
    high: high === null ? '' : write(high),
  })
}

/** A number with the unit of its target: `93,5 %`, `12 lần/năm`. */
export function valueText(value: number, unit: string | null, locale: 'vi' | 'en'): string {
  return `${number(locale, value, unit === '%' && !Number.isInteger(value) ? 1 : undefined)}${unit ? `\u00a0${unit}` : ''}`
}
