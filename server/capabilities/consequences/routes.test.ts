import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Commune, withCommune } from '#tests/given.ts'
import { type Answer, type TestServer, withServer } from '#tests/http.ts'
import { person } from '#tests/people.ts'
import { registry } from '../../app.ts'
import { consequenceRoutes } from './routes.ts'
import { bringConsequences } from './rules/rules-kept.ts'

let commune: Commune
let server: TestServer
before(async () => {
  commune = await withCommune()
  await bringConsequences(commune.database.context())
  server = await withServer(commune.database, [(api) => consequenceRoutes(api, registry)])
})
after(async () => {
  await server.close()
  await commune.database.close()
})

const office = () =>
  person('Văn phòng', ['consequences.manage', 'consequences.decide'], [commune.database.root_id, commune.agency_id])
const leader = () => person('Lãnh đạo', ['consequences.decide'], [commune.database.root_id, commune.agency_id])
const focal = () => person('Đầu mối', ['indexes.self_score'], [commune.agency_id])
type Body = Record<string, unknown>
const body = <T = Body>({ body: found }: Answer) => found as T

test('consequences over HTTP: rules, judgement, list', async () => {
  assert.equal((await server.ask(focal(), 'GET /consequences/rules')).status, 403)
  const rules = body<Body[]>(await server.ask(office(), 'GET /consequences/rules'))
  assert.equal(rules.length, 16)
  const change = { on: false, basis: 'Quyết định của tỉnh', verified: true }
  assert.deepEqual(body(await server.ask(office(), 'PUT /consequences/rules/R4', change)), { code: 'R4', on: false })
  assert.equal((await server.ask(office(), 'PUT /consequences/rules/R99', change)).status, 404)
  const faulty = body<{ fields: { path: string; code: string; text: string }[] }>(
    await server.ask(office(), 'PUT /consequences/rules/R4', { ...change, basis: 'QĐ', percent: 0 }),
  )
  assert.deepEqual(
    faulty.fields.map(({ path, code, text }) => [path, code, text]),
    [
      ['basis', 'http.field_too_short', 'Ít nhất 3 ký tự'],
      ['percent', 'http.field_too_small', 'Ít nhất 1'],
    ],
  )
  const judged = body(await server.ask(office(), 'POST /consequences/judgements', { year: 2025 }))
  assert.equal(judged.proposed, 1, 'the report of December, whose month has come')
  const [report] = body<Body[]>(await server.ask(office(), 'GET /consequences?year=2025'))
  assert.deepEqual([report?.rule, report?.reasons], ['R16', ['Đến hạn báo cáo tháng 12']])
  const next = new Date().getFullYear() + 1
  assert.equal(body(await server.ask(office(), 'POST /consequences/judgements', { year: next })).proposed, 0)
  assert.equal((await server.ask(leader(), 'GET /consequences?year=2025')).status, 200)
  assert.equal((await server.ask(leader(), 'GET /consequences/rules')).status, 200)
  assert.equal((await server.ask(leader(), 'PUT /consequences/rules/R4', change)).status, 403)
  assert.equal((await server.ask(leader(), 'POST /consequences/judgements', { year: 2025 })).status, 403)
  const none = '01900000-0000-7000-8000-0000000000ff'
  const verdict = { verdict: 'refused', why: 'Không có' }
  for (const who of [office(), leader()])
    assert.equal((await server.ask(who, `POST /consequences/${none}/decision`, verdict)).status, 404)
})

test('a rule says whether the record can judge it, and what it lacks where it cannot', async () => {
  const rules = body<Body[]>(await server.ask(office(), 'GET /consequences/rules'))
  assert.deepEqual(
    rules.filter(({ judged }) => judged).map(({ code }) => code),
    ['R1', 'R2', 'R4', 'R5', 'R6', 'R7', 'R16'],
  )
  for (const { judged, lacks } of rules) assert.equal(lacks === null, judged)
  const [third] = rules.filter(({ code }) => code === 'R3')
  assert.match(String(third?.lacks), /chưa ghi thư xin lỗi/)
})
