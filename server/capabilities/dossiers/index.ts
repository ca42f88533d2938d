/**
 * Dossiers (hồ sơ) from reception to return: what neighbours may know of them. For history that is brought in there are the
 * decisions alone: who brings it applies them to dossiers nobody else knows of yet, and writes what comes out.
 */

export { dossierCode } from './code.ts'
export type { Applicant, Channel, Dossier, DossierPause, ReturnMethod, State, Step } from './dossier.ts'
export { decideAssign } from './handling/assign.ts'
export { decideComplete } from './handling/complete.ts'
export type { CaseFile } from './handling/file.ts'
export { decideLapse } from './handling/leave.ts'
export { decideGuide, decideRequest, decideSupplement } from './handling/supplement.ts'
export type { Handing, HandingFacts } from './intake/handing.ts'
export { leaveOutNumbers, takeBlocks } from './intake/numbers.ts'
export { decideReceiveAtDesk, decideReceiveSent } from './intake/receive.ts'
export { decideSubmit } from './intake/submit.ts'
export { wholeProcess } from './pages/whole.ts'
export { decideIneligible, decideRefuse, decideReturn, returnResult } from './results/close.ts'
export { decideArchive } from './results/collect.ts'
export { takeIssued } from './results/issued-result.ts'
export { decideAnswer, decideAsk } from './step-work/ask.ts'
export { decideGiveBack } from './step-work/give-back.ts'
export { decideRemark } from './step-work/remark.ts'
export type { DossierDecision } from './subjects.ts'
