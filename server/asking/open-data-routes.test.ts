import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { nobody } from '#platform/access/actor.ts'
import { receivePermit } from '#tests/dossiers.ts'
import { type Commune, withCommune } from '#tests/given.ts'
import { type TestServer, withServer } from '#tests/http.ts'
import { words } from '#words/index.ts'
import { registry } from '../app.ts'
import { openDataRoutes, openDataSets } from './open-data-routes.ts'

type Told = { name: string; title: string; years: string[] | null; columns: { name: string; title: string }[] }
type Table = { set: Told; year: string | null; rows: (string | number | null)[][] }

let commune: Commune
let server: TestServer
before(async () => {
  commune = await withCommune()
  server = await withServer(commune.database, [(api) => openDataRoutes(api, { registry })])
  await receivePermit(commune, '2026-03-02T08:00')
})
after(async () => {
  await server.close()
  await commune.database.close()
})

const asked = async (path: string) => (await server.ask(nobody, `GET /open-data${path}`)).body

test('everybody sees which tables there are, without an account, in Vietnamese', async () => {
  const { licence, sets } = (await asked('')) as { licence: string | null; sets: Told[] }
  assert.equal(licence, null, 'no terms are claimed that the province has not set')
  assert.deepEqual(
    sets.map(({ name }) => name),
    ['agencies', 'procedures', 'initiatives', 'results', 'plan-tasks', 'rankings'],
  )
  assert.equal(sets[0]?.title, 'Cơ quan của tỉnh')
  assert.equal(sets[0]?.columns[0]?.title, 'Mã cơ quan')
})

test('every column of every table has its words in both languages, and no other has', () => {
  for (const locale of ['vi', 'en'] as const) {
    const found = words[locale] as Record<string, unknown>
    for (const { room, set } of openDataSets) {
      const said = found[`${room}_open_data`] as Record<string, { columns: Record<string, string> }>
      assert.deepEqual(
        Object.keys(said[set.name]?.columns ?? {}),
        set.columns.map(({ name }) => name),
        set.name,
      )
    }
  }
})

test('the agencies are rows, a value for each column, and the commune of the test is among them', async () => {
  const { set, year, rows } = (await asked('/sets/agencies')) as Table
  assert.equal(year, null)
  for (const row of rows) assert.equal(row.length, set.columns.length)
  const codes = rows.map(([code]) => code)
  assert.ok(codes.includes('AB') && codes.includes('TINH'), String(codes))
})

test('what is not there is said: a table, a year, a year of a table that has none', async () => {
  const refused = async (path: string) => {
    const { status, body } = await server.ask(nobody, `GET /open-data/sets/${path}`)
    return [status, (body as { code: string }).code]
  }
  assert.deepEqual(await refused('people'), [404, 'open_data.set_not_found'])
  assert.deepEqual(await refused('results?year=1999'), [404, 'open_data.year_not_found'])
  assert.deepEqual(await refused('agencies?year=2026'), [404, 'open_data.year_not_found'])
})

test('the catalogue names each table once, with a file as CSV and one as JSON', async () => {
  const catalogue = (await server.ask(nobody, 'GET /open-data/catalogue')).body as {
    '@type': string
    'dcat:dataset': { 'dct:identifier': string; 'dcat:distribution': { 'dcat:downloadURL': { '@id': string } }[] }[]
  }
  assert.equal(catalogue['@type'], 'dcat:Catalog')
  assert.equal(catalogue['dcat:dataset'].length, openDataSets.length)
  const [agencies] = catalogue['dcat:dataset']
  const files = agencies?.['dcat:distribution'].map((one) => new URL(one['dcat:downloadURL']['@id']).pathname)
  assert.deepEqual(files, ['/du-lieu-mo/agencies/all.csv', '/du-lieu-mo/agencies/all.json'])
})
