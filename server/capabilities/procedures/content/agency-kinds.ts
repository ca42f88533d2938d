import type { Agency, Tree } from '#agencies'

/** How bodies of a kind are named: the beginning of the name, in the order of the catalogue's words. */
const beginnings: Readonly<Record<string, readonly string[]>> = {
  peoples_committee: ['ủy ban nhân dân', 'uỷ ban nhân dân', 'ubnd'],
  police: ['công an'],
  land_office_branch: ['chi nhánh văn phòng đăng ký đất đai', 'văn phòng đăng ký đất đai'],
  social_insurance: ['bảo hiểm xã hội'],
  tax_office: ['thuế', 'chi cục thuế', 'cục thuế', 'đội thuế', 'cơ quan thuế'],
  notary_office: ['văn phòng công chứng', 'phòng công chứng'],
  employment_centre: ['trung tâm dịch vụ việc làm'],
  industrial_zone_board: ['ban quản lý khu công nghiệp', 'ban quản lý các khu', 'ban quản lý khu kinh tế'],
  utility: ['điện lực', 'công ty điện lực', 'cấp nước', 'công ty cấp nước', 'công ty cấp thoát nước', 'thoát nước'],
  school: ['trường', 'phòng giáo dục', 'sở giáo dục'],
  justice_department: ['sở tư pháp'],
  transport_department: ['sở giao thông'],
  construction_department: ['sở xây dựng'],
  culture_department: ['sở văn hóa', 'sở văn hoá'],
  finance_department: ['sở tài chính'],
  planning_department: ['sở kế hoạch'],
  agriculture_department: ['sở nông nghiệp'],
  science_department: ['sở khoa học'],
  home_affairs_department: ['sở nội vụ'],
}

/** The province, its districts and its communes are people's committees, whatever their names begin with. */
const COMMITTEES: ReadonlySet<string> = new Set(['province', 'district', 'commune'])

/** The agency kinds of the catalogue that some agency is of; one of a province's own is an agency's code or name. */
export function kindsIn(tree: Tree, asked: readonly string[]): string[] {
  return [...new Set(asked)].filter(
    (kind) => kind === 'any_agency' || tree.all.some((agency) => isOfKind(agency, kind)),
  )
}

/** Whether a body is of a kind of the catalogue: a people's committee by what it is, the rest by how it is called. */
export function isOfKind({ code, name, short_name, kind: itself }: Agency, kind: string): boolean {
  if (kind === 'peoples_committee' && COMMITTEES.has(itself)) return true
  const begins = beginnings[kind]
  const names = [name, short_name].map((text) => text.normalize('NFC').toLowerCase())
  if (begins) return begins.some((start) => names.some((text) => text.startsWith(start)))
  const own = kind.normalize('NFC').toLowerCase()
  return code.toLowerCase() === own || names.includes(own)
}
