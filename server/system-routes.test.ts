import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { nobody } from '#platform/access/actor.ts'
import { type TestDatabase, withDatabase } from '#tests/database.ts'
import { type TestServer, withServer } from '#tests/http.ts'
import { person } from '#tests/people.ts'
import { systemRoutes } from './system-routes.ts'

let database: TestDatabase
let server: TestServer
before(async () => {
  database = await withDatabase()
  server = await withServer(database, [(api) => systemRoutes(api, () => database.url)])
})
after(async () => {
  await server.close()
  await database.close()
})

test('an administrator sees how the installation does, nobody else', async () => {
  const admin = person('Anh Minh', ['system.manage'], [database.root_id])
  const { status, body } = await server.ask(admin, 'GET /system')
  const system = body as { version: string; node: string; database_bytes: number; queue: object; readers: object[] }
  assert.equal(status, 200)
  assert.match(system.version, /^\d+\.\d+\.\d+$/)
  assert.equal(system.node, process.version)
  assert.ok(system.database_bytes > 1_000_000)
  assert.deepEqual(system.queue, { waiting: 0, late: 0, failed: 0 })
  assert.ok(!JSON.stringify(body).includes(new URL(database.url).password || database.url), 'no address, no password')
  assert.equal((await server.ask(nobody, 'GET /system')).status, 401)
  assert.equal((await server.ask(person('Em Hoa', ['journal.see'], [database.root_id]), 'GET /system')).status, 403)
})
