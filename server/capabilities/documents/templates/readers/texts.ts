import { createRequire } from 'node:module'
import type TextTemplate from 'docxtemplater/js/text.js'
import { parser } from './expressions.ts'

const Text = createRequire(import.meta.url)('docxtemplater/js/text.js') as typeof TextTemplate

export type Texts = Readonly<Record<string, string>>

/** The texts of a typst template, as they are handed over: JSON of the house's own. */
export function textsIn(bytes: Uint8Array): Texts {
  return JSON.parse(new TextDecoder().decode(bytes)) as Texts
}

/** The texts with their tags filled, as Word files have theirs. */
export function fillTexts(texts: Texts, values: object): Texts {
  return Object.fromEntries(
    Object.entries(texts).map(([part, text]) => [
      part,
      new Text(text, { parser, errorLogging: false, nullGetter: () => '' }).render(values),
    ]),
  )
}
