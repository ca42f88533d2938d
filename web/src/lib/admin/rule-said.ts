import { fill } from '#lib/fill.ts'
import { day, number } from '#lib/format.ts'
import type { Locale } from '#lib/language.ts'

type Lists = Readonly<Record<string, string | undefined>>
/** The words for rules, in one language. */
export type RuleTexts = {
  readonly names: Readonly<Record<string, Lists | undefined>>
  readonly groups: Lists
  readonly values: Lists
  readonly units: Lists
  readonly weekdays: Lists
  readonly said: Readonly<
    Record<'yes' | 'no' | 'empty' | 'none_yet' | 'span' | 'clock' | 'window' | 'year_before', string>
  >
}

/** What a rule is called, as a sentence that its value ends; null for a rule of a province's own. */
export function ruleName({ names }: RuleTexts, code: string): string | null {
  const [group = '', name = ''] = code.split('.')
  return names[group]?.[name] ?? null
}

/** What the rules of one part are called together. */
export function ruleGroup({ groups }: RuleTexts, group: string): string {
  return groups[group] ?? group
}

/** A value as people say it: `15 giờ 00`, `Thứ Bảy, Chủ nhật`, `8 giờ làm việc`; each line of a longer one by itself. */
export function ruleSaid(
  texts: RuleTexts,
  locale: Locale,
  { code, value, unit }: { readonly code: string; readonly value?: unknown; readonly unit: string | null },
): readonly string[] {
  const { said, values, weekdays, units } = texts
  if (code === 'calendar.cutoff_minute' && typeof value === 'number') return [clock(texts, value)]
  if (value === '') return [said.empty]
  if (typeof value === 'boolean') return [value ? said.yes : said.no]
  if (typeof value === 'string') return [values[value] ?? value]
  if (typeof value === 'number') return [sized(texts, locale, value, unit)]
  if (Array.isArray(value) && value.every((one) => typeof one === 'number')) {
    if (unit === 'weekday') return [value.map((one) => weekdays[`d${one}`] ?? String(one)).join(', ')]
    return [`${value.map((one) => number(locale, one)).join(', ')} ${units[unit ?? ''] ?? ''}`.trim()]
  }
  if (Array.isArray(value)) return value.map((one) => windowSaid(texts, one))
  return record(texts, value)
}

function clock({ said }: RuleTexts, minutes: number): string {
  const text = { hours: Math.floor(minutes / 60), minutes: String(minutes % 60).padStart(2, '0') }
  return fill(said.clock, text)
}

/** Whole hours are said as hours; a share as a percent. */
function sized({ units }: RuleTexts, locale: Locale, value: number, unit: string | null): string {
  if (unit === 'confidence') return `${number(locale, value * 100)}\u00a0%`
  const hours = unit === 'minute' ? 'hour' : unit === 'working_minute' ? 'working_hour' : null
  const isWhole = hours !== null && value >= 60 && value % 60 === 0
  const name = units[(isWhole ? hours : unit) ?? ''] ?? unit ?? ''
  return `${number(locale, isWhole ? value / 60 : value)}\u00a0${name}`.trim()
}

function record({ said }: RuleTexts, value: unknown): readonly string[] {
  const pairs = Object.entries(value ?? {})
  if (pairs.length === 0) return [said.none_yet]
  const of = new Map(pairs.map(([name, one]) => [name, String(one)]))
  const from = of.get('from')
  const to = of.get('to')
  if (pairs.length === 2 && from && to) return [fill(said.span, { from: day(from), to: day(to) })]
  return pairs.map(([name, one]) => `${name}: ${String(one)}`)
}

/** `Q1: từ 15/12 năm trước đến 14/03, gửi trước 20/03`; what is no window stays as it is written. */
function windowSaid({ said }: RuleTexts, value: unknown): string {
  const of = new Map(Object.entries(value ?? {}).map(([name, one]) => [name, String(one)]))
  const dayOf = (name: string): string => {
    const [, before, month, date] = /^(-?)(\d{2})-(\d{2})$/.exec(of.get(name) ?? '') ?? []
    return before ? fill(said.year_before, { day: `${date}/${month}` }) : `${date}/${month}`
  }
  if (!['code', 'from', 'to', 'send_by'].every((name) => of.has(name))) return JSON.stringify(value)
  return fill(said.window, { code: of.get('code') ?? '', from: dayOf('from'), to: dayOf('to'), by: dayOf('send_by') })
}
