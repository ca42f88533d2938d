import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openAccount } from '#people'
import { type Actor, nobody } from '#platform/access/actor.ts'
import { makeServer } from '#platform/http/server.ts'
import { makeLog } from '#platform/log/log.ts'
import { asDay } from '#platform/time.ts'
import { apiRoutes, servicesOf, statuses } from '../../server/app.ts'
import { noticeBook } from '../../server/capabilities/notices/index.ts'
import { grantsOf } from '../../server/capabilities/people/roles/grants.ts'
import { capabilities } from '../../server/capabilities.ts'
import { diskStorage } from '../../server/connectors/storage/disk.ts'
import { broughtRoles } from '../../server/roles.ts'
import { key } from '../database.ts'
import { withCommune } from '../given.ts'
import type { Sent } from './requests.ts'

/** The whole API over a database of its own, with somebody in every role the product brings. */
export type Ground = {
  /** What they are called: `nobody`, and each role. */
  readonly callers: readonly [string, ...string[]]
  /** Those of them who hold a permission. */
  holders(permission: string): readonly string[]
  ask(caller: string, sent: Sent): Promise<{ status: number; body: string }>
  close(): Promise<void>
}

const WHOLE_PROVINCE = new Set([
  'administrator',
  'citizen',
  'reform_officer',
  'auditor',
  'inspector',
  'provincial_leader',
])

/** Nothing leaves the machine: no way of sending messages is there. */
export async function fuzzGround(): Promise<Ground> {
  const { database, agency_id } = await withCommune()
  const folder = await mkdtemp(join(tmpdir(), 'opencchc-fuzz-'))
  const notices = noticeBook(
    capabilities.flatMap((one) => one.notices ?? []),
    [],
  )
  const services = { ...servicesOf(diskStorage(folder), folder), notices }
  const actors = new Map<string, Actor>([['nobody', nobody]])
  for (const { code } of broughtRoles) {
    const { id } = await openAccount(database.context(), key(), {
      login: `fuzz.${code.replaceAll('_', '.')}`,
      name: `Người giữ vai ${code}`,
      password: 'mat-khau-thu-1',
      roles: [
        {
          role: code,
          agency_id: WHOLE_PROVINCE.has(code) ? database.root_id : agency_id,
          valid_from: asDay('2016-01-01'),
        },
      ],
    })
    actors.set(code, { account_id: id, name: code, grants: await grantsOf(database.context(), id) })
  }
  const tokens = new Map([...actors.keys()].map((name) => [name, randomBytes(16).toString('hex')]))
  const callerOf = new Map([...tokens].map(([name, token]) => [token, name]))
  const server = await makeServer({
    statuses,
    log: makeLog(process.env.FUZZ_LOG === 'error' ? 'error' : 'silent'),
    door: {
      actorOf: async (token) => actors.get(callerOf.get(token) ?? '') ?? null,
      contextFor: (actor) => database.context(actor),
    },
    routes: apiRoutes(services, () => database.url),
    ready: async () => 'up',
  })
  let address = 0
  return {
    holders: (permission) =>
      broughtRoles.filter(({ permissions }) => permissions.includes(permission)).map(({ code }) => code),
    callers: ['nobody', ...broughtRoles.map(({ code }) => code)],
    ask: async (caller, { method, url, headers, payload }) => {
      address += 1
      const answer = await server.inject({
        method: method as 'GET',
        url,
        // Each from an address of its own, so that limits do not answer instead of the routes.
        remoteAddress: `10.${(address >> 16) & 255}.${(address >> 8) & 255}.${address & 255}`,
        headers: { ...headers, ...(caller === 'nobody' ? {} : { authorization: `Bearer ${tokens.get(caller)}` }) },
        ...(payload === null ? {} : { payload }),
      })
      return { status: answer.statusCode, body: answer.body }
    },
    close: async () => {
      await server.close()
      await database.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
