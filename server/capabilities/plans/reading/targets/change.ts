/** Whether the number says how much less or more, and compared with when. */
import type { Base, Target } from '../reading.ts'

export function changeOf(left: string): Target['change'] {
  const near = left.slice(-60)
  const words =
    '(?:\\s+(?:ít nhất|tối thiểu|tối đa|không quá|trên|dưới|hơn|được|thêm|bình quân|khoảng|từ|đến|còn|xuống|lên|mức)){0,4}\\s*$'
  if (/xuống(?: còn)?\s*$/iu.test(near)) return 'reduce'
  if (new RegExp(`(?:giảm|cắt giảm|tiết giảm|rút ngắn)${words}`, 'iu').test(near)) return 'reduce'
  return new RegExp(`(?:tăng|nâng)${words}`, 'iu').test(near) ? 'raise' : null
}

/** What a number is compared with: "so với năm 2011", "so với hiện nay". */
const BASE =
  /so với\s+((?:cùng kỳ\s+|cuối\s+|thời điểm\s+)*(?:năm\s+\d{4}|năm trước|hiện nay|hiện tại|giai đoạn\s+\d{4}\s*[-–]\s*\d{4}|quy định|cùng kỳ))/iu

export function baseIn(text: string): Base | null {
  const found = BASE.exec(text)?.[1]
  if (!found) return null
  const year = /\d{4}(?!.*\d{4})/.exec(found)?.[0]
  return { year: year ? Number(year) : null, text: found }
}
