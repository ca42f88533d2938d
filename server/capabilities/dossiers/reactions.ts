import { type Reaction, reactionTo } from '#platform/reactions/reaction.ts'
import { TOLD_OF, tellCitizen } from './notices/tell-citizen.ts'
import { TOLD_COLLEAGUES, tellColleague } from './notices/tell-colleague.ts'
import { tellHolder } from './notices/tell-staff.ts'
import { resultIssued, resultVoided } from './results/issued-result.ts'
import { tellRaised } from './silence/tell-raised.ts'
import { dossierSubject } from './subjects.ts'

export { dossierNotices } from './notices/kinds.ts'

export const dossierReactions: readonly Reaction[] = [
  reactionTo(dossierSubject, { name: 'dossiers_tell_citizen', on: TOLD_OF, run: tellCitizen }),
  reactionTo(dossierSubject, { name: 'dossiers_tell_raised', on: ['dossiers.raised'], run: tellRaised }),
  reactionTo(dossierSubject, { name: 'dossiers_tell_colleague', on: TOLD_COLLEAGUES, run: tellColleague }),
  resultIssued,
  resultVoided,
  reactionTo(dossierSubject, { name: 'dossiers_tell_holder', on: ['dossiers.assigned'], run: tellHolder }),
]
