/** The reform plan of the sample province: its own text, with days told from the day the sample is made. */
import { addDays, type Day } from '#platform/time.ts'

export type PlanRow = {
  readonly number: string
  readonly content: string
  readonly product: string
  readonly lead: string
  readonly with: string
  readonly time: string
}
export type SamplePlan = {
  readonly number: string
  readonly year: number
  readonly issued_on: Day
  readonly aims: readonly string[]
  readonly areas: readonly { readonly title: string; readonly rows: readonly PlanRow[] }[]
  readonly duties: readonly string[]
}

/** Days from today on which the plan's work is due; the sample tracks each by what stands beside it. */
export const offsets = { kept: -120, missed: -60, overdue: -20, soon: 9, extended: 25, ahead: 70 } as const

export function samplePlan(today: Day): SamplePlan {
  const year = Number(addDays(today, offsets.kept).slice(0, 4))
  const by = (days: number) => `Trước ngày ${addDays(today, days).split('-').reverse().join('/')}`
  return {
    number: '28/KH-UBND',
    year,
    issued_on: `${year}-01-08` as Day,
    aims: [
      `Tỷ lệ hồ sơ thủ tục hành chính giải quyết đúng hạn đạt từ 95% trở lên trong năm ${year}.`,
      `Tỷ lệ hồ sơ nộp trực tuyến đạt trên 40% trong năm ${year}.`,
      `Mức độ hài lòng của người dân, doanh nghiệp đạt từ 90% trở lên năm ${year}.`,
    ],
    areas: [
      {
        title: 'Cải cách thủ tục hành chính',
        rows: [
          row(
            '1',
            'Rà soát, đơn giản hóa thủ tục hành chính năm nay',
            'Quyết định phê duyệt',
            'Sở Tư pháp',
            by(offsets.kept),
          ),
          row(
            '2',
            'Công bố danh mục thủ tục hành chính đủ điều kiện trực tuyến toàn trình',
            'Quyết định công bố',
            'Văn phòng UBND tỉnh',
            by(offsets.missed),
          ),
          row(
            '3',
            'Niêm yết công khai thủ tục hành chính tại nơi tiếp nhận',
            'Bảng niêm yết',
            'UBND cấp xã',
            by(offsets.soon),
          ),
        ],
      },
      {
        title: 'Cải cách tổ chức bộ máy',
        rows: [
          row(
            '4',
            'Rà soát chức năng, nhiệm vụ của các phòng chuyên môn',
            'Báo cáo rà soát',
            'Sở Nội vụ',
            by(offsets.overdue),
          ),
          row('5', 'Kiểm tra công tác cải cách hành chính', 'Kết luận kiểm tra', 'Sở Nội vụ', 'Hằng quý'),
        ],
      },
      {
        title: 'Xây dựng chính quyền số',
        rows: [
          row(
            '6',
            'Số hóa kết quả giải quyết thủ tục hành chính còn hiệu lực',
            'Kho dữ liệu số hóa',
            'Sở Khoa học và Công nghệ',
            by(offsets.extended),
          ),
          row(
            '7',
            'Tổng kết kế hoạch cải cách hành chính',
            'Báo cáo tổng kết',
            'Các sở, ban, ngành tỉnh',
            by(offsets.ahead),
          ),
        ],
      },
    ],
    duties: [
      '1. Sở Nội vụ: theo dõi, đôn đốc các cơ quan thực hiện kế hoạch này; định kỳ báo cáo Ủy ban nhân dân tỉnh.',
      '2. Sở Tài chính: cân đối kinh phí thực hiện theo phân cấp ngân sách.',
    ],
  }
}

function row(number: string, content: string, product: string, lead: string, time: string): PlanRow {
  return { number, content, product, lead, with: lead === 'Sở Nội vụ' ? 'Văn phòng UBND tỉnh' : 'Sở Nội vụ', time }
}
