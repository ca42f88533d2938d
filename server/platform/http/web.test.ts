import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import cookie from '@fastify/cookie'
import Fastify, { type FastifyInstance } from 'fastify'
import { mountWeb } from './web.ts'

/** Stands where the built pages stand, with the same door: (request, response, next) and the API on the raw request. */
const pages = `
const door = Symbol.for('opencchc.fetch')
export async function handler(req, res, next) {
  if (req.url === '/gone') return next()
  if (req.url === '/page') return send(res, 'text/html', '<p>' + 'Xin chào '.repeat(400))
  if (req.url === '/long') return send(res, 'text/html', Array.from({ length: 400000 }, (_, i) => i).join(' '))
  if (req.url === '/packed') { res.setHeader('content-encoding', 'br'); return send(res, 'text/css', 'x'.repeat(4000)) }
  if (req.url === '/headers') return send(res, 'application/json', JSON.stringify({ ...req.headers, env: [process.env.PROTOCOL_HEADER, process.env.HOST_HEADER] }))
  if (req.url === '/form') { const parts = []; for await (const part of req) parts.push(part); return send(res, 'text/plain', Buffer.concat(parts)) }
  const answer = await req[door](new Request('http://anywhere' + req.url.replace('/via', ''), { method: req.method, body: req.method === 'POST' ? '{"a":1}' : undefined, headers: { 'content-type': 'application/json', 'idempotency-key': 'key-of-this-form' } }))
  res.setHeader('x-status', String(answer.status))
  res.setHeader('x-cookies', answer.headers.getSetCookie().join(' & '))
  res.setHeader('x-type', answer.headers.get('content-type') ?? '')
  send(res, 'application/json', await answer.text())
}
function send(res, type, body) {
  res.setHeader('content-type', type)
  res.setHeader('etag', '"tag"')
  res.writeHead(200)
  res.write(body.slice(0, 10))
  res.end(body.slice(10))
}
`
let folder: string
let app: FastifyInstance
let address: string

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'opencchc-web-'))
  await writeFile(join(folder, 'handler.mjs'), pages)
  app = Fastify({ trustProxy: 'loopback' })
  await app.register(cookie)
  app.setNotFoundHandler((_request, reply) => reply.code(404).type('application/problem+json').send('{"code":"none"}'))
  app.post('/api/v1/echo', (request, reply) =>
    reply.code(201).setCookie('one', '1', { path: '/', httpOnly: true }).setCookie('two', '2', { path: '/' }).send({
      headers: request.headers,
      body: request.body,
      ip: request.ip,
      host: request.host,
      protocol: request.protocol,
    }),
  )
  app.get('/api/v1/refused', (_request, reply) =>
    reply.code(409).type('application/problem+json').send('{"code":"plans.stale"}'),
  )
  app.delete('/api/v1/empty', (_request, reply) => reply.code(204).send())
  await mountWeb(app, { handlerPath: join(folder, 'handler.mjs') })
  address = await app.listen({ port: 0, host: '127.0.0.1' })
})
after(async () => {
  await app.close()
  await rm(folder, { recursive: true })
})

test('an unknown address of the API is refused by the API, not by a page', async () => {
  const answer = await fetch(`${address}/api/v1/nothing`)
  assert.equal(answer.status, 404)
  assert.match(answer.headers.get('content-type') ?? '', /problem\+json/)
  assert.equal((await fetch(`${address}/gone`)).headers.get('content-type'), null)
})

test('a posted form reaches the page unread', async () => {
  const answer = await fetch(`${address}/form`, { method: 'POST', body: new URLSearchParams({ ten: 'Lê Thị' }) })
  assert.equal(await answer.text(), 'ten=L%C3%AA+Th%E1%BB%8B')
})

test('a page reaches the API in the process, as the person in front of it', async () => {
  const answer = await fetch(`${address}/via/api/v1/echo?a=b`, {
    method: 'POST',
    headers: {
      cookie: 'opencchc=token',
      'accept-language': 'en',
      'x-forwarded-for': '203.0.113.9',
      'x-forwarded-proto': 'https',
      'x-forwarded-host': 'tinhmau.example',
    },
  })
  const { headers, body, ip, host, protocol } = (await answer.json()) as Record<string, Record<string, string>>
  assert.equal(answer.headers.get('x-status'), '201')
  assert.match(answer.headers.get('x-cookies') ?? '', /^one=1; Path=\/; HttpOnly; .* & two=2; Path=\/; /)
  assert.deepEqual(body, { a: 1 })
  assert.deepEqual([ip, host, protocol], ['203.0.113.9', 'tinhmau.example', 'https'])
  assert.equal(headers?.cookie, 'opencchc=token')
  assert.equal(headers?.['accept-language'], 'en')
  assert.equal(headers?.['idempotency-key'], 'key-of-this-form')
  assert.equal(headers?.['sec-fetch-site'], 'same-origin')
  assert.ok(headers?.['x-request-id'])
})

test('a refusal comes back with its status and its body', async () => {
  const answer = await fetch(`${address}/via/api/v1/refused`)
  assert.equal(answer.headers.get('x-status'), '409')
  assert.match(answer.headers.get('x-type') ?? '', /problem\+json/)
  assert.deepEqual(await answer.json(), { code: 'plans.stale' })
})

test('what the pages believe of a caller is what the server found out', async () => {
  const answer = await fetch(`${address}/headers`, { headers: { 'x-opencchc-address': '198.51.100.1' } })
  const seen = (await answer.json()) as Record<string, unknown>
  assert.equal(seen['x-opencchc-address'], '127.0.0.1')
  assert.equal(seen['x-forwarded-proto'], 'http')
  assert.equal(seen['x-forwarded-host'], new URL(address).host)
  assert.deepEqual(seen.env, ['x-forwarded-proto', 'x-forwarded-host'])
})

async function raw(path: string, accepted: string) {
  const answer = await app.inject({ url: path, headers: { 'accept-encoding': accepted } })
  return { headers: answer.headers, body: answer.rawPayload }
}

test('pages shrink on their way out, in the coding the browser reads', async () => {
  const plain = await raw('/page', 'identity')
  assert.equal(plain.headers['content-encoding'], undefined)
  assert.equal(plain.headers.etag, '"tag"')
  const br = await raw('/page', 'gzip, br')
  assert.equal(br.headers['content-encoding'], 'br')
  assert.equal(br.headers.etag, 'W/"tag"')
  assert.deepEqual(brotliDecompressSync(br.body), plain.body)
  const gzip = await raw('/page', 'gzip, br;q=0')
  assert.equal(gzip.headers['content-encoding'], 'gzip')
  assert.deepEqual(gunzipSync(gzip.body), plain.body)
  assert.ok(br.body.length < plain.body.length / 10)
})

test('a long page arrives whole', async () => {
  const answer = await fetch(`${address}/long`, { headers: { 'accept-encoding': 'br' } })
  const numbers = (await answer.text()).split(' ')
  assert.equal(numbers.length, 400_000)
  assert.equal(numbers.at(-1), '399999')
})

test('what is packed already is not packed twice', async () => {
  const packed = await raw('/packed', 'gzip, br')
  assert.equal(packed.headers['content-encoding'], 'br')
  assert.equal(packed.body.length, 4000)
})
