import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { figureFor } from '#measures'
import type { Context } from '#platform/context.ts'
import { Objection } from '#platform/objection.ts'
import { asDay, instant } from '#platform/time.ts'
import { key } from '#tests/database.ts'
import { readToEnd } from '#tests/journal.ts'
import { folds, registry } from '../../app.ts'
import { verify } from '../../verify.ts'
import { codeOf } from './appointments/appointment.ts'
import { arrive } from './appointments/arrive.ts'
import { book } from './appointments/book.ts'
import { giveUp, move } from './appointments/change.ts'
import { closeAppointments, forgetWhoCame } from './appointments/lapse.ts'
import { callAgain } from './calling/again.ts'
import { callNext } from './calling/call.ts'
import { finish } from './calling/finish.ts'
import { notThere } from './calling/miss.ts'
import { transfer } from './calling/transfer.ts'
import { windowView } from './calling/window-view.ts'
import { arrange, renewKiosk } from './desk/arrange.ts'
import { usualArrangement } from './desk/desk.ts'
import { kioskOf } from './desk/kiosk.ts'
import { setupView } from './desk/setup-view.ts'
import { type Halls, withHall } from './given.ts'
import { cancel } from './tickets/cancel.ts'
import { closeDays } from './tickets/lapse.ts'
import { take } from './tickets/take.ts'
import { countTry } from './tickets/tries.ts'
import { appointmentView, boardOf, hallView, slotsView, ticketView } from './views.ts'

let halls: Halls
before(async () => {
  halls = await withHall()
})
after(() => halls.commune.database.close())

const clerk = (at: string) => halls.clerk(at)
const stranger = (at: string) => halls.stranger(at)
const refused = (code: string) => (error: unknown) => error instanceof Objection && error.code === code
const usual = { letter: 'A', priority: false }
const takeAt = (at: string, wanted = usual) => take(stranger(at), key(), 'AB', wanted, 'phone')
const call = (at: string, window: number, current: string | null = null) =>
  callNext(clerk(at), key(), 'AB', { window, current })
const asker = { ip: '203.0.113.7' }

test('a number goes from the telephone to the window: ahead, called, on the board, served', async () => {
  const day = '2026-03-02'
  const first = await takeAt(`${day}T07:40`)
  const second = await takeAt(`${day}T07:45`)
  const preferred = await takeAt(`${day}T07:50`, { letter: 'B', priority: true })
  assert.deepEqual([first.code, second.code, preferred.code], ['A001', 'A002', 'B001'])
  const seen = async (id: string, at = `${day}T07:55`) => {
    const { state, ahead, wait_minutes, window } = await ticketView(stranger(at), id)
    return [state, ahead, wait_minutes, window]
  }
  assert.deepEqual(await seen(second.id), ['waiting', 2, null, null], 'too few calls to tell how long')
  assert.deepEqual(await seen(preferred.id), ['waiting', 0, null, null])

  assert.equal((await call(`${day}T08:00`, 1)).called?.code, 'B001')
  assert.equal((await call(`${day}T08:00`, 2)).called?.code, 'A001')
  assert.deepEqual(await seen(first.id, `${day}T08:01`), ['called', null, null, 2])
  const board = await boardOf(stranger(`${day}T08:01`), 'AB')
  assert.deepEqual(board.called.map(({ code, window }) => `${code} ${window}`).sort(), ['A001 2', 'B001 1'])
  assert.equal(board.waiting, 1)

  const { called } = await call(`${day}T08:06`, 1, preferred.id)
  assert.equal(called?.code, 'A002', 'who was there before is done')
  assert.equal((await seen(preferred.id, `${day}T08:06`))[0], 'served')
  await callAgain(clerk(`${day}T08:08`), key(), second.id)
  assert.equal((await boardOf(stranger(`${day}T08:08`), 'AB')).called[0]?.code, 'A002')
  await finish(clerk(`${day}T08:12`), key(), first.id)
  await finish(clerk(`${day}T08:12`), key(), second.id)
  await assert.rejects(call(`${day}T08:13`, 1), refused('turns.nobody_waits'))
})

test('numbers have no doubles though many take one at once', async () => {
  const taken = await Promise.all(Array.from({ length: 12 }, () => takeAt('2026-03-03T08:00')))
  assert.equal(new Set(taken.map(({ code }) => code)).size, 12)
})

test('two clerks who press at once never call the same ticket, and one who presses twice calls one', async () => {
  const at = '2026-03-03T08:05'
  const both = await Promise.all([call(at, 1), call(at, 2)])
  assert.equal(new Set(both.map(({ called }) => called?.code)).size, 2)
  await assert.rejects(call('2026-03-03T08:06', 1, null), refused('turns.window_moved'))
})

test('who is not there goes to the end once, then it is over', async () => {
  const day = '2026-03-04'
  const late = await takeAt(`${day}T08:00`)
  const other = await takeAt(`${day}T08:01`)
  await call(`${day}T08:05`, 1)
  await notThere(clerk(`${day}T08:07`), key(), late.id)
  assert.equal((await call(`${day}T08:08`, 1)).called?.id, other.id)
  assert.equal((await call(`${day}T08:15`, 1, other.id)).called?.id, late.id)
  await notThere(clerk(`${day}T08:17`), key(), late.id)
  assert.equal((await ticketView(stranger(`${day}T08:18`), late.id)).state, 'absent')
  await assert.rejects(notThere(clerk(`${day}T08:18`), key(), late.id), refused('turns.miss_when'))
})

test('who is handed on keeps number and place, waits for the window named, and the note is for the colleague', async () => {
  const day = '2026-03-05'
  const { id } = await takeAt(`${day}T08:00`)
  await takeAt(`${day}T08:01`, { letter: 'B', priority: false })
  await call(`${day}T08:05`, 1)
  await transfer(clerk(`${day}T08:06`), key(), id, { letter: 'B', window: 2, note: 'Cần nhận kết quả trước' })
  const { waiting } = await windowView(clerk(`${day}T08:07`), 'AB', 2)
  assert.deepEqual(
    waiting.map(({ code, letter, note }) => [code, letter, note]),
    [
      ['A001', 'B', 'Cần nhận kết quả trước'],
      ['B001', 'B', null],
    ],
  )
  assert.equal((await call(`${day}T08:08`, 1)).called?.code, 'B001')
  assert.equal((await call(`${day}T08:08`, 2)).called?.id, id)
})

test('a number is given back while it waits; of yesterday it is nothing; of an unknown address it says so', async () => {
  const { id } = await takeAt('2026-03-05T09:00')
  await assert.rejects(cancel(stranger('2026-03-06T09:00'), key(), id), refused('turns.other_day'))
  await cancel(stranger('2026-03-05T09:01'), key(), id)
  await assert.rejects(cancel(stranger('2026-03-05T09:02'), key(), id), refused('turns.cancel_when'))
  const unknown = '00000000-0000-7000-8000-000000000000'
  await assert.rejects(ticketView(stranger('2026-03-05T09:00'), unknown), refused('turns.ticket_unknown'))
})

test('outside the hours, on a shut day and for a service there is not, no number is taken', async () => {
  await assert.rejects(takeAt('2026-03-06T05:00'), refused('turns.not_open_yet'))
  await assert.rejects(takeAt('2026-03-06T21:00'), refused('turns.closed_now'))
  await assert.rejects(takeAt('2026-03-08T09:00'), refused('turns.closed_day'))
  await assert.rejects(takeAt('2026-03-06T09:00', { letter: 'Z', priority: false }), refused('turns.letter_unknown'))
  await assert.rejects(take(stranger('2026-03-06T09:00'), key(), 'TINH', usual, 'phone'), refused('turns.no_desk'))
  const view = await hallView(stranger('2026-03-08T09:00'), 'AB', null)
  assert.equal(view.phone_why_not?.code, 'turns.closed_day', 'the page asks the same')
})

const person = { name: 'Trần Thị Hẹn', phone: '0900000001', mail: null }
const hour = (day: string, minute: number) => instant(asDay(day), minute)
const bookAt = (at: string, slot_at: Date) =>
  book(stranger(at), key(), 'AB', { letter: 'A', procedure: null, slot_at, person })

test('an hour is chosen while there are places, also of two who take the last at once; it is moved and given up by its code', async () => {
  const slot = hour('2026-03-10', 8 * 60)
  const [one, two, three] = await Promise.allSettled([0, 1, 2].map(() => bookAt('2026-03-09T09:00', slot)))
  const made = [one, two, three].flatMap((result) => (result?.status === 'fulfilled' ? [result.value.id] : []))
  assert.equal(made.length, 2)
  await assert.rejects(bookAt('2026-03-09T09:01', slot), refused('turns.slot_full'))
  const context = stranger('2026-03-09T10:00')
  const code = codeOf(context, made[0] ?? '')
  await move(context, key(), code, hour('2026-03-10', 8 * 60 + 30))
  await bookAt('2026-03-09T10:01', slot)
  await giveUp(context, key(), code.toLowerCase())
  assert.equal((await appointmentView(context, code)).state, 'cancelled')
  await assert.rejects(giveUp(context, key(), code), refused('turns.appointment_cancelled'))
  await assert.rejects(appointmentView(context, 'AAAA2222'), refused('turns.appointment_unknown'))
  const { slots } = await slotsView(context, 'AB', asDay('2026-03-10'))
  assert.deepEqual(
    slots.filter(({ places }) => places < 2).map(({ at, places }) => [at.toISOString(), places]),
    [[slot.toISOString(), 0]],
  )
})

test('on its day an appointment becomes a ticket and is called in its slot; a code of another day is refused', async () => {
  const day = '2026-03-11'
  const { id } = await bookAt('2026-03-10T09:00', hour(day, 9 * 60))
  const code = codeOf(stranger(`${day}T08:00`), id)
  const come = (at: string) => arrive(clerk(at), key(), 'AB', { code, priority: false }, 'clerk')
  await assert.rejects(come('2026-03-10T10:00'), refused('turns.appointment_other_day'))
  const before = await takeAt(`${day}T08:40`)
  const ticket = await come(`${day}T08:50`)
  await assert.rejects(come(`${day}T08:51`), refused('turns.appointment_arrived'))
  assert.equal((await ticketView(stranger(`${day}T08:52`), before.id)).ahead, 0, 'its slot has not begun')
  assert.equal((await ticketView(stranger(`${day}T09:00`), before.id)).ahead, 1)
  assert.equal((await call(`${day}T09:00`, 1)).called?.id, ticket.id)
})

test('names are sealed, in no event and in no answer that is kept, and forgotten after the days of the rule', async () => {
  const { id } = await bookAt('2026-03-12T09:00', hour('2026-03-13', 9 * 60))
  const context = clerk('2026-03-12T09:00')
  const found = async (sql: string) => (await context.pool.query(sql)).rows[0]?.n
  for (const word of ['Trần Thị Hẹn', '0900000001']) {
    assert.equal(await found(`select count(*)::int as n from journal.event e where e::text like '%${word}%'`), 0)
    assert.equal(await found(`select count(*)::int as n from journal.key k where k::text like '%${word}%'`), 0)
    assert.equal(await found(`select count(*)::int as n from turns.appointment a where a::text like '%${word}%'`), 0)
  }
  const kept = `select count(*)::int as n from turns.appointment where id = '${id}' and person_sealed is not null`
  await forgetWhoCame(stranger('2026-04-01T02:00'))
  assert.equal(await found(kept), 1)
  await forgetWhoCame(stranger('2026-04-20T02:00'))
  assert.equal(await found(kept), 0)
})

test('at night who still waited has left, who was called last was served, and who did not come is told so', async () => {
  const night = (at: string): Context => stranger(at)
  const waits = await takeAt('2026-03-16T09:00')
  await closeDays(night('2026-03-16T23:00'))
  assert.equal((await ticketView(night('2026-03-16T23:00'), waits.id)).state, 'waiting', 'today is not over')
  assert.ok((await closeDays(night('2026-03-17T00:10'))) > 0)
  assert.equal((await ticketView(night('2026-03-17T07:00'), waits.id)).state, 'lapsed')
  assert.equal(await closeDays(night('2026-03-17T00:11')), 0, 'once')
  assert.ok((await closeAppointments(night('2026-03-17T00:10'))) > 0)
  assert.equal(await closeAppointments(night('2026-03-17T00:11')), 0)
})

test('strangers take so many numbers from an address only; the kiosk opens by its key alone', async () => {
  const at = stranger('2026-03-18T08:00')
  for (let n = 0; n < 20; n++) await countTry(at, asker, 'take', halls.commune.agency_id)
  await assert.rejects(countTry(at, asker, 'take', halls.commune.agency_id), refused('turns.too_many'))
  await countTry(at, { ip: '203.0.113.8' }, 'take', halls.commune.agency_id)
  await countTry(stranger('2026-03-18T09:00'), asker, 'take', halls.commune.agency_id)

  const head = halls.commune.as('unit_head', '2026-03-18T08:00')
  const { kiosk } = await setupView(head, 'AB')
  assert.equal((await kioskOf(at, asker, 'AB', kiosk ?? '')).agency.code, 'AB')
  await assert.rejects(kioskOf(at, asker, 'AB', 'AAAA2222'), refused('turns.kiosk_closed'))
  await renewKiosk(head, key(), 'AB')
  await assert.rejects(kioskOf(at, asker, 'AB', kiosk ?? ''), refused('turns.kiosk_closed'))
})

test('an arrangement somebody else changed meanwhile is not written over, and a clerk arranges nothing', async () => {
  const head = halls.commune.as('unit_head', '2026-03-18T09:00')
  const { version } = await setupView(head, 'AB')
  await arrange(head, key(), 'AB', { ...usualArrangement, by_phone: false }, version)
  await assert.rejects(arrange(head, key(), 'AB', usualArrangement, version), refused('turns.stale'))
  await assert.rejects(
    arrange(clerk('2026-03-18T09:00'), key(), 'AB', usualArrangement, version + 1),
    refused('http.forbidden'),
  )
  await assert.rejects(takeAt('2026-03-18T09:05'), refused('turns.not_by_phone'))
})

test('figures are what happened: equal to their recount', async () => {
  const { pool } = clerk('2026-03-20T09:00')
  for (const fold of folds) await readToEnd(pool, fold)
  const figure = async (measure: string, period: string) => {
    const question = { measure, agency: 'AB', subtree: true, period, where: {} }
    const { value, numerator, denominator } = await figureFor(clerk('2026-06-01T09:00'), registry, question)
    return [value, numerator, denominator]
  }
  assert.equal((await figure('turns_taken', '2026-03'))[0], 23)
  assert.equal((await figure('turns_served', '2026-03'))[0], 9)
  assert.equal((await figure('turns_left', '2026-03'))[0], 14)
  assert.equal((await figure('turns_wait_median', '2026-03'))[0], 7)
  assert.deepEqual(await figure('turns_wait_in_time', '2026-03'), [80, 8, 10], 'within 15 minutes')
  assert.deepEqual((await verify(pool, () => {})).difference, null)
})
