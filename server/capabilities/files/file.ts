import type { Readable } from 'node:stream'

/** Where bytes are kept: the contract a storage connector fulfils. A place is a name it gave itself. */
export type Storage = {
  /** Keeps what comes, whole or not at all. @throws Error where it does not arrive */
  keep(bytes: Readable): Promise<Kept>
  read(place: string): Promise<Readable>
  /** Lets go of what was kept under this place and is not used. */
  drop(place: string): Promise<void>
}

export type Kept = { readonly place: string; readonly bytes: number; readonly sha256: Buffer; readonly head: Buffer }

/** A stored file, as its row says. */
export type StoredFile = {
  readonly id: string
  readonly name: string
  readonly media_type: string
  readonly bytes: number
  readonly sha256: Buffer
  readonly place: string
}
