import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Keys, Refusal } from './keys.ts'
import { type Order, type Orders, openOrders, wantedIn } from './orders.ts'
import { confirmPage, endPage, style } from './page.ts'
import { openPairing, type Pairing, same } from './pairing.ts'

/** `attended`: an officer’s browser from one of these origins, paired by a code. `unattended`: our server beside an HSM. */
export type Mode =
  | { readonly kind: 'attended'; readonly origins: readonly string[]; readonly show: (code: string) => void }
  | { readonly kind: 'unattended'; readonly token: string; readonly pin: string }
export type AgentOptions = { readonly keys: Keys; readonly mode: Mode; readonly now?: () => number }

const VERSION = 1
const MOST_BYTES = 16 * 1024
const PAGE_HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'content-security-policy':
    "default-src 'none'; style-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
} as const

/** The agent’s HTTP side; README.md has the contract. It listens on loopback only, by whoever starts it. */
export function openAgent({ keys, mode, now = Date.now }: AgentOptions): Server {
  const pairing = mode.kind === 'attended' ? openPairing(now, mode.show) : null
  const house: House = { keys, mode, pairing, orders: openOrders(keys, now), stopped: null }
  const server = createServer((request, response) => {
    answer(house, request, response).catch(() => tell(response, 500, { status: 'rejected', code: 'device_failed' }))
  })
  server.once('close', () => pairing?.close())
  return server
}

type House = {
  readonly keys: Keys
  readonly mode: Mode
  readonly pairing: Pairing | null
  readonly orders: Orders
  stopped: Refusal | null
}

async function answer(house: House, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { host = '', origin } = request.headers
  // A name that points here from elsewhere is not this machine’s own.
  if (!/^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/.test(host)) return tell(response, 403, { code: 'wrong_host' })
  const { pathname } = new URL(request.url ?? '/', 'http://agent')
  if (pathname === '/style.css')
    return void response.writeHead(200, { 'content-type': 'text/css', 'cache-control': 'no-store' }).end(style)
  if (pathname.startsWith('/confirm/'))
    return confirm(house, request, response, pathname.slice('/confirm/'.length), `http://${host}`)
  if (!mayAsk(house.mode, origin)) return tell(response, 403, { code: 'wrong_origin' })
  if (house.mode.kind === 'attended') allow(response, origin ?? '')
  if (request.method === 'OPTIONS') return void response.writeHead(204).end()
  if (pathname === '/v1/pairing' && request.method === 'POST') return pair(house, request, response, origin ?? '')
  if (!isKnown(house, request, origin ?? '')) return tell(response, 401, { code: 'not_paired' })
  if (pathname === '/v1/certificates' && request.method === 'GET')
    return tell(response, 200, { version: VERSION, certificates: await house.keys.list() })
  if (pathname === '/v1/signatures' && request.method === 'POST') return order(house, request, response, host)
  if (pathname.startsWith('/v1/signatures/') && request.method === 'GET')
    return look(house, response, pathname.slice('/v1/signatures/'.length), host)
  tell(response, 404, { code: 'not_found' })
}

/** A browser says where its page is from; our server says nothing, and a page may not pass for it. */
function mayAsk(mode: Mode, origin: string | undefined): boolean {
  return mode.kind === 'attended' ? origin !== undefined && mode.origins.includes(origin) : origin === undefined
}

function allow(response: ServerResponse, origin: string): void {
  response.setHeader('access-control-allow-origin', origin)
  response.setHeader('access-control-allow-headers', 'authorization, content-type')
  response.setHeader('access-control-allow-methods', 'GET, POST')
  response.setHeader('access-control-allow-private-network', 'true')
  response.setHeader('vary', 'origin')
}

async function pair(
  { pairing }: House,
  request: IncomingMessage,
  response: ServerResponse,
  origin: string,
): Promise<void> {
  const body = await jsonOf(request)
  const code = typeof body === 'object' && body !== null && 'code' in body ? String(body.code) : ''
  const token = pairing?.pair(code, origin) ?? null
  tell(response, token ? 200 : 403, token ? { token } : { code: 'wrong_code' })
}

function isKnown({ mode, pairing }: House, { headers }: IncomingMessage, origin: string): boolean {
  const [, token = ''] = /^Bearer (\S+)$/.exec(headers.authorization ?? '') ?? []
  return mode.kind === 'attended' ? pairing?.isPaired(token, origin) === true : same(token, mode.token)
}

async function order(house: House, request: IncomingMessage, response: ServerResponse, host: string): Promise<void> {
  const wanted = wantedIn(await jsonOf(request))
  if (!wanted) return tell(response, 400, { status: 'rejected', code: 'not_an_order' })
  const taken = await house.orders.take(wanted)
  if (house.mode.kind === 'unattended') await signUnattended(house, taken, house.mode.pin)
  tell(response, 200, toldOf(house.orders, taken, host))
}

/** A PIN that was wrong once is not tried again: nobody is there to see the HSM being locked. */
async function signUnattended(house: House, taken: Order, pin: string): Promise<void> {
  const refused = house.stopped ?? (await house.orders.confirm(taken, pin))
  if (!refused) return
  if (refused.startsWith('pin_')) house.stopped = refused
  house.orders.refuse(taken, refused)
}

function look({ orders }: House, response: ServerResponse, id: string, host: string): void {
  const found = orders.find(id)
  if (found) tell(response, 200, toldOf(orders, found, host))
  else tell(response, 404, { status: 'rejected', code: 'not_found' })
}

function toldOf(orders: Orders, order: Order, host: string): object {
  const { id, state, until } = order
  if (state.status !== 'waiting') return { id, ...state }
  if (orders.isOver(order)) return { id, status: 'expired' }
  return { id, status: 'waiting', expires_at: new Date(until).toISOString(), confirm: `http://${host}/confirm/${id}` }
}

/** The page where the officer reads what is signed and types the PIN: of the agent’s own, no other page sees it. */
async function confirm(
  { orders, mode }: House,
  request: IncomingMessage,
  response: ServerResponse,
  id: string,
  own: string,
): Promise<void> {
  const page = (status: number, html: string): void => void response.writeHead(status, PAGE_HEADERS).end(html)
  const found = mode.kind === 'attended' ? orders.find(id) : null
  if (!found) return page(404, endPage('unknown'))
  const isOwn = request.headers.origin === undefined ? request.method === 'GET' : request.headers.origin === own
  if (!isOwn) return page(403, endPage('unknown'))
  let refusal: Refusal | null = null
  if (request.method === 'POST') {
    const form = new URLSearchParams((await bytesOf(request)).toString('utf8'))
    if (form.get('act') === 'sign') refusal = await orders.confirm(found, form.get('pin') ?? '')
    else orders.refuse(found)
  }
  if (found.state.status === 'signed') return page(200, endPage('signed'))
  if (found.state.status === 'rejected') return page(200, endPage('refused', refusal))
  page(200, orders.isOver(found) ? endPage('over') : confirmPage(found, refusal))
}

function tell(response: ServerResponse, status: number, body: object): void {
  response
    .writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' })
    .end(JSON.stringify(body))
}

async function jsonOf(request: IncomingMessage): Promise<unknown> {
  try {
    return JSON.parse((await bytesOf(request)).toString('utf8'))
  } catch {
    return null
  }
}

async function bytesOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = []
  let length = 0
  for await (const part of request) {
    length += part.length
    if (length > MOST_BYTES) throw new RangeError('too long')
    parts.push(part)
  }
  return Buffer.concat(parts)
}
