import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Actor, nobody } from '#platform/access/actor.ts'
import { readAll } from '#platform/journal/tail.ts'
import { key } from '#tests/database.ts'
import { dossierFacts, dossierMeasures, receiveAtDesk } from '#tests/dossiers.ts'
import { type Commune, withCommune } from '#tests/given.ts'
import { type TestServer, withServer } from '#tests/http.ts'
import { person } from '#tests/people.ts'
import { makeRegistry, measuresFold } from './index.ts'
import { measureRoutes } from './routes.ts'

type Figure = { measure: string; value: number | null; title: string; numerator: number; denominator: number | null }
type Row = { code: string; agency: string }
type Told = {
  code: string
  fields: { path: string }[]
  figure: Figure
  figures: Figure[]
  rows: Row[]
  next: string | null
}

let commune: Commune
let server: TestServer
let leader: Actor
const registry = makeRegistry([{ kind: dossierFacts, measures: dossierMeasures }])
const DAYS = ['2026-01-20T09:00', '2026-02-05T10:00', '2026-02-06T10:00']

before(async () => {
  commune = await withCommune()
  const { context, root_id } = commune.database
  const papers = ['application', 'land', 'site_plan', 'drawings', 'foundation']
  for (const at of DAYS)
    await receiveAtDesk(commune.as('clerk', at), key(), {
      agency_id: commune.agency_id,
      procedure_code: '1.013225',
      case: null,
      applicant: { kind: 'person', name: 'Trần Văn Mẫu', phone: '0900000123' },
      id_number: null,
      components: papers.map((code) => ({ code, name: code, kind: 'original', quantity: 2 })),
      return_method: 'desk',
      counts: {},
    })
  await readAll(context().pool, measuresFold(registry))
  server = await withServer(commune.database, [(api) => measureRoutes(api, registry)])
  leader = person('Lãnh đạo', ['measures.see', 'measures.cockpit'], [root_id, commune.agency_id])
})
after(async () => {
  await server.close()
  await commune.database.close()
})

const ask = async (actor: Actor, request: string) => {
  const { status, body } = await server.ask(actor, request)
  const told = body as Told
  return { told: status < 400 ? `${status}` : `${status} ${told.code}`, body: told }
}

test('every measure is defined in words, for everybody', async () => {
  const { body } = await ask(nobody, 'GET /measures')
  const measures = body as unknown as { name: string; title: string; definition: string; version: number }[]
  for (const name of ['received', 'open', 'late_now', 'on_time_all', 'working_time_p90', 'online_share'])
    assert.ok(measures.find((one) => one.name === name)?.definition, name)
})

test('a figure says what it counted: of whom, from when to when, up to where', async () => {
  const { body } = await ask(nobody, 'GET /measures/received?agency=AB&period=2026-02')
  const { value, period, cut } = body as unknown as { value: number; period: object; cut: string }
  assert.equal(value, 2)
  assert.deepEqual(period, { code: '2026-02', from: '2026-02-01', to: '2026-02-28' })
  assert.ok(cut.length > 0)
  const year = await ask(nobody, 'GET /measures/received?agency=TINH&subtree=true&period=2026')
  assert.equal((year.body as unknown as { value: number }).value, 3)
  const share = await ask(nobody, 'GET /measures/on_time_solved?agency=AB&period=2026-02')
  assert.equal((share.body as unknown as { value: null }).value, null, 'a share of nothing is no share')
})

test('a figure is broken down by a dimension, narrowed to a part, and a quantile opens to its spread', async () => {
  const { body } = await ask(nobody, 'GET /measures/received/parts?agency=AB&period=2026-02&by=procedure')
  assert.deepEqual((body as unknown as { parts: object[] }).parts, [
    { part: '1.013225', value: 2, numerator: 2, denominator: null },
  ])
  const desk = await ask(
    nobody,
    'GET /measures/received?agency=AB&period=2026-02&where=procedure:1.013225,channel:desk',
  )
  assert.equal((desk.body as unknown as Figure).value, 2)
  const online = await ask(nobody, 'GET /measures/received?agency=AB&period=2026-02&channel=online')
  assert.equal((online.body as unknown as Figure).value, 0)
  const spread = await ask(nobody, 'GET /measures/working_time_p90/spread?agency=AB&period=2026-02')
  assert.deepEqual((spread.body as unknown as { classes: object[] }).classes, [], 'nothing was solved')
  const other = await ask(nobody, 'GET /measures/received/parts?agency=AB&period=2026-02&by=question')
  assert.equal(other.told, '409 measures.not_kept_by')
  assert.equal((await ask(nobody, 'GET /measures/received?agency=AB&period=2026&where=x')).told, '422 http.invalid')
})

test('an unknown measure, period or agency is said, a missing one is named', async () => {
  assert.equal((await ask(nobody, 'GET /measures/none?agency=AB&period=2026')).told, '404 measures.not_found')
  assert.equal((await ask(nobody, 'GET /measures/open?agency=AB&period=2026-13')).told, '409 measures.period_unknown')
  assert.equal((await ask(nobody, 'GET /measures/open?agency=ZZ&period=2026')).told, '404 agencies.not_found')
  const { told, body } = await ask(nobody, 'GET /measures/open?agency=AB')
  assert.deepEqual([told, body.fields.map(({ path }) => path)], ['422 http.invalid', ['period']])
})

test('the rows behind a figure are as many as it says, for who sees dossiers there', async () => {
  const address = 'GET /measures/late_now/rows?agency=AB&period=2026-02'
  const { body } = await ask(leader, address)
  assert.deepEqual(
    body.rows.map(({ agency }) => agency),
    Array(Number(body.figure.value)).fill('AB'),
  )
  assert.equal(body.figure.value, 1, 'what came in January was due on 10 February; Tết holds the others up until March')
  assert.equal((await ask(nobody, address)).told, '401 http.sign_in')
  assert.equal((await ask(person('Dân', ['dossiers.own'], [commune.agency_id]), address)).told, '403 http.forbidden')
  const elsewhere = person('Xã khác', ['measures.see'], ['01900000-0000-7000-8000-0000000000aa'])
  assert.equal((await ask(elsewhere, address)).told, '404 agencies.not_found')
})

test('the cockpit says of every measure what the measure itself says', async () => {
  const { body } = await ask(leader, 'GET /cockpit?agency=TINH&period=2026-02')
  const cockpit = body as unknown as { figures: Figure[]; agencies: { code: string }[]; worst: { code: string }[] }
  assert.ok(cockpit.figures.length >= 10)
  for (const { measure, value, title } of cockpit.figures) {
    const alone = await ask(nobody, `GET /measures/${measure}?agency=TINH&subtree=true&period=2026-02`)
    assert.equal((alone.body as unknown as Figure).value, value, measure)
    assert.ok(title)
  }
  assert.ok(cockpit.agencies.some(({ code }) => code === 'AB'))
  const clerk = person('Một cửa', ['measures.see'], [commune.agency_id])
  assert.equal((await ask(clerk, 'GET /cockpit?agency=AB&period=2026-02')).told, '403 http.forbidden')
  const commoner = person('Chủ tịch xã', ['measures.see', 'measures.cockpit'], [commune.agency_id])
  assert.equal((await ask(commoner, 'GET /cockpit?agency=TINH&period=2026-02')).told, '404 agencies.not_found')
})

test('the cockpit compares with the period it is asked to, by the same figures', async () => {
  const asked = async (query: string) =>
    (await ask(leader, `GET /cockpit?agency=TINH&${query}`)).body as unknown as {
      figures: Figure[]
      earlier: Record<string, number | null>
    }
  const { earlier } = await asked('period=2026-02&before=2026-01')
  const january = await asked('period=2026-01')
  assert.equal(earlier.received, 1)
  assert.deepEqual(earlier, Object.fromEntries(january.figures.map(({ measure, value }) => [measure, value])))
  assert.deepEqual(january.earlier, {}, 'nothing was asked')
})

test('the public results are the last whole month of the province, without a dossier in them', async () => {
  const { body } = await ask(nobody, 'GET /public/results')
  const results = body as unknown as { period: { code: string }; figures: { name: string; value: number }[] }
  assert.equal(results.period.code, '2026-02')
  assert.equal(results.figures.find(({ name }) => name === 'received')?.value, 2)
  assert.ok(!/H99\.16-26|Trần Văn Mẫu/.test(JSON.stringify(body)))
  assert.equal((await ask(nobody, 'GET /public/results?period=mai')).told, '409 measures.period_unknown')
})
