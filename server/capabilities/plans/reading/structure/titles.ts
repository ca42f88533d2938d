/** A title and the sentence after it that lost the break between them: "IV. KINH PHÍ THỰC HIỆN Kinh phí thực hiện…". */
import { markOf } from './marks.ts'

const FEWEST_WORDS = 2
const FEWEST_LETTERS = 8

/** The title and what follows it, and "Nơi nhận:" at the end; one text where they are not glued. */
export function unglued(text: string): string[] {
  const receivers = /\S\s+(?=Nơi nhận\s*:$)/u.exec(text)
  if (receivers)
    return [...unglued(text.slice(0, receivers.index + 1)), text.slice(receivers.index + receivers[0].length)]
  const start = markOf(text)?.length ?? 0
  const end = endOfCapitals(text, start)
  const title = text.slice(start, end)
  if (end >= text.length || title.trim().split(' ').length < FEWEST_WORDS || title.length < FEWEST_LETTERS)
    return [text]
  const rest = text.slice(end).trim()
  const begins = /^(?:\p{Lu}\p{Ll}+\s\p{L}|\((?:Ban hành|Kèm theo|có phụ lục))/u.test(rest)
  return begins && rest.length > 20 ? [text.slice(0, end).trim(), rest] : [text]
}

/** Up to where no word holds a small letter. */
function endOfCapitals(text: string, start: number): number {
  let end = start
  for (const word of text.slice(start, start + 400).matchAll(/\S+\s*/gu)) {
    if (/\p{Ll}/u.test(word[0])) break
    end = start + word.index + word[0].length
  }
  return end
}
