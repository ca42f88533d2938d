import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { establish } from '#agencies'
import { type Actor, nobody } from '#platform/access/actor.ts'
import { asDay } from '#platform/time.ts'
import { key, type TestDatabase, withDatabase } from '#tests/database.ts'
import { type TestServer, withServer } from '#tests/http.ts'
import { broughtRoles, permissions } from '../../roles.ts'
import { actorOf, bringRoles, forgetSessions, holdersOf, openAccount, signIn } from './index.ts'
import { peopleRoutes } from './routes.ts'

const PASSWORD = 'con mèo nằm trên ghế'
const opening = (login: string, name: string, role: string, agency: string) => ({
  login,
  name,
  password: PASSWORD,
  roles: [{ role, agency, valid_from: '2026-01-01' }],
})

describe('people over HTTP', () => {
  let database: TestDatabase
  let server: TestServer
  let admin: Actor
  const ids = new Map<string, string>()

  /** Signs somebody in, as their browser would, and says who they then are. */
  const signedIn = async (login: string, password = PASSWORD): Promise<Actor> => {
    const { token } = await signIn(database.context(nobody), login, password)
    forgetSessions()
    return (await actorOf(database.context(nobody), token)) ?? assert.fail('not signed in')
  }
  const open = async (actor: Actor, account: object) => {
    const { status, body } = await server.ask(actor, 'POST /accounts', account)
    return { status, id: (body as { id?: string }).id ?? '', code: (body as { code?: string }).code }
  }
  /** An account whose holder has chosen a password already. */
  const settled = async (login: string, name: string, role: string, code: string, subtree = false) => {
    const roles = [{ role, agency_id: ids.get(code) ?? '', subtree, valid_from: asDay('2026-01-01') }]
    const { id } = await openAccount(database.context(), key(), { login, name, password: PASSWORD, roles })
    ids.set(login, id)
    return id
  }

  before(async () => {
    database = await withDatabase()
    ids.set('TINH', database.root_id)
    await bringRoles(database.context(), broughtRoles)
    for (const code of ['X1', 'X2']) {
      const commune = { code, name: `UBND xã ${code}`, kind: 'commune', level: 'X' } as const
      const place = { parent_id: database.root_id, valid_from: asDay('2020-01-01') }
      ids.set(code, (await establish(database.context(), key(), { ...commune, ...place })).id)
    }
    server = await withServer(database, [(api) => peopleRoutes(api, { permissions })])
    const roles = [
      { role: 'administrator', agency_id: database.root_id, subtree: true, valid_from: asDay('2026-01-01') },
    ]
    const opened = await openAccount(database.context(), key(), {
      login: 'admin',
      name: 'Anh Minh',
      password: PASSWORD,
      roles,
    })
    ids.set('admin', opened.id)
    admin = await signedIn('admin')
  })
  after(async () => {
    await server.close()
    await database.close()
  })

  test('a new account chooses its own password before it may do anything', async () => {
    const { status, id } = await open(admin, opening('lan', 'Nguyễn Thị Lan', 'clerk', 'X1'))
    assert.equal(status, 201)
    assert.deepEqual((await signedIn('lan')).grants, [])
    const lan = await signedIn('lan')
    const wrong = { current: 'không phải mật khẩu', password: 'mười con cá vàng' }
    assert.equal((await server.ask(lan, 'POST /my/password', wrong)).status, 422)
    const right = { current: PASSWORD, password: 'mười con cá vàng' }
    assert.equal((await server.ask(lan, 'POST /my/password', right)).status, 201)
    const after = await signedIn('lan', 'mười con cá vàng')
    assert.deepEqual(
      after.grants.map(({ role, agency_id }) => [role, agency_id]),
      [['clerk', ids.get('X1')]],
    )
    await assert.rejects(signIn(database.context(nobody), 'lan', PASSWORD), { code: 'people.sign_in_wrong' })
    assert.equal((await server.ask(admin, `POST /accounts/${id}/password`, { password: PASSWORD })).status, 201)
    assert.deepEqual((await signedIn('lan')).grants, [])
  })

  test('a commune’s keeper of accounts gives what they hold, there, and nothing to themselves', async () => {
    const keeper = {
      code: 'keeper',
      name: 'Quản lý tài khoản xã',
      permissions: ['people.manage', 'people.see', 'dossiers.handle'],
    }
    assert.equal((await server.ask(admin, 'POST /roles', keeper)).status, 201)
    const hand = { code: 'hand', name: 'Người giúp việc', permissions: ['dossiers.handle'] }
    assert.equal((await server.ask(admin, 'POST /roles', hand)).status, 201)
    const tuId = await settled('tu', 'Trần Văn Tú', 'keeper', 'X1')
    const tu = await signedIn('tu')
    assert.equal((await open(tu, opening('hoa', 'Lê Thị Hoa', 'hand', 'X1'))).status, 201)
    assert.equal((await open(tu, opening('binh', 'Lê Bình', 'hand', 'X2'))).code, 'http.forbidden')
    assert.equal((await open(tu, opening('binh', 'Lê Bình', 'leader', 'X1'))).code, 'people.grant_not_held')
    assert.equal((await open(tu, opening('binh', 'Lê Bình', 'administrator', 'X1'))).code, 'people.grant_not_held')
    const self = { role: 'hand', agency: 'X1', valid_from: '2026-01-01' }
    const given = await server.ask(tu, `POST /accounts/${tuId}/assignments`, self)
    assert.equal((given.body as { code: string }).code, 'people.not_yourself')
    const widened = await server.ask(tu, 'POST /roles', { ...hand, permissions: ['dossiers.handle', 'dossiers.sign'] })
    assert.equal(widened.status, 403)
    const seen = await server.ask(tu, 'GET /accounts')
    assert.deepEqual(
      (seen.body as { accounts: { login: string }[] }).accounts.map(({ login }) => login),
      ['hoa', 'lan', 'tu'],
    )
    const found = await server.ask(admin, 'GET /accounts?q=le%20thi%20hoa')
    assert.deepEqual(
      (found.body as { accounts: { login: string }[] }).accounts.map(({ login }) => login),
      ['hoa'],
    )
  })

  test('a stand-in holds the role from day to day, and what was ended ends at once', async () => {
    const headId = await settled('head', 'Phạm Trưởng', 'unit_head', 'X2')
    const standInId = await settled('standin', 'Võ Phó', 'officer', 'X2')
    const head = await signedIn('head')
    const desk = await server.ask(head, 'GET /delegations')
    assert.deepEqual(
      (desk.body as { candidates: { name: string }[] }).candidates.map(({ name }) => name),
      ['Võ Phó'],
    )
    const leave = { to: standInId, reason: 'Nghỉ phép năm', valid_from: '2026-03-01', valid_to: '2026-03-08' }
    const { body, status } = await server.ask(head, 'POST /delegations', leave)
    assert.equal(status, 201)
    const standIn = await signedIn('standin')
    assert.deepEqual(standIn.grants.map(({ role, for_account_id }) => [role, for_account_id]).sort(), [
      ['officer', null],
      ['unit_head', headId],
    ])
    const holders = async () =>
      (await holdersOf(database.context(), 'unit_head', ids.get('X2') ?? '')).map((one) => [
        one.account_id,
        one.for_account_id,
      ])
    assert.deepEqual(await holders(), [
      [headId, null],
      [standInId, headId],
    ])
    const mine = { ...leave, from: headId, to: ids.get('admin') }
    assert.equal(
      ((await server.ask(admin, 'POST /delegations', mine)).body as { code: string }).code,
      'people.not_yourself',
    )
    const again = await server.ask(head, 'POST /delegations', { ...leave, valid_from: '2026-03-05' })
    assert.equal((again.body as { code: string }).code, 'people.delegation_stands')
    assert.equal((await server.ask(standIn, `POST /delegations/${(body as { id: string }).id}/end`, {})).status, 201)
    assert.deepEqual(await holders(), [[headId, null]])
  })

  test('a closed account is out at once; the last keeper of the province stays', async () => {
    const id = await settled('gone', 'Đỗ Nghỉ Việc', 'officer', 'X1')
    const { token } = await signIn(database.context(nobody), 'gone', PASSWORD)
    assert.equal((await server.ask(admin, `POST /accounts/${id}/closure`, {})).status, 201)
    assert.equal(await actorOf(database.context(nobody), token), null)
    await assert.rejects(signIn(database.context(nobody), 'gone', PASSWORD), { code: 'people.sign_in_wrong' })
    const secondId = await settled('second', 'Bùi Thứ Hai', 'administrator', 'TINH', true)
    const second = await signedIn('second')
    const codeOf = async (actor: Actor, request: string, body: object = {}) =>
      ((await server.ask(actor, request, body)).body as { code?: string }).code
    assert.equal(await codeOf(second, `POST /accounts/${secondId}/closure`), 'people.not_yourself')
    assert.equal(await codeOf(second, `POST /accounts/${ids.get('admin')}/closure`), undefined)
    const sheet = await server.ask(second, `GET /accounts/${secondId}`)
    const held = (sheet.body as { assignments: { id: string }[] }).assignments[0]?.id
    const end = `POST /accounts/${secondId}/assignments/${held}/end`
    assert.equal(await codeOf(second, end, { last_day: '2026-03-01' }), 'people.last_keeper')
  })

  test('a citizen registers by telephone, holds the role of a citizen and cannot take a login that is taken', async () => {
    const citizen = { login: '+84 912 345 678', name: 'Nguyễn Văn Dân', password: 'trời hôm nay đẹp' }
    assert.equal((await server.ask(nobody, 'POST /registrations', citizen)).status, 201)
    const dan = await signedIn('0912345678', 'trời hôm nay đẹp')
    assert.deepEqual(
      dan.grants.map(({ role }) => role),
      ['citizen'],
    )
    const again = await server.ask(nobody, 'POST /registrations', { ...citizen, login: '0912345678' })
    assert.deepEqual([again.status, (again.body as { code: string }).code], [422, 'people.login_taken'])
    const short = await server.ask(nobody, 'POST /registrations', { ...citizen, login: '0912345679', password: 'ngắn' })
    assert.equal((short.body as { code: string }).code, 'people.password_short')
    assert.equal((await server.ask(dan, 'GET /accounts')).status, 403)
    const kept = await database.context().db.selectFrom('journal.key').select('answer').execute()
    assert.ok(!JSON.stringify(kept).includes('0912345678'))
  })

  test('roles are shown to every account, and who holds them to colleagues', async () => {
    const { body } = await server.ask(admin, 'GET /roles')
    const { roles, permissions } = body as { roles: { code: string; brought: boolean }[]; permissions: string[] }
    assert.ok(roles.some(({ code, brought }) => code === 'clerk' && brought))
    assert.ok(permissions.includes('dossiers.receive'))
    const oneId = await settled('mai', 'Ngô Thị Mai', 'cashier', 'X2')
    const mai = await signedIn('mai')
    assert.equal((await server.ask(mai, 'GET /roles')).status, 200, 'every account names its own roles')
    assert.equal((await server.ask(nobody, 'GET /roles')).status, 401)
    const holders = await server.ask(mai, 'GET /agencies/X2/holders?role=cashier')
    assert.deepEqual(
      (holders.body as { account_id: string; name: string }[]).map(({ account_id, name }) => [account_id, name]),
      [[oneId, 'Ngô Thị Mai']],
    )
    assert.deepEqual((await server.ask(mai, 'GET /agencies/X1/holders?role=cashier')).body, [])
    assert.equal((await server.ask(mai, 'GET /agencies/KHONG/holders?role=cashier')).status, 404)
    assert.equal((await server.ask(nobody, 'GET /agencies/X2/holders?role=cashier')).status, 401)
  })

  test('a stand-in is ended by who gave it or who has it, by nobody else', async () => {
    const bossId = await settled('boss', 'Hồ Sếp', 'unit_head', 'X1')
    await settled('nosy', 'Tạ Tò Mò', 'officer', 'X1')
    const deputyId = await settled('deputy', 'Lý Phó', 'officer', 'X1')
    const leave = { to: deputyId, reason: 'Nghỉ phép', valid_from: '2026-03-01', valid_to: '2026-03-08' }
    const { body } = await server.ask(await signedIn('boss'), 'POST /delegations', leave)
    const { id } = body as { id: string }
    const refused = await server.ask(await signedIn('nosy'), `POST /delegations/${id}/end`, {})
    assert.ok([403, 404].includes(refused.status), `${refused.status}`)
    assert.equal((await server.ask(nobody, `POST /delegations/${id}/end`, {})).status, 401)
    assert.equal((await server.ask(await signedIn('boss'), `POST /delegations/${id}/end`, {})).status, 201)
    assert.deepEqual(
      (await holdersOf(database.context(), 'unit_head', ids.get('X1') ?? '')).map(({ account_id }) => account_id),
      [bossId],
    )
  })
})
