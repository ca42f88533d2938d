/** Accounts, roles and where they hold, sessions, standing in for one another: what neighbours may know of people. */
export { bringRoles, type NewAccount, openAccount } from './accounts.ts'
export { giveRole, takeRole } from './assign.ts'
export { closeAccount } from './close.ts'
export { startDelegation } from './delegate.ts'
export { type Holder, holdersOf } from './holders.ts'
export { register } from './register.ts'
export { broughtRoles, permissions } from './roles.ts'
export { actorOf, forgetSessions, signIn, signOut } from './sessions.ts'
