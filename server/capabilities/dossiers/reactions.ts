import { type Reaction, reactionTo } from '#platform/reactions/reaction.ts'
import { TOLD_OF, tellCitizen } from './notices/tell-citizen.ts'
import { tellHolder } from './notices/tell-staff.ts'
import { dossierSubject } from './subjects.ts'

export { dossierNotices } from './notices/kinds.ts'

export const dossierReactions: readonly Reaction[] = [
  reactionTo(dossierSubject, { name: 'dossiers_tell_citizen', on: TOLD_OF, run: tellCitizen }),
  reactionTo(dossierSubject, { name: 'dossiers_tell_holder', on: ['dossiers.assigned'], run: tellHolder }),
]
