import type PizZip from 'pizzip'
import type { Fault } from '../fault.ts'
import type { Shape, Values } from '../fields.ts'
import { asSeen } from './expressions.ts'
import { faultsOfTags, type Paragraph } from './tags.ts'
import { fillTexts, textsIn } from './texts.ts'
import { fillWord, openWord, paragraphsIn, type WordLimits } from './word-file.ts'

export type CheckGiven = {
  readonly format: 'docx' | 'typst'
  readonly shape: Shape
  /** Values to try it with. */
  readonly example: Values
  readonly limits: WordLimits
}

const TAGS = { start: '{', end: '}' }

/**
 * Everything that is wrong with a template, at once; empty where it can be used.
 *
 * @throws Objection `documents.word_unreadable`, `documents.word_too_large`
 */
export function read(bytes: Uint8Array, { format, shape, example, limits }: CheckGiven): Fault[] {
  if (format === 'typst') {
    const texts = textsIn(bytes)
    const paragraphs = Object.entries(texts).flatMap(([part, text]) =>
      text.split('\n').map((line, n): Paragraph => ({ part, n: n + 1, text: line })),
    )
    const faults = faultsOfTags(paragraphs, shape)
    return faults.length > 0 ? faults : tried(() => void fillTexts(texts, asSeen(example, shape)))
  }
  const zip: PizZip = openWord(bytes, limits)
  const faults = faultsOfTags(paragraphsIn(zip), shape)
  return faults.length > 0 ? faults : tried(() => void fillWord(zip, asSeen(example, shape), TAGS))
}

type Failure = { readonly properties?: { readonly id?: string; readonly xtag?: string; readonly errors?: Failure[] } }

/** What no look at the tags finds, filling does: each fault with the tag that the library names. */
function tried(fill: () => void): Fault[] {
  try {
    fill()
    return []
  } catch (error) {
    const failure = error as Failure
    const failures = failure.properties?.errors ?? [failure]
    return failures.map(({ properties }) => ({
      code: 'does_not_fill',
      tag: String(properties?.xtag ?? properties?.id ?? ''),
      part: 'body',
      paragraph: null,
      near: '',
    }))
  }
}
