/**
 * Twenty roles as the field names them, in the order they are shown in. `citizen` is what a signed-in citizen holds by
 * being one; the rest are assigned at an agency, alone or with those below it. `staff` marks who works in an agency and
 * so sees what its staff see. What a role may do is said by each capability, of its own permissions.
 */
export const roles = [
  { code: 'citizen', name: 'Người dân, tổ chức', staff: false },
  { code: 'clerk', name: 'Công chức một cửa', staff: true },
  { code: 'cashier', name: 'Thu ngân', staff: true },
  { code: 'officer', name: 'Công chức chuyên môn', staff: true },
  { code: 'unit_head', name: 'Trưởng phòng', staff: true },
  { code: 'leader', name: 'Lãnh đạo cơ quan', staff: true },
  { code: 'focal_person', name: 'Đầu mối cải cách hành chính', staff: true },
  { code: 'reform_officer', name: 'Công chức cải cách hành chính', staff: true },
  { code: 'appraiser', name: 'Người thẩm định', staff: true },
  { code: 'procedure_controller', name: 'Kiểm soát thủ tục hành chính', staff: true },
  { code: 'legal_officer', name: 'Công chức pháp chế', staff: true },
  { code: 'personnel_officer', name: 'Công chức tổ chức cán bộ', staff: true },
  { code: 'finance_officer', name: 'Công chức tài chính', staff: true },
  { code: 'records_clerk', name: 'Văn thư', staff: true },
  { code: 'inspector', name: 'Thanh tra, kiểm tra', staff: true },
  { code: 'interviewer', name: 'Điều tra viên', staff: false },
  { code: 'hotline_operator', name: 'Trực đường dây nóng', staff: true },
  { code: 'site_editor', name: 'Biên tập cổng thông tin', staff: false },
  { code: 'auditor', name: 'Kiểm toán hệ thống', staff: true },
  { code: 'administrator', name: 'Quản trị hệ thống', staff: true },
] as const

export type RoleCode = (typeof roles)[number]['code']

/** Permissions, each with the roles that have it by default. */
export type Granted = Readonly<Record<string, readonly (RoleCode | 'staff')[]>>

/** A role the product brings: what its holders may do. A province changes them and makes its own; they are rows. */
export type BroughtRole = { readonly code: RoleCode; readonly name: string; readonly permissions: readonly string[] }

/** The roles with what each may do, joined from what every capability grants. */
export function rolesGranted(granted: readonly Granted[]): BroughtRole[] {
  const all = granted.flatMap((one) => Object.entries(one))
  return roles.map(({ code, name, staff }) => ({
    code,
    name,
    permissions: all
      .filter(([, holders]) => holders.includes(code) || (staff && holders.includes('staff')))
      .map(([permission]) => permission),
  }))
}

/** Every permission a role can hold. */
export function permissionsIn(granted: readonly Granted[]): string[] {
  return [...new Set(granted.flatMap((one) => Object.keys(one)))].sort()
}
