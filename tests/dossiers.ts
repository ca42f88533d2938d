/** What tests of other rooms do with dossiers: the verbs themselves, since the record's door has none for neighbours. */
import { asDay } from '#platform/time.ts'
import { versionInForceOn } from '#procedures'
import { receiveAtDesk } from '../server/capabilities/dossiers/intake/receive.ts'
import { key } from './database.ts'
import type { Commune } from './given.ts'

export { assign } from '../server/capabilities/dossiers/handling/assign.ts'
export { dossierFacts, dossierMeasures } from '../server/capabilities/dossiers/measures.ts'
export { dossierRecount } from '../server/capabilities/dossiers/recount.ts'
export { findIneligible } from '../server/capabilities/dossiers/results/close.ts'
export { receiveAtDesk }

const HOUSE_PERMIT = '1.013225'

/** A house permit with every paper it must have, received at the commune's desk at a moment (`2026-03-02T09:00`). */
export async function receivePermit(commune: Pick<Commune, 'agency_id' | 'as'>, at: string): Promise<string> {
  const clerk = commune.as('clerk', at)
  const { content } = await versionInForceOn(clerk, HOUSE_PERMIT, asDay(at.slice(0, 10)))
  const components = content.components
    .filter(({ required }) => required)
    .map(({ code, name, quantity }) => ({ code, name, kind: 'original' as const, quantity }))
  const { code } = await receiveAtDesk(clerk, key(), {
    agency_id: commune.agency_id,
    procedure_code: HOUSE_PERMIT,
    case: null,
    applicant: { kind: 'person', name: 'Trần Văn Mẫu', phone: '0900000123' },
    id_number: '000185000123',
    components,
    return_method: 'desk',
    counts: {},
  })
  return code
}
