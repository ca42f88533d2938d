import { Objection } from '../objection.ts'
import { type Reader, type ReaderLimits, readApart, readerOf } from '../reading/read-apart.ts'
import { algorithmFor, digestOf, hashOf, isSignedBy } from './algorithms.ts'
import { readCertificate } from './certificates.ts'
import { signedAttributes, signedData } from './cms.ts'
import { drawMark, drawText, drawTrial, type Mark } from './marks.ts'
import type { Laid, LaidField, read as layFieldsRead } from './readers/lay-fields.ts'
import type { Look, read as lookRead } from './readers/look.ts'
import type { Rect } from './readers/pdf.ts'
import type { Preparation, read as prepareRead } from './readers/prepare.ts'
import type { SigningAlgorithm, SigningIdentity, SigningOrder, TimestampAuthority } from './signer.ts'
import { readTimestamp } from './timestamps/timestamp.ts'

export type { LaidField, Look, Mark, Rect }

const LIMITS: ReaderLimits = { lane: 'short', seconds: 60, answerBytes: 40_000_000 }
const looker = readerOf<typeof lookRead>(new URL('./readers/look.ts', import.meta.url), LIMITS)
const layer = readerOf<typeof layFieldsRead>(new URL('./readers/lay-fields.ts', import.meta.url), LIMITS)
const preparer = readerOf<typeof prepareRead>(new URL('./readers/prepare.ts', import.meta.url), LIMITS)

/** Room for a signature’s own parts, and for a time stamp with its certificates (bytes). */
const ROOM = { own: 2_048, stamp: 14_336 } as const
const TRIAL = 'thử nghiệm'
const MOST_CERTIFICATES = 8
const MOST_LETTERS = 16_000

/** One signature that is wanted on a file. */
export type Wanted = {
  /** The signature field; one that is not there is made at `place`, or unseen. */
  readonly field: string
  readonly place?: { readonly page: number; readonly rect: Rect } | null
  readonly identity: SigningIdentity
  /** When, as the signer says; a time stamp says it better. */
  readonly at: Date
  readonly reason?: string | null
  readonly location?: string | null
  readonly mark?: Mark | null
  /** Texts for empty fields of the form (number, day), filled by the update that this signature covers. */
  readonly values?: readonly { readonly field: string; readonly text: string }[]
  /** Whether the signer is not real: every page and the signature’s name then say so. */
  readonly trial: boolean
  /** For the eyes of who confirms. */
  readonly title: string
  /** Of whoever asks: stays the same when the same signature is asked for again. */
  readonly transaction: string
}

/** A file that waits for its signature; plain data, to be kept until the signature comes. */
export type Prepared = {
  /** SHA-256 of the file it was prepared from (hex). */
  readonly base: string
  readonly appended: string
  readonly from: number
  readonly to: number
  readonly order: SigningOrder
}

export type Finished = {
  readonly pdf: Uint8Array
  /** B-T with a time stamp, B-B without. */
  readonly level: 'B-T' | 'B-B'
  /** The time stamp’s time (ISO). */
  readonly stampedAt: string | null
}

/**
 * A certificate with those above it (DER in base64, the holder’s first) as something to sign with.
 *
 * @throws Objection `signing.certificate_missing`, `signing.certificate_unfit`
 */
export function identityFrom(id: string, chain: readonly string[]): SigningIdentity {
  const [own] = chain
  if (!own) throw new Objection('signing.certificate_missing')
  if (chain.length > MOST_CERTIFICATES || chain.some((one) => one.length > MOST_LETTERS))
    throw new Objection('signing.certificate_unfit')
  const algorithm = algorithmOf(Buffer.from(own, 'base64'))
  if (!algorithm) throw new Objection('signing.certificate_unfit')
  return { id, chain: [...chain], algorithm }
}

function algorithmOf(certificate: Buffer): SigningAlgorithm | null {
  try {
    return algorithmFor(readCertificate(certificate).x509.publicKey)
  } catch {
    return null
  }
}

/** What the file offers: pages and fields. @throws Objection `signing.encrypted`, `signing.unreadable`, `reading.…` */
export const lookAt = (pdf: Uint8Array): Promise<Look> => readApart(looker, pdf, null)

/**
 * Makes empty fields where a template left links to `https://field.opencchc.invalid/NAME` (text) and
 * `https://signature.opencchc.invalid/NAME` (signature). To be called once, before anybody signs.
 *
 * @throws Objection `signing.encrypted`, `signing.unreadable`, `reading.…`
 */
export async function layFields(pdf: Uint8Array): Promise<{ pdf: Uint8Array; fields: readonly LaidField[] }> {
  const { appended, fields }: Laid = await readApart(layer as Reader<null, Laid>, pdf, null)
  return { pdf: plain(joined(pdf, appended)), fields }
}

/**
 * Prepares a file for one signature: fills fields, draws the mark, leaves the place, and says what is to be signed.
 *
 * @throws Objection `signing.certificate_unfit` (a key that does not sign here), `signing.certificate_ended`,
 *   `signing.certificate_not_yet`, `signing.not_for_signing`, those of the reader (`readers/prepare.ts`), `reading.…`
 */
export async function prepareSignature(pdf: Uint8Array, wanted: Wanted): Promise<Prepared> {
  const { identity, at, transaction, title } = wanted
  const chain = identity.chain.map((one) => Buffer.from(one, 'base64'))
  const holder = ownerOf(chain, identity.algorithm, at)
  const room = ROOM.own + ROOM.stamp + chain.reduce((sum, { length }) => sum + length, 0)
  const update = await readApart(preparer, pdf, await preparationFor(pdf, wanted, holder, room))
  const whole = joined(pdf, update.appended)
  const hash = hashOf(identity.algorithm)
  const covered = digestOf(hash, whole.subarray(0, update.from), whole.subarray(update.to))
  const attributes = signedAttributes(chain[0] ?? Buffer.alloc(0), covered)
  const base = digestOf('sha256', pdf).toString('hex')
  const content = attributes.toString('base64')
  const digest = digestOf(hash, attributes).toString('hex')
  const order = { transaction, identity, title, digest, content, file: base }
  return { base, ...update, order }
}

/**
 * Puts a signature into the file it was prepared from, with a time stamp where an authority is given.
 *
 * @param stamps `must`: without a time stamp nothing is signed; else the signature stands without one (B-B).
 * @throws Objection `signing.file_moved_on` (another signature came first, or the file was changed),
 *   `signing.signature_wrong` (not by this certificate over this file), `signing.timestamp_…`
 */
export async function finishSignature(
  pdf: Uint8Array,
  prepared: Prepared,
  signature: string,
  stamps: { readonly authority: TimestampAuthority; readonly must: boolean } | null,
): Promise<Finished> {
  if (digestOf('sha256', pdf).toString('hex') !== prepared.base) throw new Objection('signing.file_moved_on')
  const { from, to, order } = prepared
  const { identity } = order
  const chain = identity.chain.map((one) => Buffer.from(one, 'base64'))
  const attributes = Buffer.from(order.content, 'base64')
  const value = Buffer.from(signature, 'base64')
  stopIfNotBy(chain[0] ?? Buffer.alloc(0), identity, attributes, value)
  const token = stamps ? await stampOf(value, stamps) : null
  const cms = signedData({ chain, algorithm: identity.algorithm, attributes, signature: value, token })
  if (cms.length * 2 > to - from - 2) throw new Objection('signing.no_room')
  const whole = joined(pdf, prepared.appended)
  whole.write(cms.toString('hex'), from + 1, 'latin1')
  const at = token ? readTimestamp(token)?.at.toISOString() : null
  return { pdf: plain(whole), level: token ? 'B-T' : 'B-B', stampedAt: at ?? null }
}

function ownerOf(chain: readonly Buffer[], algorithm: SigningAlgorithm, at: Date): string {
  const [own] = chain
  if (!own) throw new Objection('signing.certificate_missing')
  const { subject, from, to, signsDocuments, isAuthority, x509 } = readCertificate(own)
  if (!signsDocuments || isAuthority) throw new Objection('signing.not_for_signing')
  if (algorithmFor(x509.publicKey) !== algorithm) throw new Objection('signing.certificate_unfit')
  if (to < at) throw new Objection('signing.certificate_ended', { day: to.toISOString().slice(0, 10) })
  if (from > at) throw new Objection('signing.certificate_not_yet', { day: from.toISOString().slice(0, 10) })
  return subject.name
}

async function preparationFor(pdf: Uint8Array, wanted: Wanted, holder: string, room: number): Promise<Preparation> {
  const { field, place = null, mark, at, trial, reason = null, location = null, values = [] } = wanted
  const { fields, pages } = await lookAt(pdf)
  const rectOf = (name: string): Rect | null => fields.find((one) => one.name === name)?.rect ?? null
  const seen = rectOf(field) ?? place?.rect ?? null
  const fillings = values.map(async ({ field: name, text }) => {
    const clean = text.normalize('NFC')
    return { field: name, text: clean, drawing: await drawText(clean, rectOf(name) ?? { width: 100, height: 14 }, at) }
  })
  return {
    field,
    place,
    drawing: mark && seen && seen.width > 0 ? await drawMark(mark, seen, at) : null,
    name: trial && !holder.toLowerCase().includes(TRIAL) ? `${holder} (${TRIAL})` : holder,
    reason: reason?.normalize('NFC') ?? null,
    location: location?.normalize('NFC') ?? null,
    at: pdfTime(at),
    room,
    fillings: await Promise.all(fillings),
    trial: trial ? await drawTrial(pages[0] ?? { width: 595, height: 842 }, at) : null,
  }
}

function stopIfNotBy(own: Buffer, { algorithm }: SigningIdentity, attributes: Buffer, value: Buffer): void {
  const kind = { dotted: '', hash: hashOf(algorithm), salt: 0 }
  if (!isSignedBy(readCertificate(own).spki, kind, attributes, value)) throw new Objection('signing.signature_wrong')
}

async function stampOf(signature: Buffer, { authority, must }: { authority: TimestampAuthority; must: boolean }) {
  try {
    return await authority.stamp({ hash: 'sha256', digest: digestOf('sha256', signature) })
  } catch (error) {
    if (must || !(error instanceof Objection)) throw error
    return null
  }
}

function joined(pdf: Uint8Array, appended: string): Buffer {
  return Buffer.concat([pdf, Buffer.from(appended, 'base64')])
}

/** Bytes that every reader of PDF takes: some refuse Node’s own kind. */
const plain = (bytes: Buffer): Uint8Array => new Uint8Array(bytes)

/** Viet Nam’s time as PDF writes it. */
function pdfTime(at: Date): string {
  const local = new Date(at.getTime() + 7 * 3_600_000).toISOString().replace(/\D/g, '').slice(0, 14)
  return `D:${local}+07'00'`
}
