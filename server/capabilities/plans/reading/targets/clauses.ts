/** Sentences and clauses of a text, as offsets: where one statement ends and the next begins. */

export type Range = { from: number; to: number }

// A full stop counts when a capital, a dash or the end follows: "TM." and "9001:2008" cut nothing.
const SENTENCE_END = /[.!?…](?=\s+[\p{Lu}“"(+-]|\s*$)/gu
const CLAUSE_END = /[;:](?=\s|$)|[.!?…](?=\s+[\p{Lu}“"(+-]|\s*$)/gu
/** Words that begin a new statement even where the stop before them was lost with a line break. */
const LOST_STOP =
  /(?<=[\p{Ll}\d%]) (?=(?:Đảm bảo|Bảo đảm|Đối với|Riêng|Phấn đấu|Đến năm|Mỗi năm|Hằng năm|Hàng năm)\s)/gu
/** "Tỷ lệ hồ sơ số hóa: ≥ 95%": behind the colon stands only the value of what is named before it. */
const BARE_VALUE =
  /^\s+(?:(?:[≥≤<>]|đạt|trên|dưới|từ|tối thiểu|tối đa|ít nhất|không quá)\s*){0,2}\d[\d.,]*\s*(?:%|\p{Ll}+(?:[/\s]\p{Ll}+)?)?(?:\s+trở lên)?\s*(?:[;.]|$)/iu

export function sentencesOf(text: string): Range[] {
  return cut(
    text,
    [...text.matchAll(SENTENCE_END)].map((end) => end.index + 1),
  )
}

export function clausesOf(text: string): Range[] {
  const ends = [...text.matchAll(CLAUSE_END)]
    .filter((end) => !(end[0] === ':' && BARE_VALUE.test(text.slice(end.index + 1, end.index + 60))))
    .map((end) => end.index + 1)
  const lost = [...text.matchAll(LOST_STOP)].map((stop) => stop.index)
  return cut(
    text,
    [...ends, ...lost].sort((one, other) => one - other),
  )
}

function cut(text: string, ends: readonly number[]): Range[] {
  const ranges: Range[] = []
  let from = 0
  for (const to of [...ends, text.length]) {
    if (to > from) ranges.push({ from, to })
    from = Math.max(from, to)
  }
  return ranges
}

/** The range without the spaces, stops and list signs at its ends. */
export function tidied(text: string, { from, to }: Range): Range {
  const inside = text.slice(from, to)
  const before = /^[\s,;:.–+-]*(?:(?:và|trong đó|đồng thời|cụ thể)[\s,:]+)*/iu.exec(inside)?.[0].length ?? 0
  const after = /[\s,;:.]*$/u.exec(inside.slice(before))?.[0].length ?? 0
  return before >= inside.length ? { from, to } : { from: from + before, to: to - after }
}

/** Ranges in order: the one that holds this place. */
export function rangeAt(ranges: readonly Range[], place: number): Range {
  let low = 0
  let high = ranges.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ranges[middle]?.to ?? 0) <= place) low = middle + 1
    else high = middle
  }
  return ranges[low] ?? { from: 0, to: 0 }
}
