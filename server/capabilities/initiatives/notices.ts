import type { NoticeKind } from '#notices'
import { words } from '#words/index.ts'

type Name = keyof typeof words.vi.initiatives.notices

const toStaff = (name: Name, ...more: readonly string[]): NoticeKind => ({
  code: `initiatives.${name}`,
  to: 'staff',
  fields: ['code', 'title', ...more],
  needed: ['agency', 'code'],
  necessary: false,
  channels: [],
  texts: { vi: words.vi.initiatives.notices[name], en: words.en.initiatives.notices[name] },
  path: ({ fields }) => `/initiatives/${fields.code}`,
})

/** The assessor hears that it lies with them; who proposed it, what became of it. */
export const notices = {
  assigned: toStaff('assigned', 'due'),
  assessed: toStaff('assessed'),
  recognised: toStaff('recognised'),
  declined: toStaff('declined'),
} as const

export const initiativeNotices: readonly NoticeKind[] = Object.values(notices)
