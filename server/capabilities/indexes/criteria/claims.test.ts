import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { makeRegistry } from '#measures'
import type { Actor } from '#platform/access/actor.ts'
import type { Context } from '#platform/context.ts'
import { asDay } from '#platform/time.ts'
import { key } from '#tests/database.ts'
import { dossierFacts, dossierMeasures } from '#tests/dossiers.ts'
import { type Commune, withCommune } from '#tests/given.ts'
import { person } from '#tests/people.ts'
import { dutiesOf } from '../duties.ts'
import { roundNamed } from '../queries.ts'
import { advance } from '../rounds/advance.ts'
import { openRound } from '../rounds/open-round.ts'
import { progressIn } from '../rounds/progress.ts'
import { rankingOf } from '../rounds/ranking.ts'
import type { Step, Work } from '../rounds/round.ts'
import { wordsAwaited } from '../rounds/waits.ts'
import { refreshRound } from '../scores/refresh.ts'
import { sheetOf } from '../scores/sheet.ts'
import { type Doing, doWork } from '../scores/work.ts'
import { linear, rowsOf } from '../sets/rows.ts'
import type { CriteriaSet } from './criteria-set.ts'
import { keepSet } from './sets-kept.ts'

const registry = makeRegistry([])
const row = rowsOf({ appraiser: 'home_affairs', basis: null, standing: 'reconstructed', verified: false })
const COMPONENTS = [
  row({ code: 'plan', name: 'Kế hoạch', max: 2, scoring: { kind: 'BINARY', questions: [] }, evidence: ['Kế hoạch'] }),
  row({ code: 'findings', name: 'Kiến nghị', max: 3, scoring: linear('not_applicable'), evidence: ['Báo cáo'] }),
]
const SET: CriteriaSet = {
  code: 'ke-khai',
  version: 1,
  name: 'Bộ kê khai thử',
  basis: 'Bài thử',
  effective_from: asDay('2025-01-01'),
  supersedes: null,
  kinds: ['commune'],
  standing: 'reconstructed',
  verified: false,
  not_applicable: 'remove',
  total: 5_000,
  places: 2,
  tie_tolerance: 1,
  bands: { on: 'share', verified: false, list: [{ code: 'all', name: 'Tất cả', at_least: 0 }] },
  groups: [{ code: 'communes', name: 'Xã', kinds: ['commune'] }],
  fields: [
    {
      code: 'f',
      name: 'Lĩnh vực',
      max: 5_000,
      criteria: [{ code: 'f.1', name: 'Tiêu chí', max: 5_000, components: COMPONENTS }],
    },
  ],
}
const ROUND = 'KK-2026'

let commune: Commune
before(async () => {
  commune = await withCommune()
  await keepSet(commune.database.context(), registry, key(), SET)
})
after(() => commune.database.close())

const at = (actor: Actor): Context => commune.database.context(actor, new Date('2026-07-02T09:00:00+07:00'))
const places = () => [commune.database.root_id, commune.agency_id]
const office = () => at(person('Văn phòng', ['indexes.manage'], places(), '01900000-0000-7000-8000-0000000000e1'))
const appraiser = () => at(person('Thẩm định', ['indexes.appraise'], places(), '01900000-0000-7000-8000-0000000000e2'))
const focal = () =>
  at(person('Đầu mối', ['indexes.self_score'], [commune.agency_id], '01900000-0000-7000-8000-0000000000e3'))

const does = (context: Context, work: Work, doing: Partial<Doing>) =>
  doWork(context, registry, key(), work, { round: ROUND, agency: 'AB', component: 'findings', reason: 'Rõ', ...doing })
const moves = (step: Step) => advance(office(), key(), ROUND, step)
const open = async (context: Context, as: 'self_score' | 'appraise' | 'manage') =>
  (await dutiesOf(context, registry, as)).map((duty) => duty.open)
const waiting = async (context: Context) =>
  [...(await sheetOf(context, registry, ROUND, 'AB')).cells].flatMap(([code, { waits }]) =>
    waits ? [`${code} ${waits}`] : [],
  )

test('that nothing arose is claimed and appraised like points, and leaves the component out; duties and sheet count alike', async () => {
  const opening = { code: ROUND, name: 'Kê khai', set: 'ke-khai', period: '2026-H1', deadlines: {} }
  await openRound(office(), registry, key(), opening)
  assert.deepEqual(await open(focal(), 'self_score'), [0], 'nobody speaks before it begins')
  await moves('start_self_scoring')
  assert.deepEqual(await waiting(focal()), ['plan self_score', 'findings self_score'])
  assert.deepEqual(await waiting(appraiser()), [], 'what waits for another is not shown as one’s own')
  const asked = { by: { agencies: places() }, until: null, size: 10 }
  const owed = (await wordsAwaited(focal(), asked, { registry })).map(({ kind, title, owed_by }) => ({
    kind,
    title,
    owed_by,
  }))
  const owed_by = { agency_id: commune.agency_id, account_id: null, role: 'focal_person' }
  assert.deepEqual(owed, [{ kind: 'indexes.self_score', title: 'Kê khai', owed_by }])
  assert.deepEqual(await wordsAwaited(appraiser(), asked, { registry }), [], 'it is not their turn')

  const none = { value: { kind: 'share', numerator: 0, denominator: 0 } } as const
  assert.deepEqual(await does(focal(), 'self_score', none), { component: 'findings', points: null, decided: false })
  await assert.rejects(does(focal(), 'self_score', { points: null }), { code: 'indexes.points_missing' })
  await does(focal(), 'self_score', { component: 'plan', points: 0 })
  assert.deepEqual(await open(focal(), 'self_score'), [0])
  assert.deepEqual((await progressIn(office(), registry, await roundNamed(office(), ROUND)))[0]?.missing, [])

  await moves('start_appraisal')
  assert.deepEqual(await open(appraiser(), 'appraise'), [2])
  assert.deepEqual(await open(focal(), 'self_score'), [0], 'the round is shown to who has no turn, with nothing to do')
  await does(appraiser(), 'appraise', { ...none, reason: '' })
  await does(appraiser(), 'appraise', { component: 'plan', points: 1_000, reason: 'Có kế hoạch' })
  assert.deepEqual(await open(appraiser(), 'appraise'), [0])

  await moves('ask_explanations')
  assert.deepEqual(await waiting(focal()), ['plan explain'], 'only changed points are explained')
  await does(focal(), 'explain', { component: 'plan' })
  assert.deepEqual(await open(focal(), 'self_score'), [0])
  await moves('start_second_appraisal')
  assert.deepEqual(await waiting(appraiser()), ['plan appraise_again'])
  await moves('hand_to_council')
  assert.deepEqual(await open(office(), 'manage'), [0], 'all is decided')
  await moves('publish')
  assert.deepEqual(await open(focal(), 'self_score'), [0], 'a published round is still shown to who scored in it')
  const [{ rows } = { rows: [] }] = (await rankingOf(office(), ROUND)).groups
  assert.deepEqual(
    rows.map(({ points, max, unknown }) => [points, max, unknown]),
    [[1_000, 2_000, 0]],
  )
})

test('what was declared before a measure was there stays as it was claimed until the round is over', async () => {
  const online = row({
    code: 'online',
    name: 'Trực tuyến',
    max: 2,
    scoring: linear(),
    evidence: ['Báo cáo'],
    binding: { by: 'measure', measure: 'online_share' },
  })
  const measured = makeRegistry([{ kind: dossierFacts, measures: dossierMeasures }])
  const field = { code: 'f', name: 'Lĩnh vực', max: 2_000 }
  const criterion = { code: 'f.1', name: 'Tiêu chí', max: 2_000, components: [online] }
  const set = { ...SET, code: 'ke-khai-2', total: 2_000, fields: [{ ...field, criteria: [criterion] }] }
  await keepSet(commune.database.context(), measured, key(), set)
  const opening = { code: 'KK-2', name: 'Kê khai', set: 'ke-khai-2', period: '2026-H1', deadlines: {} }
  await openRound(office(), registry, key(), opening)
  await advance(office(), key(), 'KK-2', 'start_self_scoring')
  await does(focal(), 'self_score', { round: 'KK-2', component: 'online', points: 0 })
  assert.equal((await refreshRound(office(), measured, 'KK-2')).changed, 0)
  const cell = (await sheetOf(focal(), measured, 'KK-2', 'AB')).cells.get('online')
  assert.deepEqual([cell?.source, cell?.points, cell?.works.map(({ work }) => work)], ['declared', 0, ['self_score']])
})
