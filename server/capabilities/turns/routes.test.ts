import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { declareLocalDays } from '#calendar'
import { nobody } from '#platform/access/actor.ts'
import { asDay } from '#platform/time.ts'
import { key } from '#tests/database.ts'
import { type Answer, type TestServer, withServer } from '#tests/http.ts'
import { appointmentRoutes } from './appointments/routes.ts'
import { callingRoutes, counterRoutes } from './calling/routes.ts'
import { setupRoutes } from './desk/routes.ts'
import { type Halls, withHall } from './given.ts'
import { turnsReadingRoutes, turnsTakingRoutes } from './public-routes.ts'

let halls: Halls
let server: TestServer
before(async () => {
  halls = await withHall()
  const { database, agency_id } = halls.commune
  const day = { agency_id, hours: [[0, 1439]] as const, basis: 'Trực cả ngày', verified: false }
  const now = database.context().now()
  const span = {
    valid_from: asDay(now.toISOString().slice(0, 10)),
    valid_to: asDay(new Date(now.getTime() + 864e5).toISOString().slice(0, 10)),
  }
  await declareLocalDays(database.context(), key(), { ...day, ...span, kind: 'open' })
  server = await withServer(database, [
    turnsReadingRoutes,
    turnsTakingRoutes,
    appointmentRoutes,
    callingRoutes,
    counterRoutes,
    setupRoutes,
  ])
})
after(async () => {
  await server.close()
  await halls.commune.database.close()
})

const clerk = () => halls.clerk('2026-03-02T08:00').actor
const head = () => halls.commune.as('unit_head', '2026-03-02T08:00').actor
const body = <T>({ body: found }: Answer) => found as T
const status = ({ status: found }: Answer) => found

test('an arrangement comes as it is saved, and only whoever arranges gets it', async () => {
  const setup = await server.ask(head(), 'GET /turns/halls/AB/setup')
  assert.equal(setup.status, 200)
  const { arrangement, version } = body<{ arrangement: { services: unknown[] }; version: number }>(setup)
  assert.equal(arrangement.services.length, 3)
  assert.equal(status(await server.ask(head(), 'PUT /turns/halls/AB/setup', { ...arrangement, version })), 200)
  const stale = await server.ask(head(), 'PUT /turns/halls/AB/setup', { ...arrangement, version })
  assert.deepEqual([stale.status, body<{ code: string }>(stale).code], [409, 'turns.stale'])
  const nameless = { ...arrangement, services: [{ letter: 'A', name: '', takes: [] }], version: version + 1 }
  assert.equal(status(await server.ask(head(), 'PUT /turns/halls/AB/setup', nameless)), 422)
  assert.equal(status(await server.ask(clerk(), 'GET /turns/halls/AB/setup')), 403)
})

test('a number over HTTP: taken by a stranger, called by the clerk, on the board, handed on, served', async () => {
  const wanted = { letter: 'A', priority: false }
  const { id, code } = body<{ id: string; code: string }>(
    await server.ask(nobody, 'POST /turns/halls/AB/tickets', wanted),
  )
  assert.equal(status(await server.ask(nobody, `GET /turns/tickets/${id}`)), 200)
  assert.equal(status(await server.ask(nobody, 'GET /turns/halls/AB')), 200)
  const window = 'turns/halls/AB/windows/1'
  assert.equal(status(await server.ask(nobody, `POST /${window}/calls`, { current: null })), 401)
  assert.equal(status(await server.ask(clerk(), `POST /${window}/calls`, { current: null })), 201)
  const seen = body<{ current: { code: string } }>(await server.ask(clerk(), `GET /${window}`))
  assert.equal(seen.current.code, code)
  const board = body<{ called: { code: string }[] }>(await server.ask(nobody, 'GET /turns/halls/AB/board'))
  assert.deepEqual(
    board.called.map((one) => one.code),
    [code],
  )
  const to = { letter: 'B', window: null, note: null }
  assert.equal(status(await server.ask(clerk(), `POST /turns/tickets/${id}/transfers`, to)), 201)
  assert.equal(status(await server.ask(clerk(), `POST /${window}/calls`, { current: null })), 201)
  assert.equal(status(await server.ask(clerk(), `POST /turns/tickets/${id}/service`)), 201)
  assert.equal(status(await server.ask(clerk(), `POST /turns/tickets/${id}/service`)), 409)
  assert.equal(status(await server.ask(nobody, `POST /turns/tickets/${id}/cancellation`)), 409)
  assert.equal(status(await server.ask(clerk(), 'GET /turns/halls/AB/day')), 200)
  const qr = await server.raw(nobody, `GET /turns/tickets/${id}/qr`)
  assert.match(qr.bytes.toString(), /^<svg/)
})

test('the kiosk gives numbers by its key alone, until another key is made', async () => {
  const setup = body<{ kiosk: string | null }>(await server.ask(head(), 'GET /turns/halls/AB/setup'))
  const key = setup.kiosk ?? ''
  const named = body<{ code: string }[]>(await server.ask(nobody, 'GET /turns/halls'))
  assert.deepEqual(
    named.map(({ code }) => code),
    ['AB'],
  )
  assert.equal(status(await server.ask(nobody, `GET /turns/halls/AB/kiosks/${key}`)), 200)
  const wanted = { letter: 'A', priority: false }
  assert.equal(status(await server.ask(nobody, `POST /turns/halls/AB/kiosks/${key}/tickets`, wanted)), 201)
  const unknown = { code: 'AAAA2222', priority: false }
  assert.equal(status(await server.ask(nobody, `POST /turns/halls/AB/kiosks/${key}/arrivals`, unknown)), 404)
  assert.equal(status(await server.ask(clerk(), 'POST /turns/halls/AB/kiosks')), 403)
  assert.equal(status(await server.ask(head(), 'POST /turns/halls/AB/kiosks')), 201)
  assert.equal(status(await server.ask(nobody, `POST /turns/halls/AB/kiosks/${key}/tickets`, wanted)), 404)
})

test('a clerk gives a number on paper, calls it, calls again, and notes that nobody came', async () => {
  const windows = body<{ number: number }[]>(await server.ask(clerk(), 'GET /turns/halls/AB/windows'))
  assert.ok(windows.length > 0)
  assert.equal(
    status(await server.ask(nobody, 'POST /turns/halls/AB/paper-tickets', { letter: 'A', priority: true })),
    401,
  )
  const wanted = { letter: 'A', priority: true }
  const given = body<{ id: string }>(await server.ask(clerk(), 'POST /turns/halls/AB/paper-tickets', wanted))
  assert.equal(status(await server.ask(clerk(), 'POST /turns/halls/AB/windows/1/calls', { current: null })), 201)
  const { current } = body<{ current: { id: string } }>(await server.ask(clerk(), 'GET /turns/halls/AB/windows/1'))
  assert.equal(current.id, given.id, 'priority first')
  assert.equal(status(await server.ask(clerk(), `POST /turns/tickets/${given.id}/calls`)), 201)
  assert.equal(status(await server.ask(nobody, `POST /turns/tickets/${given.id}/absences`)), 401)
  assert.equal(status(await server.ask(clerk(), `POST /turns/tickets/${given.id}/absences`)), 201)
})

test('an hour is moved by its code, and shown to have come only where it stands', async () => {
  const { days } = body<{ days: string[] }>(await server.ask(nobody, 'GET /turns/halls/AB/slots'))
  const { slots } = body<{ slots: { at: string }[] }>(
    await server.ask(nobody, `GET /turns/halls/AB/slots?day=${days.at(-1)}`),
  )
  const [first, second] = slots
  const booking = {
    letter: 'A',
    procedure: null,
    slot_at: first?.at,
    name: 'Trần Thị Dời',
    phone: '0900000002',
    mail: null,
  }
  const { code } = body<{ code: string }>(await server.ask(nobody, 'POST /turns/halls/AB/appointments', booking))
  assert.equal(status(await server.ask(nobody, `POST /turns/appointments/${code}/move`, { slot_at: second?.at })), 201)
  const early = await server.ask(clerk(), 'POST /turns/halls/AB/arrivals', { code, priority: false })
  assert.equal(early.status, 409, 'it is for another day')
})

test('an hour over HTTP: chosen, opened by its code, given up; a wrong code is not found, and too many are refused', async () => {
  const free = body<{ slots: { at: string }[]; days: string[] }>(await server.ask(nobody, 'GET /turns/halls/AB/slots'))
  const day = free.days.at(-1) ?? ''
  const then = body<{ slots: { at: string }[] }>(await server.ask(nobody, `GET /turns/halls/AB/slots?day=${day}`))
  const booking = {
    letter: 'A',
    procedure: null,
    slot_at: then.slots[0]?.at,
    name: 'Trần Thị Hẹn',
    phone: '0900000001',
    mail: null,
  }
  const made = await server.ask(nobody, 'POST /turns/halls/AB/appointments', booking)
  assert.equal(made.status, 201)
  const { code } = body<{ code: string }>(made)
  const opened = await server.ask(nobody, `GET /turns/appointments/${code}`)
  assert.doesNotMatch(JSON.stringify(opened.body), /Trần|0900000001/)
  assert.equal(status(await server.ask(nobody, `POST /turns/appointments/${code}/cancellation`)), 201)
  const wrong = async () => status(await server.ask(nobody, 'GET /turns/appointments/AAAA2222'))
  assert.equal(await wrong(), 404)
  for (let n = 0; n < 19; n++) await wrong()
  assert.equal(await wrong(), 429)
})
