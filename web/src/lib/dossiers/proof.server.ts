import { type RequestEvent, redirect } from '@sveltejs/kit'

/** What a visitor shows besides the code: the look-up code of the slip. */
export type Proof = { readonly secret?: string }

const NAME = 'ma_tra_cuu'
const HALF_AN_HOUR = 1800
/** Where a dossier's page lies for whom it is. */
const CITIZENS = '/ho-so'

/** The secret that the address carries (the slip's QR does), else what was typed here in the last half hour. */
export function proofOf({ url, cookies }: RequestEvent): Proof {
  const secret = url.searchParams.get('ma') ?? cookies.get(NAME)
  return secret ? { secret: secret.slice(0, 20) } : {}
}

/** What an address carried is kept like what was typed, and the page goes on without it: addresses are seen and sent on. */
export function keepOutOfAddress(event: RequestEvent, under = CITIZENS): void {
  const secret = event.url.searchParams.get('ma')
  if (!secret) return
  keepProof(event, secret.slice(0, 20), under)
  const address = new URL(event.url)
  address.searchParams.delete('ma')
  redirect(303, `${address.pathname}${address.search}`)
}

/** Keeps what was typed for this one dossier, so that it never stands in an address. */
export function keepProof({ cookies, url, params }: RequestEvent, secret: string, under = CITIZENS): void {
  cookies.set(NAME, secret, {
    path: `${under}/${encodeURIComponent(params.code ?? '')}`,
    maxAge: HALF_AN_HOUR,
    sameSite: 'lax',
    httpOnly: true,
    secure: url.protocol === 'https:',
  })
}
