import { Objection } from '#platform/objection.ts'
import type { Shape, Values } from '../fields.ts'
import { asSeen } from './expressions.ts'
import { fillTexts, type Texts, textsIn } from './texts.ts'
import { fillWord, type Marks, openWord, type WordLimits } from './word-file.ts'

export type FillGiven = {
  readonly format: 'docx' | 'typst'
  readonly shape: Shape
  readonly values: Values
  readonly marks: Marks
  readonly limits: WordLimits
}

/** A Word file as base64, or the texts of a typst template. */
export type Filled = { readonly docx: string } | { readonly texts: Texts }

/** @throws Objection `documents.word_unreadable`, `documents.word_too_large`, `documents.does_not_fill` */
export function read(bytes: Uint8Array, { format, shape, values, marks, limits }: FillGiven): Filled {
  const seen = asSeen(values, shape)
  if (format === 'typst') return { texts: fillTexts(textsIn(bytes), seen) }
  const zip = openWord(bytes, limits)
  try {
    return { docx: Buffer.from(fillWord(zip, seen, marks)).toString('base64') }
  } catch {
    throw new Objection('documents.does_not_fill')
  }
}
