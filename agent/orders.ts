import { randomBytes } from 'node:crypto'
import type { Certificate, Keys, Refusal } from './keys.ts'

/** What a page wants signed: a digest (hex), by which certificate, and what it says that it is. */
export type Wanted = {
  readonly transaction: string
  readonly certificate: string
  readonly digest: string
  readonly title: string
  readonly file: string
}

export type Order = Wanted & { readonly id: string; readonly until: number; readonly holder: string; state: State }
type State =
  | { readonly status: 'waiting' }
  | { readonly status: 'signed'; readonly signature: string }
  | { readonly status: 'rejected'; readonly code: Refusal | 'refused' | 'transaction_conflict' }

const WAIT_MS = 3 * 60_000
const KEEP_MS = 10 * 60_000
const MOST = 200

export type Orders = ReturnType<typeof openOrders>

/** The orders that wait at this machine, each signed once. Nothing of them is written to the disk. */
export function openOrders(keys: Keys, now: () => number) {
  const orders = new Map<string, Order>()

  async function take(wanted: Wanted): Promise<Order> {
    forget()
    const before = [...orders.values()].find(({ transaction }) => transaction === wanted.transaction)
    if (before)
      return before.digest === wanted.digest
        ? before
        : { ...before, state: { status: 'rejected', code: 'transaction_conflict' } }
    const order = orderFrom(wanted, await keys.list(), now())
    orders.set(order.id, order)
    return order
  }

  /** Signs by the PIN. A wrong one leaves the order waiting, so that it can be typed again; a locked token ends it. */
  async function confirm(order: Order, pin: string): Promise<Refusal | null> {
    if (order.state.status !== 'waiting' || now() > order.until) return null
    const signed = await keys.sign(order.certificate, Buffer.from(order.digest, 'hex'), pin)
    if ('signature' in signed) order.state = { status: 'signed', signature: signed.signature.toString('base64') }
    else if (signed.refused === 'pin_locked') order.state = { status: 'rejected', code: 'pin_locked' }
    return 'refused' in signed ? signed.refused : null
  }

  function refuse(order: Order, code: 'refused' | Refusal = 'refused'): void {
    if (order.state.status === 'waiting') order.state = { status: 'rejected', code }
  }

  function forget(): void {
    const old = [...orders.values()].filter(({ until }) => until + KEEP_MS < now())
    const surplus = [...orders.values()].slice(0, Math.max(0, orders.size - MOST))
    for (const { id } of [...old, ...surplus]) orders.delete(id)
  }

  const isOver = ({ state, until }: Order): boolean => state.status === 'waiting' && now() > until
  return { take, confirm, refuse, isOver, find: (id: string) => orders.get(id) ?? null }
}

function orderFrom(wanted: Wanted, there: readonly Certificate[], now: number): Order {
  const own = there.find(({ id }) => id === wanted.certificate)
  const missing: State = { status: 'rejected', code: there.length === 0 ? 'token_missing' : 'certificate_missing' }
  const state = own ? ({ status: 'waiting' } as const) : missing
  return { ...wanted, id: randomBytes(16).toString('hex'), until: now + WAIT_MS, holder: own?.holder ?? '', state }
}

const MOST_LETTERS = 200

/** What a page sent, if it is an order: the digest is of 32 or 48 bytes and nothing else is taken. */
export function wantedIn(body: unknown): Wanted | null {
  if (typeof body !== 'object' || body === null) return null
  const told = new Map<string, unknown>(Object.entries(body))
  const text = (key: string, pattern: RegExp): string | null => {
    const value = told.get(key)
    return typeof value === 'string' && pattern.test(value) ? value : null
  }
  const transaction = text('transaction', /^[\x21-\x7e ]{1,200}$/)
  const certificate = text('certificate', /^[0-9a-f]{64}$/)
  const digest = text('digest', /^([0-9a-f]{64}|[0-9a-f]{96})$/)
  const file = text('file', /^[0-9a-f]{64}$/)
  const title = told.get('title')
  if (transaction === null || !certificate || !digest || !file || typeof title !== 'string') return null
  return { transaction, certificate, digest, file, title: title.normalize('NFC').slice(0, MOST_LETTERS) }
}
