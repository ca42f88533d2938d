import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { establish } from '#agencies'
import { nobody } from '#platform/access/actor.ts'
import { asDay } from '#platform/time.ts'
import { key, type TestDatabase, withDatabase } from '#tests/database.ts'
import { type TestServer, withServer } from '#tests/http.ts'
import { person } from '#tests/people.ts'
import { bringCalendar } from './index.ts'
import { calendarRoutes } from './routes.ts'

type Day = { day: string; working: boolean; rule: string; hours: unknown }

describe('the calendar over HTTP', () => {
  let database: TestDatabase
  let server: TestServer
  let commune: string
  before(async () => {
    database = await withDatabase()
    await bringCalendar(database.context())
    const made = await establish(database.context(), key(), {
      code: 'X1',
      name: 'UBND xã Một',
      kind: 'commune',
      parent_id: database.root_id,
      valid_from: asDay('2020-01-01'),
    })
    commune = made.id
    server = await withServer(database, [calendarRoutes])
  })
  after(async () => {
    await server.close()
    await database.close()
  })
  const admin = () => person('Anh Minh', ['calendar.manage'], [database.root_id, commune])
  const dayOf = async (day: string, agency = '') => {
    const { body } = await server.ask(nobody, `GET /calendar/days?from=${day}&to=${day}&agency=${agency}`)
    return (body as Day[])[0]
  }

  test('a deadline is told with its days, as the command line tells it', async () => {
    const { status, body } = await server.ask(nobody, 'GET /calendar/due?received=2026-11-23T15:20&term=0wd')
    assert.equal(status, 200)
    assert.deepEqual(body, {
      received: '2026-11-23T15:20:00+07:00',
      term: '0wd',
      due: '2026-11-25T17:00:00+07:00',
      days: [
        { day: '2026-11-23', counted: false, rule: 'after_cutoff', basis: 'Nghị định 61/2018/NĐ-CP' },
        { day: '2026-11-24', counted: false, rule: 'holiday.culture_day', basis: 'Nghị quyết 28/2026/QH16' },
        { day: '2026-11-25', counted: true, rule: 'same_day', basis: null },
      ],
    })
  })

  test('a storm shuts one commune: its deadlines move, the others do not; taken back, all is as before', async () => {
    const ask = (agency: string) =>
      server.ask(nobody, `GET /calendar/due?received=2026-09-14T09:00&term=3wd&agency=${agency}`)
    const dueOf = async (agency: string) => ((await ask(agency)).body as { due: string }).due
    assert.deepEqual(
      [await dueOf('X1'), await dueOf('TINH')],
      ['2026-09-17T17:00:00+07:00', '2026-09-17T17:00:00+07:00'],
    )
    const storm = {
      agency: 'X1',
      kind: 'closed',
      valid_from: '2026-09-15',
      valid_to: '2026-09-16',
      basis: 'Công điện 3/CĐ-UBND về bão số 5',
    }
    const { body } = await server.ask(admin(), 'POST /calendar/local-days', storm)
    assert.deepEqual(
      [await dueOf('X1'), await dueOf('TINH')],
      ['2026-09-21T17:00:00+07:00', '2026-09-17T17:00:00+07:00'],
    )
    const again = await server.ask(admin(), 'POST /calendar/local-days', { ...storm, valid_from: '2026-09-16' })
    assert.deepEqual([again.status, (again.body as { code: string }).code], [409, 'calendar.local_day_stands'])
    const { id } = body as { id: string }
    assert.equal((await server.ask(admin(), `DELETE /calendar/entries/local_day/${id}`)).status, 200)
    assert.equal(await dueOf('X1'), '2026-09-17T17:00:00+07:00')
    const events = await database
      .context()
      .db.selectFrom('journal.event')
      .where('subject_kind', '=', 'calendar_entry')
      .where('subject_id', '=', id)
      .select('kind')
      .orderBy('seq')
      .execute()
    assert.deepEqual(events, [{ kind: 'calendar.declared' }, { kind: 'calendar.removed' }])
  })

  test('the notice of a year sets Tết, and a swap needs a worked day and a rest day', async () => {
    assert.equal((await dayOf('2027-02-09'))?.rule, 'holiday.tet_default')
    const days = ['2027-02-04', '2027-02-05', '2027-02-08', '2027-02-09', '2027-02-10']
    const notice = { kind: 'holiday', holiday: 'tet', days, basis: 'Thông báo 1/TB-BNV' }
    assert.equal((await server.ask(admin(), 'POST /calendar/decisions', notice)).status, 201)
    assert.deepEqual(
      [(await dayOf('2027-02-04'))?.rule, (await dayOf('2027-02-10'))?.rule],
      ['holiday.tet', 'holiday.tet'],
    )
    const codeOf = async (body: object) =>
      ((await server.ask(admin(), 'POST /calendar/decisions', body)).body as { code?: string }).code
    const swap = { kind: 'swap', off: ['2027-03-01'], work: ['2027-03-06'], basis: 'Thông báo 2/TB-BNV' }
    assert.equal(await codeOf(notice), 'calendar.day_decided')
    assert.equal(await codeOf({ ...swap, off: ['2027-03-07'] }), 'calendar.swap_off_not_worked')
    assert.equal(await codeOf({ ...swap, work: ['2027-03-02'] }), 'calendar.swap_work_worked')
    assert.equal(await codeOf({ ...swap, work: ['2040-03-03'] }), 'calendar.outside_horizon')
    assert.equal(await codeOf(swap), undefined)
    assert.deepEqual([(await dayOf('2027-03-01'))?.rule, (await dayOf('2027-03-06'))?.rule], ['swap_off', 'swap_work'])
  })

  test('desk hours from a day on end those before, and those of a commune are its own', async () => {
    const week = Object.fromEntries(
      ['1', '2', '3', '4', '5'].map((day) => [
        day,
        [
          [420, 690],
          [810, 1020],
        ],
      ]),
    )
    const hours = { agency: 'X1', hours: week, valid_from: '2026-06-01', basis: 'QĐ 9/QĐ-UBND xã Một' }
    assert.equal((await server.ask(admin(), 'POST /calendar/desk-hours', hours)).status, 201)
    assert.deepEqual((await dayOf('2026-06-01', 'X1'))?.hours, [
      [420, 690],
      [810, 1020],
    ])
    assert.deepEqual((await dayOf('2026-05-29', 'X1'))?.hours, (await dayOf('2026-06-01'))?.hours)
    const none = { ...hours, hours: {}, valid_from: '2026-07-01' }
    const refused = await server.ask(admin(), 'POST /calendar/desk-hours', none)
    assert.equal((refused.body as { code: string }).code, 'calendar.no_working_weekday')
    const elsewhere = person('Chị Hoa', ['calendar.manage'], [commune])
    const province = await server.ask(elsewhere, 'POST /calendar/desk-hours', { ...hours, agency: 'TINH' })
    assert.equal(province.status, 403)
  })

  test('a holiday of the province’s own shows on its day each year and among the entries', async () => {
    const feast = { code: 'founding', name: 'Ngày thành lập tỉnh', kind: 'solar', month: 10, day: 7 }
    const holiday = { ...feast, valid_from: '2026-01-01', basis: 'Nghị quyết 3/NQ-HĐND' }
    assert.equal((await dayOf('2026-10-07'))?.working, true)
    assert.equal((await server.ask(nobody, 'POST /calendar/holidays', holiday)).status, 401)
    const elsewhere = person('Chị Hoa', ['calendar.manage'], [commune])
    assert.equal((await server.ask(elsewhere, 'POST /calendar/holidays', holiday)).status, 403)
    assert.equal((await server.ask(admin(), 'POST /calendar/holidays', { ...holiday, month: 13 })).status, 422)
    for (const [wrong, path] of [
      [{ days_before: 3, length: 3 }, 'days_before'],
      [{ valid_from: '2026-10-07', valid_to: '2026-10-06' }, 'valid_to'],
    ] as const) {
      const refused = await server.ask(admin(), 'POST /calendar/holidays', { ...holiday, ...wrong })
      assert.equal(refused.status, 422)
      assert.deepEqual(
        (refused.body as { fields: { path: string }[] }).fields.map((field) => field.path),
        [path],
      )
    }
    const { status, body } = await server.ask(admin(), 'POST /calendar/holidays', holiday)
    assert.equal(status, 201)
    assert.deepEqual(
      [(await dayOf('2026-10-07'))?.rule, (await dayOf('2027-10-07'))?.working],
      ['holiday.founding', false],
    )
    const entries = (await server.ask(nobody, 'GET /calendar/entries?agency=X1')).body as {
      holidays: { id: string; code: string; basis: string }[]
    }
    assert.equal(entries.holidays.find(({ code }) => code === 'founding')?.basis, 'Nghị quyết 3/NQ-HĐND')
    assert.equal((await server.ask(nobody, 'GET /calendar/entries?agency=KHONG')).status, 404)
    assert.equal(
      (await server.ask(admin(), `DELETE /calendar/entries/holiday/${(body as { id: string }).id}`)).status,
      200,
    )
    assert.equal((await dayOf('2026-10-07'))?.working, true)
  })
})
