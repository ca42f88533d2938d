import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { actorOf, forgetSessions } from '#people'
import { type Actor, nobody } from '#platform/access/actor.ts'
import { type TestDatabase, withDatabase } from '#tests/database.ts'
import { type TestServer, withServer } from '#tests/http.ts'
import { sessionRoutes } from './capabilities/people/sessions/session-routes.ts'
import { firstRunRoutes } from './first-run.ts'

type Told = { code: string; token: string; fields: { path: string; code: string }[]; permissions: string[] }

let database: TestDatabase
let server: TestServer
before(async () => {
  database = await withDatabase()
  server = await withServer(database, [firstRunRoutes, sessionRoutes])
})
after(async () => {
  await server.close()
  await database.close()
})

const ask = async (actor: Actor, request: string, sent?: object) => {
  const { status, body } = await server.ask(actor, request, sent)
  return { status, body: body as Told }
}
const PASSWORD = 'một mật khẩu đủ dài'
const first = {
  name: 'Tỉnh Thử',
  code: 'THU',
  identifier: 'H98',
  administrator: { name: 'Anh Minh', login: 'quantri', password: PASSWORD },
}

test('a province without people is not named yet; what is typed wrong is said field by field', async () => {
  assert.equal(((await ask(nobody, 'GET /province')).body as unknown as { named: boolean }).named, false)
  const wrong = await ask(nobody, 'POST /province', { ...first, identifier: '98', name: 'T' })
  assert.equal(wrong.status, 422)
  assert.deepEqual(wrong.body.fields.map(({ path }) => path).sort(), ['identifier', 'name'])
  const weak = { ...first, administrator: { ...first.administrator, password: 'ngắn' } }
  assert.equal((await ask(nobody, 'POST /province', weak)).body.code, 'people.password_short')
})

test('it is named once, and its administrator may keep everything', async () => {
  assert.equal((await ask(nobody, 'POST /province', first)).status, 201)
  assert.equal(((await ask(nobody, 'GET /province')).body as unknown as { named: boolean }).named, true)
  const again = await ask(nobody, 'POST /province', {
    ...first,
    administrator: { ...first.administrator, login: 'ke' },
  })
  assert.deepEqual([again.status, again.body.code], [409, 'system.named_already'])

  const wrong = await ask(nobody, 'POST /session', { login: 'quantri', password: 'sai mật khẩu rồi' })
  const unknown = await ask(nobody, 'POST /session', { login: 'khongco', password: 'sai mật khẩu rồi' })
  assert.deepEqual([wrong.status, wrong.body.code], [401, 'people.sign_in_wrong'])
  assert.deepEqual(unknown.body, wrong.body, 'a login that is not there is not told apart')
  const { status, body } = await ask(nobody, 'POST /session', { login: 'quantri', password: PASSWORD })
  assert.equal(status, 201)
  const minh = (await actorOf(database.context(nobody), body.token)) ?? assert.fail('not signed in')
  const me = await ask(minh, 'GET /me')
  for (const permission of ['agencies.manage', 'people.manage', 'procedures.manage', 'system.manage'])
    assert.ok(me.body.permissions.includes(permission), permission)
  assert.equal((await ask(nobody, 'GET /me')).status, 401)
})

test('who signs out is out: the token opens nothing any more', async () => {
  const { token } = (await ask(nobody, 'POST /session', { login: 'quantri', password: PASSWORD })).body
  const out = await server.raw(nobody, 'DELETE /session', undefined, { cookie: `opencchc=${token}` })
  assert.equal(out.status, 204)
  assert.match(String(out.headers['set-cookie']), /opencchc=;/)
  forgetSessions()
  assert.equal(await actorOf(database.context(nobody), token), null)
  assert.equal((await ask(nobody, 'POST /session', { login: '' })).status, 422)
})
