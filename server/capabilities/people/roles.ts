/** A role the product brings: what its holders may do. A province changes them and makes its own; they are rows. */
export type BroughtRole = { readonly code: string; readonly name: string; readonly permissions: readonly string[] }

const see = ['dossiers.see', 'measures.see', 'procedures.see', 'agencies.see'] as const

/**
 * Twenty roles as the field names them. `citizen` is what a signed-in citizen holds by being one; the rest are assigned
 * at an agency, alone or with those below it.
 */
export const broughtRoles: readonly BroughtRole[] = [
  { code: 'citizen', name: 'Người dân, tổ chức', permissions: ['dossiers.own'] },
  {
    code: 'clerk',
    name: 'Công chức một cửa',
    permissions: [
      ...see,
      'dossiers.receive',
      'dossiers.refuse',
      'dossiers.supplement',
      'dossiers.return',
      'dossiers.assign',
      'dossiers.handle',
      'dossiers.people',
      'files.add',
    ],
  },
  { code: 'cashier', name: 'Thu ngân', permissions: [...see, 'dossiers.handle', 'dossiers.people'] },
  {
    code: 'officer',
    name: 'Công chức chuyên môn',
    permissions: [...see, 'dossiers.handle', 'dossiers.supplement', 'dossiers.refuse', 'dossiers.people', 'files.add'],
  },
  {
    code: 'unit_head',
    name: 'Trưởng phòng',
    permissions: [
      ...see,
      'dossiers.handle',
      'dossiers.assign',
      'dossiers.sign',
      'dossiers.supplement',
      'dossiers.refuse',
      'dossiers.people',
      'people.delegate',
      'files.add',
    ],
  },
  {
    code: 'leader',
    name: 'Lãnh đạo cơ quan',
    permissions: [
      ...see,
      'dossiers.handle',
      'dossiers.assign',
      'dossiers.sign',
      'dossiers.people',
      'people.delegate',
      'measures.cockpit',
      'consequences.decide',
    ],
  },
  {
    code: 'focal_person',
    name: 'Đầu mối cải cách hành chính',
    permissions: [...see, 'measures.cockpit', 'plans.report', 'indexes.self_score', 'files.add'],
  },
  {
    code: 'reform_officer',
    name: 'Công chức cải cách hành chính',
    permissions: [
      ...see,
      'measures.cockpit',
      'plans.manage',
      'plans.report',
      'indexes.manage',
      'consequences.manage',
      'consequences.decide',
      'files.add',
    ],
  },
  { code: 'appraiser', name: 'Người thẩm định', permissions: [...see, 'measures.cockpit', 'indexes.appraise'] },
  {
    code: 'procedure_controller',
    name: 'Kiểm soát thủ tục hành chính',
    permissions: [...see, 'measures.cockpit', 'procedures.manage'],
  },
  { code: 'legal_officer', name: 'Công chức pháp chế', permissions: [...see, 'rulebook.see'] },
  { code: 'personnel_officer', name: 'Công chức tổ chức cán bộ', permissions: [...see, 'people.see'] },
  { code: 'finance_officer', name: 'Công chức tài chính', permissions: [...see] },
  { code: 'records_clerk', name: 'Văn thư', permissions: [...see, 'dossiers.handle', 'dossiers.people'] },
  {
    code: 'inspector',
    name: 'Thanh tra, kiểm tra',
    permissions: [...see, 'dossiers.people', 'measures.cockpit', 'journal.see'],
  },
  { code: 'interviewer', name: 'Điều tra viên', permissions: ['measures.see'] },
  { code: 'hotline_operator', name: 'Trực đường dây nóng', permissions: [...see] },
  { code: 'site_editor', name: 'Biên tập cổng thông tin', permissions: ['procedures.see', 'measures.see'] },
  {
    code: 'auditor',
    name: 'Kiểm toán hệ thống',
    permissions: [...see, 'journal.see', 'rulebook.see', 'people.see', 'measures.cockpit'],
  },
  {
    code: 'administrator',
    name: 'Quản trị hệ thống',
    permissions: [
      ...see,
      'agencies.manage',
      'people.see',
      'people.manage',
      'people.grant_any',
      'people.delegate',
      'rulebook.see',
      'rulebook.manage',
      'calendar.manage',
      'procedures.manage',
      'journal.see',
      'system.manage',
      'measures.cockpit',
    ],
  },
]

/** Every permission a role can hold. */
export const permissions: readonly string[] = [...new Set(broughtRoles.flatMap((role) => role.permissions))].sort()
