import type { Value } from '#lib/indexes/rounds/given-score.ts'
import { typable } from '#lib/indexes/rounds/typed-number.ts'

/** What was declared of a component, box by box, as it would be typed. */
export function declaredIn(value: Value | null, locale: 'vi' | 'en'): Record<string, string> {
  const said = (size: number): string => typable(locale, size * 1_000)
  const each = (at: string, sizes: Readonly<Record<string, number>>) =>
    Object.fromEntries(Object.entries(sizes).map(([code, size]) => [`${at}.${code}`, said(size)]))
  switch (value?.kind) {
    case 'answers':
      return Object.fromEntries(value.answers.map((yes, at) => [`value.answers.${at}`, yes ? 'yes' : 'no']))
    case 'count':
      return { 'value.count': said(value.count) }
    case 'option':
      return { 'value.option': value.option }
    case 'breaches':
      return each('value.counts', value.counts)
    case 'day':
      return value.done_on === null ? { 'value.not_done': 'on' } : { 'value.done_on': value.done_on }
    case 'share': {
      const share = { 'value.numerator': said(value.numerator), 'value.denominator': said(value.denominator) }
      return value.group ? { ...share, 'value.group': value.group } : share
    }
    case 'parts':
      return { 'value.total': said(value.total), ...each('value.parts', value.parts) }
    default:
      return {}
  }
}
