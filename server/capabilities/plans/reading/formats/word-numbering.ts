/** The numbers Word prints in front of list paragraphs; they stand in no text of the file. */
import { attributeOf, tokensOf } from './markup.ts'

type Level = { format: string; text: string; start: number }
export type Numbering = { next(id: string, level: number): string | null }

export function numberingFrom(xml: string): Numbering {
  const { abstract, lists } = levelsFrom(xml)
  const counts = new Map<string, number[]>()
  return {
    next(id, level) {
      const levels = abstract.get(lists.get(id) ?? '')
      const here = levels?.get(level)
      if (!levels || !here || here.format === 'none') return null
      if (here.format === 'bullet') return '-'
      const reached = counts.get(id) ?? []
      reached[level] = (reached[level] ?? here.start - 1) + 1
      reached.length = level + 1
      counts.set(id, reached)
      return here.text.replace(/%(\d)/g, (_, place: string) => {
        const at = Number(place) - 1
        return printed(levels.get(at)?.format ?? 'decimal', reached[at] ?? levels.get(at)?.start ?? 1)
      })
    },
  }
}

function levelsFrom(xml: string) {
  const abstract = new Map<string, Map<number, Level>>()
  const lists = new Map<string, string>()
  let levels = new Map<number, Level>()
  let level: Level = { format: 'decimal', text: '%1.', start: 1 }
  let list = ''
  for (const token of tokensOf(xml, false)) {
    if (token.kind !== 'open') continue
    const value = attributeOf(token.attributes, 'w:val') ?? ''
    if (token.name === 'w:abstractnum') {
      levels = new Map()
      abstract.set(attributeOf(token.attributes, 'w:abstractNumId') ?? '', levels)
    } else if (token.name === 'w:lvl') {
      level = { format: 'decimal', text: '%1.', start: 1 }
      levels.set(Number.parseInt(attributeOf(token.attributes, 'w:ilvl') ?? '0', 10), level)
    } else if (token.name === 'w:numfmt') level.format = value
    else if (token.name === 'w:lvltext') level.text = value
    else if (token.name === 'w:start') level.start = Number.parseInt(value, 10) || 1
    else if (token.name === 'w:num') list = attributeOf(token.attributes, 'w:numId') ?? ''
    else if (token.name === 'w:abstractnumid') lists.set(list, value)
  }
  return { abstract, lists }
}

function printed(format: string, value: number): string {
  const letters = 'abcdefghijklmnopqrstuvwxyz'
  const letter = letters[(value - 1) % letters.length] ?? ''
  if (format === 'lowerLetter') return letter
  if (format === 'upperLetter') return letter.toUpperCase()
  if (format === 'upperRoman') return romanOf(value)
  return format === 'lowerRoman' ? romanOf(value).toLowerCase() : String(value)
}

export function romanOf(value: number): string {
  const tens = 'X'.repeat(Math.min(9, Math.floor(value / 10)))
  return tens + (['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'][value % 10] ?? '')
}
