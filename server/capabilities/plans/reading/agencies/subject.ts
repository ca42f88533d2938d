/** Who a sentence makes responsible: the agency it begins with, up to the verb. */
import { isAgencyLike } from './heads.ts'

const VERBS =
  'chủ trì|phối hợp|triển khai|theo dõi|chỉ đạo|quán triệt|xây dựng|có trách nhiệm|chịu trách nhiệm|định kỳ|căn cứ|được giao|được phân công|' +
  'phải|trực tiếp|tiến hành|hướng dẫn|thực hiện|rà soát|báo cáo|bố trí|đảm bảo|bảo đảm|ban hành|lập (?:dự toán|kế hoạch)|tăng cường|kiểm tra|đôn đốc|' +
  'tổng hợp|giúp|không|đổi mới|nâng cao|cụ thể hóa|khẩn trương|chủ động|nghiêm túc|thường xuyên|tiếp tục|đẩy mạnh|hoàn thành|làm đầu mối|là cơ quan|' +
  'có nhiệm vụ|trình|cân đối|thẩm định|tuyên truyền|đưa|công khai|vận động|niêm yết|tiếp nhận|xử lý|khảo sát|cập nhật|duy trì|áp dụng|tập trung|gửi|cử|rà|phát huy|nghiên cứu|đề xuất|thẩm tra|giám sát|tổ chức|tham mưu'
const verb = new RegExp(`\\s(?:${VERBS})(?=[\\s,:;.]|$)`, 'gu')
const MOST_SUBJECT = 240

/** `known` where the name begins as names of agencies do; else only its place says that it is one. */
export type Subject = { agency: string; known: boolean; from: number; to: number; restFrom: number }

/**
 * Null where the text does not begin with an agency. Offsets count inside the text.
 * @param anyName in a list of responsibilities whoever stands before the verb is meant, known or not
 */
export function subjectOf(text: string, anyName = false): Subject | null {
  const from = /^(?:Giao cho|Giao|Đề nghị|Yêu cầu)\s+/u.exec(text)?.[0].length ?? 0
  const head = text.slice(from, from + MOST_SUBJECT)
  const known = isAgencyLike(head)
  if (!known && !(anyName && mayNameSomebody(head))) return null
  const end = endOfSubject(head)
  if (end === null) return null
  const agency = head.slice(0, end).replace(/[\s,:;.]+$/u, '')
  const rest = /^[\s,:;.]*(?:có trách nhiệm|có nhiệm vụ)?[\s:;]*/u.exec(text.slice(from + end))?.[0].length ?? 0
  return agency ? { agency, known, from, to: from + agency.length, restFrom: from + end + rest } : null
}

const startsWithVerb = new RegExp(`^(?:${VERBS})(?=[\\s,:;.]|$)`, 'iu')

/** A short beginning in front of a verb or a colon, which is no verb itself. */
function mayNameSomebody(head: string): boolean {
  const end = endOfSubject(head)
  return end !== null && end <= 120 && /^\p{Lu}/u.test(head) && !startsWithVerb.test(head)
}

function endOfSubject(head: string): number | null {
  const colon = head.indexOf(':')
  for (const found of head.matchAll(verb)) {
    if (colon >= 0 && colon < found.index) return colon
    if (/không/u.test(found[0])) return null
    if (!isPartOfName(head.slice(0, found.index), found[0])) return found.index
  }
  if (colon >= 0) return colon
  return head.length < MOST_SUBJECT && !/[.;]\s/u.test(head) ? head.replace(/\.$/u, '').length : null
}

/** "các đơn vị được kiểm tra", "các tổ chức chính trị", "các cơ quan tham mưu Tỉnh ủy": the verb is part of the name. */
function isPartOfName(before: string, found: string): boolean {
  if (/\sđược$/u.test(before)) return true
  if (/tổ chức/u.test(found)) return /(?:các|[Cc]ơ quan,|đơn vị,|và)$/u.test(before)
  return /tham mưu/u.test(found) && /cơ quan$/u.test(before)
}
