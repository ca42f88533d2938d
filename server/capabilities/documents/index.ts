/** Templates of documents, registers of numbers, and documents from draft to issue: what neighbours may know of them. */

export { inTurn } from './registers/in-turn.ts'
export { numberSource, takeNumber, voidNumber } from './registers/take.ts'
export type { Signer } from './signing/signer.ts'
export { type DocumentBook, type DocumentKind, documentBook, documentKind } from './templates/kind.ts'
