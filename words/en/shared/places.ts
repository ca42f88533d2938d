import type { places as vi } from '../../vi/shared/places.ts'

export const places = {
  desk: 'Today',
  intake: 'Receive',
  sent: 'Online',
  return: 'Hand over',
  register: 'Register',
  work: 'My work',
  cockpit: 'Cockpit',
  owed: 'Assigned to us',
  plans: 'Plans',
  indexes: 'Indexes',
  consequences: 'Consequences',
  admin: 'Administration',
  inbox: 'Inbox',
  inbox_unread: 'Inbox ({count})',
  account: 'Account',
  nothing_held: 'This account holds no role today',
} satisfies Record<keyof typeof vi, string>
