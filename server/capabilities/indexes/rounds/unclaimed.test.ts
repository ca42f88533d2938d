import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { establish } from '#agencies'
import type { Actor } from '#platform/access/actor.ts'
import { asDay } from '#platform/time.ts'
import { key } from '#tests/database.ts'
import { type Commune, withCommune } from '#tests/given.ts'
import { type TestServer, withServer } from '#tests/http.ts'
import { person } from '#tests/people.ts'
import { declaredRow, keepSet, setOfRows } from '#tests/rounds.ts'
import { registry } from '../../../app.ts'
import { doWork } from '../scores/work.ts'
import { openRound } from './open-round.ts'
import { roundRoutes } from './round-routes.ts'

const ROUND = 'KC-2026'
const ROWS = ['plan', 'ideas', 'news'].map((code) => declaredRow(code, 1_000))
const OFFICE = '01900000-0000-7000-8000-0000000000f3'

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
  await keepSet(context, registry, key(), setOfRows('ke-khai', ROWS))
  const opening = { code: ROUND, name: 'Kê khai', set: 'ke-khai', period: '2026', deadlines: {} }
  await openRound(context, registry, key(), opening)
  server = await withServer(commune.database, [(api) => roundRoutes(api, registry)])
})
after(async () => {
  await server.close()
  await commune.database.close()
})

const office = () => person('Văn phòng', ['indexes.manage'], [commune.database.root_id, commune.agency_id], OFFICE)
const moves = (step: string) => server.ask(office(), `POST /indexes/rounds/${ROUND}/steps`, { step })
const zeros = (body: object, actor: Actor = officeOfAll()) =>
  server.ask(actor, `POST /indexes/rounds/${ROUND}/zeros`, body)
const officeOfAll = () => person('Văn phòng', ['indexes.manage'], everywhere, OFFICE)
let everywhere: string[] = []
const lines = async () => {
  const { rows } = await commune.database.context().pool.query(
    `select c.code, s.component, l.work, l.by, l.to_points, l.why from indexes.score s
join indexes.score_line l on l.agency_id = s.agency_id and l.score_id = s.id
join indexes.contender c on c.round_id = s.round_id and c.body_id = s.agency_id order by 1, 2, l.seq`,
  )
  return rows.map(({ code, component, work, by, to_points, why }) =>
    [code, component, work, by === OFFICE ? 'office' : 'agency', to_points, why].join(' '),
  )
}

test('the council gives no points, with one reason, for all that no agency claimed for itself, and touches nothing else', async () => {
  const context = commune.database.context()
  const { rows } = await context.pool.query('select body_id from indexes.contender')
  everywhere = [context.root_id, ...rows.map(({ body_id }: { body_id: string }) => body_id)]
  await moves('start_self_scoring')
  const focal = person('Đầu mối', ['indexes.self_score'], [commune.agency_id], '01900000-0000-7000-8000-0000000000f4')
  const claim = { round: ROUND, agency: 'AB', component: 'plan', points: 0, reason: 'Chưa ban hành' }
  await doWork(commune.database.context(focal), registry, key(), 'self_score', claim)
  const early = await zeros({ reason: 'Không chấm' })
  assert.equal((early.body as { code: string }).code, 'indexes.round_is_elsewhere', 'while agencies may still speak')
  await moves('start_appraisal')
  await moves('hand_to_council')
  assert.equal((await zeros({ reason: '' })).status, 422)
  assert.equal((await zeros({ reason: 'Không chấm' }, focal)).status, 403)

  assert.deepEqual((await zeros({ reason: 'Không tự chấm' })).body, { round: ROUND, zeroed: 5 })
  assert.deepEqual(await lines(), [
    'AB ideas decide office 0 Không tự chấm',
    'AB news decide office 0 Không tự chấm',
    'AB plan self_score agency 0 Chưa ban hành',
    'CD ideas decide office 0 Không tự chấm',
    'CD news decide office 0 Không tự chấm',
    'CD plan decide office 0 Không tự chấm',
  ])
  assert.deepEqual((await zeros({ reason: 'Lần nữa' })).body, { round: ROUND, zeroed: 0 })
  const { undecided } = (await server.ask(office(), `GET /indexes/rounds/${ROUND}`)).body as { undecided: number }
  assert.equal(undecided, 1, 'what was claimed waits for its own decision')
})
