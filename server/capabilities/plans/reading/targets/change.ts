/** Whether the number says how much less or more, and compared with when. */
import type { Base, Target } from '../reading.ts'

/**
 * @param left the clause up to the number
 * @param compared whether the number is compared with an earlier state; then any verb of change in the clause is meant
 */
export function changeOf(left: string, compared: boolean): Target['change'] {
  if (/xuống(?: còn)?\s*$/iu.test(left.slice(-20))) return 'reduce'
  const verb = [...left.slice(-200).matchAll(VERB)].at(-1)
  if (!verb || !(compared || FILLING.test(left.slice(-200).slice(verb.index + verb[0].length)))) return null
  return /giảm|giản|ngắn/iu.test(verb[0]) ? 'reduce' : 'raise'
}

const VERB = /(?:^|(?<=[\s(]))(?:giảm|cắt giảm|tiết giảm|tinh giản|rút ngắn|tăng|nâng)(?=\s)/giu
/** Words between the verb and its number that change nothing. */
const FILLING =
  /^(?:\s+(?:ít nhất|tối thiểu|tối đa|không quá|trên|dưới|hơn|được|thêm|bình quân|khoảng|từ|đến|còn|xuống|lên|mức)){0,4}\s*$/iu

/** What a number is compared with: "so với năm 2011", "so với hiện nay". */
const BASE =
  /so với\s+((?:cùng kỳ\s+|cuối\s+|thời điểm\s+)*(?:năm\s+\d{4}|năm trước|hiện nay|hiện tại|giai đoạn\s+\d{4}\s*[-–]\s*\d{4}|quy định|cùng kỳ))/iu

export function baseIn(text: string): Base | null {
  const found = BASE.exec(text)?.[1]
  if (!found) return null
  const year = /\d{4}(?!.*\d{4})/.exec(found)?.[0]
  return { year: year ? Number(year) : null, text: found }
}
