import type { components } from '#contract/api.d.ts'
import { places as en } from '#words/en/shared/places.ts'
import { places as vi } from '#words/vi/shared/places.ts'
import { rooms } from './rooms.ts'
import type { IconName } from './ui/icons.ts'
import type { Place } from './ui/shell/shell.ts'
import { catalogue, type Locale } from './words.ts'

export type Me = components['schemas']['Me']

/** The words of the places, for layouts. */
export const placeWords = catalogue(vi, en)

/** What opens a part of the administration; whoever holds one of them finds it in the bar. */
export const adminPermissions: readonly string[] = [
  'agencies.manage',
  'people.see',
  'people.manage',
  'rulebook.see',
  'rulebook.manage',
  'calendar.manage',
  'procedures.manage',
  'notices.manage',
  'documents.templates',
  'documents.registers',
  'documents.signers',
  'journal.see',
  'system.manage',
]

type Door = {
  readonly href: string
  readonly name: keyof typeof vi & IconName
  readonly opens: readonly string[]
}

/** In the order of the bar, those of rooms behind the one each names: what one receives, what one handles, what one steers, what one sets up. */
const doors: readonly Door[] = [
  { href: '/desk', name: 'desk', opens: ['dossiers.receive'] },
  { href: '/desk/intake', name: 'intake', opens: ['dossiers.receive'] },
  { href: '/desk/sent', name: 'sent', opens: ['dossiers.receive'] },
  { href: '/desk/return', name: 'return', opens: ['dossiers.return'] },
  { href: '/desk/register', name: 'register', opens: ['dossiers.receive'] },
  { href: '/work', name: 'work', opens: ['dossiers.handle'] },
  { href: '/cockpit', name: 'cockpit', opens: ['measures.cockpit'] },
  { href: '/plans/owed', name: 'owed', opens: ['plans.report'] },
  { href: '/plans', name: 'plans', opens: ['plans.report', 'plans.manage', 'measures.cockpit'] },
  {
    href: '/indexes',
    name: 'indexes',
    opens: ['indexes.self_score', 'indexes.appraise', 'indexes.manage', 'measures.cockpit'],
  },
  { href: '/consequences', name: 'consequences', opens: ['consequences.manage', 'consequences.decide'] },
  { href: '/admin', name: 'admin', opens: adminPermissions },
]

/** The places an account finds in its bar, by what it may do anywhere; each is opened by its number. */
export function placesFor(me: Pick<Me, 'permissions'>, locale: Locale): Place[] {
  const say = placeWords(locale)
  const own = doors.map(({ href, name, opens }) => ({ href, label: say(name), icon: name, opens }))
  const all = own.flatMap((door) => [door, ...placesBehind(door.href, locale)])
  const open = all.filter(({ opens }) => opens.some((permission) => me.permissions.includes(permission)))
  return open.map(({ href, label, icon }, index) => ({ href, label, icon, shortcut: String(index + 1) }))
}

function placesBehind(href: string, locale: Locale) {
  return rooms.flatMap(({ place }) =>
    place?.after === href
      ? [{ href: place.href, label: place.label[locale], icon: place.icon, opens: place.opens }]
      : [],
  )
}

/** Where one begins after signing in: the part of the work that nobody else does for one. */
export function startOf({ permissions }: Pick<Me, 'permissions'>): string {
  const may = (permission: string): boolean => permissions.includes(permission)
  if (may('people.manage') || may('system.manage')) return '/admin'
  if (may('dossiers.receive')) return '/desk'
  if (may('dossiers.sign') && may('measures.cockpit')) return '/cockpit'
  if (may('dossiers.handle')) return '/work'
  if (may('plans.manage')) return '/plans'
  if (may('plans.report')) return '/plans/owed'
  if (may('indexes.appraise')) return '/indexes'
  if (may('measures.cockpit')) return '/cockpit'
  return adminPermissions.some(may) ? '/admin' : permissions.length > 0 ? '/account' : '/'
}
