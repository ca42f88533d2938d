/**
 * The yardstick: node:http and pg, and nothing else. It sends the statements ours sends, prepared and over a pool of the
 * same size, and answers their rows as JSON: no sign-in, no permissions, no validation, no words, no log.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import pg from 'pg'
import type { Statement } from '../frame/recorded.ts'

type Work = {
  readonly accept: Statement[]
  readonly read: Statement[]
  readonly list: Statement[]
  readonly names: number
}
type Filled = Readonly<Record<string, string>>

const work = JSON.parse(process.env.BENCH_STATEMENTS ?? '') as Work
const pool = new pg.Pool({
  connectionString: process.env.BENCH_DATABASE,
  max: 12,
  options: '-c jit=off -c timezone=UTC',
})
const names = new Map([...work.accept, ...work.read, ...work.list].map(({ text }, n) => [text, `s${n}`]))
let accepted = 0

async function send({ text, values }: Statement, slots: Filled): Promise<unknown[]> {
  const filled = values.map((value) => (typeof value === 'string' ? fill(value, slots) : value))
  return (await pool.query({ name: names.get(text) ?? '', text, values: filled })).rows
}

function fill(text: string, slots: Filled): string {
  return text.replace(/«(\w+)»/g, (_, slot: string) => slots[slot] ?? '')
}

async function accept(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  JSON.parse(Buffer.concat(chunks).toString('utf8'))
  const code = `B${process.pid}-${accepted++}`
  const slots: Record<string, string> = { code, key: `bare-${code}` }
  for (let n = 0; n < work.names; n++) slots[`id${n}`] = crypto.randomUUID()
  for (const statement of work.accept) await send(statement, slots)
  return { code, state: 'received', due_at: null, fee: 0 }
}

/** The row first, then what hangs on it, all at once. */
async function read(code: string): Promise<unknown> {
  const [first, ...others] = work.read
  if (!first) throw new RangeError('nothing to read')
  const [dossier] = (await send(first, { code })) as { agency_id: string; id: string }[]
  if (!dossier) throw new RangeError('no such dossier')
  const parts = await Promise.all(others.map((one) => send(one, { agency: dossier.agency_id, dossier: dossier.id })))
  return { dossier, parts }
}

async function list(holder: string): Promise<unknown> {
  const rows = await Promise.all(work.list.map((statement) => send(statement, { holder })))
  return { lines: rows.flat() }
}

async function answer(request: IncomingMessage): Promise<unknown> {
  const [, kind, name = ''] = (request.url ?? '').split('/')
  if (kind === 'accept') return accept(request)
  if (kind === 'read') return read(name)
  return kind === 'list' ? list(name) : { ready: true }
}

function reply(response: ServerResponse, status: number, body: unknown): void {
  const text = JSON.stringify(body)
  response
    .writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) })
    .end(text)
}

const server = createServer((request, response) => {
  answer(request).then(
    (body) => reply(response, request.method === 'POST' ? 201 : 200, body),
    (error: unknown) => reply(response, 500, { message: String(error) }),
  )
})
server.listen(0, '127.0.0.1', () => console.error(`http://127.0.0.1:${(server.address() as AddressInfo).port} `))
process.once('SIGTERM', () => process.exit(0))
