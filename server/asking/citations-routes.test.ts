import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Actor, nobody } from '#platform/access/actor.ts'
import { asDay } from '#platform/time.ts'
import { enact } from '#rulebook'
import { key } from '#tests/database.ts'
import { type Commune, withCommune } from '#tests/given.ts'
import { type TestServer, withServer } from '#tests/http.ts'
import { person } from '#tests/people.ts'
import { citationsRoutes } from './citations-routes.ts'

type Cited = { subject: string; code: string | null; title: string | null; path: string; text: string; where: string }
type Told = { citations: Cited[]; next: string | null }

let commune: Commune
let server: TestServer
let legal: Actor
before(async () => {
  commune = await withCommune()
  server = await withServer(commune.database, [citationsRoutes])
  legal = person('Pháp chế', ['rulebook.see'], [commune.database.root_id])
})
after(async () => {
  await server.close()
  await commune.database.close()
})

const citing = async (query: string) => (await server.ask(legal, `GET /citations?${query}`)).body as Told

test('a law is found in the calendar by part of its name, whatever its accents and case', async () => {
  const { citations, next } = await citing(`text=${encodeURIComponent('BO LUAT LAO DONG 2019, điều 112')}`)
  assert.deepEqual([...new Set(citations.map(({ subject, where }) => `${subject} ${where}`))], ['calendar_entry basis'])
  const [first] = citations
  assert.deepEqual([first?.path, next], ['/admin/calendar', null])
})

test('rules and procedures cite texts too, each told by its own code and page', async () => {
  const { citations } = await citing('text=61/2018')
  const rule = citations.find(({ code }) => code === 'dossiers.supplement_clock')
  assert.deepEqual(
    [rule?.subject, rule?.path, rule?.where],
    ['rule', '/admin/rules/dossiers.supplement_clock', 'basis'],
  )
  const { citations: civil } = await citing('text=123/2015')
  const [procedure] = civil
  assert.deepEqual([procedure?.subject, procedure?.where], ['procedure', 'legal_bases'])
  assert.equal(procedure?.path, `/thu-tuc/${procedure?.code}`)
  assert.match(procedure?.text ?? '', /123\/2015/)
})

test('signs that patterns know are only signs, and a text that nobody cites is cited nowhere', async () => {
  assert.deepEqual(await citing(`text=${encodeURIComponent('6%2018')}`), { citations: [], next: null })
  assert.deepEqual(await citing('text=khong-co-van-ban'), { citations: [], next: null })
})

test('a long list goes on where it stopped, and tells nothing twice', async () => {
  const context = commune.database.context()
  for (let year = 2030; year < 2133; year++) {
    const rule = { code: 'dossiers.guide_limit', agency_id: null, value: 1, unit: null, note: null, verified: true }
    await enact(context, key(), { ...rule, basis: `Văn bản thử số ${year}`, valid_from: asDay(`${year}-01-01`) })
  }
  const first = await citing('text=van-ban-thu')
  assert.deepEqual(first, { citations: [], next: null })
  const one = await citing(`text=${encodeURIComponent('văn bản thử')}`)
  const two = await citing(`text=${encodeURIComponent('văn bản thử')}&after=${encodeURIComponent(one.next ?? '')}`)
  assert.deepEqual([one.citations.length, two.citations.length, two.next], [100, 3, null])
  assert.equal(new Set([...one.citations, ...two.citations].map(({ text }) => text)).size, 103)
})

test('who may not look into the rulebook is not told', async () => {
  assert.equal((await server.ask(nobody, 'GET /citations?text=61/2018')).status, 401)
  const clerk = commune.as('clerk', '2026-03-02T08:00').actor
  assert.equal((await server.ask(clerk, 'GET /citations?text=61/2018')).status, 403)
})
