/** Names of provinces and districts as they stand in a document's head and text. */

const NAME = '\\p{Lu}\\p{L}*(?:\\s(?:-\\s)?\\p{Lu}\\p{L}*){0,4}'
const withRank = new RegExp(
  `(?:tỉnh|thành phố|TP\\.?|tỉnh ủy|thành ủy|Tỉnh ủy|Thành ủy|Tỉnh|Thành phố)\\s+(${NAME})`,
  'gu',
)
const LOWER = /^(?:ỦY|BAN|NHÂN|DÂN|TỈNH|THÀNH|PHỐ|HUYỆN|QUẬN|THỊ|XÃ|PHƯỜNG|HỘI|ĐỒNG|ĐẶC|KHU|VÀ)$/u
const RANK = /^(?:TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG|ĐẶC KHU)\s/u

/** ỦY BAN NHÂN DÂN TỈNH KIÊN GIANG → Ủy ban nhân dân tỉnh Kiên Giang; SỞ NỘI VỤ → Sở Nội vụ. */
export function properCase(capitals: string): string {
  const department = /^(?:SỞ|PHÒNG|BAN|CỤC)\s/u.test(capitals)
  const words = capitals.split(' ')
  const place = words.findIndex((word, index) => index > 0 && /^(?:TỈNH|PHỐ|HUYỆN|QUẬN|XÃ|PHƯỜNG)$/u.test(word))
  return words
    .map((word, index) => {
      if (index === 0) return first(word)
      if (LOWER.test(word)) return word.toLowerCase()
      return department && index > 1 && (place < 0 || index < place) && !/^(?:VÀ|-)$|,$/u.test(words[index - 1] ?? '')
        ? word.toLowerCase()
        : first(word)
    })
    .join(' ')
}

function first(word: string): string {
  return word.slice(0, 1) + word.slice(1).toLowerCase()
}

/** Whether a name of a place stands in a line of capitals. */
export function nameOfPlace(capitals: string): boolean {
  return capitals.split(' ').some((word) => word.length > 1 && !LOWER.test(word) && /^\p{Lu}+$/u.test(word))
}

/** The province inside an issuer's name: "Ủy ban nhân dân tỉnh Cà Mau" → "Cà Mau". */
export function placeIn(issuer: string): string | null {
  return [...issuer.matchAll(withRank)].at(-1)?.[1] ?? null
}

/** The province most often named; a city only where no province is. */
export function provinceIn(texts: readonly string[]): string | null {
  const counts = new Map<string, number>()
  for (const text of texts) {
    const plain = RANK.test(text) || /^\p{Lu}{2,}/u.test(text) ? '' : text.slice(0, 20_000)
    for (const found of plain.matchAll(withRank)) {
      const weight = /^t?ỉnh|^Tỉnh/iu.test(found[0]) ? 10 : 1
      const name = found[1] ?? ''
      counts.set(name, (counts.get(name) ?? 0) + weight)
    }
  }
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0] ?? null
}
