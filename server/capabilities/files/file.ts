import type { Readable } from 'node:stream'

/** Where bytes are kept: the contract a storage connector fulfils. A place is a name it gave itself. */
export type Storage = {
  /** Takes what comes, whole or not at all, under a name nobody else has. @throws Error where it does not arrive */
  arrive(bytes: Readable): Promise<Arrival>
  read(place: string): Promise<Readable>
}

/** Bytes that have come in and are nobody's yet: they are looked at, then kept or left. */
export type Arrival = {
  readonly bytes: number
  readonly sha256: Buffer
  readonly head: Buffer
  read(): Promise<Readable>
  /** Keeps them under their content, where the same content may stand already; answers the place. */
  keep(): Promise<string>
  /** Lets go of what arrived, unless it is kept; what others keep is never touched. */
  leave(): Promise<void>
}

/** A stored file, as its row says. */
export type StoredFile = {
  readonly id: string
  readonly name: string
  readonly media_type: string
  readonly bytes: number
  readonly sha256: Buffer
  readonly place: string
}
