import type { components } from '#contract/api.d.ts'
import { money, number } from '#lib/format.ts'
import type { Locale } from '#lib/words.ts'
import type { SayCitizen } from '../../say.ts'
import { unitText } from '../procedure-words.ts'

export type Sheet = components['schemas']['ProcedureSheet']
export type Content = Sheet['content']
export type Fee = Content['fees'][number]
export type Term = Content['terms']['legal'][number]

/** The procedure's name in the reader's language, where it has one. */
export function nameOf({ name, name_en }: Pick<Content, 'name' | 'name_en'>, locale: Locale): string {
  return locale === 'en' && name_en ? name_en : name
}

export type CourseTime = { readonly name: string | null; readonly legal: Term | null; readonly committed: Term | null }

/** How long by case: the usual course first, then each case that has a term of its own. */
export function timesOf({ terms, cases }: Content): readonly CourseTime[] {
  const of = (kase: string | null, name: string | null): CourseTime => ({
    name,
    legal: terms.legal.find((term) => term.case === kase) ?? null,
    committed: terms.committed.find((term) => term.case === kase) ?? null,
  })
  return [of(null, null), ...cases.map(({ code, name }) => of(code, name))].filter(
    ({ legal, committed }) => legal ?? committed,
  )
}

/** One line of the fee table in words: what it costs where one applies at the desk. */
export function feeText(say: SayCitizen, locale: Locale, fee: Fee): string {
  const unit = unitText(locale, fee.per)
  if (fee.percent !== null) return say('sheet.share', { percent: number(locale, fee.percent) })
  if (fee.amount === null) return say(fee.set_by === 'province' ? 'sheet.by_province' : 'sheet.not_fixed')
  const price = priceText(say, locale, fee.amount, fee.per)
  const span =
    fee.to !== null
      ? say('sheet.from_to', { unit, from: fee.from, to: fee.to })
      : fee.from > 1
        ? say('sheet.from_on', { unit, from: fee.from })
        : ''
  const most = fee.max
    ? say('sheet.at_most', { amount: money(locale, fee.max.amount), unit: unitText(locale, fee.max.per) })
    : ''
  return [price, span, most].filter(Boolean).join(', ')
}

/** `2.000 đ / trang`; nothing is said of a unit that is the case itself. */
export function priceText(say: SayCitizen, locale: Locale, amount: number, per: string): string {
  if (amount === 0) return say('catalogue.free')
  return per === 'case'
    ? money(locale, amount)
    : say('sheet.per', { amount: money(locale, amount), unit: unitText(locale, per) })
}
