import type {
  Comparator,
  Content,
  DutyContent,
  Every,
  Kind,
  Quota,
  TargetContent,
  TaskContent,
  Time,
} from './shapes.ts'

/** What a person typed over a proposal, brought back to the shape a plan is made of; a field left out stays as it was. */
export type Wrong = { readonly path: string; readonly what: 'empty' | 'not_a_number' | 'not_days' | 'not_a_year' }
type Values = (name: string) => string
type Typed<T> = { readonly content: T; readonly wrong: readonly Wrong[] }

export function contentTyped(kind: Kind, values: Values, before: Content): Typed<Content> {
  const wrong: Wrong[] = []
  const content =
    kind === 'target'
      ? targetTyped(values, wrong)
      : kind === 'duty'
        ? dutyTyped(values, wrong)
        : taskTyped(values, '', before as TaskContent, wrong)
  return { content, wrong }
}

function dutyTyped(values: Values, wrong: Wrong[]): DutyContent {
  return {
    agency: needed(values, 'agency', wrong),
    number: textIn(values, 'number'),
    content: needed(values, 'content', wrong),
  }
}

function targetTyped(values: Values, wrong: Wrong[]): TargetContent {
  const comparator = (values('comparator') || '=') as Comparator
  const low = numberIn(values, 'value', wrong) ?? 0
  const high = comparator === 'between' ? (numberIn(values, 'value_to', wrong) ?? 0) : null
  const base = textIn(values, 'base_text')
  return {
    text: needed(values, 'text', wrong),
    comparator,
    value: high === null ? low : [low, high],
    unit: textIn(values, 'unit'),
    by: yearIn(values, 'by', wrong),
    every: chosen(values('every')) as Every,
    change: chosen(values('change')) as TargetContent['change'],
    base: base === null ? null : { year: yearIn(values, 'base_year', wrong), text: base },
  }
}

/** A task, and below it its parts, whose fields begin with `parts.0.` and so on. */
function taskTyped(values: Values, at: string, before: TaskContent, wrong: Wrong[]): TaskContent {
  return {
    area: at ? before.area : textIn(values, 'area'),
    number: textIn(values, `${at}number`),
    content: needed(values, `${at}content`, wrong),
    product: textIn(values, `${at}product`),
    lead: lines(values(`${at}lead`)),
    coordinating: lines(values(`${at}coordinating`)),
    time: timeTyped(values, `${at}time.`, before.time, wrong),
    parts: before.parts.map((part, n) => taskTyped(values, `${at}parts.${n}.`, part, wrong)),
  }
}

function timeTyped(values: Values, at: string, before: Time, wrong: Wrong[]): Time {
  const days = lines(values(`${at}deadlines`)).map(dayTyped)
  if (days.includes(null)) wrong.push({ path: `${at}deadlines`, what: 'not_days' })
  const text = textIn(values, `${at}text`)
  const saidBefore = new Map(before.deadlines.map((deadline) => [deadline.on, deadline.text]))
  return {
    text,
    from: textIn(values, `${at}from`),
    to: textIn(values, `${at}to`),
    every: chosen(values(`${at}every`)) as Every,
    deadlines: days
      .filter((on) => on !== null)
      .map((on) => ({ on, text: saidBefore.get(on) ?? text ?? dayWritten(on) })),
    quota: quotasTyped(values, `${at}quota.`, before.quota.length, wrong),
  }
}

/** One row more than there was is on the page; a row without a number is none. */
function quotasTyped(values: Values, at: string, before: number, wrong: Wrong[]): Quota[] {
  return Array.from({ length: before + 1 }, (_, n) => `${at}${n}.`)
    .filter((row) => values(`${row}at_least`).trim() !== '')
    .map((row) => ({
      at_least: numberIn(values, `${row}at_least`, wrong) ?? 0,
      unit: needed(values, `${row}unit`, wrong),
      every: chosen(values(`${row}every`)) as Every,
      within_years: optionalNumber(values, `${row}within_years`, wrong),
      total: optionalNumber(values, `${row}total`, wrong),
    }))
}

/** `none` is the choice of nothing. */
function chosen(value: string): string | null {
  return value === '' || value === 'none' ? null : value
}

function needed(values: Values, path: string, wrong: Wrong[]): string {
  const text = textIn(values, path)
  if (text === null) wrong.push({ path, what: 'empty' })
  return text ?? ''
}

function textIn(values: Values, path: string): string | null {
  return values(path).replace(/\s+/g, ' ').trim() || null
}

export function lines(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
}

function numberIn(values: Values, path: string, wrong: Wrong[]): number | null {
  const value = numberTyped(values(path))
  if (value === null) wrong.push({ path, what: 'not_a_number' })
  return value
}

function optionalNumber(values: Values, path: string, wrong: Wrong[]): number | null {
  return values(path).trim() === '' ? null : numberIn(values, path, wrong)
}

function yearIn(values: Values, path: string, wrong: Wrong[]): number | null {
  const text = values(path).trim()
  if (text === '') return null
  if (/^\d{4}$/.test(text) && Number(text) >= 1990 && Number(text) <= 2100) return Number(text)
  wrong.push({ path, what: 'not_a_year' })
  return null
}

/** `95,5` and `95.5`; a dot before three figures parts thousands, as people here write them. */
export function numberTyped(text: string): number | null {
  const bare = text.trim().replace(/\s/g, '')
  const plain = /^-?[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/.test(bare) ? bare.replace(/\./g, '') : bare
  const value = plain.replace(',', '.')
  return /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : null
}

/** `31/3/2026` or `2026-03-31` as a day; null where there is no such day. */
export function dayTyped(text: string): string | null {
  const found = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? null
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  const [year, month, day] = found ? [found[3], found[2], found[1]] : [iso?.[1], iso?.[2], iso?.[3]]
  if (!year || !month || !day) return null
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const at = new Date(`${written}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(written) ? written : null
}

export function dayWritten(iso: string): string {
  const [year, month, day] = iso.split('-')
  return `${day}/${month}/${year}`
}

/** Pieces of one proposal by the lines a person wrote; a line that is a part's own words takes what that part has. */
export function piecesTyped(kind: Kind, content: Content, written: readonly string[]): Content[] {
  if (kind === 'target') return written.map((text) => ({ ...(content as TargetContent), text }))
  if (kind === 'duty') return written.map((text) => ({ ...(content as DutyContent), content: text }))
  const task = content as TaskContent
  return written.map((text) => {
    const part = task.parts.find((one) => one.content === text)
    if (!part) return { ...task, content: text, parts: [] }
    const { lead, coordinating } = part
    return {
      ...part,
      area: task.area,
      number: part.number ?? task.number,
      product: part.product ?? task.product,
      lead: lead.length > 0 ? lead : task.lead,
      coordinating: coordinating.length > 0 ? coordinating : task.coordinating,
      time: part.time.text === null ? task.time : part.time,
    }
  })
}

/** How the words of a proposal are offered to be split: its parts, else its sentences. */
export function linesOffered(content: Content): string[] {
  if ('parts' in content && content.parts.length > 0)
    return [content.content, ...content.parts.map((part) => part.content)]
  const text = 'text' in content ? content.text : content.content
  const pieces = text.split(/(?<=[;.])\s+(?=\p{Lu}|\p{Ll}{2})/u).map((piece) => piece.replace(/[;.]$/, '').trim())
  return pieces.filter(Boolean)
}

/** Several of one kind as one: the first one's own, the words of all, and everybody named in any. */
export function mergedFrom(kind: Kind, contents: readonly [Content, ...Content[]], words: string | null): Content {
  const [first] = contents
  if (kind === 'target')
    return { ...(first as TargetContent), text: words ?? joined(contents.map((one) => (one as TargetContent).text)) }
  if (kind === 'duty')
    return { ...(first as DutyContent), content: words ?? joined(contents.map((one) => (one as DutyContent).content)) }
  const tasks = contents as readonly [TaskContent, ...TaskContent[]]
  return {
    ...tasks[0],
    content: words ?? joined(tasks.map(({ content }) => content)),
    product: joined(unique(tasks.flatMap(({ product }) => product ?? []))) || null,
    lead: unique(tasks.flatMap(({ lead }) => lead)),
    coordinating: unique(tasks.flatMap(({ coordinating }) => coordinating)),
    time: tasks.find(({ time }) => time.text !== null)?.time ?? tasks[0].time,
    parts: tasks.flatMap(({ parts }) => parts),
  }
}

const joined = (texts: readonly string[]): string => texts.map((text) => text.replace(/[;.]$/, '')).join('; ')
const unique = <T>(list: readonly T[]): T[] => [...new Set(list)]
