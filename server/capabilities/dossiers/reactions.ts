import type { Reaction } from '#platform/reactions/reaction.ts'
import { TOLD_OF, tellCitizen } from './notices/tell-citizen.ts'
import { tellHolder } from './notices/tell-staff.ts'

export { dossierNotices } from './notices/kinds.ts'

export const dossierReactions: readonly Reaction[] = [
  { name: 'dossiers_tell_citizen', on: TOLD_OF, run: tellCitizen },
  { name: 'dossiers_tell_holder', on: ['dossiers.assigned'], run: tellHolder },
]
