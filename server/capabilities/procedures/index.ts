/** The catalogue of procedures (TTHC): what neighbours may know of them. */
export { bringCatalogue } from './built-in/bring.ts'
export type { Cases } from './content/cases.ts'
export { type Counts, type FeeLine, feesFor, feeTotal } from './content/fees.ts'
export { legalTermFor, stepsFor, termFor } from './content/terms.ts'
export { competentBodies, isCompetent } from './pages/competence.ts'
export type { Component, ComponentKind, ProcedureVersion, Span, Step as ProcedureStep, StepKind } from './procedure.ts'
export { forgetVersions, type InForce, versionInForceOn, versionOfId } from './queries.ts'
export { verifyCatalogue } from './versions/verify.ts'
