import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { establish } from '#agencies'
import { type Actor, nobody } from '#platform/access/actor.ts'
import { asDay } from '#platform/time.ts'
import { key, type TestDatabase, withDatabase } from '#tests/database.ts'
import { type TestServer, withServer } from '#tests/http.ts'
import { broughtRoles, permissions } from '../../roles.ts'
import { actorOf, bringRoles, forgetSessions, openAccount, signIn } from './index.ts'
import { peopleRoutes } from './routes.ts'

const PASSWORD = 'con mèo nằm trên ghế'
const OTHER = 'mười con cá vàng'
const leave = { reason: 'Nghỉ phép năm', valid_from: '2026-03-01', valid_to: '2026-03-08' }

describe('nobody takes over what they do not hold', () => {
  let database: TestDatabase
  let server: TestServer
  let admin: Actor
  const ids = new Map<string, string>()
  const idOf = (name: string) => ids.get(name) ?? assert.fail(name)

  const signedIn = async (login: string): Promise<Actor> => {
    const { token } = await signIn(database.context(nobody), login, PASSWORD)
    forgetSessions()
    return (await actorOf(database.context(nobody), token)) ?? assert.fail('not signed in')
  }
  const person = async (login: string, role: string, agency: string, subtree = false) => {
    const roles = [{ role, agency_id: idOf(agency), subtree, valid_from: asDay('2026-01-01') }]
    const { id } = await openAccount(database.context(), key(), {
      login,
      name: 'Trần Văn Tú',
      password: PASSWORD,
      roles,
    })
    ids.set(login, id)
  }
  const role = async (code: string, ...permissions: string[]) =>
    assert.equal((await server.ask(admin, 'POST /roles', { code, name: 'Vai trò riêng', permissions })).status, 201)
  /** What was said: the code of a refusal, or that it was done. */
  const said = async (actor: Actor, request: string, body: object = {}) => {
    const { status, body: answer } = await server.ask(actor, request, body)
    return status === 201 ? 'done' : (answer as { code: string }).code
  }
  const reset = (actor: Actor, whose: string) =>
    said(actor, `POST /accounts/${idOf(whose)}/password`, { password: OTHER })
  const close = (actor: Actor, whose: string) => said(actor, `POST /accounts/${idOf(whose)}/closure`)
  /** What the page of an account shows as not open, and why. */
  const notOpen = async (actor: Actor, whose: string) => {
    const { body } = await server.ask(actor, `GET /accounts/${idOf(whose)}`)
    const { actions } = body as { actions: { action: string; why_not: { code: string } | null }[] }
    return actions.map(({ action, why_not }) => `${action} ${why_not?.code ?? 'open'}`)
  }
  const delegate = (actor: Actor, from: string, to: string) =>
    said(actor, 'POST /delegations', { ...leave, from: idOf(from), to: idOf(to) })

  before(async () => {
    database = await withDatabase()
    ids.set('TINH', database.root_id)
    await bringRoles(database.context(), broughtRoles)
    const valid_from = asDay('2020-01-01')
    const commune = {
      code: 'X1',
      name: 'UBND xã Một',
      kind: 'commune',
      parent_id: database.root_id,
      valid_from,
    } as const
    ids.set('X1', (await establish(database.context(), key(), commune)).id)
    const unit = { code: 'X1.MC', name: 'Bộ phận Một cửa', kind: 'unit', parent_id: idOf('X1'), valid_from } as const
    ids.set('X1.MC', (await establish(database.context(), key(), unit)).id)
    server = await withServer(database, [(api) => peopleRoutes(api, { permissions })])
    await person('admin', 'administrator', 'TINH', true)
    await person('second', 'administrator', 'TINH', true)
    admin = await signedIn('admin')
    await role('manager', 'people.manage', 'people.see')
    await role('keeper', 'people.manage', 'people.see', 'dossiers.handle')
    await role('hand', 'dossiers.handle')
  })
  after(async () => {
    await server.close()
    await database.close()
  })

  test('who manages people without holding everything sets no administrator’s password and closes none', async () => {
    await person('manager', 'manager', 'TINH', true)
    const manager = await signedIn('manager')
    assert.equal(await reset(manager, 'admin'), 'people.holds_more')
    assert.equal(await close(manager, 'admin'), 'people.holds_more')
    assert.equal((await signedIn('admin')).account_id, idOf('admin'), 'the administrator’s own password still holds')
    assert.equal(await reset(manager, 'manager'), 'done')
  })

  test('a commune’s keeper of accounts resets and closes those who hold no more than they do', async () => {
    await person('tu', 'keeper', 'X1')
    await person('hoa', 'hand', 'X1')
    await person('lan', 'clerk', 'X1')
    await person('unit.hand', 'hand', 'X1', true)
    const keeper = await signedIn('tu')
    assert.equal(await reset(keeper, 'hoa'), 'done')
    assert.equal(await reset(keeper, 'lan'), 'people.holds_more')
    assert.equal(await close(keeper, 'lan'), 'people.holds_more')
    assert.equal(
      await reset(keeper, 'unit.hand'),
      'http.forbidden',
      'it holds something below, where the keeper does not',
    )
    assert.deepEqual(await notOpen(keeper, 'lan'), ['reset people.holds_more', 'close people.holds_more'])
    assert.deepEqual(await notOpen(keeper, 'hoa'), ['reset open', 'close open'])
    assert.deepEqual(await notOpen(keeper, 'tu'), ['reset open', 'close people.not_yourself'])
    assert.equal(await close(keeper, 'hoa'), 'done')
    assert.equal(await reset(admin, 'lan'), 'done')
  })

  test('what an account holds for somebody on leave counts: it is not reset by who does not hold that', async () => {
    await person('binh', 'keeper', 'X1')
    await person('boss', 'leader', 'X1')
    await person('deputy', 'hand', 'X1')
    const keeper = await signedIn('binh')
    const { body } = await server.ask(await signedIn('boss'), 'POST /delegations', { ...leave, to: idOf('deputy') })
    assert.equal(await reset(keeper, 'deputy'), 'people.holds_more')
    const end = `POST /delegations/${(body as { id: string }).id}/end`
    assert.equal(await said(await signedIn('boss'), end), 'done')
    assert.equal(await reset(keeper, 'deputy'), 'done')
  })

  test('a head arranges leave among those who hold the same, and hands nobody what they do not hold themselves', async () => {
    await person('head', 'unit_head', 'X1')
    await person('one', 'officer', 'X1')
    await person('other', 'officer', 'X1')
    await person('minder', 'manager', 'X1')
    await person('reaching', 'officer', 'X1', true)
    await person('chief', 'leader', 'X1')
    const head = await signedIn('head')
    assert.equal(await delegate(head, 'minder', 'one'), 'people.grant_not_held')
    assert.equal(await delegate(head, 'reaching', 'one'), 'http.forbidden')
    assert.equal(await delegate(head, 'one', 'other'), 'done')
    const chief = await signedIn('chief')
    assert.equal(
      await delegate(chief, 'other', 'one'),
      'done',
      'a leader does not ask for papers, but both of them may',
    )
    assert.equal(await delegate(chief, 'other', 'minder'), 'people.grant_not_held')
  })
})
