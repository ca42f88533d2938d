import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { establish } from '#agencies'
import { nobody } from '#platform/access/actor.ts'
import { asDay } from '#platform/time.ts'
import { key } from '#tests/database.ts'
import { type Commune, withCommune } from '#tests/given.ts'
import { type TestServer, withServer } from '#tests/http.ts'
import { person } from '#tests/people.ts'
import { declaredRow, keepSet, setOfRows } from '#tests/rounds.ts'
import { registry } from '../../../app.ts'
import type { Component } from '../criteria/criteria-set.ts'
import { openRound } from '../rounds/open-round.ts'
import { surveyRoutes } from './survey-routes.ts'

const ROUND = 'DT-2026'
const asked: Component = {
  ...declaredRow('asked', 2_000),
  part: 'survey',
  evidence: [],
  binding: { by: 'survey', slip: '01' },
  scoring: {
    kind: 'SURVEY',
    items: [],
    options: [
      { code: 'A', name: 'Tốt', weight: 100_000 },
      { code: 'B', name: 'Kém', weight: 0 },
    ],
  },
}

let commune: Commune
let server: TestServer
before(async () => {
  commune = await withCommune()
  const context = commune.database.context()
  await establish(context, key(), {
    code: 'CD',
    identifier: 'H99.CD',
    name: 'Ủy ban nhân dân xã CD',
    short_name: 'Xã CD',
    kind: 'commune',
    level: 'X',
    parent_id: commune.database.root_id,
    valid_from: asDay('2016-01-01'),
  })
  await keepSet(context, registry, key(), setOfRows('dieu-tra', [asked, declaredRow('plan', 1_000)]))
  const opening = { code: ROUND, name: 'Điều tra', set: 'dieu-tra', period: '2026', deadlines: {} }
  await openRound(context, registry, key(), opening)
  server = await withServer(commune.database, [surveyRoutes])
})
after(async () => {
  await server.close()
  await commune.database.close()
})

const office = () =>
  person('Văn phòng', ['indexes.manage'], [commune.database.root_id], '01900000-0000-7000-8000-0000000000f1')
const post = async (agencies: object[], rest: object = {}, component = 'asked') => {
  const to = `POST /indexes/rounds/${ROUND}/components/${component}/survey`
  const { status, body } = await server.ask(office(), to, { source: 'Đợt tháng 6', agencies, ...rest })
  return { status, body: body as { code?: string; fields?: { path: string; text: string }[] } }
}
type Standing = { source: string; agencies: { agency: string; version: number; points: number; items: object[] }[] }
const READ = `GET /indexes/rounds/${ROUND}/components/asked/survey`
const standing = async () => (await server.ask(office(), READ)).body as Standing

test('answers of several agencies are entered at once, and read back; who is not named stays unknown', async () => {
  assert.deepEqual(
    (await standing()).agencies.map(({ agency, version, points, items }) => [agency, version, points, items]),
    [
      ['AB', 0, null, []],
      ['CD', 0, null, []],
    ],
  )
  assert.equal((await post([{ agency: 'AB', items: [{ A: 30, B: 10 }], version: 0 }])).status, 201)
  const { source, agencies } = await standing()
  assert.equal(source, 'Đợt tháng 6')
  assert.deepEqual(
    agencies.map(({ points, items }) => [points, items]),
    [
      [1_500, [{ A: 30, B: 10 }]],
      [null, []],
    ],
  )
})

test('all of it or nothing', async () => {
  const good = { agency: 'CD', items: [{ A: 1, B: 0 }] }
  for (const bad of [
    { agency: 'TINH', items: [{ A: 1 }] },
    { agency: 'AB', items: [{ A: 1, C: 1 }] },
    { agency: 'AB', items: [{ A: -1, B: 1 }] },
    { agency: 'AB', items: [{ A: 1.5, B: 1 }] },
    { agency: 'CD', items: [{ A: 2, B: 2 }] },
  ]) {
    const { status } = await post([good, bad])
    assert.ok(status === 409 || status === 422, JSON.stringify(bad))
  }
  assert.equal((await post([good], { source: ' ' })).status, 422)
  assert.equal((await post([])).status, 422)
  assert.equal((await post([good], {}, 'plan')).body.code, 'indexes.not_a_survey')
  assert.equal((await standing()).agencies[1]?.points, null)
})

test('counts that somebody else entered since they were read are not written over unseen', async () => {
  const [read] = (await standing()).agencies
  const mine = { agency: 'AB', items: [{ A: 5, B: 5 }], version: read?.version }
  assert.equal((await post([{ ...mine, items: [{ A: 40, B: 0 }] }])).status, 201)
  const late = await post([{ agency: 'CD', items: [{ A: 1, B: 1 }], version: 0 }, mine])
  assert.deepEqual([late.status, late.body.code], [422, 'indexes.survey_entered_meanwhile'])
  assert.deepEqual(
    late.body.fields?.map(({ path, text }) => [path, text]),
    [['agencies.1.version', 'Người khác vừa nhập: Tốt 40, Kém 0']],
  )
  const { agencies } = await standing()
  assert.deepEqual([agencies[0]?.points, agencies[1]?.points], [2_000, null])
  assert.equal((await post([{ ...mine, version: agencies[0]?.version }])).status, 201)
  assert.equal((await standing()).agencies[0]?.points, 1_000)
})

test('only the reform office reads and enters them', async () => {
  const focal = person('Đầu mối', ['indexes.self_score'], [commune.agency_id], '01900000-0000-7000-8000-0000000000f2')
  assert.equal((await server.ask(focal, READ)).status, 403)
  assert.equal((await server.ask(nobody, READ.replace('GET', 'POST'), {})).status, 401)
})
