import type { Certified } from './certificates.ts'

/** An authority that is trusted; `trial` ones bind nobody and say so. */
export type Root = { readonly certificate: Certified; readonly trial: boolean }

/** How a certificate stands, at a time. */
export const trusts = ['trusted', 'unknown_authority', 'ended', 'not_yet', 'not_for_this', 'not_understood'] as const
export type Trust = (typeof trusts)[number]
export type Chain = { readonly trust: Trust; readonly root: Root | null }

const LONGEST = 6

/**
 * Whether a certificate stands under one of the authorities at that time: names, signatures, uses, lengths and days of
 * every link. Whether it was revoked is not asked.
 */
export function judgeChain(
  leaf: Certified,
  others: readonly Certified[],
  roots: readonly Root[],
  at: Date,
  use: 'document' | 'time',
): Chain {
  const path = pathFrom(leaf, others, roots, [])
  const root = path ? (roots.find(({ certificate }) => same(certificate, path.at(-1) ?? leaf)) ?? null) : null
  if (!(use === 'time' ? leaf.stampsTime : leaf.signsDocuments)) return { trust: 'not_for_this', root }
  if (!path) return { trust: 'unknown_authority', root }
  if (path.some(({ isStrange }) => isStrange)) return { trust: 'not_understood', root }
  if (path.some(({ to }) => to < at)) return { trust: 'ended', root }
  return { trust: path.some(({ from }) => from > at) ? 'not_yet' : 'trusted', root }
}

/** The links from a certificate up to an authority that is trusted; null where there are none. */
function pathFrom(
  one: Certified,
  others: readonly Certified[],
  roots: readonly Root[],
  below: readonly Certified[],
): readonly Certified[] | null {
  const path = [...below, one]
  if (roots.some(({ certificate }) => same(certificate, one))) return path
  if (path.length >= LONGEST) return null
  const known = roots.map(({ certificate }) => certificate)
  const above = [...known, ...others].filter((issuer) => !path.some((link) => same(link, issuer)))
  for (const issuer of above) {
    const found = isIssuedBy(one, issuer, below.length) ? pathFrom(issuer, others, roots, path) : null
    if (found) return found
  }
  return null
}

/** `between`: how many authorities stand between the issuer and the holder. */
function isIssuedBy(one: Certified, issuer: Certified, between: number): boolean {
  return (
    one.issuerBytes.equals(issuer.subjectBytes) &&
    issuer.isAuthority &&
    issuer.signsCertificates &&
    (issuer.pathLength === null || between <= issuer.pathLength) &&
    one.x509.verify(issuer.x509.publicKey)
  )
}

const same = (one: Certified, other: Certified): boolean => one.der.equals(other.der)
