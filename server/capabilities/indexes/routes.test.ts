import assert from 'node:assert/strict'
import { Readable } from 'node:stream'
import { after, before, test } from 'node:test'
import type { Storage } from '#files'
import { nobody } from '#platform/access/actor.ts'
import { type Commune, withCommune } from '#tests/given.ts'
import { type Answer, type RawAnswer, type TestServer, withServer } from '#tests/http.ts'
import { person } from '#tests/people.ts'
import { registry } from '../../app.ts'
import type { CriteriaSet } from './criteria/criteria-set.ts'
import { exportSet } from './criteria/import-set.ts'
import { bringSets } from './criteria/sets-kept.ts'
import { setNamed } from './queries.ts'
import { indexRoutes } from './routes.ts'

const kept = new Map<string, Buffer>()
const storage: Storage = {
  async arrive(bytes) {
    const parts: Buffer[] = []
    for await (const part of bytes) parts.push(Buffer.from(part))
    const all = Buffer.concat(parts)
    const { createHash } = await import('node:crypto')
    const sha256 = createHash('sha256').update(all).digest()
    const place = sha256.toString('hex')
    const keep = async () => {
      kept.set(place, all)
      return place
    }
    const read = async () => Readable.from([all])
    return { bytes: all.length, sha256, head: all.subarray(0, 100), read, keep, leave: async () => {} }
  },
  read: async (place) => Readable.from([kept.get(place) ?? Buffer.alloc(0)]),
}

let commune: Commune
let server: TestServer
before(async () => {
  commune = await withCommune()
  await bringSets(commune.database.context())
  server = await withServer(commune.database, [(api) => indexRoutes(api, { registry, storage })])
})
after(async () => {
  await server.close()
  await commune.database.close()
})

const everywhere = () => [commune.database.root_id, commune.agency_id]
const office = () => person('Văn phòng', ['indexes.manage'], everywhere(), '01900000-0000-7000-8000-0000000000d1')
const appraiser = () => person('Thẩm định', ['indexes.appraise'], everywhere(), '01900000-0000-7000-8000-0000000000d2')
const focal = () =>
  person('Đầu mối', ['indexes.self_score'], [commune.agency_id], '01900000-0000-7000-8000-0000000000d3')

type Body = Record<string, unknown> & { code?: string }
const body = <T = Body>({ body: found }: Answer) => found as T

/** A form as a browser sends it; the file is told apart byte by byte. */
function form(fields: Record<string, string>, name: string, file: Buffer): Buffer {
  const parts = Object.entries(fields).map(
    ([field, value]) => `--edge\r\ncontent-disposition: form-data; name="${field}"\r\n\r\n${value}\r\n`,
  )
  const head = `${parts.join('')}--edge\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\n\r\n`
  return Buffer.concat([Buffer.from(head), file, Buffer.from('\r\n--edge--\r\n')])
}
const FORM = { 'content-type': 'multipart/form-data; boundary=edge' }

test('criteria sets are everybody’s to read, as rows and as a workbook; only the reform office brings new ones', async () => {
  const sets = body<{ set: string; total: number; measured: { points: number } }[]>(
    await server.ask(nobody, 'GET /indexes/sets'),
  )
  assert.deepEqual(
    sets.map(({ set }) => set),
    ['one-stop-agency@1', 'one-stop-officer@1', 'par-model@1', 'qd-766@1'],
  )
  const one = body(await server.ask(nobody, 'GET /indexes/sets/qd-766@1'))
  assert.equal((one.sources as Record<string, string>)['2.1'], 'measure')
  assert.equal((one.sources as Record<string, string>)['5.2'], 'unknown')
  assert.equal((await server.ask(nobody, 'GET /indexes/sets/none')).status, 404)
  const book = await server.raw(nobody, 'GET /indexes/sets/par-model@1/workbook')
  assert.equal(book.status, 200)
  assert.equal(book.bytes.subarray(0, 2).toString(), 'PK')
  const spoilt = form({ idempotency_key: 'a-key-of-a-form' }, 'bo.xlsx', Buffer.from('no workbook'))
  for (const path of ['/indexes/sets/checks', '/indexes/sets'])
    assert.equal(body(await server.ask(focal(), `POST ${path}`, undefined, FORM)).code, 'http.forbidden')
  for (const request of ['POST /indexes/sets/checks', 'POST /indexes/sets']) {
    const { bytes } = await server.raw(office(), request, spoilt, FORM)
    assert.equal(JSON.parse(bytes.toString()).code, 'reading.workbook_unreadable')
  }
})

test('a set comes back in through the form: the page is sent to it; what is refused goes back to its page with why', async () => {
  const { content } = await setNamed(commune.database.context(), 'one-stop-agency')
  const book = async (set: CriteriaSet) => Buffer.from(await exportSet(set, 'vi'))
  const next = { idempotency_key: 'a-set-of-our-own', next: '/indexes/sets' }
  const own = await book({ ...content, code: 'mot-cua-tinh', name: 'Một cửa của tỉnh' })
  const tried = await server.raw(office(), 'POST /indexes/sets/checks', form(next, 'bo.xlsx', own), FORM)
  assert.deepEqual(JSON.parse(tried.bytes.toString()), { set: 'mot-cua-tinh@1', faults: [] })
  assert.equal((await server.ask(nobody, 'GET /indexes/sets/mot-cua-tinh')).status, 404, 'a check keeps nothing')
  const keep = (key: string, file: Buffer) =>
    server.raw(office(), 'POST /indexes/sets', form({ ...next, idempotency_key: key }, 'bo.xlsx', file), {
      ...FORM,
      'idempotency-key': key,
    })
  const kept = await keep('keep-our-own-set', own)
  assert.deepEqual([kept.status, kept.headers.location], [303, '/indexes/sets/mot-cua-tinh@1'])
  assert.equal(body(await server.ask(nobody, 'GET /indexes/sets/mot-cua-tinh')).name, 'Một cửa của tỉnh')
  const again = await keep('keep-it-once-more', own)
  assert.deepEqual(
    [again.status, again.headers.location, problemIn(again)],
    [303, '/indexes/sets?problem=indexes.set_there_already', { set: 'mot-cua-tinh@1' }],
  )
  const unsound = await keep('keep-what-is-bad', await book({ ...content, code: 'sai', total: 19_000 }))
  assert.deepEqual(
    [unsound.headers.location, problemIn(unsound)],
    ['/indexes/sets?problem=indexes.set_unsound', { set: 'sai', flaws: 1 }],
  )
})

/** What a refused form left for its page. */
function problemIn({ headers }: RawAnswer): unknown {
  const left = /problem=([\w-]+)/.exec(String(headers['set-cookie']))?.[1] ?? ''
  return JSON.parse(Buffer.from(left, 'base64url').toString()).detail
}

test('a round over HTTP: opened, scored with papers, appraised, moved on, ranked', async () => {
  const opening = {
    code: 'MC-2026',
    name: 'Một cửa 2026',
    set: 'one-stop-agency',
    period: '2026',
    deadlines: { self_scoring: '2026-12-31' },
  }
  assert.equal((await server.ask(focal(), 'POST /indexes/rounds', opening)).status, 403)
  assert.deepEqual(body(await server.ask(office(), 'POST /indexes/rounds', opening)), {
    round: 'MC-2026',
    set: 'one-stop-agency@1',
    agencies: 1,
  })
  assert.deepEqual(body(await server.ask(nobody, 'GET /indexes/rounds')), [])
  assert.equal(body<Body[]>(await server.ask(focal(), 'GET /indexes/rounds'))[0]?.code, 'MC-2026')
  assert.equal(
    (await server.ask(office(), 'POST /indexes/rounds/MC-2026/steps', { step: 'start_self_scoring' })).status,
    201,
  )
  const standing = body<{
    steps: { step: string; objection: unknown }[]
    agencies: { missing: string[]; undecided: Record<string, string[]> }[]
  }>(await server.ask(office(), 'GET /indexes/rounds/MC-2026'))
  assert.deepEqual(standing.steps, [{ step: 'start_appraisal', objection: null }])
  assert.equal(standing.agencies[0]?.missing.length, 6, 'three of nine are measured')
  assert.deepEqual(
    Object.entries(standing.agencies[0]?.undecided ?? {}).map(([source, codes]) => [source, codes.length]),
    [
      ['measure', 3],
      ['survey', 0],
      ['declared', 6],
      ['unknown', 0],
    ],
  )
  const leader = (at: string[]) => person('Lãnh đạo', ['measures.cockpit'], at, '01900000-0000-7000-8000-0000000000d5')
  assert.equal((await server.ask(leader(everywhere()), 'GET /indexes/rounds/MC-2026')).status, 200)
  assert.equal((await server.ask(leader([commune.agency_id]), 'GET /indexes/rounds/MC-2026')).status, 404)
  assert.equal((await server.ask(focal(), 'GET /indexes/rounds/MC-2026')).status, 404)
  assert.equal(body(await server.ask(office(), 'POST /indexes/rounds/MC-2026/refreshes')).changed, 3)
  assert.deepEqual(body(await server.ask(office(), 'POST /indexes/rounds/MC-2026/chases')).agencies, ['AB'])
  const until = { agency: 'AB', state: 'self_scoring', until: '2027-01-15' }
  assert.equal((await server.ask(office(), 'POST /indexes/rounds/MC-2026/extensions', until)).status, 201)

  const duties = body<{ open: number }[]>(await server.ask(focal(), 'GET /indexes/duties?as=self_score'))
  assert.equal(duties[0]?.open, 6)
  const pdf = form({ component: '4, 5', idempotency_key: 'papers-of-ab' }, 'phieu.pdf', Buffer.from('%PDF-1.7\nphieu'))
  const attached = await server.raw(focal(), 'POST /indexes/rounds/MC-2026/agencies/AB/evidence', pdf, FORM)
  assert.equal(attached.status, 201)
  const [first, second] = JSON.parse(attached.bytes.toString()).evidence as { id: string }[]
  const paper = await server.raw(focal(), `GET /indexes/rounds/MC-2026/agencies/AB/evidence/${first?.id}`)
  assert.match(paper.bytes.toString(), /^%PDF/)
  const stranger = person('Người khác', ['indexes.self_score'], [], '01900000-0000-7000-8000-0000000000d4')
  assert.equal(
    (await server.ask(stranger, `GET /indexes/rounds/MC-2026/agencies/AB/evidence/${first?.id}`)).status,
    404,
  )

  const scores = {
    work: 'self_score',
    components: ['4', '5'].map((component) => ({ component, points: 2_000, reason: 'Theo phiếu' })),
  }
  assert.equal((await server.ask(focal(), 'POST /indexes/rounds/MC-2026/agencies/AB/works', scores)).status, 201)
  assert.equal(
    (await server.ask(focal(), `POST /indexes/rounds/MC-2026/agencies/AB/evidence/${second?.id}/removal`)).status,
    201,
  )
  const typed = { work: 'self_score', points: 2_000, reason: 'Gõ tay' }
  const one = 'POST /indexes/rounds/MC-2026/agencies/AB/components/1/works'
  assert.equal(body(await server.ask(focal(), one, typed)).code, 'indexes.measured_is_not_typed')
  const survey = { items: [{ A: 1 }], source: 'Đợt 1' }
  const asked = await server.ask(office(), 'POST /indexes/rounds/MC-2026/agencies/AB/components/1/survey', survey)
  assert.equal(body(asked).code, 'indexes.not_a_survey')
  const left = body(await server.ask(office(), 'POST /indexes/rounds/MC-2026/omissions', { reason: 'Không phát sinh' }))
  assert.equal(left.left_out, 3)

  await server.ask(office(), 'POST /indexes/rounds/MC-2026/steps', { step: 'start_appraisal' })
  const sheet = body<{ fields: { criteria: { components: Cell[] }[] }[] }>(
    await server.ask(appraiser(), 'GET /indexes/rounds/MC-2026/agencies/AB'),
  )
  const cell = sheet.fields[0]?.criteria.flatMap(({ components }) => components).find(({ code }) => code === '4')
  assert.deepEqual(
    [cell?.self, cell?.points, cell?.evidence.length, cell?.history[0]?.why, cell?.works],
    [2_000, 2_000, 1, 'Theo phiếu', [{ work: 'appraise', title: 'Thẩm định', objection: null }]],
  )
  const appraised = { work: 'appraise', points: 1_000, reason: 'Thiếu phiếu' }
  assert.equal(
    (await server.ask(appraiser(), 'POST /indexes/rounds/MC-2026/agencies/AB/components/4/works', appraised)).status,
    201,
  )
  assert.equal((await server.ask(nobody, 'GET /indexes/rounds/MC-2026/ranking')).status, 404)
  assert.equal((await server.ask(nobody, 'GET /indexes/rounds/MC-2026/agencies/AB')).status, 404)
  const ranking = body<{ frozen: boolean; groups: { group: string; rows: { points: number }[] }[] }>(
    await server.ask(office(), 'GET /indexes/rounds/MC-2026/ranking'),
  )
  assert.deepEqual([ranking.frozen, ranking.groups[1]?.rows[0]?.points], [false, 3_000])
  const head = leader([commune.agency_id])
  assert.equal(body<Body[]>(await server.ask(head, 'GET /indexes/rounds'))[0]?.code, 'MC-2026')
  const looked = body<typeof sheet>(await server.ask(head, 'GET /indexes/rounds/MC-2026/agencies/AB'))
  const shown = looked.fields[0]?.criteria.flatMap(({ components }) => components).find(({ code }) => code === '4')
  assert.deepEqual([shown?.points, shown?.evidence, shown?.history, shown?.works], [1_000, [], [], []])
  const elsewhere = person('Nơi khác', ['measures.cockpit'], [], '01900000-0000-7000-8000-0000000000d6')
  const opens = async (actor: Parameters<typeof server.ask>[0]) =>
    body<{ opens: string[] | null }>(await server.ask(actor, 'GET /indexes/rounds/MC-2026/ranking')).opens
  assert.deepEqual([await opens(head), await opens(elsewhere)], [['AB'], []])
  const hidden = body(await server.ask(elsewhere, 'GET /indexes/rounds/MC-2026/agencies/AB'))
  assert.equal(hidden.code, 'indexes.agency_not_in_round')
  assert.equal(
    body(await server.ask(office(), 'GET /indexes/rounds/MC-2026/recomputation')).code,
    'indexes.not_published',
  )
})
type Cell = {
  code: string
  self: number
  points: number
  evidence: unknown[]
  history: { why: string }[]
  works: unknown[]
}

test('the service index as the record gives it now is everybody’s', async () => {
  const live = body<{ lacking: { text: string }[]; groups: { group: string }[] }>(
    await server.ask(nobody, 'GET /indexes/live?period=2026-02'),
  )
  assert.deepEqual(
    live.groups.map(({ group }) => group),
    ['province', 'departments', 'communes'],
  )
  assert.ok(live.lacking.some(({ text }) => text === 'Chưa ghi các lần thanh toán phí, lệ phí'))
  const one = body<{ fields: { code: string; points: number | null }[] }>(
    await server.ask(nobody, 'GET /indexes/live/AB?period=2026-Q1'),
  )
  const progress = one.fields.find(({ code }) => code === 'progress')
  assert.equal(progress?.points, null, 'nothing was received: nothing is known of its progress')
  assert.equal(body(await server.ask(nobody, 'GET /indexes/live/AB?period=2026-99')).code, 'measures.period_unknown')
})
