import type { SayAdmin } from './words.ts'

export type Tab = { readonly href: string; readonly label: string; readonly current: boolean }
type Name =
  | 'home'
  | 'agencies'
  | 'people'
  | 'roles'
  | 'procedures'
  | 'rules'
  | 'calendar'
  | 'notices'
  | 'documents'
  | 'registers'
  | 'signers'
  | 'journal'
  | 'system'

const doors: readonly { readonly name: Name; readonly href: string; readonly opens: readonly string[] }[] = [
  { name: 'home', href: '/admin', opens: ['system.manage', 'people.manage'] },
  { name: 'agencies', href: '/admin/agencies', opens: ['agencies.manage', 'people.see'] },
  { name: 'people', href: '/admin/people', opens: ['people.see', 'people.manage'] },
  { name: 'roles', href: '/admin/roles', opens: ['people.see'] },
  { name: 'procedures', href: '/admin/procedures', opens: ['procedures.manage'] },
  { name: 'rules', href: '/admin/rules', opens: ['rulebook.see', 'rulebook.manage'] },
  { name: 'calendar', href: '/admin/calendar', opens: ['calendar.manage', 'rulebook.see'] },
  { name: 'notices', href: '/admin/notices', opens: ['notices.manage'] },
  { name: 'documents', href: '/admin/documents', opens: ['documents.templates'] },
  { name: 'registers', href: '/admin/registers', opens: ['documents.registers'] },
  { name: 'signers', href: '/admin/signers', opens: ['documents.signers'] },
  { name: 'journal', href: '/admin/journal', opens: ['journal.see'] },
  { name: 'system', href: '/admin/system', opens: ['system.manage'] },
]

/** The parts of the administration that somebody may open, with the one they are in. */
export function adminTabs(permissions: readonly string[], path: string, say: SayAdmin): Tab[] {
  const open = doors.filter(({ opens }) => opens.some((permission) => permissions.includes(permission)))
  const isIn = (href: string): boolean => path === href || (href !== '/admin' && path.startsWith(`${href}/`))
  return open.map(({ name, href }) => ({ href, label: say(`menu.${name}`), current: isIn(href) }))
}

/** The first part somebody may open. */
export function firstOpen(permissions: readonly string[]): string | null {
  return doors.find(({ opens }) => opens.some((permission) => permissions.includes(permission)))?.href ?? null
}
