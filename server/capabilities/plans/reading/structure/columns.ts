/** Which column of a table says what, from the words of its heading. */

export type ColumnRole = 'number' | 'content' | 'product' | 'lead' | 'coordinating' | 'time' | 'target' | 'note'

const roles: readonly (readonly [ColumnRole, RegExp])[] = [
  ['number', /^(?:stt|tt|số tt|số thứ tự|mã số|mã|số)\.?$/],
  ['coordinating', /phối hợp/],
  ['lead', /chủ trì|(?:cơ quan|đơn vị|bộ phận|người) (?:được giao|thực hiện|tham mưu|chịu trách nhiệm|đầu mối)/],
  ['lead', /^(?:trách nhiệm|phân công)(?: thực hiện)?$|^(?:cơ quan|đơn vị)$/],
  ['time', /^(?:thời (?:gian|hạn)|tiến độ|hạn|lộ trình|kỳ hạn|mốc thời gian|ngày hoàn thành|hoàn thành|thời điểm)/],
  ['product', /^(?:sản phẩm|kết quả|hồ sơ sản phẩm|hình thức văn bản|đầu ra)/],
  ['target', /^(?:chỉ tiêu|mục tiêu)(?: cần đạt| năm \d{4})?$/],
  ['note', /^ghi chú$/],
  ['content', /nội dung|nhiệm vụ|công việc|tên (?:đề án|việc)|giải pháp|hoạt động|đầu việc/],
]

export function columnRoleOf(text: string): ColumnRole | null {
  if (text.length > 80) return null
  const plain = text
    .toLowerCase()
    .replace(/\s*\([^)]*\)/g, '')
    .replace(/[:.*\d]+$/, '')
    .trim()
  return roles.find(([, words]) => words.test(plain))?.[0] ?? null
}

/** A row that names columns: what the work is and at least one thing about it, and no other long text. */
export function isColumnHeading(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text !== '')
  const known = filled.map(columnRoleOf).filter((role) => role !== null)
  const about = known.filter((role) => role !== 'content' && role !== 'number' && role !== 'note')
  return known.includes('content') && about.length > 0 && known.length >= filled.length * 0.6
}
