/** Authorities, certificates and a document for tests: made by code each time, no key is kept. */
import { sign } from 'node:crypto'
import { print } from '../paper/print.ts'
import { algorithmFor, hashOf } from './algorithms.ts'
import { issue, type KeyAndChain, type KeyKind, makeAuthority, newKey, type Subject } from './authority.ts'
import type { RootGiven } from './check.ts'
import { finishSignature, layFields, type Prepared, prepareSignature, type Wanted } from './sign.ts'
import type { SigningIdentity, TimestampAuthority } from './signer.ts'
import { timestampRequest, tokenIn } from './timestamps/timestamp.ts'
import { answerTimestamp } from './timestamps/timestamp-authority.ts'

export const day = (text: string): Date => new Date(`${text}T00:00:00Z`)
export const NOON = new Date('2026-11-30T05:00:00Z')
export const FROM = day('2026-01-01')
export const TO = day('2029-01-01')

/** An authority whose name has Vietnamese letters that many programs write wrongly. */
export const authorityForTests = (kind: KeyKind = 'p384', name = 'Cơ quan chứng thực Tỉnh Mẫu Ữ'): KeyAndChain =>
  makeAuthority({ name, organization: 'Sở Khoa học và Công nghệ' }, newKey(kind), FROM, day('2040-01-01'))

export const holder = (authority: KeyAndChain, subject: Subject, kind: KeyKind, to = TO): KeyAndChain =>
  issue(authority, { subject, key: newKey(kind), use: 'document', from: FROM, to })

export const rootOf = (authority: KeyAndChain, trial = false): RootGiven => ({
  certificate: (authority.chain[0] ?? Buffer.alloc(0)).toString('base64'),
  trial,
})

/** A time stamp authority in this process, by the wire format all the same. */
export function stampsFrom(authority: KeyAndChain, at: () => Date = () => NOON): TimestampAuthority {
  const subject = { name: 'Dịch vụ cấp dấu thời gian Tỉnh Mẫu' }
  const own = issue(authority, { subject, key: newKey('p256'), use: 'time', from: FROM, to: TO })
  return {
    async stamp(imprint) {
      const request = timestampRequest(imprint, null)
      return tokenIn(answerTimestamp(request.bytes, own, at()), request)
    },
  }
}

export function identityOf({ key, chain }: KeyAndChain): SigningIdentity {
  const algorithm = algorithmFor(key)
  if (!algorithm) throw new RangeError('this key does not sign here')
  return { id: 'own', chain: chain.map((one) => one.toString('base64')), algorithm }
}

export function signedBy({ key }: KeyAndChain, { order }: Prepared): string {
  return sign(hashOf(order.identity.algorithm), Buffer.from(order.content, 'base64'), key).toString('base64')
}

/** Prepares, signs with the key, and finishes. */
export async function signWith(
  pdf: Uint8Array,
  owner: KeyAndChain,
  wanted: Partial<Wanted> & { readonly field: string },
  stamps: TimestampAuthority | null = null,
): Promise<Uint8Array> {
  const prepared = await prepareSignature(pdf, wantedBy(owner, wanted))
  return (await finishSignature(pdf, prepared, signedBy(owner, prepared), stamps && { authority: stamps, must: true }))
    .pdf
}

export const wantedBy = (owner: KeyAndChain, wanted: Partial<Wanted> & { readonly field: string }): Wanted => ({
  identity: identityOf(owner),
  at: NOON,
  trial: false,
  title: 'Quyết định cấp phép',
  transaction: `t-${wanted.field}`,
  ...wanted,
})

/** Two pages, with links where number, day, initials, the head’s signature and the seal are to stand. */
export const documentForTests = (): Promise<Uint8Array> =>
  print(
    new URL('./testing.typ', import.meta.url),
    { title: 'QUYẾT ĐỊNH', text: 'Điều 1. Giao Ủy ban nhân dân xã An Bình thực hiện.' },
    { at: NOON },
  )

/** Laid, initialled, signed by the head, and issued: number and day filled under the seal. */
export async function issuedForTests() {
  const authority = authorityForTests()
  const officer = holder(authority, { name: 'Nguyễn Văn Ổn', organization: 'UBND xã An Bình' }, 'rsa')
  const head = holder(authority, { name: 'Trần Thị Ửng', organization: 'UBND xã An Bình' }, 'p256')
  const seal = holder(authority, { name: 'Ủy ban nhân dân xã An Bình' }, 'p384')
  const stamps = stampsFrom(authority)
  const mark = { lines: ['Trần Thị Ửng', '30/11/2026 12:00:00 +07:00'], color: 'blue', framed: true } as const
  const empty = (await layFields(await documentForTests())).pdf
  const initialled = await signWith(empty, officer, { field: 'initials', reason: 'Ký nháy' })
  const said = { reason: 'Ký duyệt văn bản Ữ', location: 'Xã An Bình', mark }
  const headSigned = await signWith(initialled, head, { field: 'head', ...said }, stamps)
  const values = [
    { field: 'number', text: '12/QĐ-UBND' },
    { field: 'day', text: '30 tháng 11' },
  ]
  const issued = await signWith(headSigned, seal, { field: 'seal', values, mark: { ...mark, color: 'red' } }, stamps)
  return { authority, head, seal, empty, headSigned, issued }
}
