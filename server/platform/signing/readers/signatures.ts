import { PDFHexString, PDFString } from '@cantoo/pdf-lib'
import { digestOf } from '../algorithms.ts'
import type { readCertificate } from '../certificates.ts'
import { type Chain, judgeChain, type Root } from '../chain.ts'
import { type CmsSignature, isIntact, readSignature } from '../read-cms.ts'
import { judgeTimestamp, readTimestamp, stampsBytes, type Timestamp } from '../timestamps/timestamp.ts'
import { dictIn, type FoundField, name, nameIn, numbersIn, textIn } from './pdf.ts'

export type Stamp = {
  readonly at: string
  readonly authority: string
  readonly isIntact: boolean
  readonly trust: Chain['trust']
  readonly trial: boolean
}

/** A signature as it was found, before what came after it is known. `end`: length of the file it covers. */
export type Found = {
  readonly field: string
  readonly kind: 'signature' | 'time_stamp'
  readonly end: number
  readonly claimed: {
    readonly name: string | null
    readonly reason: string | null
    readonly location: string | null
    readonly at: string | null
  }
  readonly signer: {
    readonly name: string
    readonly organization: string | null
    readonly identifier: string | null
    readonly issuer: string
    readonly serial: string
    readonly from: string
    readonly to: string
  } | null
  readonly stamp: Stamp | null
  readonly integrity: 'intact' | 'broken' | 'unreadable'
  readonly trust: Chain['trust']
  readonly trial: boolean
  readonly isWeak: boolean
}

const READ_HERE: readonly string[] = ['ETSI.CAdES.detached', 'adbe.pkcs7.detached', 'adbe.pkcs7.sha1', 'ETSI.RFC3161']
const NO_TRUST: Chain = { trust: 'unknown_authority', root: null }

/** The signature in a field that is filled; null where the field holds none. */
export function signatureIn(field: FoundField, bytes: Uint8Array, roots: readonly Root[], now: Date): Found | null {
  const dict = dictIn(field.dict, 'V')
  if (!dict) return null
  const claimed = {
    name: textIn(dict, 'Name'),
    reason: textIn(dict, 'Reason'),
    location: textIn(dict, 'Location'),
    at: timeIn(textIn(dict, 'M')),
  }
  const contents = dict.lookup(name('Contents'))
  const value =
    contents instanceof PDFHexString || contents instanceof PDFString ? contents.asBytes() : new Uint8Array()
  const kind = nameIn(dict, 'SubFilter') ?? ''
  const range = rangeOver(bytes, numbersIn(dict, 'ByteRange'), value)
  const base = { field: field.name, claimed, end: range?.end ?? bytes.length, isWeak: false } as const
  const unread = { ...base, kind: 'signature', signer: null, stamp: null, trust: NO_TRUST.trust, trial: false } as const
  if (!range) return { ...unread, integrity: 'broken' }
  if (!READ_HERE.includes(kind)) return { ...unread, integrity: 'unreadable' }
  if (kind === 'ETSI.RFC3161') return { ...base, ...documentStamp(value, range.parts, roots) }
  try {
    return { ...base, kind: 'signature', ...judged(readSignature(value), kind, range.parts, roots, now) }
  } catch {
    return { ...unread, integrity: 'unreadable' }
  }
}

function judged(cms: CmsSignature, kind: string, parts: readonly Uint8Array[], roots: readonly Root[], now: Date) {
  const isOld = kind === 'adbe.pkcs7.sha1'
  const content = isOld ? (cms.content?.bytes ?? Buffer.alloc(0)) : null
  const holds = !isOld || content?.equals(digestOf('sha1', ...parts)) === true
  const whole = content ? [content] : parts
  const stamp = cms.token ? stampOf(readTimestamp(cms.token), [cms.signature], roots) : null
  const at = stamp?.isIntact && stamp.trust === 'trusted' ? new Date(stamp.at) : now
  const { certificate } = cms
  const { trust, root } = certificate ? judgeChain(certificate, cms.others, roots, at, 'document') : NO_TRUST
  const isSound = holds && isIntact(cms, digestOf(cms.digestHash, ...whole), whole)
  return {
    signer: certificate && signerOf(certificate),
    stamp,
    integrity: isSound ? ('intact' as const) : ('broken' as const),
    trust,
    trial: root?.trial ?? false,
    isWeak: isOld || cms.digestHash === 'sha1' || cms.kind.hash === 'sha1',
  }
}

function documentStamp(value: Uint8Array, parts: readonly Uint8Array[], roots: readonly Root[]) {
  const read = readTimestamp(value)
  const stamp = stampOf(read, parts, roots)
  return {
    kind: 'time_stamp' as const,
    signer: read?.certificate ? signerOf(read.certificate) : null,
    stamp,
    integrity: !stamp ? ('unreadable' as const) : stamp.isIntact ? ('intact' as const) : ('broken' as const),
    trust: stamp?.trust ?? NO_TRUST.trust,
    trial: stamp?.trial ?? false,
  }
}

function stampOf(read: Timestamp | null, over: readonly Uint8Array[], roots: readonly Root[]): Stamp | null {
  if (!read) return null
  const { trust, root } = judgeTimestamp(read, roots)
  return {
    at: read.at.toISOString(),
    authority: read.certificate?.subject.name ?? '',
    isIntact: read.isIntact && stampsBytes(read, ...over),
    trust,
    trial: root?.trial ?? false,
  }
}

function signerOf({ subject, issuer, serial, from, to }: ReturnType<typeof readCertificate>) {
  return { ...subject, issuer: issuer.name, serial, from: from.toISOString(), to: to.toISOString() }
}

/** The parts that a range covers: from the first byte on, with a gap that is the signature’s own digits and nothing else. */
function rangeOver(bytes: Uint8Array, range: readonly number[], value: Uint8Array) {
  const [start = -1, first = -1, second = -1, length = -1] = range
  const end = second + length
  const isSound = range.length === 4 && start === 0 && first > 0 && second > first && length >= 0 && end <= bytes.length
  if (!isSound || !range.every(Number.isInteger)) return null
  const gap = Buffer.from(bytes.subarray(first, second)).toString('latin1')
  const digits = /^<([0-9a-fA-F\s]*)>$/.exec(gap)?.[1]?.replace(/\s/g, '')
  if (digits === undefined || !Buffer.from(digits, 'hex').equals(Buffer.from(value))) return null
  return { parts: [bytes.subarray(0, first), bytes.subarray(second, end)], end }
}

/** `D:20261130171500+07'00'` as an instant; null where it is none. */
function timeIn(text: string | null): string | null {
  const [, year, month = '01', day = '01', hour = '00', minute = '00', second = '00', sign, away = '00', more = '00'] =
    /^D:(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?(?:([+-])(\d\d)'?(\d\d)?'?|Z.*)?/.exec(text ?? '') ?? []
  const at = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}${sign ? `${sign}${away}:${more}` : 'Z'}`)
  return year && !Number.isNaN(at.getTime()) ? at.toISOString() : null
}
