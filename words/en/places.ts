import type { places as vi } from '../vi/places.ts'

export const places = {
  desk: 'One-stop desk',
  work: 'My work',
  cockpit: 'Cockpit',
  admin: 'Administration',
  account: 'Account',
  nothing_held: 'This account holds no role today',
} satisfies Record<keyof typeof vi, string>
