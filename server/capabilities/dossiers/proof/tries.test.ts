import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { nobody } from '#platform/access/actor.ts'
import { type Commune, withCommune } from '#tests/given.ts'
import { countTry, forgetTries, type Limits, whyTooMany } from './tries.ts'

let commune: Commune
before(async () => {
  commune = await withCommune()
})
after(() => commune.database.close())

const LIMITS: Limits = { code: 10, address: 30, account: 30, look: 120, minutes: 15 }
const at = (time: string) => new Date(`2026-03-02T${time}:00+07:00`)

test('the tenth wrong try is judged, the eleventh is not, and says how long to wait', () => {
  const counted = (count: number) => [{ what: 'code', since: at('08:00'), count }] as const
  assert.equal(whyTooMany(counted(10), LIMITS, at('08:05')), null)
  const objection = whyTooMany(counted(11), LIMITS, at('08:05'))
  assert.deepEqual([objection?.code, objection?.detail], ['dossiers.tries_limit', { minutes: 10, seconds: 600 }])
})

test('a look is stopped where a wrong try would be, so that past the limit nothing tells which codes exist', async () => {
  const context = commune.database.context(nobody, at('07:00'))
  const asker = { ip: '203.0.113.8', log: { warn() {} } }
  const count = (n: number, wrong: boolean) => countTry(context, asker, { code: `H99.16-260301-${1000 + n}`, wrong })
  for (let n = 0; n < 29; n++) await count(n, true)
  await count(0, false)
  await count(29, true)
  await assert.rejects(count(0, false), { code: 'dossiers.tries_limit' })
  await assert.rejects(count(30, true), { code: 'dossiers.tries_limit' })
  const { db } = context
  const codes = await db.selectFrom('dossiers.tried').where('what', '=', 'code').select('digest').execute()
  assert.equal(codes.length, 30, 'past the limit nothing more is kept')
  await forgetTries(commune.database.context(nobody, at('07:15')))
})

test('a quarter of an hour after the first try the count begins anew; the chore lets old counts go', async () => {
  const { database } = commune
  const said: [object, string][] = []
  const asker = { ip: '203.0.113.9', log: { warn: (told: object, text: string) => said.push([told, text]) } }
  const tried = { code: 'H99.16-260302-0001', wrong: true }
  const tryAt = (time: string) => countTry(database.context(nobody, at(time)), asker, tried)
  for (let n = 0; n < 10; n++) await tryAt('08:00')
  await assert.rejects(tryAt('08:14'), { code: 'dossiers.tries_limit' })
  assert.deepEqual(said, [[{ trace: 'test' }, 'limit of tries met']], 'the log says so, and names nobody')
  await tryAt('08:15')

  const { db } = database.context()
  const kept = () => db.selectFrom('dossiers.tried').selectAll().orderBy('what').execute()
  assert.deepEqual(
    (await kept()).map(({ what, count, digest }) => [what, count, digest.length]),
    [
      ['address', 1, 32],
      ['code', 1, 32],
      ['look', 1, 32],
    ],
  )
  await forgetTries(database.context(nobody, at('08:29')))
  assert.equal((await kept()).length, 3)
  await forgetTries(database.context(nobody, at('08:30')))
  assert.equal((await kept()).length, 0)
})
