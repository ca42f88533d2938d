import { Objection } from '../../objection.ts'
import { readCertificate } from '../certificates.ts'
import type { Root } from '../chain.ts'
import { type Change, changesBetween } from '../changes.ts'
import { type Verdict, verdictOf } from '../verdict.ts'
import { fieldsIn, openPdf } from './pdf.ts'
import { type Found, signatureIn } from './signatures.ts'
import { type Snapshot, snapshotOf } from './snapshot.ts'

/** An authority to trust (DER in base64), and whether it is one for trial. */
export type RootGiven = { readonly certificate: string; readonly trial: boolean }
export type CheckGiven = { readonly roots: readonly RootGiven[]; readonly at: string }

export type CheckedSignature = Found & {
  /** Whether it covers the file to its end. */
  readonly coversWhole: boolean
  /** What came after it. */
  readonly after: readonly Change[]
  readonly verdict: Verdict
}
export type Checked = {
  readonly signatures: readonly CheckedSignature[]
  /** How many more places for signatures the bytes hold than the form shows: signatures that were taken out or hidden. */
  readonly hidden: number
}

const MOST_REVISIONS = 24

/**
 * The signatures of a file in the order in which they were made, and what came after each.
 *
 * @throws Objection `signing.encrypted`, `signing.unreadable`, `signing.too_many_revisions`
 */
export async function read(bytes: Uint8Array, { roots, at }: CheckGiven): Promise<Checked> {
  const trusted: Root[] = roots.map(({ certificate, trial }) => ({
    certificate: readCertificate(Buffer.from(certificate, 'base64')),
    trial,
  }))
  const doc = await openPdf(bytes, { update: false })
  const fields = fieldsIn(doc).filter(({ kind, isFilled }) => kind === 'signature' && isFilled)
  const found = fields
    .flatMap((field) => signatureIn(field, bytes, trusted, new Date(at)) ?? [])
    .sort((a, b) => a.end - b.end)
  const ends = [...new Set(found.map(({ end }) => end))]
  if (ends.length > MOST_REVISIONS) throw new Objection('signing.too_many_revisions', { most: MOST_REVISIONS })
  const states = await statesAt(bytes, ends)
  const last = snapshotOf(doc)
  const signatures = found.map((one) => withWhatCameAfter(one, states, last, bytes))
  return { signatures, hidden: Math.max(0, rangesIn(bytes) - found.length) }
}

type State = { readonly end: number; readonly snapshot: Snapshot | null }

/** How the file was when it ended there; null where that part alone cannot be read. */
async function statesAt(bytes: Uint8Array, ends: readonly number[]): Promise<State[]> {
  const states: State[] = []
  for (const end of ends) states.push({ end, snapshot: await stateOf(bytes.subarray(0, end)) })
  return states
}

async function stateOf(bytes: Uint8Array): Promise<Snapshot | null> {
  try {
    return snapshotOf(await openPdf(bytes, { update: false }))
  } catch {
    return null
  }
}

function withWhatCameAfter(one: Found, states: readonly State[], last: Snapshot, bytes: Uint8Array): CheckedSignature {
  const coversWhole = isBlank(bytes.subarray(one.end))
  const own = states.find(({ end }) => end === one.end)?.snapshot ?? null
  const after = coversWhole || !own ? [] : changesBetween(own, last)
  const hasMore = !coversWhole && !own
  return { ...one, coversWhole, after, verdict: verdictOf({ ...one, after, hasMore }) }
}

const isBlank = (rest: Uint8Array): boolean =>
  rest.every((byte) => byte === 0x0a || byte === 0x0d || byte === 0x20 || byte === 0)

function rangesIn(bytes: Uint8Array): number {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1').split('/ByteRange').length - 1
}
