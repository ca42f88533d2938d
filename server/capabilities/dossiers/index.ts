/**
 * Dossiers (hồ sơ) from reception to return: what neighbours may know of them. For history that is brought in there are the
 * decisions alone: who brings it applies them to dossiers nobody else knows of yet, and writes what comes out.
 */
export { decideAssign } from './assign.ts'
export { decideIneligible, decideRefuse, decideReturn } from './close.ts'
export { dossierCode } from './code.ts'
export { decideComplete } from './complete.ts'
export type { Applicant, Channel, Dossier, DossierPause, ReturnMethod, State, Step } from './dossier.ts'
export type { CaseFile } from './file.ts'
export type { Handing, HandingFacts } from './handing.ts'
export { leaveOutNumbers, takeBlocks } from './numbers.ts'
export { decideReceiveAtDesk, decideReceiveSent } from './receive.ts'
export type { DossierDecision } from './subjects.ts'
export { decideSubmit } from './submit.ts'
export { decideGuide, decideRequest, decideSupplement } from './supplement.ts'
export { wholeProcess } from './whole.ts'
