import { typedNumber } from '#lib/indexes/rounds/typed-number.ts'

/** What is asked: an item for each question, one where none is named; the options of all of them. */
export type Asked = {
  readonly items?: readonly string[] | undefined
  readonly options?: readonly { readonly code: string }[] | undefined
}
type Tally = Readonly<Record<string, number>>
/** What stands of an agency as it was read. */
export type Standing = { readonly agency: string; readonly version: number; readonly items: readonly Tally[] }
/** Counts of an agency that were typed anew, with the version they were typed over. */
export type Row = { readonly agency: string; readonly items: Record<string, number>[]; readonly version: number }
export type Fault = {
  readonly path: string
  readonly why: 'not_number' | 'negative' | 'too_many' | 'half_filled' | 'no_answers' | 'erased'
}

const MOST = 10_000_000

/** The box of an option of an item, counted from 0, of an agency. */
export function boxOf(agency: string, item: number, option: string): string {
  return `count.${agency}.${item}.${option}`
}

/** All boxes of an agency, from left to right, item by item. */
export function boxesOf({ items = [], options = [] }: Asked, agency: string): readonly (readonly string[])[] {
  return Array.from({ length: Math.max(1, items.length) }, (_, at) =>
    options.map(({ code }) => boxOf(agency, at, code)),
  )
}

/** The hidden field that says what an agency stood at when the page was read: version and counts. */
export function readField(agency: string): string {
  return `read.${agency}`
}

/** `3:30 10`; only the version where nothing was entered. */
export function readValue({ options = [] }: Asked, { version, items }: Standing): string {
  return `${version}:${items.flatMap((tally) => options.map(({ code }) => tally[code] ?? 0)).join(' ')}`
}

/**
 * What was typed anew, agency by agency, or what is wrong at which box. An agency without a word is left alone, and so
 * is one whose counts are those that were read.
 */
export function rowsIn(
  asked: Asked,
  agencies: readonly string[],
  text: (name: string) => string,
): { readonly rows: readonly Row[]; readonly faults: readonly Fault[] } {
  const found = agencies.map((agency) => rowOf(asked, agency, text))
  return {
    rows: found.flatMap((one) => (one && 'agency' in one ? [one] : [])),
    faults: found.flatMap((one) => (one && 'faults' in one ? one.faults : [])),
  }
}

function rowOf(
  asked: Asked,
  agency: string,
  text: (name: string) => string,
): Row | { readonly faults: readonly Fault[] } | null {
  const boxes = boxesOf(asked, agency)
  const [version = '', read = ''] = text(readField(agency)).split(':')
  const first = boxes[0]?.[0] ?? ''
  if (boxes.flat().every((box) => text(box).trim() === ''))
    return read === '' ? null : { faults: [{ path: first, why: 'erased' }] }
  const faults = faultsIn(boxes, text)
  if (faults.length > 0) return { faults }
  const counts = boxes.map((item) => item.map((box) => typedNumber(text(box)) ?? 0))
  if (counts.flat().join(' ') === read) return null
  const codes = (asked.options ?? []).map(({ code }) => code)
  const items = counts.map((item) => Object.fromEntries(codes.map((code, at) => [code, item[at] ?? 0])))
  return { agency, items, version: Number(version) || 0 }
}

function faultsIn(boxes: readonly (readonly string[])[], text: (name: string) => string): readonly Fault[] {
  const bad = boxes.flat().flatMap((path): Fault[] => {
    const why = whyNotCount(typedNumber(text(path)))
    return why ? [{ path, why }] : []
  })
  const blank = boxes.flat().find((box) => text(box).trim() === '')
  if (blank) return [...bad, { path: blank, why: 'half_filled' }]
  if (bad.length > 0) return bad
  const empty = boxes.filter((item) => item.every((box) => typedNumber(text(box)) === 0))
  return empty.map(([path = '']) => ({ path, why: 'no_answers' }))
}

function whyNotCount(count: number | null | undefined): Fault['why'] | null {
  if (count === null) return null
  if (count === undefined || !Number.isSafeInteger(count)) return 'not_number'
  if (count < 0) return 'negative'
  return count > MOST ? 'too_many' : null
}
