/** What is counted: the word after a number, as written. */

const UNITS = [
  'lần',
  'cơ quan, đơn vị',
  'cơ quan',
  'đơn vị',
  'sở, ngành',
  'ngày làm việc',
  'ngày',
  'giờ làm việc',
  'giờ',
  'phút',
  'thủ tục hành chính',
  'thủ tục',
  'TTHC',
  'dịch vụ công trực tuyến',
  'dịch vụ công',
  'dịch vụ',
  'hồ sơ',
  'cuộc kiểm tra',
  'cuộc',
  'lớp',
  'mô hình',
  'sáng kiến',
  'giải pháp',
  'người',
  'lượt người',
  'lượt',
  'cán bộ, công chức',
  'công chức',
  'văn bản',
  'điểm',
  'đợt',
  'buổi',
  'hội nghị',
  'tin, bài',
  'tin bài',
  'chuyên mục',
  'chuyên đề',
  'bậc',
  'triệu đồng',
  'tỷ đồng',
  'đồng',
  'doanh nghiệp',
  'hạng',
  'phiếu',
].sort((one, other) => other.length - one.length)
const PLACES =
  '(?:xã|phường|thị trấn|huyện|quận|đặc khu|thôn|ấp|tổ dân phố|khu phố)(?:, (?:xã|phường|thị trấn|đặc khu))*'
const unit = new RegExp(`^\\s+(${UNITS.join('|')}|${PLACES})(?![\\p{L}])`, 'iu')
const perPeriod =
  /^\s*(?:\/\s*(?:(?:1|01)\s*)?|(?:trong|mỗi|một|hằng|hàng)\s+(?:(?:một|1|01)\s+)?)(năm|quý|tháng)(?!\s*\d)/iu

/** "15 phút/lượt giao dịch": what one of them is counted for, up to the next sign. */
const PER_EACH = /^\/\p{Ll}+(?:\s\p{Ll}+){0,2}(?=[.,;:)]|$)/u

/** Behind "ít nhất" any noun is a unit, of one word or two; but no stretch of time that only says how long. */
const ANY_NOUN =
  /^\s+(?!năm|tháng|tuần|quý|khóa|nhiệm kỳ|và|hoặc|của)((?:(?:loại|nhóm|bộ|khâu|bước)\s)?\p{Ll}+(?:\s(?!trong|cho|mỗi|được|là|của|về|đạt|thuộc|trên|và|có|từ|trở|tại|ở|đã|phải|so|để|theo|hằng|hàng)\p{Ll}+)?)/u

/** The noun after a number that is surely bounded, where it is none of the known units. */
export function nounAfter(text: string): { unit: string; length: number; per: null } | null {
  const found = ANY_NOUN.exec(text)
  return found?.[1] ? { unit: found[1], length: found[0].length, per: null } : null
}

/** The unit and how many characters of the text it takes; `lần trong năm` and `lần/năm` are one unit. */
export function unitAfter(text: string): { unit: string; length: number; per: string | null } | null {
  const found = unit.exec(text)
  if (!found?.[1]) return null
  const rest = text.slice(found[0].length)
  const per = perPeriod.exec(rest)
  const each = per ? null : PER_EACH.exec(rest)
  if (each) return { unit: found[1] + each[0], length: found[0].length + each[0].length, per: null }
  if (!per || found[1].toLowerCase() !== 'lần')
    return { unit: found[1], length: found[0].length, per: per?.[1]?.toLowerCase() ?? null }
  const every = per[1]?.toLowerCase() ?? null
  return { unit: `${found[1]}/${every}`, length: found[0].length + per[0].length, per: every }
}
