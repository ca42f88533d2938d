import type { RequestEvent } from '@sveltejs/kit'

/** What a visitor shows besides the code: the slip's secret, or the last four digits of the phone. */
export type Proof = { readonly secret?: string; readonly phone?: string }

const NAME = 'mo'
const HALF_AN_HOUR = 1800

/** The secret that the address carries (the slip's QR does), else what was typed here in the last half hour. */
export function proofOf({ url, cookies }: RequestEvent): Proof {
  const secret = url.searchParams.get('ma')
  if (secret) return { secret: secret.slice(0, 20) }
  const kept = cookies.get(NAME) ?? ''
  if (kept.startsWith('s:')) return { secret: kept.slice(2) }
  return kept.startsWith('p:') ? { phone: kept.slice(2) } : {}
}

/** Keeps what was typed for this one dossier, so that it never stands in an address. */
export function keepProof({ cookies, url, params }: RequestEvent, { secret, phone }: Proof): void {
  cookies.set(NAME, secret ? `s:${secret}` : `p:${phone ?? ''}`, {
    path: `/ho-so/${encodeURIComponent(params.code ?? '')}`,
    maxAge: HALF_AN_HOUR,
    sameSite: 'lax',
    httpOnly: true,
    secure: url.protocol === 'https:',
  })
}
