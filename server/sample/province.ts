import type { Kind, Level } from '#agencies'
import { asDay } from '#platform/time.ts'

export const LONG_AGO = asDay('2004-01-01')

/** Two levels begin; districts ended the day before. */
export const TWO_LEVELS = asDay('2025-07-01')

export const LAST_OF_THREE = asDay('2025-06-30')

export const DEPARTMENTS_MERGED = asDay('2025-03-01')

export const BASIS = 'Nghị quyết mẫu về sắp xếp đơn vị hành chính (dữ liệu mẫu)'

/** A body of the province. `serves` are the kinds of agency a procedure names as competent. */
export type Body = {
  readonly code: string
  readonly identifier: string | null
  readonly name: string
  readonly short_name: string
  readonly kind: Kind
  readonly level: Level | null
  readonly parent: string | null
  readonly units: readonly string[]
  readonly serves: readonly string[]
}

type Given = Pick<Body, 'code' | 'name' | 'short_name'> & Partial<Body>

export const body = (given: Given): Body => ({
  identifier: null,
  kind: 'department',
  level: 'T',
  parent: null,
  units: [],
  serves: [],
  ...given,
})

const OFFICE = 'Văn phòng'

/** Departments (sở, ban, ngành) with their rooms. */
export const departments: readonly Body[] = [
  body({
    code: 'VPUB',
    identifier: 'H99.1',
    name: 'Văn phòng UBND tỉnh',
    short_name: 'VP UBND',
    units: ['Phòng Kiểm soát thủ tục hành chính', 'Phòng Hành chính - Tổ chức', 'Trung tâm Phục vụ hành chính công'],
  }),
  body({
    code: 'SNV',
    identifier: 'H99.2',
    name: 'Sở Nội vụ',
    short_name: 'Sở Nội vụ',
    units: [OFFICE, 'Phòng Cải cách hành chính', 'Phòng Người có công'],
    serves: ['home_affairs_department'],
  }),
  body({
    code: 'STP',
    identifier: 'H99.3',
    name: 'Sở Tư pháp',
    short_name: 'Sở Tư pháp',
    units: [OFFICE, 'Phòng Hành chính tư pháp', 'Phòng Bổ trợ tư pháp'],
    serves: ['justice_department'],
  }),
  body({
    code: 'STC',
    identifier: 'H99.4',
    name: 'Sở Tài chính',
    short_name: 'Sở Tài chính',
    units: [OFFICE, 'Phòng Đăng ký kinh doanh', 'Phòng Quản lý đầu tư'],
    serves: ['finance_department'],
  }),
  body({
    code: 'SXD',
    identifier: 'H99.5',
    name: 'Sở Xây dựng',
    short_name: 'Sở Xây dựng',
    units: [OFFICE, 'Phòng Quản lý xây dựng', 'Phòng Kết cấu hạ tầng'],
    serves: ['construction_department'],
  }),
  body({
    code: 'SNNMT',
    identifier: 'H99.6',
    name: 'Sở Nông nghiệp và Môi trường',
    short_name: 'Sở NN&MT',
    units: [OFFICE, 'Phòng Quản lý đất đai', 'Phòng Chất lượng nông sản'],
    serves: ['agriculture_department'],
  }),
  body({
    code: 'SCT',
    identifier: 'H99.7',
    name: 'Sở Công Thương',
    short_name: 'Sở Công Thương',
    units: [OFFICE, 'Phòng Quản lý thương mại'],
  }),
  body({
    code: 'SYT',
    identifier: 'H99.8',
    name: 'Sở Y tế',
    short_name: 'Sở Y tế',
    units: [OFFICE, 'Phòng Nghiệp vụ Y', 'Phòng Bảo trợ xã hội'],
  }),
  body({
    code: 'SGDDT',
    identifier: 'H99.9',
    name: 'Sở Giáo dục và Đào tạo',
    short_name: 'Sở GD&ĐT',
    units: [OFFICE, 'Phòng Giáo dục phổ thông'],
  }),
  body({
    code: 'SVHTTDL',
    identifier: 'H99.10',
    name: 'Sở Văn hóa, Thể thao và Du lịch',
    short_name: 'Sở VHTTDL',
    units: [OFFICE, 'Phòng Quản lý văn hóa'],
  }),
  body({
    code: 'SKHCN',
    identifier: 'H99.11',
    name: 'Sở Khoa học và Công nghệ',
    short_name: 'Sở KH&CN',
    units: [OFFICE, 'Phòng Chuyển đổi số'],
  }),
  body({
    code: 'TTT',
    identifier: 'H99.12',
    name: 'Thanh tra tỉnh',
    short_name: 'Thanh tra tỉnh',
    units: [OFFICE, 'Phòng Nghiệp vụ 1'],
  }),
  body({
    code: 'BQLKCN',
    identifier: 'H99.13',
    name: 'Ban Quản lý các khu công nghiệp',
    short_name: 'Ban QL KCN',
    units: [OFFICE, 'Phòng Đầu tư'],
    serves: ['industrial_zone_board'],
  }),
]

/** Departments that were merged into others on 1 March 2025. */
export const mergedDepartments: readonly (Body & { readonly into: string })[] = [
  {
    ...body({ code: 'SKHDT', identifier: 'H99.14', name: 'Sở Kế hoạch và Đầu tư', short_name: 'Sở KH&ĐT' }),
    into: 'STC',
  },
  {
    ...body({ code: 'SGTVT', identifier: 'H99.15', name: 'Sở Giao thông vận tải', short_name: 'Sở GTVT' }),
    into: 'SXD',
  },
]

/** Public units, agencies of the central line, Party and Front bodies, an outside partner. */
export const otherBodies: readonly Body[] = [
  ...[1, 2, 3].map((n) =>
    body({
      code: `VPDK${n}`,
      identifier: `H99.6.${n}`,
      name: `Chi nhánh Văn phòng đăng ký đất đai khu vực ${n}`,
      short_name: `VPĐK đất đai KV${n}`,
      kind: 'public_unit',
      parent: 'SNNMT',
      serves: ['land_office_branch'],
    }),
  ),
  body({
    code: 'TTDVVL',
    identifier: 'H99.2.1',
    name: 'Trung tâm Dịch vụ việc làm',
    short_name: 'TT DVVL',
    kind: 'public_unit',
    parent: 'SNV',
    serves: ['employment_centre'],
  }),
  body({
    code: 'PCC1',
    identifier: 'H99.3.1',
    name: 'Phòng công chứng số 1',
    short_name: 'PCC số 1',
    kind: 'public_unit',
    parent: 'STP',
    serves: ['notary_office'],
  }),
  body({
    code: 'BVDK',
    name: 'Bệnh viện Đa khoa Mẫu',
    short_name: 'BVĐK Mẫu',
    kind: 'public_unit',
    level: null,
    parent: 'SYT',
  }),
  body({
    code: 'CAT',
    identifier: 'G99.1',
    name: 'Công an tỉnh',
    short_name: 'Công an tỉnh',
    kind: 'central',
    units: ['Phòng Cảnh sát quản lý hành chính', 'Phòng Cảnh sát giao thông', 'Phòng Hồ sơ'],
    serves: ['police'],
  }),
  body({
    code: 'BHXH',
    identifier: 'G99.2',
    name: 'Bảo hiểm xã hội tỉnh',
    short_name: 'BHXH tỉnh',
    kind: 'central',
    serves: ['social_insurance'],
  }),
  body({
    code: 'THUE',
    identifier: 'G99.3',
    name: 'Thuế tỉnh',
    short_name: 'Thuế tỉnh',
    kind: 'central',
    serves: ['tax_office'],
  }),
  body({ code: 'TU', name: 'Văn phòng Tỉnh ủy', short_name: 'VP Tỉnh ủy', kind: 'party', level: null }),
  body({ code: 'BTCTU', name: 'Ban Tổ chức Tỉnh ủy', short_name: 'BTC Tỉnh ủy', kind: 'party', level: null }),
  body({ code: 'MTTQ', name: 'Ủy ban Mặt trận Tổ quốc tỉnh', short_name: 'MTTQ tỉnh', kind: 'front', level: null }),
  body({ code: 'HCCB', name: 'Hội Cựu chiến binh tỉnh', short_name: 'Hội CCB', kind: 'front', level: null }),
  body({ code: 'BUUDIEN', name: 'Bưu điện tỉnh', short_name: 'Bưu điện', kind: 'partner', level: null }),
]

/** The six districts until 30 June 2025. */
export const districts: readonly Body[] = [
  ['thành phố Mẫu', 'TP Mẫu'],
  ['thị xã Tân Lộc', 'TX Tân Lộc'],
  ['huyện Sông Đông', 'H. Sông Đông'],
  ['huyện Núi Tây', 'H. Núi Tây'],
  ['huyện Biển Nam', 'H. Biển Nam'],
  ['huyện Đồng Bắc', 'H. Đồng Bắc'],
].map(([name = '', short_name = ''], n) =>
  body({
    code: `H${n + 1}`,
    identifier: `H99.${90 + n}`,
    name: `UBND ${name}`,
    short_name,
    kind: 'district',
    level: 'H',
  }),
)
