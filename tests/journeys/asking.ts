import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import type { components } from '#contract/api.d.ts'
import { SAMPLE_PASSWORD } from '#tests/people.ts'
import type { Program } from '#tests/server.ts'

type Shapes = components['schemas']
/** Asks the API, `GET /plans`, with a session of one's own; whatever is refused fails. */
export type Ask = <Answer>(request: string, body?: object) => Promise<Answer>

export async function askerFor({ address }: Program, login: string): Promise<Ask> {
  const { token } = await send<{ token: string }>(address, null, 'POST /session', { login, password: SAMPLE_PASSWORD })
  return (request, body) => send(address, token, request, body)
}

async function send<Answer>(address: string, token: string | null, request: string, body?: object): Promise<Answer> {
  const [method = 'GET', path = ''] = request.split(' ')
  const isForm = body instanceof FormData
  const answer = await fetch(`${address}/api/v1${path}`, {
    method,
    headers: {
      'idempotency-key': randomUUID(),
      ...(body && !isForm ? { 'content-type': 'application/json' } : {}),
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    },
    body: body ? (isForm ? body : JSON.stringify(body)) : null,
  })
  const text = await answer.text()
  assert.ok(answer.ok, `${request}: ${answer.status} ${text}`)
  return JSON.parse(text) as Answer
}

type Described = {
  readonly content: { readonly components: readonly { code: string; name: string; quantity: number }[] }
}

/** A death is registered on the day it is reported: received at the ward's desk, and every step ended at once. */
export async function registerDeath(program: Program): Promise<void> {
  const [clerk, officer, leader, records] = await Promise.all(
    ['motcua', 'chuyenmon', 'lanhdao.x01', 'vanthu'].map((login) => askerFor(program, login)),
  )
  assert.ok(clerk && officer && leader && records)
  const { content } = await clerk<Described>('GET /procedures/1.000656')
  const { code } = await clerk<Shapes['Received']>('POST /dossiers', {
    agency: 'X01',
    procedure: '1.000656',
    case: 'on_time',
    return_method: 'desk',
    applicant: { kind: 'person', name: 'Lê Thị Báo', phone: '0912345670' },
    id_number: '000185000321',
    components: content.components.map(({ code, name, quantity }) => ({ code, name, kind: 'original', quantity })),
  })
  for (const who of [officer, officer, leader]) await who(`POST /dossiers/${code}/completions`, {})
  await records(`POST /dossiers/${code}/completions`, { result_number: '7/TLKT' })
  const { state } = await clerk<Shapes['Progressed']>(`POST /dossiers/${code}/return`, { method: 'desk' })
  assert.equal(state, 'returned')
}

const cli = fileURLToPath(new URL('../../server/cli.ts', import.meta.url))

/** A figure as the command line tells it: `./opencchc measure NAME …` on the program's database. */
export async function measured({ databaseUrl, dataFolder }: Program, words: readonly string[]): Promise<number | null> {
  const env = { ...process.env, DATABASE_URL: databaseUrl, OPENCCHC_DATA: dataFolder }
  const child = spawn(process.execPath, [cli, 'measure', ...words, '--json'], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return (JSON.parse(await text(child.stdout)) as { value: number | null }).value
}
