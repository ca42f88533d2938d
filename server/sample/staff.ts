import { communePolice, communes } from './communes.ts'
import { departments, otherBodies } from './province.ts'

/** An account of somebody who works at an agency of the sample. */
export type Employee = {
  readonly login: string
  readonly name: string
  readonly title: string
  readonly agency: string
  readonly roles: readonly string[]
}

const SURNAMES = [
  'Nguyễn',
  'Trần',
  'Lê',
  'Phạm',
  'Hoàng',
  'Huỳnh',
  'Phan',
  'Vũ',
  'Võ',
  'Đặng',
  'Bùi',
  'Đỗ',
  'Hồ',
  'Ngô',
]
const MIDDLE = ['Văn', 'Thị', 'Hữu', 'Ngọc', 'Minh', 'Thanh', 'Quốc', 'Thu', 'Đức', 'Kim', 'Xuân']
const GIVEN = [
  'An',
  'Bình',
  'Chi',
  'Dũng',
  'Giang',
  'Hà',
  'Hải',
  'Hạnh',
  'Hoa',
  'Hùng',
  'Hương',
  'Khánh',
  'Lan',
  'Linh',
  'Long',
  'Mai',
  'Nam',
  'Nga',
  'Phúc',
  'Quang',
  'Sơn',
  'Tâm',
  'Thảo',
  'Trang',
  'Tuấn',
  'Vân',
  'Yến',
]

/** A common name, always the same for the same number. */
export function nameOf(n: number): string {
  const pick = (list: readonly string[], at: number) => list[at % list.length] ?? ''
  return `${pick(SURNAMES, n * 7 + Math.floor(n / 11))} ${pick(MIDDLE, n * 5 + Math.floor(n / 13))} ${pick(GIVEN, n * 3 + Math.floor(n / 5))}`
}

type Post = { readonly suffix: string; readonly title: string; readonly roles: readonly string[] }

const DESK: Post = { suffix: 'motcua', title: 'Công chức một cửa', roles: ['clerk', 'cashier', 'records_clerk'] }
const OFFICER: Post = { suffix: 'chuyenmon', title: 'Công chức chuyên môn', roles: ['officer'] }
const HEAD: Post = { suffix: 'truongphong', title: 'Trưởng phòng', roles: ['unit_head', 'officer'] }
const LEADER: Post = { suffix: 'lanhdao', title: 'Lãnh đạo cơ quan', roles: ['leader'] }
const FOCAL: Post = { suffix: 'daumoi', title: 'Đầu mối cải cách hành chính', roles: ['focal_person'] }
const POLICE: Post = {
  suffix: 'truc',
  title: 'Cán bộ tiếp nhận',
  roles: ['clerk', 'cashier', 'records_clerk', 'officer'],
}
const CHIEF: Post = { suffix: 'truongcongan', title: 'Trưởng Công an', roles: ['leader', 'unit_head'] }

/**
 * Everybody who handles dossiers: each agency that is competent for something can handle it with its own people. And who
 * answers for its reform work.
 */
export const employees: readonly Employee[] = [
  ...[...departments, ...otherBodies]
    .filter(({ serves }) => serves.length > 0)
    .flatMap(({ code }) => at(code, [DESK, OFFICER, HEAD, LEADER])),
  ...communes.flatMap(({ code }) => at(code, [DESK, OFFICER, HEAD, LEADER])),
  ...communePolice.flatMap(({ code }) => at(code, [POLICE, CHIEF])),
  ...[...departments, ...communes].flatMap(({ code }) => at(code, [FOCAL])),
].map((post, n) => ({ ...post, name: nameOf(n + 1) }))

function at(agency: string, posts: readonly Post[]): Omit<Employee, 'name'>[] {
  return posts.map(({ suffix, title, roles }) => ({ login: `${suffix}.${agency.toLowerCase()}`, title, agency, roles }))
}
