import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { z } from 'zod'
import { nobody, system } from '#platform/access/actor.ts'
import { type TestDatabase, withDatabase } from '#tests/database.ts'
import { type TestServer, withServer } from '#tests/http.ts'
import { AfterLine } from './after.ts'
import { keyOf } from './request.ts'
import type { Api } from './server.ts'
import { FileAnswer } from './shapes.ts'
import { formIn, takeForms } from './uploads.ts'

const everybody = { may: 'public' }

/** Routes that take anything that is well formed, as the loosest of the product do. */
async function loose(api: Api): Promise<void> {
  await takeForms(api, { megabytes: 1 })
  api.get(
    '/texts/:text',
    {
      config: everybody,
      schema: {
        params: z.object({ text: z.string() }),
        querystring: z.object({ q: z.string().optional(), after: AfterLine }),
        response: { 200: z.string() },
      },
    },
    async ({ params }) => params.text,
  )
  api.post(
    '/texts',
    { config: everybody, schema: { body: z.record(z.string(), z.unknown()), response: { 201: z.string() } } },
    async (request, reply) => reply.code(201).send(keyOf(request).key),
  )
  api.post(
    '/files',
    { config: { ...everybody, form: { said: 'Anything' } }, schema: { response: { 201: z.string() } } },
    async (request, reply) => {
      const form = await formIn(request)
      await form.file.toBuffer()
      return reply.code(201).send(form.text('said'))
    },
  )
  api.get(
    '/paper',
    { config: everybody, schema: { response: { 200: FileAnswer('application/pdf') } } },
    async (_request, reply) => reply.type('application/pdf').send(Buffer.from('%PDF-')),
  )
  api.get('/kept', { config: everybody, schema: { response: { 200: z.string() } } }, async (_request, reply) =>
    reply.header('cache-control', 'public, max-age=300').send('for all'),
  )
  api.get('/figure', { config: everybody, schema: { response: { 200: z.number() } } }, async ({ context }) => {
    const { rows } = await context.pool.query<{ n: number }>('select $1::int as n', ['99999999999'])
    return rows[0]?.n ?? 0
  })
}

let database: TestDatabase
let server: TestServer
before(async () => {
  database = await withDatabase()
  server = await withServer(database, [loose])
})
after(async () => {
  await server.close()
  await database.close()
})

type Told = { code: string; detail: string; values: object; fields: { path: string; code: string }[]; type: string }

async function refused(request: string, body?: string | Buffer, headers: Record<string, string> = {}) {
  const answer = await server.raw(nobody, request, body, headers)
  assert.match(String(answer.headers['content-type']), /^application\/problem\+json/)
  const told = JSON.parse(answer.bytes.toString()) as Told
  assert.equal(typeof told.detail, 'string')
  return { ...told, said: `${answer.status} ${told.code}`, headers: answer.headers }
}

const json = { 'content-type': 'application/json' }

test('a text that no database keeps is refused wherever it stands, and its place is named', async () => {
  const path = await refused('GET /texts/a%00b')
  assert.deepEqual([path.said, path.fields[0]?.path], ['422 http.invalid', 'text'])
  assert.equal((await refused('GET /texts/a?q=%00')).said, '422 http.invalid')
  const inside = await refused('POST /texts', JSON.stringify({ a: { b: ['x', 'y\0'] } }), json)
  assert.deepEqual([inside.said, inside.fields[0]?.path], ['422 http.invalid', 'a.b.1'])
  assert.equal((await refused('POST /texts', '{"a":"x\\udfff"}', json)).said, '422 http.invalid')
  assert.equal((await refused('POST /texts', '{"x\\u0000":1}', json)).said, '422 http.invalid')
  const form =
    '--x\r\nContent-Disposition: form-data; name="said"\r\n\r\na\0b\r\n--x\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\na\r\n--x--\r\n'
  const type = { 'content-type': 'multipart/form-data; boundary=x' }
  assert.equal((await refused('POST /files', form, type)).said, '422 http.invalid')
})

test('an address that is no address is a problem like any other', async () => {
  assert.equal((await refused('GET /texts/%zz')).said, '400 http.body_unreadable')
})

test('JSON is read 32 levels deep and no deeper', async () => {
  const nested = (levels: number) => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`
  assert.equal((await server.raw(nobody, 'POST /texts', nested(32), json)).status, 201)
  assert.equal((await refused('POST /texts', nested(33), json)).said, '400 http.too_deep')
})

test('a broken form is the sender’s fault', async () => {
  const type = { 'content-type': 'multipart/form-data; boundary=x' }
  for (const body of [
    '{',
    '--y\r\n\r\n',
    '--x\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\nabc',
  ])
    assert.match((await refused('POST /files', body, type)).said, /^(400 http\.body_unreadable|409 files\.none)$/, body)
  assert.equal(
    (await refused('POST /files', 'x', { 'content-type': 'multipart/form-data' })).said,
    '400 http.body_unreadable',
  )
})

test('what the database cannot take as a value is the sender’s fault, too', async () => {
  assert.equal((await refused('GET /figure')).said, '422 http.invalid')
})

test('another method, another type of body, another type of answer are each said as what they are', async () => {
  const method = await refused('DELETE /paper')
  assert.deepEqual([method.said, method.headers.allow], ['405 http.method_not_allowed', 'GET, HEAD'])
  assert.equal((await refused('GET /nothing')).said, '404 http.not_found')
  assert.equal(
    (await refused('POST /texts', '<a/>', { 'content-type': 'application/xml' })).said,
    '415 http.media_type',
  )
  assert.equal((await refused('POST /texts', 'a', { 'content-type': 'text/plain' })).said, '415 http.media_type')
  assert.equal((await refused('POST /files', '{}', json)).said, '415 http.media_type')
  assert.equal((await refused('GET /texts/a', undefined, { accept: 'text/csv' })).said, '406 http.not_acceptable')
  assert.equal((await refused('GET /paper', undefined, { accept: 'application/json' })).said, '406 http.not_acceptable')
  for (const accept of ['application/pdf', 'application/*;q=0.5', 'text/html, */*;q=0.8'])
    assert.equal((await server.raw(nobody, 'GET /paper', undefined, { accept })).status, 200, accept)
})

test('a key has 8 to 200 characters, as the words say', async () => {
  const withKey = (key: string) => server.raw(nobody, 'POST /texts', '{"a":1}', { ...json, 'idempotency-key': key })
  assert.equal((await withKey('x'.repeat(7))).status, 400)
  assert.equal((await withKey('x'.repeat(8))).status, 201)
  assert.equal((await withKey('x'.repeat(200))).status, 201)
  assert.equal((await withKey('x'.repeat(201))).status, 400)
})

test('where a problem’s type leads stands what it means, in both languages', async () => {
  const { type } = await refused('GET /nothing')
  assert.equal(type, '/api/v1/problems/http.not_found')
  const opened = await server.ask(nobody, 'GET /problems/http.not_found')
  assert.deepEqual((opened.body as { says: object }).says, { vi: 'Không tìm thấy', en: 'Not found' })
  assert.equal((await server.ask(nobody, 'GET /problems/no.such_thing')).status, 404)
})

test('no answer is kept by anybody unless its route says so', async () => {
  const kept = async (actor: typeof nobody, request: string) =>
    (await server.raw(actor, request)).headers['cache-control']
  assert.equal(await kept(system, 'GET /texts/a'), 'no-store')
  assert.equal(await kept(nobody, 'GET /texts/a'), 'no-store')
  assert.equal(await kept(nobody, 'GET /nothing'), 'no-store')
  assert.equal(await kept(nobody, 'GET /kept'), 'public, max-age=300')
})

test('a caller names a trace only as our own pages do', async () => {
  const trace = async (given: string) =>
    (await server.raw(nobody, 'GET /paper', undefined, { 'x-request-id': given })).headers['x-request-id']
  assert.equal(await trace('01a22c44-5ceb-48d5-a7e6-000000000000'), '01a22c44-5ceb-48d5-a7e6-000000000000')
  assert.match(String(await trace('mine and another')), /^[0-9a-f-]{36}$/)
})
