/** The catalogue of procedures (TTHC): what neighbours may know of them. */
export { bringCatalogue } from './bring.ts'
export type { Cases } from './cases.ts'
export { competentBodies, isCompetent } from './competence.ts'
export { type Counts, type FeeLine, feesFor, feeTotal } from './fees.ts'
export type { Component, ComponentKind, ProcedureVersion, Span, Step as ProcedureStep, StepKind } from './procedure.ts'
export { forgetVersions, type InForce, versionInForceOn, versionOfId } from './queries.ts'
export { legalTermFor, stepsFor, termFor } from './terms.ts'
export { verifyCatalogue } from './verify.ts'
