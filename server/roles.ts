import { type Granted, permissionsIn, rolesGranted } from '#people'
import { capabilities } from './capabilities.ts'

/** What belongs to the program as a whole, and to no capability. */
const own: Granted = {
  'journal.see': ['inspector', 'auditor', 'administrator'],
  'system.manage': ['administrator'],
}

const granted = [...capabilities.map(({ permissions }) => permissions ?? {}), own]

/** The roles the product brings, each with what it may do by default. */
export const broughtRoles = rolesGranted(granted)

/** Every permission a role can hold. */
export const permissions = permissionsIn(granted)
