import { createHash, type KeyObject } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { seal, unseal } from '#platform/secrets/seal.ts'
import {
  issue,
  type KeyAndChain,
  type KeyKind,
  keyFrom,
  makeAuthority,
  newKey,
  type Subject,
} from '#platform/signing/authority.ts'
import type { RootGiven } from '#platform/signing/check.ts'
import type { SignerHouse } from '#platform/signing/signer.ts'

/** Keys of this installation for trial: made when they are first asked for, kept encrypted by its secret. */
export type TrialKeys = {
  readonly root: RootGiven
  /** The key of one name here; the same name gives the same key. */
  holder(id: string, subject: Subject, kind: KeyKind): KeyAndChain
  /** A key that was made before; null where none was. */
  known(id: string): KeyAndChain | null
  readonly stamps: KeyAndChain
}

type Kept = { readonly key: string; readonly chain: readonly string[] }

const TEN_YEARS = 10 * 365 * 86_400_000
const AN_HOUR = 3_600_000

export function openTrialKeys({ secret, folder, now }: SignerHouse): TrialKeys {
  const place = join(folder, 'trial-signing')
  const from = new Date(now().getTime() - AN_HOUR)
  const to = new Date(from.getTime() + TEN_YEARS)
  const kept = (id: string, make: () => KeyAndChain) => read(place, id, secret) ?? keep(place, id, secret, make())
  const authority = kept('authority', () =>
    makeAuthority({ name: 'Chứng thực thử nghiệm OpenCCHC' }, newKey('p384'), from, to),
  )
  const issued = (id: string, subject: Subject, use: 'document' | 'time', kind: KeyKind) =>
    kept(id, () => issue(authority, { subject, key: newKey(kind), use, from, to }))
  const [own = Buffer.alloc(0)] = authority.chain
  return {
    root: { certificate: own.toString('base64'), trial: true },
    holder: (id, subject, kind) =>
      issued(holderName(id), { ...subject, name: `${subject.name} (thử nghiệm)` }, 'document', kind),
    known: (id) => read(place, holderName(id), secret),
    stamps: issued('time', { name: 'Dấu thời gian thử nghiệm OpenCCHC' }, 'time', 'p256'),
  }
}

/** A file’s name says nothing of whose it is. */
const holderName = (id: string): string => `holder-${createHash('sha256').update(id).digest('hex').slice(0, 32)}`

function read(place: string, name: string, secret: Buffer): KeyAndChain | null {
  const text = textOf(join(place, name))
  if (text === null) return null
  const { key, chain } = JSON.parse(unseal(secret, Buffer.from(text, 'base64'))) as Kept
  return { key: keyFrom(key), chain: chain.map((one) => Buffer.from(one, 'base64')) }
}

/** Of two programs that make it at once, both use the first one’s. */
function keep(place: string, name: string, secret: Buffer, made: KeyAndChain): KeyAndChain {
  const kept: Kept = { key: pemOf(made.key), chain: made.chain.map((one) => one.toString('base64')) }
  mkdirSync(place, { recursive: true, mode: 0o700 })
  try {
    const sealed = seal(secret, JSON.stringify(kept)).sealed.toString('base64')
    writeFileSync(join(place, name), sealed, { mode: 0o600, flag: 'wx', flush: true })
    return made
  } catch (error) {
    const first = read(place, name, secret)
    if (!first) throw error
    return first
  }
}

const pemOf = (key: KeyObject): string => key.export({ type: 'pkcs8', format: 'pem' }).toString()

function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}
