import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import fc from 'fast-check'
import { system } from '#platform/access/actor.ts'
import { verifyChains } from '#platform/journal/verify.ts'
import { type Desk, withDesk } from '../given.ts'
import { closeNumberDays, unusedSpans } from './number-days.ts'

let desk: Desk
before(async () => {
  desk = await withDesk()
})
after(() => desk.close())

test('spans and used numbers together are every number once', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 60 }), fc.array(fc.integer({ min: 1, max: 60 })), (taken, numbers) => {
      const used = numbers.filter((number) => number <= taken)
      const spans = unusedSpans(taken, used)
      const unused = spans.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, n) => first + n))
      const all = [...new Set(used), ...unused].sort((one, other) => one - other)
      assert.deepEqual(
        all,
        Array.from({ length: taken }, (_, n) => n + 1),
      )
      for (const [n, [first]] of spans.entries()) if (n > 0) assert.ok(first > (spans[n - 1]?.[1] ?? 0) + 1)
    }),
  )
  assert.deepEqual(unusedSpans(20, [1, 2, 3, 7]), [
    [4, 6],
    [8, 20],
  ])
})

test('when the day is over the journal says which numbers were taken and not used, once, and verify knows it', async () => {
  const codes = [await desk.received(), await desk.received(), await desk.received()]
  const day = `20${codes[0]
    ?.split('-')
    .at(-2)
    ?.replace(/(..)(..)(..)/, '$1-$2-$3')}`
  const at = (time: string) => desk.commune.database.context(system, new Date(`${time}+07:00`))
  assert.equal(await closeNumberDays(at(`${day}T23:59:00`)), 0, 'the day is not over')
  const next = new Date(Date.parse(`${day}T00:30:00+07:00`) + 86_400_000).toISOString()
  const tomorrow = desk.commune.database.context(system, new Date(next))
  assert.equal(await closeNumberDays(tomorrow), 1)
  assert.equal(await closeNumberDays(tomorrow), 0)
  const { pool } = tomorrow
  const { rows } = await pool.query(
    `select agency_id, data from journal.event where kind = 'dossiers.numbers_closed' and subject_kind = 'number_day'`,
  )
  const { taken } = rows[0].data
  assert.ok(taken >= 3)
  assert.deepEqual(rows, [{ agency_id: desk.commune.agency_id, data: { day, taken, used: 3, unused: [[4, taken]] } }])
  const tables = { number_day: 'dossiers.number_day' }
  const checked = () => verifyChains(pool, tables, () => undefined)
  assert.equal((await checked()).difference, null)
  await pool.query(`insert into dossiers.number_day
    select agency_id, gen_random_uuid(), day - 1, taken, used, unused, closed_at, version, last_seq, last_hash from dossiers.number_day`)
  assert.match((await checked()).difference?.subject ?? '', /number_day/)
})
