import assert from 'node:assert/strict'
import { Readable } from 'node:stream'
import { after, before, test } from 'node:test'
import { establish, succeed } from '#agencies'
import { makeRegistry, measuresFold } from '#measures'
import type { Actor } from '#platform/access/actor.ts'
import type { Context } from '#platform/context.ts'
import { readAll } from '#platform/journal/tail.ts'
import { verifyChains } from '#platform/journal/verify.ts'
import { asDay } from '#platform/time.ts'
import { key } from '#tests/database.ts'
import { dossierFacts, dossierMeasures, receivePermit } from '#tests/dossiers.ts'
import { type Commune, withCommune } from '#tests/given.ts'
import { person } from '#tests/people.ts'
import type { CriteriaSet } from '../criteria/criteria-set.ts'
import { bringSets, keepSet } from '../criteria/sets-kept.ts'
import { liveIndex, liveSheet } from '../live/live.ts'
import { roundNamed } from '../queries.ts'
import { attachEvidence, removeEvidence } from '../scores/evidence.ts'
import { refreshRound } from '../scores/refresh.ts'
import { sheetOf } from '../scores/sheet.ts'
import { enterSurvey } from '../scores/survey.ts'
import { type Doing, doWork, doWorks } from '../scores/work.ts'
import { linear, percent, rowsOf } from '../sets/rows.ts'
import { verifyRounds } from '../verify.ts'
import { advance } from './advance.ts'
import { extend } from './extend.ts'
import { recompute } from './freeze.ts'
import { leaveOutUnknown } from './leave-out.ts'
import { chase } from './missing.ts'
import { openRound } from './open-round.ts'
import { progressIn } from './progress.ts'
import { rankingOf } from './ranking.ts'
import type { Work } from './round.ts'

const registry = makeRegistry([{ kind: dossierFacts, measures: dossierMeasures }])
const row = rowsOf({ appraiser: 'home_affairs', basis: null, standing: 'reconstructed', verified: false })

/** Ten points: two declared, two measured, one asked in a survey. */
const SET: CriteriaSet = {
  code: 'thu',
  version: 1,
  name: 'Bộ tiêu chí thử',
  basis: 'Bài thử',
  effective_from: asDay('2025-01-01'),
  supersedes: null,
  kinds: ['commune'],
  standing: 'reconstructed',
  verified: false,
  not_applicable: 'remove',
  total: 10_000,
  places: 2,
  tie_tolerance: 1,
  bands: {
    on: 'share',
    verified: false,
    list: [
      { code: 'good', name: 'Tốt', at_least: 80_000 },
      { code: 'weak', name: 'Yếu', at_least: 0 },
    ],
  },
  groups: [{ code: 'communes', name: 'Xã', kinds: ['commune'] }],
  fields: [
    {
      code: 'f',
      name: 'Lĩnh vực',
      max: 10_000,
      criteria: [
        {
          code: 'f.1',
          name: 'Tiêu chí',
          max: 10_000,
          components: [
            row({
              code: 'plan',
              name: 'Kế hoạch',
              max: 2,
              scoring: { kind: 'BINARY', questions: [] },
              evidence: ['Kế hoạch'],
            }),
            row({
              code: 'ideas',
              name: 'Sáng kiến',
              max: 2,
              scoring: { kind: 'COUNT_EACH', unit: 500 },
              evidence: ['Báo cáo'],
            }),
            row({
              code: 'online',
              name: 'Nộp trực tuyến',
              max: 2,
              scoring: linear(),
              binding: { by: 'measure', measure: 'online_share' },
            }),
            row({
              code: 'on_time',
              name: 'Đúng hạn',
              max: 2,
              scoring: linear(),
              binding: { by: 'measure', measure: 'received_on_time' },
            }),
            row({
              code: 'asked',
              name: 'Khảo sát',
              max: 2,
              part: 'survey',
              scoring: {
                kind: 'SURVEY',
                items: [],
                options: [
                  { code: 'A', name: 'Tốt', weight: percent(100) },
                  { code: 'B', name: 'Kém', weight: percent(0) },
                ],
              },
              binding: { by: 'survey', slip: '01' },
            }),
          ],
        },
      ],
    },
  ],
}

let commune: Commune
let ids: Record<string, string>
const LAN = '01900000-0000-7000-8000-0000000000a1'
const MAI = '01900000-0000-7000-8000-0000000000a2'

before(async () => {
  commune = await withCommune()
  const context = commune.database.context()
  ids = { AB: commune.agency_id }
  for (const code of ['CD', 'EF'])
    ids[code] = (
      await establish(context, key(), {
        code,
        identifier: `H99.${code}`,
        name: `Ủy ban nhân dân xã ${code}`,
        short_name: code,
        kind: 'commune',
        level: 'X',
        parent_id: commune.database.root_id,
        valid_from: asDay('2016-01-01'),
      })
    ).id
  await bringSets(context)
  await keepSet(context, registry, key(), SET)
})
after(() => commune.database.close())

const all = () => [commune.database.root_id, ...Object.values(ids)]
const at = (actor: Actor, on: string): Context => commune.database.context(actor, new Date(`${on}T09:00:00+07:00`))
const office = (on: string) => at(person('Văn phòng', ['indexes.manage'], all(), MAI), on)
const appraiser = (on: string) => at(person('Thẩm định', ['indexes.appraise'], all(), MAI), on)
const focal = (code: string, on: string) => at(person('Đầu mối', ['indexes.self_score'], [ids[code] ?? ''], LAN), on)

const does = (context: Context, work: Work, doing: Partial<Doing>) =>
  doWork(context, registry, key(), work, {
    round: 'THU-2026',
    agency: 'AB',
    component: 'plan',
    reason: 'Theo tài liệu',
    ...doing,
  })
const refuses = (promise: Promise<unknown>, code: string) => assert.rejects(promise, { code })

async function proves(code: string, component: string, words: string, on = '2026-07-02') {
  const storage = {
    arrive: async (bytes: Readable) => {
      for await (const _ of bytes);
      const head = Buffer.from('%PDF-1.7\n')
      const { createHash } = await import('node:crypto')
      const sha256 = createHash('sha256').update(words).digest()
      const read = async () => Readable.from([words])
      return { bytes: words.length, head, sha256, read, keep: async () => words, leave: async () => {} }
    },
    read: async () => Readable.from([]),
  }
  const upload = { name: 'ke-hoach.pdf', bytes: Readable.from([words]), truncated: () => false }
  return attachEvidence(
    focal(code, on),
    key(),
    storage,
    { round: 'THU-2026', agency: code, components: [component] },
    upload,
  )
}

const received = (on: string) => receivePermit(commune, `${on}T09:00`)
/** Reads every event: one that is not below the oldest running transaction of the cluster waits for that to end. */
async function folded(): Promise<void> {
  const { pool } = commune.database.context()
  for (let tries = 0; tries < 200; tries++) {
    await readAll(pool, measuresFold(registry))
    const { rows } = await pool.query(
      `select (select count(*) from journal.event) = (select events from journal.cursor where consumer = 'measures') as done`,
    )
    if (rows[0].done) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  assert.fail('the journal was not read to its end')
}
const cell = async (context: Context, agency: string, component: string) => {
  const found = (await sheetOf(context, registry, 'THU-2026', agency)).cells.get(component)
  assert.ok(found, component)
  return found
}

test('what may not be opened', async () => {
  const opening = { code: 'X-1', name: 'Thử', set: 'thu', period: '2026-H1', deadlines: {} }
  const open = (change: object) => openRound(office('2026-07-01'), registry, key(), { ...opening, ...change })
  await refuses(openRound(focal('AB', '2026-07-01'), registry, key(), opening), 'http.forbidden')
  await refuses(open({ set: 'nothing' }), 'indexes.set_not_found')
  await refuses(open({ set: 'thu@9' }), 'indexes.set_not_found')
  await refuses(open({ agencies: ['TINH'] }), 'indexes.agency_of_another_kind')
  await refuses(open({ set: 'one-stop-officer' }), 'indexes.set_judges_people')
  await refuses(open({ agencies: ['NN'] }), 'agencies.not_found')
  await refuses(open({ agencies: [] }), 'indexes.round_without_agencies')
  await refuses(open({ period: '2026-13' }), 'measures.period_unknown')
  const deadlines = { self_scoring: asDay('2026-08-02'), appraising: asDay('2026-08-01') }
  await refuses(open({ deadlines }), 'indexes.deadlines_out_of_order')
})

test('a set whose points do not add up, that asks for unknown or circular measures, or that is there already, is not kept', async () => {
  const keep = (set: CriteriaSet) => keepSet(office('2026-07-01'), registry, key(), set)
  await refuses(keep({ ...SET, version: 2, total: 11_000 }), 'indexes.set_unsound')
  const bound = (measure: string): CriteriaSet =>
    JSON.parse(JSON.stringify({ ...SET, version: 2 }).replace('"online_share"', JSON.stringify(measure)))
  await refuses(keep(bound('no_such_measure')), 'indexes.set_unsound')
  await assert.rejects(keep(bound('index.thu')), (error: { fields: { code: string }[] }) =>
    error.fields.some(({ code }) => code === 'indexes.measure_circular'),
  )
  await refuses(keep(SET), 'indexes.set_there_already')
  await refuses(keep({ ...SET, version: 2, supersedes: 'thu@7' }), 'indexes.set_replaces_nothing')
})

test('a round goes from opened to published: measured, claimed, appraised, explained, decided, frozen', async () => {
  await received('2026-03-02')
  await folded()
  const deadlines = {
    self_scoring: asDay('2026-07-10'),
    appraising: asDay('2026-07-20'),
    explaining: asDay('2026-07-25'),
  }
  const opening = { code: 'THU-2026', name: 'Thử nửa năm', set: 'thu', period: '2026-H1', deadlines }
  assert.deepEqual(await openRound(office('2026-07-01'), registry, key(), opening), {
    round: 'THU-2026',
    set: 'thu@1',
    agencies: 3,
  })
  await refuses(openRound(office('2026-07-01'), registry, key(), opening), 'indexes.round_code_taken')
  await refuses(rankingOf(at(person('Người dân', [], []), '2026-07-01'), 'THU-2026'), 'indexes.round_not_found')
  await refuses(does(focal('AB', '2026-07-01'), 'self_score', { points: 2_000 }), 'indexes.round_is_elsewhere')
  await advance(office('2026-07-02'), key(), 'THU-2026', 'start_self_scoring')

  const refreshed = await refreshRound(office('2026-07-02'), registry, 'THU-2026')
  assert.equal(refreshed.changed, 6)
  assert.equal(
    (await refreshRound(office('2026-07-02'), registry, 'THU-2026')).changed,
    0,
    'nothing moved, nothing is written',
  )
  const online = await cell(focal('AB', '2026-07-02'), 'AB', 'online')
  assert.equal(online.points, 0, 'one dossier, none online: a zero')
  assert.deepEqual(
    online.provenance.map(({ measure, version, numerator, denominator }) => [measure, version, numerator, denominator]),
    [['online_share', 1, 0, 1]],
  )
  assert.equal((await cell(focal('CD', '2026-07-02'), 'CD', 'online')).points, null, 'no dossier: not known, no zero')
  await refuses(
    does(focal('AB', '2026-07-02'), 'self_score', { component: 'online', points: 2_000 }),
    'indexes.measured_is_not_typed',
  )

  await refuses(does(focal('AB', '2026-07-02'), 'self_score', { points: 2_000 }), 'indexes.evidence_missing')
  await refuses(does(focal('AB', '2026-07-02'), 'self_score', { points: 2_500 }), 'indexes.points_outside_limits')
  await refuses(does(focal('CD', '2026-07-02'), 'self_score', { points: 0 }), 'http.forbidden')
  await refuses(
    does(focal('AB', '2026-07-02'), 'self_score', { agency: 'TINH', points: 0 }),
    'indexes.agency_not_in_round',
  )
  await refuses(
    does(focal('AB', '2026-07-02'), 'self_score', { component: 'none', points: 0 }),
    'indexes.component_unknown',
  )
  await proves('AB', 'plan', 'kế hoạch của AB')
  await refuses(proves('AB', 'plan', 'kế hoạch của AB'), 'indexes.evidence_there_already')
  assert.equal((await does(focal('AB', '2026-07-03'), 'self_score', { points: 2_000 })).points, 2_000)
  const [paper] = (await proves('CD', 'plan', 'kế hoạch của AB')).evidence
  await refuses(
    does(focal('CD', '2026-07-03'), 'self_score', { agency: 'CD', points: 2_000 }),
    'indexes.evidence_used_elsewhere',
  )

  await removeEvidence(focal('CD', '2026-07-03'), key(), { round: 'THU-2026', agency: 'CD', evidence: paper?.id ?? '' })

  await proves('AB', 'ideas', 'báo cáo sáng kiến')
  const counted = { component: 'ideas', value: { kind: 'count', count: 3 } } as const
  assert.equal((await does(focal('AB', '2026-07-03'), 'self_score', counted)).points, 1_500, 'three of half a point')
  const standing = await progressIn(office('2026-07-03'), registry, await roundNamed(office('2026-07-03'), 'THU-2026'))
  assert.deepEqual(
    standing.map(({ agency, missing }) => [agency, missing]),
    [
      ['AB', []],
      ['CD', ['plan', 'ideas']],
      ['EF', ['plan', 'ideas']],
    ],
  )
  assert.deepEqual((await chase(office('2026-07-04'), registry, key(), 'THU-2026')).agencies, ['CD', 'EF'])
  await refuses(
    does(focal('CD', '2026-07-11'), 'self_score', { agency: 'CD', component: 'ideas', points: 0 }),
    'indexes.deadline_passed',
  )
  await extend(office('2026-07-11'), key(), {
    round: 'THU-2026',
    agency: 'CD',
    state: 'self_scoring',
    until: asDay('2026-07-12'),
  })
  const nothing = ['plan', 'ideas'].map((component) => ({ component, points: 0, reason: 'Chưa có' }))
  const sheet = { round: 'THU-2026', agency: 'CD', components: nothing }
  const oneWrong = { ...sheet, components: [...nothing, { component: 'online', points: 0, reason: 'Chưa có' }] }
  await refuses(
    doWorks(focal('CD', '2026-07-12'), registry, key(), 'self_score', oneWrong),
    'indexes.measured_is_not_typed',
  )
  assert.equal((await cell(focal('CD', '2026-07-12'), 'CD', 'plan')).self, null, 'all of it or nothing')
  assert.equal((await doWorks(focal('CD', '2026-07-12'), registry, key(), 'self_score', sheet)).length, 2)
  await refuses(does(focal('EF', '2026-07-12'), 'self_score', { agency: 'EF', points: 0 }), 'indexes.deadline_passed')

  await does(focal('AB', '2026-07-09'), 'dispute', { component: 'on_time', reason: 'Hồ sơ quá hạn do mất điện' })
  const items = [{ A: 30, B: 10 }]
  const survey = { round: 'THU-2026', agency: 'AB', component: 'asked', items, source: 'Đợt tháng 6' }
  assert.equal((await enterSurvey(office('2026-07-09'), key(), survey)).points, 1_500)
  assert.equal((await enterSurvey(office('2026-07-09'), key(), { ...survey, items: [{ A: 40, B: 0 }] })).points, 2_000)

  await advance(office('2026-07-13'), key(), 'THU-2026', 'start_appraisal')
  await refuses(does(appraiser('2026-07-14'), 'appraise', { points: 1_000, reason: ' ' }), 'indexes.reason_missing')
  const both = at(person('Hai vai', ['indexes.appraise'], all(), LAN), '2026-07-14')
  await refuses(does(both, 'appraise', { points: 2_000 }), 'indexes.own_score_appraised')
  await does(appraiser('2026-07-14'), 'appraise', { points: 1_000, reason: 'Ban hành muộn' })
  await does(appraiser('2026-07-14'), 'appraise', { component: 'ideas', points: 1_500, reason: '' })
  await refuses(does(appraiser('2026-07-21'), 'appraise', { points: 0, reason: 'Muộn' }), 'indexes.deadline_passed')
  await advance(office('2026-07-21'), key(), 'THU-2026', 'ask_explanations')
  await does(focal('AB', '2026-07-22'), 'explain', { reason: 'Có công văn cho phép' })
  await advance(office('2026-07-26'), key(), 'THU-2026', 'start_second_appraisal')
  await does(appraiser('2026-07-27'), 'appraise_again', { points: 1_500, reason: 'Chấp nhận một phần' })
  await advance(office('2026-07-28'), key(), 'THU-2026', 'hand_to_council')
  await refuses(advance(office('2026-07-28'), key(), 'THU-2026', 'publish'), 'indexes.disputes_open')
  await does(office('2026-07-28'), 'settle_dispute', {
    component: 'on_time',
    points: 1_800,
    reason: 'Đúng là mất điện',
  })
  await refuses(advance(office('2026-07-28'), key(), 'THU-2026', 'publish'), 'indexes.points_undecided')
  for (const component of ['plan', 'ideas'])
    await does(office('2026-07-28'), 'decide', { agency: 'CD', component, points: 0, reason: '' })

  const { rows } = await commune.database.context().pool.query(
    `select work, from_points, to_points, why from indexes.score_line l join indexes.score s on s.agency_id = l.agency_id and s.id = l.score_id
     where s.agency_id = $1 and s.component = 'plan' order by l.seq`,
    [ids.AB],
  )
  assert.deepEqual(rows, [
    { work: 'self_score', from_points: null, to_points: 2_000, why: 'Theo tài liệu' },
    { work: 'appraise', from_points: 2_000, to_points: 1_000, why: 'Ban hành muộn' },
    { work: 'explain', from_points: 1_000, to_points: 1_000, why: 'Có công văn cho phép' },
    { work: 'appraise_again', from_points: 1_000, to_points: 1_500, why: 'Chấp nhận một phần' },
  ])
  const told = await commune.database
    .context()
    .pool.query(`select count(*)::int as n from journal.event where text ~ '(công văn|mất điện|Ban hành muộn)'`)
  assert.equal(told.rows[0].n, 0, 'what people wrote is not in the journal')
})

test('an agency that merged in mid-round is not waited for, and nobody scores it any more', async () => {
  const basis = 'Nghị quyết sắp xếp'
  await succeed(at(commune.database.context().actor, '2026-07-28'), key(), {
    on: asDay('2026-07-29'),
    predecessors: ['EF'],
    successors: ['CD'],
    begins: [],
    basis,
  })
  await assert.rejects(
    does(office('2026-07-30'), 'decide', { agency: 'EF', points: 0, reason: '' }),
    ({ code, detail }: { code: string; detail: object }) =>
      code === 'indexes.agency_has_ended' &&
      JSON.stringify(detail) === JSON.stringify({ on: '2026-07-29', successor: 'CD' }),
  )
  const left = await leaveOutUnknown(office('2026-07-30'), registry, key(), {
    round: 'THU-2026',
    reason: 'Không phát sinh',
  })
  assert.equal(left.left_out, 3, 'what CD has no dossiers and no survey for; AB has all')
  const { state, digest } = await advance(office('2026-07-30'), key(), 'THU-2026', 'publish')
  assert.equal(state, 'published')
  assert.match(digest ?? '', /^[0-9a-f]{64}$/)
})

test('the published ranking is everybody’s: points out of what applies, null is not ranked, zero is', async () => {
  const { groups, frozen } = await rankingOf(at(person('Người dân', [], []), '2026-08-01'), 'THU-2026')
  assert.equal(frozen, true)
  assert.deepEqual(
    groups[0]?.rows.map(({ rank, agency, points, max, unknown, tie }) => [rank, agency, points, max, unknown, tie]),
    [
      [1, 'AB', 6_800, 10_000, 0, false],
      [2, 'CD', 0, 4_000, 0, false],
      [null, 'EF', null, 10_000, 10_000, false],
    ],
  )
})

test('a published round is frozen, and comes out of its rows byte for byte', async () => {
  const code = 'indexes.round_frozen'
  await refuses(does(office('2026-08-01'), 'decide', { points: 0, reason: 'Sửa' }), code)
  await refuses(refreshRound(office('2026-08-01'), registry, 'THU-2026'), code)
  const again = { round: 'THU-2026', reason: 'Không phát sinh' }
  await refuses(leaveOutUnknown(office('2026-08-01'), registry, key(), again), code)
  await refuses(advance(office('2026-08-01'), key(), 'THU-2026', 'publish'), code)
  await received('2026-04-01')
  await folded()
  const { same, published, recomputed } = await recompute(office('2026-08-01'), 'THU-2026')
  assert.equal(same, true)
  assert.equal(published, recomputed)
})

test('an index as the record gives it now: what no record gives is null and says which', async () => {
  const asked = { set: 'qd-766', period: '2026-03' }
  const { groups, lacking } = await liveIndex(office('2026-03-10'), registry, asked)
  assert.ok(lacking.some(({ component, record }) => component === '5.2' && record === 'feedback'))
  const province = groups.find(({ group }) => group === 'province')?.rows[0]
  assert.equal(province?.points, 20_000, 'the one dossier of March is open and in time; nothing is online or a file')
  assert.equal(province?.unknown, 70_000)
  const { scores } = await liveSheet(office('2026-03-10'), registry, { ...asked, agency: 'AB' })
  assert.equal(scores.get('2.1')?.points, 20_000)
  assert.equal(scores.get('3.3')?.points, 0)
  assert.equal(scores.get('5.2')?.points, null)
  const late = await liveSheet(office('2026-06-02'), registry, { ...asked, agency: 'AB' })
  assert.equal(late.scores.get('2.1')?.points, 0, 'its day has gone by')
})

test('who alters a point, a set or an event is found', async () => {
  const { pool } = commune.database.context()
  assert.equal((await verifyRounds(pool)).difference, null)
  const { Client } = (await import('pg')).default
  const owner = new Client({ connectionString: commune.database.url })
  owner.on('error', () => {})
  await owner.connect()
  const found = async (change: string, back: string) => {
    await owner.query(change)
    const { difference } = await verifyRounds(pool)
    await owner.query(back)
    return difference && `${difference.where} ${difference.subject}`
  }
  const plan = `agency_id = '${ids.AB}' and component = 'plan'`
  assert.equal(
    await found(
      `update indexes.score set points = 2000 where ${plan}`,
      `update indexes.score set points = 1500 where ${plan}`,
    ),
    'round THU-2026',
  )
  assert.equal(
    await found(
      `update indexes.set set content = jsonb_set(content, '{places}', '3') where code = 'thu'`,
      `update indexes.set set content = jsonb_set(content, '{places}', '2') where code = 'thu'`,
    ),
    'round THU-2026',
  )
  const line = `score_id = (select id from indexes.score where ${plan}) and seq = 4`
  assert.equal(
    await found(
      `update indexes.score_line set to_points = 2000 where ${line}`,
      `update indexes.score_line set to_points = 1500 where ${line}`,
    ),
    'score THU-2026 AB plan',
  )
  assert.equal((await verifyRounds(pool)).difference, null)
  await owner.query(
    `update journal.event set text = replace(text, '"to":1500', '"to":2000') where kind = 'indexes.scored' and data ->> 'work' = 'appraise_again'`,
  )
  await owner.end()
  const { difference } = await verifyChains(pool, { index_score: 'indexes.score' })
  assert.match(JSON.stringify(difference), /index_score/)
  assert.equal((await verifyRounds(pool)).difference?.subject, 'THU-2026 AB plan')
})
