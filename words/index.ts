import { en } from './en/index.ts'
import { vi } from './vi/index.ts'

/** Every text a person reads, by language; English has what Vietnamese has (a test holds them together). */
export const words = { vi, en } as const
export type Locale = keyof typeof words
export const locales = ['vi', 'en'] as const satisfies readonly Locale[]

type Values = Readonly<Record<string, string | number | null>>
type Told = { says: string; next: string }

/** The text of a code such as `dossiers.accept_when_returned`; the code itself where no text stands, so that nothing is blank. */
export function say(locale: Locale, code: string, values: Values = {}): string {
  return filled(objectionIn(locale, code)?.says ?? code, worded(locale, stated(locale, code, values)))
}

/** What the person can do about it. */
export function nextStep(locale: Locale, code: string, values: Values = {}): string {
  return filled(objectionIn(locale, code)?.next ?? '', worded(locale, stated(locale, code, values)))
}

/** A state is said as its capability calls it, not as its code. */
function stated(locale: Locale, code: string, values: Values): Values {
  const texts = (words[locale] as Record<string, { states?: Readonly<Record<string, unknown>> } | undefined>)[
    code.split('.', 1)[0] ?? ''
  ]
  const said = texts?.states?.[String(values.state)]
  return typeof said === 'string' ? { ...values, state: said } : values
}

/** A part of a number stands behind a comma in Vietnamese; whole numbers stay as they are, they may be years. */
function worded(locale: Locale, values: Values): Values {
  const comma = ([name, value]: readonly [string, Values[string]]) =>
    [name, typeof value === 'number' && !Number.isInteger(value) ? String(value).replace('.', ',') : value] as const
  return locale === 'vi' ? Object.fromEntries(Object.entries(values).map(comma)) : values
}

/** Fills `{name}` in a text; a day is written as people write it. */
export function filled(text: string, values: Values): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => (name in values ? written(values[name]) : whole))
}

function written(value: Values[string] | undefined): string {
  return String(value ?? '').replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3/$2/$1')
}

/** Whether a text stands for this code in that language. */
export function isSaid(locale: Locale, code: string): boolean {
  return objectionIn(locale, code) !== null
}

function objectionIn(locale: Locale, code: string): Told | null {
  const [capability = '', ...rest] = code.split('.')
  const texts = (words[locale] as Record<string, { objections?: unknown } | undefined>)[capability]
  let found: unknown = texts?.objections
  for (const part of rest) found = (found as Record<string, unknown> | undefined)?.[part]
  if (typeof found === 'string') return { says: found, next: '' }
  return found && typeof found === 'object' && 'says' in found ? (found as Told) : null
}

type MeasureTexts = { readonly title: string; readonly definition: string }

/** What a measure is called and how it is counted, by the words of its capability; its bare name where nobody says. */
export function measureSaid(locale: Locale, name: string): MeasureTexts {
  const rooms = Object.keys(words[locale]).map((room) => textAt(locale, room, 'measures', name))
  const said = [textAt(locale, 'measures', 'names', name), ...rooms].find(isMeasureTexts)
  return said ?? { title: name, definition: '' }
}

/** What a permission is called, `initiatives.see`, by the words of its capability; the permission itself where nobody says. */
export function permissionSaid(locale: Locale, permission: string): string {
  const [room = '', verb = ''] = permission.split('.')
  const said = textAt(locale, 'admin', 'permissions', room, verb) ?? textAt(locale, room, 'permissions', verb)
  return typeof said === 'string' ? said : permission
}

function textAt(locale: Locale, ...path: readonly string[]): unknown {
  let found: unknown = words[locale]
  for (const part of path) found = (found as Record<string, unknown> | undefined)?.[part]
  return found
}

function isMeasureTexts(texts: unknown): texts is MeasureTexts {
  return typeof texts === 'object' && texts !== null && 'title' in texts && 'definition' in texts
}
