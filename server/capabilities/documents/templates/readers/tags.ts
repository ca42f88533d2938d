import type { Fault, FaultCode } from '../fault.ts'
import type { FieldType, Shape } from '../fields.ts'
import { askedBy } from './expressions.ts'

/** A paragraph of a template as it reads, whatever runs it is split into. */
export type Paragraph = { readonly part: string; readonly n: number; readonly text: string }

type Open = { readonly tag: string; readonly columns: Readonly<Record<string, FieldType>>; readonly at: Paragraph }

/**
 * What is wrong with the tags of some paragraphs against the fields that are offered: names that are not there, loops that
 * cross or stay open, a list where a value is wanted. All at once, each with its place.
 */
export function faultsOfTags(paragraphs: readonly Paragraph[], shape: Shape): Fault[] {
  return [...Map.groupBy(paragraphs, ({ part }) => part).entries()].flatMap(([part, of]) =>
    UNFILLED.has(part) ? of.flatMap(faultsUnfilled) : faultsOfPart(of, shape),
  )
}

/** Parts of a Word file that keep their braces, whatever they ask for. */
const UNFILLED: ReadonlySet<string> = new Set(['endnotes', 'link'])

function faultsUnfilled(at: Paragraph): Fault[] {
  return [...at.text.matchAll(/\{([^{}]*)\}/g)].map(([, tag = '']) => faultAt('place_unfilled', tag.trim(), at))
}

function faultsOfPart(paragraphs: readonly Paragraph[], shape: Shape): Fault[] {
  const faults: Fault[] = []
  const open: Open[] = []
  for (const at of paragraphs) {
    if (/\{[^}]*$|^[^{]*\}|\{[^}]*\{/.test(at.text)) faults.push(faultAt('tag_cut', cutIn(at.text), at))
    for (const [, tag = ''] of at.text.matchAll(/\{([^{}]*)\}/g))
      faults.push(...faultsOfTag(tag.trim(), at, open, shape))
  }
  return [...faults, ...open.map(({ tag, at }) => faultAt('not_closed', tag, at))]
}

function faultsOfTag(tag: string, at: Paragraph, open: Open[], shape: Shape): Fault[] {
  const rest = tag.slice(1).trim()
  if (tag.startsWith('@')) return [faultAt('raw_forbidden', tag, at)]
  if (tag.startsWith('/')) {
    const opened = open.pop()
    if (!opened) return [faultAt('not_opened', tag, at)]
    return rest === '' || opened.tag.slice(1).trim() === rest ? [] : [faultAt('closed_otherwise', tag, at)]
  }
  const isLoop = tag.startsWith('#') || tag.startsWith('^')
  const expression = isLoop ? rest : tag
  const list = isLoop ? shape[expression] : undefined
  const columns = open.map((one) => one.columns)
  if (isLoop) open.push({ tag, at, columns: typeof list === 'object' && tag.startsWith('#') ? list : {} })
  return faultsOfExpression(expression, { isLoop, columns, shape }).map((code) => faultAt(code, tag, at))
}

function faultsOfExpression(
  expression: string,
  { isLoop, columns, shape }: { isLoop: boolean; columns: readonly Open['columns'][]; shape: Shape },
): FaultCode[] {
  const asked = askedBy(expression)
  if (asked === 'syntax' || (asked.names.length === 0 && asked.filters.length === 0)) return ['syntax']
  if (asked.filters.length > 0) return ['filter_unknown']
  const isOffered = (name: string) => Object.hasOwn(shape, name) || columns.some((one) => Object.hasOwn(one, name))
  const unknown = asked.names.some((name) => !isOffered(name))
  const asValue = asked.names.some((name) => typeof shape[name] === 'object' && !(isLoop && expression === name))
  return unknown ? ['field_unknown'] : asValue ? ['list_as_value'] : []
}

function cutIn(text: string): string {
  const at = Math.max(0, text.search(/\{[^}]*$|\{[^}]*\{/))
  return text.slice(at, at + 40)
}

export function faultAt(code: FaultCode, tag: string, { part, n, text }: Paragraph): Fault {
  return { code, tag: tag.slice(0, 120), part, paragraph: n, near: text.trim().slice(0, 80) }
}
