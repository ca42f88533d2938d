/** Files that are handed in: kept once, known by what they contain, with where they are used. */
export type { Arrival, Storage, StoredFile } from './file.ts'
export { fileOf, fileUsedBy } from './queries.ts'
export { takeIn, type Upload } from './take-in.ts'
export { isUsed, type Use, useOf } from './use.ts'
export { usesOf } from './uses.ts'
