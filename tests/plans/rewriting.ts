/**
 * The same document about other agencies, other numbers and other years, by fixed rules; the labels are changed by the
 * same rules. A reader that remembered a document would fail on it.
 */
import type { LabelledTarget, LabelledTask, LabelledTime, Labels } from './labels.ts'

const YEARS = 8 // keeps leap years leap
const names: readonly (readonly [string, string])[] = [
  ['Lao động - Thương binh và Xã hội', 'Việc làm - Người có công và Phúc lợi'],
  ['Nông nghiệp và Phát triển nông thôn', 'Canh nông và Kiến thiết làng xã'],
  ['Văn hóa, Thể thao và Du lịch', 'Di sản, Thể dục và Lữ hành'],
  ['Văn hóa, Thể thao và Truyền thanh', 'Di sản, Thể dục và Phát thanh'],
  ['Sở Thông tin', 'Sở Dữ liệu'],
  ['và Truyền', 'và Viễn'],
  ['Khoa học và Công nghệ', 'Sáng tạo và Kỹ thuật'],
  ['Kế hoạch và Đầu tư', 'Quy hoạch và Phát triển'],
  ['Giáo dục và Đào tạo', 'Học tập và Dạy nghề'],
  ['Giáo dục - Đào tạo', 'Học tập - Dạy nghề'],
  ['Tài nguyên và Môi trường', 'Đất đai và Sinh thái'],
  ['Văn hóa và Thể thao', 'Di sản và Thể dục'],
  ['Văn hóa và Thông tin', 'Di sản và Dữ liệu'],
  ['Sở Nội vụ', 'Sở Công vụ'],
  ['Phòng Nội vụ', 'Phòng Công vụ'],
  ['Tư pháp', 'Pháp chế'],
  ['Sở Tài chính', 'Sở Ngân khố'],
  ['Phòng Tài chính', 'Phòng Ngân khố'],
  ['Sở Y tế', 'Sở Sức khỏe'],
  ['Sở Xây dựng', 'Sở Kiến thiết'],
  ['Bảo hiểm Xã hội', 'Bảo hiểm Dân sinh'],
  ['Cục Thuế', 'Cục Hải quan'],
  ['Ban Tổ chức Tỉnh ủy', 'Ban Dân vận Tỉnh ủy'],
  ['Ủy ban Kiểm tra Tỉnh ủy', 'Ủy ban Giám sát Tỉnh ủy'],
  ['Nghiệp vụ Dược', 'Nghiệp vụ Thuốc'],
  ['Cần Thơ', 'Hải Long'],
  ['Kiên Giang', 'Bình Lâm'],
  ['Cà Mau', 'Đông Hải'],
  ['Khánh Hòa', 'Phước Sơn'],
  ['Kon Tum', 'Trà Nam'],
  ['Mỹ Lộc', 'Vĩnh Tuy'],
  ['Tân Giang', 'Long Xuyên'],
  ['Lâm Bình', 'Sơn Hạ'],
  ['Sơn Đông', 'Thủy Tây'],
  ['Bến Sỏi', 'Cầu Vông'],
]
const rules = names.flatMap(([from, to]) => [rule(from, to), rule(from.toUpperCase(), to.toUpperCase())])
const UNITS = 'lần|xã|đơn vị|cơ quan|cuộc|lượt|hồ sơ|phút|ngày|giờ|buổi|bậc|thôn|tổ viên|loại|phiếu|huyện dẫn|sáng kiến'
const counted = new RegExp(`(?<![\\d/.,-])(\\d{1,2}(?:\\.\\d{3})+|\\d+)(\\s+(?:${UNITS})(?![\\p{L}]))`, 'gu')

export function rewriteText(text: string): string {
  const named = rules.reduce((changed, [from, to]) => changed.replace(from, to), text)
  return named
    .replace(
      /(?<![\d.,/])(\d+)(\s*(?:-|đến)\s*)(\d+)(\s*%| điểm)/g,
      (_, low, joint, high, sign) => `${other(low)}${joint}${other(high)}${sign}`,
    )
    .replace(/(từ )25-30/g, (_, from) => `${from}${other('25')}-${other('30')}`)
    .replace(/(?<![\d.,/-]|\d\s-\s|\d đến )(\d+(?:,\d+)?)(\s*\*{0,2}%)/g, (_, number, sign) => other(number) + sign)
    .replace(/^(Trên |)([1-9]\d)$/, (_, bound, number) => bound + other(number))
    .replace(/^(≥ |Tối đa )(\d+(?:,\d+)?)$/, (_, bound, number) => bound + other(number))
    .replace(/^(\d{2}) - (\d{2})$/, (_, low, high) => `${other(low)} - ${other(high)}`)
    .replace(/(thứ )(\d+)(?=\/\d)/g, (_, words, number) => words + other(number))
    .replace(counted, (_, number, unit) => other(number) + unit)
    .replace(/(giảm |Giảm ít nhất )1\/(\d)(?!\d)/g, (_, words, under) => `${words}1/${Number(under) + 1}`)
    .replace(/(?<![\d.,])((?:19|20)\d{2})(?![\d%])/g, (year) => String(Number(year) + YEARS))
}

function rule(from: string, to: string): [RegExp, string] {
  return [new RegExp(from.replaceAll(' ', '\\s+'), 'gu'), to]
}

/** Another number of the same make: 90 → 87, 01 → 03, 92,5 → 89,5. */
function other(written: string): string {
  const value = Number(written.replaceAll('.', '').replace(',', '.'))
  const changed = changedValue(value)
  if (written.includes('.')) return `${Math.floor(changed / 1000)}.${String(changed % 1000).padStart(3, '0')}`
  return String(changed).replace('.', ',').padStart(written.length, '0')
}

function changedValue(value: number): number {
  return value > 10 ? value - 3 : value + 2
}

export function rewriteLabels(labels: Labels): Labels {
  const { document } = labels
  return {
    document: {
      ...document,
      number: textOf(document.number),
      title: rewriteText(document.title),
      issuer: textOf(document.issuer),
      province: textOf(document.province),
      issued_on: dayOf(document.issued_on),
      period: { from: dayOf(document.period.from), to: dayOf(document.period.to) },
    },
    targets: labels.targets.map(rewriteTarget),
    tasks: labels.tasks.map(rewriteTask),
    duties: labels.duties.map((duty) => ({
      ...duty,
      agency: rewriteText(duty.agency),
      anchor: rewriteText(duty.anchor),
    })),
  }
}

function rewriteTarget(target: LabelledTarget): LabelledTarget {
  const value = Array.isArray(target.value) ? (target.value.map(changedValue) as [number, number]) : changedOf(target)
  const base = typeof target.base === 'number' ? target.base + YEARS : target.base
  return { ...target, anchor: rewriteText(target.anchor), value, by: target.by && target.by + YEARS, base }
}

function changedOf({ value, unit }: LabelledTarget): number {
  if (Array.isArray(value)) throw new RangeError('a range is changed end by end')
  return unit === 'ratio' ? Math.round(10_000 / (Math.round(1 / value) + 1)) / 10_000 : changedValue(value)
}

function rewriteTask(task: LabelledTask): LabelledTask {
  return {
    ...task,
    area: textOf(task.area),
    anchor: rewriteText(task.anchor),
    product: textOf(task.product),
    lead: task.lead.map(rewriteText),
    coordinating: task.coordinating.map(rewriteText),
    time: rewriteTime(task.time),
    parts: task.parts.map(rewriteTask),
  }
}

function rewriteTime(time: LabelledTime): LabelledTime {
  const quota = time.quota.map((one) => ({
    ...one,
    at_least: changedValue(one.at_least),
    total: one.total && changedValue(one.total),
  }))
  return {
    ...time,
    from: dayOf(time.from),
    to: dayOf(time.to),
    deadlines: time.deadlines.map((day) => dayOf(day) ?? ''),
    quota,
  }
}

function textOf(text: string | null): string | null {
  return text && rewriteText(text)
}

function dayOf(day: string | null): string | null {
  return day && String(Number(day.slice(0, 4)) + YEARS) + day.slice(4)
}
