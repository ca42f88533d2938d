import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { establish } from '#agencies'
import { asDay, instantFrom, isoOf } from '#platform/time.ts'
import { enact } from '#rulebook'
import { key, type TestDatabase, withDatabase } from '#tests/database.ts'
import { bringCalendar, calendarOf, compileCalendar, dueAt, parseTerm, usualRows } from './index.ts'

const at = (text: string): Date => instantFrom(text) ?? assert.fail(`no instant: ${text}`)

describe('a calendar from its rows', () => {
  let database: TestDatabase
  before(async () => {
    database = await withDatabase()
    await bringCalendar(database.context())
  })
  after(() => database.close())

  test('the brought rows make the usual calendar, day for day', async () => {
    await bringCalendar(database.context())
    const calendar = await calendarOf(database.context(), database.root_id)
    const usual = compileCalendar(usualRows)
    assert.deepEqual(calendar.kinds, usual.kinds)
    assert.deepEqual(calendar.working, usual.working)
    assert.equal(calendar.cutoffMinute, 900)
    const due = dueAt(calendar, at('2026-02-05T10:00'), parseTerm('15wd'))
    assert.equal(due && isoOf(due), '2026-03-05T17:00:00+07:00')
  })

  test('an agency takes rule and hours from above, and a rule of its own goes before at once', async () => {
    const context = database.context()
    const commune = await establish(context, key(), {
      code: 'X1',
      name: 'UBND xã Một',
      kind: 'commune',
      parent_id: database.root_id,
      valid_from: asDay('2020-01-01'),
    })
    const sameDay = async () =>
      dueAt(await calendarOf(context, commune.id), at('2026-03-04T15:30'), parseTerm('0wd'))?.toISOString()
    assert.equal(await sameDay(), '2026-03-05T10:00:00.000Z')
    await enact(context, key(), {
      code: 'calendar.cutoff_minute',
      agency_id: commune.id,
      value: 16 * 60,
      unit: 'minute',
      basis: 'QĐ 5/QĐ-UBND xã Một',
      verified: true,
      note: null,
      valid_from: asDay('2026-01-01'),
    })
    assert.equal(await sameDay(), '2026-03-04T10:00:00.000Z')
  })
})
