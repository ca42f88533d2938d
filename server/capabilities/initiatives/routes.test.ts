import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { nobody } from '#platform/access/actor.ts'
import { type Answer, type TestServer, withServer } from '#tests/http.ts'
import { type Judged, proposed, withJudges } from './given.ts'
import { initiativeReadingRoutes, judgingRoutes, proposingRoutes } from './routes.ts'

let judged: Judged
let server: TestServer
before(async () => {
  judged = await withJudges()
  server = await withServer(judged.commune.database, [initiativeReadingRoutes, proposingRoutes, judgingRoutes])
})
after(async () => {
  await server.close()
  await judged.commune.database.close()
})

const AT = '2026-03-02T08:00'
const officer = () => judged.commune.as('officer', AT).actor
const provincial = (role: Parameters<Judged['as']>[0]) => judged.as(role, AT).actor
const body = <T = Record<string, unknown>>({ body: found }: Answer) => found as T
const status = ({ status: found }: Answer) => found

async function assessed(title: string): Promise<string> {
  const { code } = body<{ code: string }>(await server.ask(officer(), 'POST /initiatives', { ...proposed, title }))
  const assessor_id = provincial('appraiser').account_id ?? ''
  const named = { assessor_id, assess_by: '2026-03-20' }
  assert.equal(status(await server.ask(officer(), `POST /initiatives/${code}/assignment`, named)), 403)
  assert.equal(
    status(await server.ask(provincial('reform_officer'), `POST /initiatives/${code}/assignment`, named)),
    201,
  )
  const made = { recommended: true, assessment: 'Cách làm mới, ít tốn kém.' }
  assert.equal(status(await server.ask(provincial('appraiser'), `POST /initiatives/${code}/assessment`, made)), 201)
  return code
}

test('an initiative over HTTP: proposed, amended, taken back', async () => {
  const faulty = body<{ fields: { path: string }[] }>(
    await server.ask(officer(), 'POST /initiatives', { ...proposed, title: 'Ngắn', after_period: '2026-Q9' }),
  )
  assert.deepEqual(
    faulty.fields.map(({ path }) => path),
    ['title', 'after_period'],
  )
  const reversed = await server.ask(officer(), 'POST /initiatives', { ...proposed, after_period: '2025' })
  assert.deepEqual([reversed.status, body(reversed).code], [422, 'initiatives.period_not_later'])
  assert.equal(status(await server.ask(officer(), 'POST /initiatives', { ...proposed, agency: 'STP' })), 403)

  const made = await server.ask(officer(), 'POST /initiatives', proposed)
  assert.deepEqual([made.status, body(made)], [201, { code: 'SK-AB-2026-01' }])
  const { agency: _, proposed_as: __, ...proposal } = proposed
  const title = 'Nhắc người dân hai ngày trước hẹn'
  assert.equal(status(await server.ask(officer(), 'PUT /initiatives/SK-AB-2026-01', { ...proposal, title })), 200)
  assert.equal(body(await server.ask(officer(), 'GET /initiatives/SK-AB-2026-01')).title, title)
  assert.equal(status(await server.ask(officer(), 'POST /initiatives/SK-AB-2026-01/withdrawal')), 201)
  const again = await server.ask(officer(), 'POST /initiatives/SK-AB-2026-01/withdrawal')
  assert.deepEqual([again.status, body(again).code], [409, 'initiatives.withdraw_when'])
})

test('a decision is the province’s, with why; what is recognised is public without names of persons', async () => {
  const code = await assessed('Sáng kiến được công nhận')
  const reason = 'Có tính mới, đo được.'
  assert.equal(status(await server.ask(officer(), `POST /initiatives/${code}/recognition`, { reason })), 403)
  const local = judged.commune.as('leader', AT).actor
  assert.equal(status(await server.ask(local, `POST /initiatives/${code}/recognition`, { reason })), 403)
  assert.equal(status(await server.ask(nobody, `GET /initiatives/recognised/${code}`)), 404)
  assert.equal(status(await server.ask(provincial('leader'), `POST /initiatives/${code}/recognition`, { reason })), 201)

  const applied = { agency: 'STP', from: '2026-04-01' }
  const there = provincial('focal_person')
  assert.equal(status(await server.ask(there, `POST /initiatives/${code}/applications`, applied)), 201)
  const again = await server.ask(there, `POST /initiatives/${code}/applications`, applied)
  assert.deepEqual([again.status, body(again).code], [409, 'initiatives.applied_already'])

  const [listed] = body<Record<string, unknown>[]>(await server.ask(nobody, 'GET /initiatives/recognised'))
  assert.deepEqual([listed?.code, listed?.applications], [code, 1])
  const shown = body(await server.ask(nobody, `GET /initiatives/recognised/${code}`))
  assert.deepEqual(shown.applications, [{ agency: { code: 'STP', name: 'Sở Tư pháp' }, from: '2026-04-01' }])
  assert.equal(JSON.stringify(shown).includes('Người giữ vai'), false)
})

test('what is declined says why to its proposer, and stays out of the public list', async () => {
  const code = await assessed('Sáng kiến không công nhận')
  const reason = 'Chưa mới so với nơi khác.'
  assert.equal(status(await server.ask(provincial('leader'), `POST /initiatives/${code}/refusal`, { reason })), 201)
  const shown = body(await server.ask(officer(), `GET /initiatives/${code}`))
  assert.deepEqual([shown.state, shown.reason], ['declined', reason])
  assert.equal(status(await server.ask(nobody, `GET /initiatives/recognised/${code}`)), 404)
  const list = body<Record<string, unknown>[]>(await server.ask(officer(), 'GET /initiatives?state=declined'))
  assert.deepEqual(
    list.map((one) => one.code),
    [code],
  )
  assert.equal(status(await server.ask(nobody, 'GET /initiatives')), 401)
})
