import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import { establish } from '#agencies'
import { openAccount } from '#people'
import { type Actor, system } from '#platform/access/actor.ts'
import { configFrom } from '#platform/config/config.ts'
import { secretOf } from '#platform/config/secret.ts'
import { as, type Context } from '#platform/context.ts'
import { connect } from '#platform/database/pool.ts'
import { asDay } from '#platform/time.ts'
import { key } from '#tests/database.ts'
import { assign, findIneligible, receivePermit } from '#tests/dossiers.ts'
import type { Program } from '#tests/server.ts'
import { FIRST_PROVINCE } from '../../server/app.ts'
import { grantsOf } from '../../server/capabilities/people/roles/grants.ts'
import { nameProvince } from '../../server/first-run.ts'

/** The one password of everybody in it. */
export const GROUND_PASSWORD = 'mat-khau-thu-1'
/** The last whole year: rounds and rules judge years that are over. */
export const LAST_YEAR = new Date().getFullYear() - 1

const SINCE = asDay('2016-01-01')
/** The province's own; of each commune there is a focal person, `daumoi.ab`. */
const office = [
  ['caicach', 'Bùi Văn Cách', 'reform_officer'],
  ['thamdinh', 'Đỗ Thị Định', 'appraiser'],
  ['lanhdao', 'Vũ Văn Đạo', 'leader'],
] as const

/** A small province in a program that was started empty, for what a journey is not about: agencies, people, dossiers. */
export type Ground = {
  /** A question to the database itself. */
  rows<Row extends object>(sql: string, ...parameters: readonly unknown[]): Promise<Row[]>
  /** So many dossiers a commune solved last year: on the day they came, or months past their day. Their codes. */
  solved(commune: string, how: 'on_time' | 'late', count?: number): Promise<readonly string[]>
  /** Returns when the program has counted everything that happened. */
  counted(): Promise<void>
  /** The API as one of the staff: `ask('caicach', 'POST /indexes/rounds', {…})`. */
  ask(login: string, request: string, body?: object): Promise<{ status: number; body: Record<string, unknown> }>
  close(): Promise<void>
}

/** Names the province and gives it communes of those codes and names, by the verbs that the first-run page has. */
export async function withGround(program: Program, communes: Readonly<Record<string, string>>): Promise<Ground> {
  const connected = connect(program.databaseUrl, { size: 2 })
  const { db, pool } = connected
  const secret = secretOf(configFrom({ OPENCCHC_DATA: program.dataFolder }, []))
  const place = { db, pool, secret, root_id: FIRST_PROVINCE, now: () => new Date(), trace: 'journey' }
  const context: Context = { ...place, actor: system }
  const administrator = { name: 'Anh Minh', login: 'minh', password: GROUND_PASSWORD }
  await nameProvince(context, key(), { name: 'Tỉnh Thử', code: 'THU', identifier: 'H98', administrator })
  const ids = new Map<string, string>()
  for (const [code, name] of Object.entries(communes)) ids.set(code, await commune(context, code, name))
  const [clerk, officer] = await people(context, ids)
  const tokens = new Map<string, Promise<string>>()
  const desk = (code: string) => ({
    agency_id: ids.get(code) ?? '',
    as: (role: string, at: string): Context =>
      as(context, { actor: role === 'clerk' ? clerk : officer, now: () => new Date(`${at}:00+07:00`) }),
  })
  const ground: Ground = {
    rows: async <Row extends object>(sql: string, ...parameters: readonly unknown[]) =>
      (await pool.query(sql, [...parameters])).rows as Row[],
    async solved(code, how, count = 1) {
      const { as: at, ...own } = desk(code)
      const end = how === 'late' ? `${LAST_YEAR}-12-22T10:00` : `${LAST_YEAR}-08-04T16:00`
      const codes: string[] = []
      for (let n = 0; n < count; n++) {
        const dossier = await receivePermit({ ...own, as: at }, `${LAST_YEAR}-08-04T09:00`)
        await assign(at('clerk', `${LAST_YEAR}-08-04T10:00`), key(), dossier, { to: officer.account_id ?? '' })
        await findIneligible(at('officer', end), key(), dossier, 'Đất không đúng mục đích sử dụng')
        codes.push(dossier)
      }
      return codes
    },
    async counted() {
      for (let tries = 0; tries < 600; tries++) {
        const [{ done } = { done: false }] = await ground.rows<{ done: boolean }>(
          `select (select count(*) from journal.event) = (select events from journal.cursor where consumer = 'measures') as done`,
        )
        if (done) return
        await pause(100)
      }
      throw new Error('the program did not count everything within a minute')
    },
    async ask(login, request, body) {
      const token = tokens.get(login) ?? signedIn(program, login)
      tokens.set(login, token)
      return asked(program, request, body, { authorization: `Bearer ${await token}` })
    },
    close: () => connected.close(),
  }
  return ground
}

async function commune(context: Context, code: string, name: string): Promise<string> {
  const { id } = await establish(context, key(), {
    code,
    identifier: `H98.${code}`,
    name: `Ủy ban nhân dân ${name}`,
    short_name: name,
    kind: 'commune',
    level: 'X',
    parent_id: context.root_id,
    valid_from: SINCE,
  })
  return id
}

/** Opens everybody's account; gives back who receives and who handles, in every commune the same two. */
async function people(context: Context, ids: ReadonlyMap<string, string>): Promise<readonly [Actor, Actor]> {
  const open = async (login: string, name: string, role: string, agencies: readonly string[]): Promise<Actor> => {
    const subtree = agencies.includes(context.root_id)
    const roles = agencies.map((agency_id) => ({ role, agency_id, subtree, valid_from: SINCE }))
    const { id } = await openAccount(context, key(), { login, name, password: GROUND_PASSWORD, roles })
    return { account_id: id, name, grants: await grantsOf(context, id) }
  }
  for (const [login, name, role] of office) await open(login, name, role, [context.root_id])
  for (const [code, id] of ids) await open(`daumoi.${code.toLowerCase()}`, `Đầu mối ${code}`, 'focal_person', [id])
  const everywhere = [...ids.values()]
  return [
    await open('motcua', 'Trần Văn Cửa', 'clerk', everywhere),
    await open('chuyenmon', 'Phạm Văn Chuyên', 'officer', everywhere),
  ]
}

async function signedIn(program: Program, login: string): Promise<string> {
  const { body } = await asked(program, 'POST /session', { login, password: GROUND_PASSWORD }, {})
  return String(body.token)
}

async function asked(
  { address }: Program,
  request: string,
  body: object | undefined,
  headers: Record<string, string>,
): Promise<{ status: number; body: Record<string, unknown> }> {
  const [method = 'GET', path = '/'] = request.split(' ', 2)
  const form = body instanceof FormData ? body : null
  const answer = await fetch(`${address}/api/v1${path}`, {
    method,
    headers: { 'idempotency-key': key().key, ...(form ? {} : { 'content-type': 'application/json' }), ...headers },
    ...(body ? { body: form ?? JSON.stringify(body) } : {}),
  })
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> }
}

/** What a command of the program prints with `--json`, beside the running program. */
export async function command({ databaseUrl, dataFolder }: Program, ...words: readonly string[]): Promise<unknown> {
  const cli = join(import.meta.dirname, '../../server/cli.ts')
  const env = { ...process.env, DATABASE_URL: databaseUrl, DATABASE_URL_DIRECT: '', OPENCCHC_DATA: dataFolder }
  const { stdout } = await promisify(execFile)(process.execPath, [cli, ...words, '--json'], { env })
  return JSON.parse(stdout)
}
