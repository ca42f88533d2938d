/** What tests of other rooms do with dossiers: the verbs themselves, since the record's door has none for neighbours. */
export { assign } from '../server/capabilities/dossiers/assign.ts'
export { findIneligible } from '../server/capabilities/dossiers/close.ts'
export { dossierFacts, dossierMeasures } from '../server/capabilities/dossiers/measures.ts'
export { receiveAtDesk } from '../server/capabilities/dossiers/receive.ts'
