/** Files that are handed in: kept once, known by what they contain, with where they are used. */
export type { Arrival, Storage, StoredFile } from './file.ts'
export { uploadIn } from './forms.ts'
export { fileOf, fileUsedBy, isFileUsed } from './queries.ts'
export { takeIn, type Upload } from './take-in.ts'
export { type Use, useOf } from './use.ts'
export { usesOf } from './uses.ts'
