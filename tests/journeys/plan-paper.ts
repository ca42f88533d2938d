import { addDays, type Day } from '#platform/time.ts'
import { type OwnCell, type OwnDocument, titled } from '#tests/plans/own/document.ts'

/** The plan of the journeys: its own words for the sample province, with days told from the day of the test. */
export type Days = { readonly issued: Day; readonly soon: Day; readonly past: Day; readonly later: Day }

export function daysOf(today: Day): Days {
  return { issued: addDays(today, -60), soon: addDays(today, 8), past: addDays(today, -12), later: addDays(today, 40) }
}

/** A day as such a paper writes it, and as the pages do. */
export const written = (day: string): string => day.split('-').reverse().join('/')

const until = (day: Day): string => `Trước ngày ${written(day)}`

/**
 * Tasks in columns, one of them with two below it, one led by a body that is gone, one by a body nobody knows, two that
 * nobody leads; what must be reached stands in prose, and the duties in a list.
 */
export function planPaper(today: Day): OwnDocument {
  const { soon, past, later } = daysOf(today)
  const [by, was, then] = [until(soon), until(past), until(later)]
  const aims = ['Thời gian người dân chờ tại quầy không quá 15 phút; ít nhất 90% người dân hài lòng']
  return paper(
    today,
    '61/KH-UBND',
    ['98%', ...aims],
    [
      ['A', { text: 'TIẾP NHẬN HỒ SƠ', width: 5 }],
      ['1', 'Bỏ giấy tờ trùng trong hồ sơ hộ tịch', 'Báo cáo', 'Sở Tư pháp', 'Văn phòng UBND tỉnh', by],
      ['2', 'Công bố thủ tục làm trọn trên mạng', 'Quyết định công bố', 'Sở Tư pháp', 'Sở Nội vụ', was],
      ['3', 'Tập huấn người trực một cửa', '', 'Sở Nội vụ', '', then],
      ['', '- Soạn tài liệu tập huấn', 'Bộ tài liệu', 'Sở Nội vụ', 'Sở Tư pháp', by],
      ['', '- Mở lớp cho người trực cấp xã', 'Lớp tập huấn', 'UBND cấp xã', 'Sở Nội vụ', then],
      ['B', { text: 'DỮ LIỆU DÙNG CHUNG', width: 5 }],
      ['4', 'Nối dữ liệu đăng ký doanh nghiệp', 'Dữ liệu nối', 'Sở Kế hoạch và Đầu tư', '', then],
      ['5', 'Vẽ bản đồ nơi tiếp nhận', 'Bản đồ', 'Trung tâm Điều hành thông minh', 'Sở Xây dựng', then],
      ['6', 'Ban hành quy chế trực; in sổ tay trực', 'Quy chế, sổ tay', '', 'Sở Tài chính', then],
      ['7', 'Tăng cường nhận thức về cải cách', '', '', '', 'Thường xuyên'],
    ],
  )
}

/** A plan of three tasks; amended, one is as it was, one has its day moved, one is gone, and one is new. */
export function planToAmend(today: Day, amended = false): OwnDocument {
  const { soon, past, later } = daysOf(today)
  const [by, was, then] = [until(soon), until(past), until(later)]
  return paper(
    today,
    '72/KH-UBND',
    [amended ? '99%' : '97%'],
    [
      ['1', 'Bỏ giấy tờ trùng trong hồ sơ hộ tịch', 'Báo cáo', 'Sở Tư pháp', 'Văn phòng UBND tỉnh', by],
      [
        '2',
        'Công bố thủ tục làm trọn trên mạng',
        'Quyết định công bố',
        'Sở Tư pháp',
        'Sở Nội vụ',
        amended ? then : was,
      ],
      amended
        ? ['3', 'Mở quầy lưu động tại thôn xa', 'Lịch trực', 'Sở Nội vụ', 'Sở Tư pháp', then]
        : ['3', 'Thay biển chỉ dẫn ở trụ sở', 'Biển', 'Văn phòng UBND tỉnh', 'Sở Xây dựng', then],
    ],
  )
}

function paper(today: Day, number: string, [onTime, ...aims]: string[], rows: OwnCell[][]): OwnDocument {
  const [y, m, d] = daysOf(today).issued.split('-')
  const year = today.slice(0, 4)
  return {
    name: `ke-hoach-mot-cua-${year}`,
    letterhead: {
      left: ['ỦY BAN NHÂN DÂN', 'TỈNH MẪU', `Số: ${number}`],
      right: [
        'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'Độc lập - Tự do - Hạnh phúc',
        `Mẫu, ngày ${d} tháng ${m} năm ${y}`,
      ],
    },
    parts: [
      titled('KẾ HOẠCH'),
      titled(`Nâng chất lượng phục vụ tại bộ phận một cửa tỉnh Mẫu năm ${year}`),
      titled('I. MỤC TIÊU'),
      ...[`Tỷ lệ hồ sơ giải quyết đúng hạn đạt từ ${onTime} trở lên`, ...aims].map(
        (aim, n) => `${n + 1}. ${aim} trong năm ${year}.`,
      ),
      titled('II. NHIỆM VỤ'),
      { table: [['TT', 'Nhiệm vụ', 'Sản phẩm', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian'], ...rows] },
      titled('III. TỔ CHỨC THỰC HIỆN'),
      '1. Sở Nội vụ: theo dõi, đôn đốc việc thực hiện Kế hoạch này.',
      '2. Sở Tài chính: bố trí kinh phí.',
      'Nơi nhận: Các sở, ban, ngành tỉnh.',
    ],
  }
}
