import assert from 'node:assert/strict'
import { createHash, createPublicKey, verify } from 'node:crypto'
import type { Server } from 'node:http'
import { request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, beforeEach, test } from 'node:test'
import { authorityForTests, holder } from '../server/platform/signing/testing.ts'
import { type Mode, openAgent } from './server.ts'
import { type FakeToken, fakeToken } from './testing.ts'

const owner = holder(authorityForTests(), { name: 'Trần Thị Ửng' }, 'rsa')
const PAGE = 'https://motcua.tinh.example.vn'
const content = Buffer.from('thuộc tính của chữ ký')
const digest = '6fd8c8b7f3c1'
const order = (over: object = {}) => ({
  transaction: 't-1',
  certificate: token.certificate.id,
  digest: sha256(content),
  title: 'Quyết định <b>cấp phép</b>',
  file: 'ab'.repeat(32),
  ...over,
})

let token: FakeToken
let codes: string[]
let clock: number
const open: Server[] = []
after(() => {
  for (const server of open) server.close()
})
beforeEach(() => {
  token = fakeToken(owner.key, owner.chain, 'Trần Thị Ửng', '12345678')
  codes = []
  clock = Date.parse('2026-11-30T05:00:00Z')
})

async function agent(mode?: Mode): Promise<string> {
  const attended: Mode = { kind: 'attended', origins: [PAGE], show: (code) => codes.push(code) }
  const server = openAgent({ keys: token, mode: mode ?? attended, now: () => clock })
  open.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** Asks as a page does: its origin goes with every question. */
async function ask(
  url: string,
  path: string,
  { origin = PAGE, bearer = '', body }: { origin?: string | null; bearer?: string; body?: object } = {},
) {
  const response = await fetch(`${url}${path}`, {
    method: body ? 'POST' : 'GET',
    headers: { ...(origin ? { origin } : {}), ...(bearer ? { authorization: `Bearer ${bearer}` } : {}) },
    body: body ? JSON.stringify(body) : undefined,
  })
  return {
    status: response.status,
    body: (await response.json()) as Record<string, unknown>,
    headers: response.headers,
  }
}

async function paired(url: string): Promise<string> {
  const { body } = await ask(url, '/v1/pairing', { body: { code: codes.at(-1) } })
  assert.equal(typeof body.token, 'string')
  return String(body.token)
}

const confirmed = (url: string, id: unknown, form: Record<string, string>, origin = url) =>
  fetch(`${url}/confirm/${String(id)}`, { method: 'POST', headers: { origin }, body: new URLSearchParams(form) })

test('only a page of the office that was paired by the code on the screen sees certificates', async () => {
  const url = await agent()
  assert.deepEqual((await ask(url, '/v1/certificates', { origin: 'https://khac.example.vn' })).body, {
    code: 'wrong_origin',
  })
  assert.equal((await ask(url, '/v1/certificates', { origin: null })).status, 403)
  assert.equal((await ask(url, '/v1/certificates')).status, 401)
  const bearer = await paired(url)
  const { body, headers } = await ask(url, '/v1/certificates', { bearer })
  assert.deepEqual(body.certificates, [token.certificate])
  assert.equal(headers.get('access-control-allow-origin'), PAGE)
})

test('a code serves once, and five wrong ones make a new one', async () => {
  const url = await agent()
  const [code] = codes
  await paired(url)
  assert.equal((await ask(url, '/v1/pairing', { body: { code } })).status, 403)
  for (let tries = 0; tries < 4; tries++) await ask(url, '/v1/pairing', { body: { code: 'x' } })
  assert.equal(codes.length, 3)
  const bearer = await paired(url)
  clock += 12 * 3_600_000 + 1
  assert.equal((await ask(url, '/v1/certificates', { bearer })).status, 401)
})

test('a name that only points to this machine is not this machine', async () => {
  const url = await agent()
  const status = await new Promise((resolve) => {
    const asking = request(
      `${url}/v1/certificates`,
      { headers: { host: 'ke-khac.example.vn', origin: PAGE } },
      (response) => resolve(response.resume().statusCode),
    )
    asking.end()
  })
  assert.equal(status, 403)
})

test('the officer reads what is signed and types the PIN on the agent’s own page; the browser gets the signature', async () => {
  const url = await agent()
  const bearer = await paired(url)
  const { body: waiting } = await ask(url, '/v1/signatures', { bearer, body: order() })
  assert.deepEqual(
    [waiting.status, waiting.expires_at, waiting.confirm],
    ['waiting', '2026-11-30T05:03:00.000Z', `${url}/confirm/${String(waiting.id)}`],
  )
  const page = await fetch(String(waiting.confirm))
  const html = await page.text()
  assert.match(page.headers.get('content-security-policy') ?? '', /frame-ancestors 'none'/)
  assert.match(html, /Quyết định &#60;b&#62;cấp phép/)
  assert.ok(html.includes((sha256(content).match(/.{1,4}/g) ?? []).join(' ')))
  await confirmed(url, waiting.id, { act: 'sign', pin: '12345678' })
  const { body: signed } = await ask(url, `/v1/signatures/${String(waiting.id)}`, { bearer })
  assert.equal(signed.status, 'signed')
  const value = Buffer.from(String(signed.signature), 'base64')
  assert.equal(verify('sha256', content, createPublicKey(owner.key), value), true)
  assert.deepEqual((await ask(url, '/v1/signatures', { bearer, body: order() })).body, signed)
  const other = await ask(url, '/v1/signatures', { bearer, body: order({ digest: '00'.repeat(32) }) })
  assert.deepEqual([other.body.status, other.body.code], ['rejected', 'transaction_conflict'])
})

test('another page cannot confirm for the officer', async () => {
  const url = await agent()
  const bearer = await paired(url)
  const { body } = await ask(url, '/v1/signatures', { bearer, body: order() })
  assert.equal((await confirmed(url, body.id, { act: 'sign', pin: '12345678' }, PAGE)).status, 403)
  assert.equal((await ask(url, `/v1/signatures/${String(body.id)}`, { bearer })).body.status, 'waiting')
})

test('a wrong PIN says how near the lock is and may be typed again; a locked token ends the order', async () => {
  const url = await agent()
  const bearer = await paired(url)
  const { body } = await ask(url, '/v1/signatures', { bearer, body: order() })
  const tell = async () =>
    (await (await confirmed(url, body.id, { act: 'sign', pin: '0' })).text()).match(/role="alert"[^>]*>([^.]*)/)?.[1]
  assert.equal(await tell(), 'Sai mã PIN')
  assert.match((await tell()) ?? '', /còn ít lần thử/)
  assert.match((await tell()) ?? '', /chỉ còn một lần thử/)
  assert.match((await tell()) ?? '', /đã bị khóa/)
  const { body: ended } = await ask(url, `/v1/signatures/${String(body.id)}`, { bearer })
  assert.deepEqual([ended.status, ended.code], ['rejected', 'pin_locked'])
})

test('a refusal, a wait that ends, a token that is not there and what is no order are told apart', async () => {
  const url = await agent()
  const bearer = await paired(url)
  const state = async (over: object, act: (id: unknown) => Promise<unknown> = async () => {}) => {
    const { body } = await ask(url, '/v1/signatures', { bearer, body: order(over) })
    await act(body.id)
    const { body: told } = body.id ? await ask(url, `/v1/signatures/${String(body.id)}`, { bearer }) : { body }
    return [told.status, told.code]
  }
  assert.deepEqual(await state({ transaction: 'a' }, (id) => confirmed(url, id, { act: 'refuse' })), [
    'rejected',
    'refused',
  ])
  assert.deepEqual(await state({ transaction: 'b' }, async () => (clock += 180_001)), ['expired', undefined])
  assert.deepEqual(await state({ transaction: 'e', certificate: '00'.repeat(32) }), ['rejected', 'certificate_missing'])
  token.plugged = false
  assert.deepEqual(await state({ transaction: 'c' }), ['rejected', 'token_missing'])
  assert.deepEqual(await state({ transaction: 'd', digest }), ['rejected', 'not_an_order'])
})

test('beside an HSM our server is known by its token, no page may pass for it, and a wrong PIN is tried once', async () => {
  const url = await agent({ kind: 'unattended', token: 'bi-mat', pin: '12345678' })
  const server = { origin: null, bearer: 'bi-mat' }
  assert.equal((await ask(url, '/v1/certificates', { ...server, bearer: 'sai' })).status, 401)
  assert.equal((await ask(url, '/v1/certificates', { ...server, origin: PAGE })).status, 403)
  assert.equal((await ask(url, '/v1/signatures', { ...server, body: order() })).body.status, 'signed')
  const wrong = await agent({ kind: 'unattended', token: 'bi-mat', pin: '0' })
  for (const transaction of ['a', 'b', 'c']) {
    const { body } = await ask(wrong, '/v1/signatures', { ...server, body: order({ transaction }) })
    assert.deepEqual([body.status, body.code], ['rejected', 'pin_wrong'])
  }
  assert.equal(token.tries(), 3)
})

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}
