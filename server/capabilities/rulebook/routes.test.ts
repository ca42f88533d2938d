import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { nobody } from '#platform/access/actor.ts'
import { type TestDatabase, withDatabase } from '#tests/database.ts'
import { type TestServer, withServer } from '#tests/http.ts'
import { person } from '#tests/people.ts'
import { bringRules } from './bring.ts'
import { ruleRoutes } from './routes.ts'

const enactment = {
  code: 'dossiers.due_soon_minutes',
  value: 240,
  unit: 'working_minute',
  basis: 'QĐ 7/QĐ-UBND',
  valid_from: '2026-04-01',
}

describe('rules over HTTP', () => {
  let database: TestDatabase
  let server: TestServer
  before(async () => {
    database = await withDatabase()
    await bringRules(database.context())
    server = await withServer(database, [ruleRoutes])
  })
  after(async () => {
    await server.close()
    await database.close()
  })

  test('a value is enacted, listed on its day and kept in the history', async () => {
    const admin = person('Anh Minh', ['rulebook.see', 'rulebook.manage'], [database.root_id])
    const enacted = await server.ask(admin, 'POST /rules', enactment)
    assert.deepEqual(enacted, {
      status: 201,
      body: { code: enactment.code, valid_from: '2026-04-01', valid_to: null },
    })
    const soon = async (on: string) => {
      const { body } = await server.ask(admin, `GET /rules?on=${on}`)
      return (body as { code: string; value: unknown }[]).find(({ code }) => code === enactment.code)?.value
    }
    assert.deepEqual([await soon('2026-03-31'), await soon('2026-04-01')], [480, 240])
    const history = await server.ask(admin, `GET /rules/${enactment.code}`)
    assert.deepEqual(
      (history.body as { value: unknown; valid_to: string | null }[]).map(({ value, valid_to }) => [value, valid_to]),
      [
        [480, '2026-03-31'],
        [240, null],
      ],
    )
  })

  test('what cannot be is refused with words: sign in, scope, shape, an unknown agency', async () => {
    const reader = person('Chị Hoa', ['rulebook.see'], [database.root_id])
    const elsewhere = person('Anh Tú', ['rulebook.manage'], ['01900000-0000-7000-8000-000000000001'])
    const admin = person('Anh Minh', ['rulebook.manage'], [database.root_id])
    const refusals = [
      await server.ask(nobody, 'POST /rules', enactment),
      await server.ask(reader, 'POST /rules', enactment),
      await server.ask(elsewhere, 'POST /rules', enactment),
      await server.ask(admin, 'POST /rules', { ...enactment, value: 'nửa ngày' }),
      await server.ask(admin, 'POST /rules', { ...enactment, valid_from: '2026-02-30' }),
      await server.ask(admin, 'POST /rules', { ...enactment, agency: 'KHONG-CO' }),
    ]
    const told = refusals.map(({ status, body }) => [status, (body as { code: string }).code])
    assert.deepEqual(told, [
      [401, 'http.sign_in'],
      [403, 'http.forbidden'],
      [403, 'http.forbidden'],
      [422, 'rulebook.value_wrong'],
      [422, 'http.invalid'],
      [404, 'agencies.not_found'],
    ])
  })

  test('a repealed rule ends the day before, and only who keeps the rulebook repeals', async () => {
    const admin = person('Anh Minh', ['rulebook.see', 'rulebook.manage'], [database.root_id])
    const reader = person('Chị Hoa', ['rulebook.see'], [database.root_id])
    const { code } = enactment
    const needed = await server.ask(admin, `POST /rules/${code}/repeals`, { from: '2027-01-01' })
    assert.equal((needed.body as { code: string }).code, 'rulebook.repeal_needed', 'the program cannot do without it')
    const own = {
      code: 'procedures.expired_laws',
      value: ['nd_1_2000'],
      basis: 'QĐ 7/QĐ-UBND',
      valid_from: '2026-04-01',
    }
    assert.equal((await server.ask(admin, 'POST /rules', own)).status, 201)
    const end = (who: typeof admin, from: string) =>
      server.ask(who, `POST /rules/procedures.expired_laws/repeals`, { from })
    assert.equal((await end(reader, '2027-01-01')).status, 403)
    assert.equal((await end(admin, 'mai')).status, 422)
    assert.deepEqual((await end(admin, '2027-01-01')).body, {
      code: own.code,
      valid_from: '2026-04-01',
      valid_to: '2026-12-31',
    })
    const standing = async (on: string) =>
      ((await server.ask(admin, `GET /rules?on=${on}`)).body as { code: string }[]).some((one) => one.code === own.code)
    assert.deepEqual([await standing('2026-12-31'), await standing('2027-01-01')], [true, false])
    assert.equal((await end(admin, '2027-06-01')).status, 404, 'nothing is left to repeal')
  })
})
