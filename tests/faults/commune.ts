import { randomBytes } from 'node:crypto'
import { establish } from '#agencies'
import { openAccount } from '#people'
import { system } from '#platform/access/actor.ts'
import { configFrom } from '#platform/config/config.ts'
import { secretOf } from '#platform/config/secret.ts'
import { type Context, today } from '#platform/context.ts'
import { connect } from '#platform/database/pool.ts'
import { asDay } from '#platform/time.ts'
import { versionInForceOn } from '#procedures'
import { FIRST_PROVINCE } from '../../server/app.ts'
import { nameProvince } from '../../server/first-run.ts'
import { key } from '../database.ts'
import type { OwnProgram } from './own-program.ts'

const PASSWORD = 'mat-khau-thu-1'
const SINCE = asDay('2016-01-01')
const HOUSE_PERMIT = '1.013225'

/** What a request was answered with. */
export type Reply = {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  readonly body: unknown
}

/** A commune in the program's record, with two officers and a clerk who are signed in. */
export type Commune = {
  readonly context: Context
  readonly agency: string
  readonly tokens: Readonly<Record<'clerk' | 'officer' | 'other', string>>
  /** What a clerk types to receive a house permit. */
  handing(person?: Person): object
  ask(
    who: keyof Commune['tokens'] | null,
    request: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<Reply>
  close(): Promise<void>
}

export type Person = { readonly name: string; readonly phone: string; readonly id_number: string }
export const somebody: Person = { name: 'Lò Thị Hiếm Gặp', phone: '0987650123', id_number: '079201654321' }

/** Names a province and establishes a commune with its staff, by the verbs the first-run page has. */
export async function withCommuneIn(program: OwnProgram): Promise<Commune> {
  const connected = connect(program.databaseUrl, { size: 2 })
  const secret = secretOf(configFrom({ OPENCCHC_DATA: program.dataFolder }, []))
  const { db, pool } = connected
  const context: Context = {
    db,
    pool,
    secret,
    actor: system,
    root_id: FIRST_PROVINCE,
    now: () => new Date(),
    trace: 'test',
  }
  await nameProvince(context, key(), {
    name: 'Tỉnh Thử',
    code: 'THU',
    identifier: 'H98',
    administrator: { name: 'Người Quản Trị', login: 'quan.tri', password: PASSWORD },
  })
  const { id: agency_id } = await establish(context, key(), {
    code: 'AB',
    identifier: 'H98.16',
    name: 'Ủy ban nhân dân xã An Bình',
    short_name: 'Xã An Bình',
    kind: 'commune',
    level: 'X',
    parent_id: FIRST_PROVINCE,
    valid_from: SINCE,
  })
  const roles = { clerk: 'clerk', officer: 'officer', other: 'officer' } as const
  for (const [login, role] of Object.entries(roles))
    await openAccount(context, key(), {
      login,
      name: `Người làm việc ${login}`,
      password: PASSWORD,
      roles: [{ role, agency_id, valid_from: SINCE }],
    })
  const { content } = await versionInForceOn(context, HOUSE_PERMIT, today(context))
  const components = content.components
    .filter(({ required }) => required)
    .map(({ code, name, quantity }) => ({ code, name, kind: 'original', quantity }))
  const tokens = {
    clerk: await signIn(program, 'clerk'),
    officer: await signIn(program, 'officer'),
    other: await signIn(program, 'other'),
  }
  return {
    context,
    agency: 'AB',
    tokens,
    handing: ({ name, phone, id_number } = somebody) => ({
      agency: 'AB',
      procedure: HOUSE_PERMIT,
      applicant: { kind: 'person', name, phone },
      id_number,
      components,
      return_method: 'desk',
    }),
    ask: (who, request, body, headers = {}) => ask(program, who && tokens[who], request, body, headers),
    close: () => connected.close(),
  }
}

async function signIn(program: OwnProgram, login: string): Promise<string> {
  const { body } = await ask(program, null, 'POST /session', { login, password: PASSWORD })
  return (body as { token: string }).token
}

/** A body that is text or bytes goes as it is, with the type its headers give. */
async function ask(
  program: OwnProgram,
  token: string | null,
  request: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Reply> {
  const [method = 'GET', path = '/'] = request.split(' ', 2)
  const isReady = typeof body === 'string' || body instanceof Uint8Array || body instanceof FormData
  const answer = await fetch(`${program.address}/api/v1${path}`, {
    method,
    signal: AbortSignal.timeout(30_000),
    headers: {
      'idempotency-key': randomBytes(12).toString('hex'),
      ...(body !== undefined && !(body instanceof FormData) ? { 'content-type': 'application/json' } : {}),
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...headers,
    },
    ...(body === undefined ? {} : { body: isReady ? (body as string) : JSON.stringify(body) }),
  })
  const text = await answer.text()
  return { status: answer.status, headers: answer.headers, text, body: jsonIn(text) }
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
