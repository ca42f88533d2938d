/** One named person for each role of the sample, used in tests, docs and the welcome. All made up. */

/** The one password of every sample account. A sample province must not be reachable from outside. */
export const SAMPLE_PASSWORD = 'tinh-mau-2026'

export type CastMember = {
  readonly login: string
  readonly role: string
  readonly name: string
  readonly title: string
  /** The agency's code, null for the province. */
  readonly agency: string | null
  readonly subtree: boolean
  /** What the welcome says of where it begins. */
  readonly lands: string
}

const TOWN = 'X01'

export const cast: readonly CastMember[] = [
  {
    login: 'congdan',
    role: 'citizen',
    name: 'Nguyễn Thị Mẫu',
    title: 'Người dân',
    agency: null,
    subtree: false,
    lands: '/account (hồ sơ của tôi)',
  },
  {
    login: 'motcua',
    role: 'clerk',
    name: 'Trần Văn Cửa',
    title: 'Công chức một cửa',
    agency: TOWN,
    subtree: false,
    lands: '/desk (quầy một cửa, phường Trung Tâm)',
  },
  {
    login: 'thungan',
    role: 'cashier',
    name: 'Lê Thị Ngân',
    title: 'Thu ngân',
    agency: TOWN,
    subtree: false,
    lands: '/work (thu phí, phường Trung Tâm)',
  },
  {
    login: 'chuyenmon',
    role: 'officer',
    name: 'Phạm Văn Chuyên',
    title: 'Công chức tư pháp - hộ tịch',
    agency: TOWN,
    subtree: false,
    lands: '/work (việc của tôi, phường Trung Tâm)',
  },
  {
    login: 'truongphong',
    role: 'unit_head',
    name: 'Hoàng Thị Trưởng',
    title: 'Trưởng phòng Văn hóa - Xã hội',
    agency: TOWN,
    subtree: false,
    lands: '/work (việc của phòng, phường Trung Tâm)',
  },
  {
    login: 'lanhdao',
    role: 'leader',
    name: 'Vũ Văn Đạo',
    title: 'Phó Chủ tịch UBND tỉnh',
    agency: null,
    subtree: true,
    lands: '/cockpit (điều hành toàn tỉnh)',
  },
  {
    login: 'daumoi',
    role: 'focal_person',
    name: 'Đặng Thị Mối',
    title: 'Đầu mối cải cách hành chính',
    agency: 'STP',
    subtree: true,
    lands: '/plans/owed (việc được giao, Sở Tư pháp)',
  },
  {
    login: 'caicach',
    role: 'reform_officer',
    name: 'Bùi Văn Cách',
    title: 'Phòng Cải cách hành chính, Sở Nội vụ',
    agency: null,
    subtree: true,
    lands: '/plans (kế hoạch, chỉ số, hệ quả)',
  },
  {
    login: 'thamdinh',
    role: 'appraiser',
    name: 'Đỗ Thị Định',
    title: 'Tổ thẩm định',
    agency: null,
    subtree: true,
    lands: '/indexes (thẩm định, toàn tỉnh)',
  },
  {
    login: 'kiemsoat',
    role: 'procedure_controller',
    name: 'Hồ Văn Soát',
    title: 'Phòng Kiểm soát thủ tục hành chính',
    agency: null,
    subtree: true,
    lands: '/cockpit (toàn tỉnh, danh mục thủ tục)',
  },
  {
    login: 'phapche',
    role: 'legal_officer',
    name: 'Ngô Thị Pháp',
    title: 'Công chức pháp chế, Sở Tư pháp',
    agency: null,
    subtree: true,
    lands: '/admin (quy định và căn cứ)',
  },
  {
    login: 'tochuc',
    role: 'personnel_officer',
    name: 'Dương Văn Tổ',
    title: 'Công chức tổ chức cán bộ, Sở Nội vụ',
    agency: null,
    subtree: true,
    lands: '/admin (cơ quan và con người)',
  },
  {
    login: 'taichinh',
    role: 'finance_officer',
    name: 'Lý Thị Tài',
    title: 'Công chức tài chính, Sở Tài chính',
    agency: null,
    subtree: true,
    lands: '/account (toàn tỉnh)',
  },
  {
    login: 'vanthu',
    role: 'records_clerk',
    name: 'Trịnh Văn Thư',
    title: 'Văn thư',
    agency: TOWN,
    subtree: false,
    lands: '/work (việc văn thư, phường Trung Tâm)',
  },
  {
    login: 'thanhtra',
    role: 'inspector',
    name: 'Mai Thị Thanh',
    title: 'Thanh tra viên',
    agency: null,
    subtree: true,
    lands: '/cockpit (toàn tỉnh, nhật ký)',
  },
  {
    login: 'dieutra',
    role: 'interviewer',
    name: 'Cao Văn Điều',
    title: 'Điều tra viên',
    agency: null,
    subtree: true,
    lands: '/account (toàn tỉnh)',
  },
  {
    login: 'duongday',
    role: 'hotline_operator',
    name: 'Tạ Thị Dây',
    title: 'Trực đường dây nóng',
    agency: null,
    subtree: true,
    lands: '/account (toàn tỉnh)',
  },
  {
    login: 'bientap',
    role: 'site_editor',
    name: 'Lâm Văn Biên',
    title: 'Biên tập cổng thông tin',
    agency: null,
    subtree: true,
    lands: '/account (toàn tỉnh)',
  },
  {
    login: 'kiemtoan',
    role: 'auditor',
    name: 'Chu Thị Toán',
    title: 'Kiểm toán hệ thống',
    agency: null,
    subtree: true,
    lands: '/cockpit (toàn tỉnh, nhật ký)',
  },
  {
    login: 'quantri',
    role: 'administrator',
    name: 'Đinh Văn Trị',
    title: 'Quản trị hệ thống',
    agency: null,
    subtree: true,
    lands: '/admin (quản trị tỉnh)',
  },
]

/** The person of the cast that holds a role. */
export function castAs(role: string): CastMember {
  const found = cast.find((member) => member.role === role)
  if (!found) throw new RangeError(`nobody of the cast is ${role}`)
  return found
}
