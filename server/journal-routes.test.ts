import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { establish } from '#agencies'
import { type Actor, nobody } from '#platform/access/actor.ts'
import { asDay } from '#platform/time.ts'
import { key, type TestDatabase, withDatabase } from '#tests/database.ts'
import { type TestServer, withServer } from '#tests/http.ts'
import { person } from '#tests/people.ts'
import { journalRoutes } from './journal-routes.ts'

type Event = { subject: string; id: string; code: string | null; seq: number; kind: string }

let database: TestDatabase
let server: TestServer
let commune: string
let inspector: Actor
before(async () => {
  database = await withDatabase()
  const made = { kind: 'commune', level: 'X', parent_id: database.root_id, valid_from: asDay('2020-01-01') } as const
  commune = (await establish(database.context(), key(), { ...made, code: 'X1', name: 'UBND xã Một' })).id
  server = await withServer(database, [journalRoutes])
  inspector = person('Thanh tra', ['journal.see'], [database.root_id])
})
after(async () => {
  await server.close()
  await database.close()
})

const eventsFor = async (actor: Actor, query: string) =>
  ((await server.ask(actor, `GET /journal?${query}`)).body as { events: Event[] }).events

test('the events of one subject are found by the word people know it by', async () => {
  const events = await eventsFor(inspector, 'subject=agency&code=X1')
  assert.deepEqual(
    events.map(({ id, code, seq, kind }) => ({ id, code, seq, kind })),
    [{ id: commune, code: 'X1', seq: 1, kind: 'agencies.established' }],
  )
  assert.deepEqual(await eventsFor(inspector, 'code=KHONG'), [])
})

test('who sees a part of the province reads only what is kept there', async () => {
  const whole = await eventsFor(inspector, '')
  assert.ok(whole.some(({ code }) => code === 'TINH') && whole.some(({ code }) => code === 'X1'))
  const elsewhere = person('Thanh tra xã khác', ['journal.see'], ['01900000-0000-7000-8000-0000000000aa'])
  assert.deepEqual(await eventsFor(elsewhere, ''), [])
  assert.equal((await server.ask(nobody, 'GET /journal')).status, 401)
  assert.equal((await server.ask(person('Một cửa', ['dossiers.see'], [commune]), 'GET /journal')).status, 403)
  const { status, body } = await server.ask(inspector, 'GET /journal?day=hom-nay')
  assert.deepEqual([status, (body as { code: string }).code], [422, 'http.invalid'])
})

test('a chain that was tampered with is found out, and only by who may see it', async () => {
  const address = `GET /journal/agency/${commune}/chain`
  assert.deepEqual((await server.ask(inspector, address)).body, { whole: true, events: 1, difference: null })
  await database.context().db.updateTable('agencies.agency').set({ last_seq: 2 }).where('id', '=', commune).execute()
  const other = person('Thanh tra xã khác', ['journal.see'], ['01900000-0000-7000-8000-0000000000aa'])
  assert.equal((await server.ask(other, address)).status, 404)
  const none = 'GET /journal/agency/01900000-0000-7000-8000-0000000000bb/chain'
  assert.equal((await server.ask(inspector, none)).status, 404)
  assert.equal((await server.ask(inspector, 'GET /journal/agency/khong/chain')).status, 422)
})
