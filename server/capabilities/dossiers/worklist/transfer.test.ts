import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openAccount } from '#people'
import { asDay } from '#platform/time.ts'
import { key } from '#tests/database.ts'
import { type Desk, withDesk } from '../given.ts'

let desk: Desk
before(async () => {
  desk = await withDesk()
})
after(() => desk.close())

const officer = async (login: string) => {
  const roles = [{ role: 'officer', agency_id: desk.commune.agency_id, valid_from: asDay('2016-01-01') }]
  const account = { login, name: login, password: 'mat-khau-thu-1', roles }
  return (await openAccount(desk.commune.database.context(), key(), account)).id
}
type Workers = { people: { account_id: string; open: number; late: number }[] }
const loads = async () => {
  const { people } = (await desk.ask(desk.as('unit_head'), 'GET /dossiers/worklist/people')).body as unknown as Workers
  return new Map(people.map(({ account_id, open }) => [account_id, open]))
}

test('all work of one who is away goes to the others of the role in one act, evenly', async () => {
  const from = desk.commune.accountOf('officer')
  const [an, binh] = [await officer('an'), await officer('binh')]
  const codes = [await desk.received(), await desk.received(), await desk.received()]
  for (const code of codes) await desk.ask(desk.as('unit_head'), `POST /dossiers/${code}/assignment`, { to: from })
  assert.equal((await loads()).get(from), 3)
  const preview = (await desk.ask(desk.as('unit_head'), `GET /dossiers/worklist/transfers?from=${from}`))
    .body as unknown as {
    spread: { to: string }[]
  }
  assert.equal(preview.spread.length, 3)
  assert.equal((await loads()).get(from), 3, 'looking gives nothing')
  const giving = { from, rule: 'evenly' }
  assert.equal(
    (await desk.ask(desk.as('officer'), 'POST /dossiers/worklist/transfers', giving)).told,
    '403 http.forbidden',
  )
  const elsewhere = desk.as('unit_head', [desk.other_id])
  assert.equal(
    (await desk.ask(elsewhere, 'POST /dossiers/worklist/transfers', giving)).told,
    '409 dossiers.nothing_to_transfer',
  )
  assert.equal((await desk.ask(desk.as('unit_head'), 'POST /dossiers/worklist/transfers', giving)).told, '201')
  const now = await loads()
  assert.deepEqual([now.get(from), (now.get(an) ?? 0) + (now.get(binh) ?? 0)], [0, 3])
  assert.ok(Math.abs((now.get(an) ?? 0) - (now.get(binh) ?? 0)) === 1)
  const again = await desk.ask(desk.as('unit_head'), 'POST /dossiers/worklist/transfers', giving)
  assert.equal(again.told, '409 dossiers.nothing_to_transfer')
})
