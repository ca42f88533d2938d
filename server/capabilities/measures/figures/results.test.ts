import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { establish } from '#agencies'
import { nobody } from '#platform/access/actor.ts'
import { asDay } from '#platform/time.ts'
import { bringRules } from '#rulebook'
import { key, type TestDatabase, withDatabase } from '#tests/database.ts'
import { dossierFacts } from '#tests/dossiers.ts'
import { type TestServer, withServer } from '#tests/http.ts'
import type { Measure } from '../measure.ts'
import { makeRegistry } from '../registry.ts'
import { measureRoutes } from '../routes.ts'

const received: Measure = {
  name: 'received',
  version: 1,
  kind: 'count',
  unit: 'count',
  better: null,
  basis: { text: 'OpenCCHC', verified: false },
  of: [{ flow: { of: 'dossier', on: 'opened_on' } }],
}
const registry = makeRegistry([{ kind: dossierFacts, measures: [received] }])

type Results = {
  period: { code: string }
  figures: { name: string; value: number | null; trend: { month: string; value: number | null }[] }[]
  agencies: { code: string; values: Record<string, { value: number | null }> }[]
  procedures: { code: string; received: number }[]
}

describe('the figures everybody may see', () => {
  let database: TestDatabase
  let server: TestServer
  before(async () => {
    database = await withDatabase()
    const context = database.context()
    await bringRules(context)
    const commune = await establish(context, key(), {
      code: 'AB',
      identifier: 'H99.16',
      name: 'Ủy ban nhân dân xã An Bình',
      kind: 'commune',
      level: 'X',
      parent_id: database.root_id,
      valid_from: asDay('2016-01-01'),
    })
    const cells: [agency: string, month: string, procedure: string, n: number][] = [
      [commune.id, '2026-02-01', '', 9],
      [commune.id, '2026-02-01', '1.001193', 2],
      [commune.id, '2026-02-01', '2.000815', 7],
      [database.root_id, '2026-02-01', '', 3],
      [database.root_id, '2026-02-01', '1.001193', 3],
      [commune.id, '2026-01-01', '', 4],
      [commune.id, '2026-01-01', '1.001193', 4],
    ]
    for (const cell of cells)
      await context.pool.query(
        `insert into measures.dossier_tally (agency_id, counter, grain, starts_on, procedure, channel, n)
         values ($1, 'dossier opened_on', 'month', $2, $3, case when $3 = '' then '' else 'desk' end, $4)`,
        cell,
      )
    server = await withServer(database, [(api) => measureRoutes(api, registry)])
  })
  after(async () => {
    await server.close()
    await database.close()
  })

  const ask = async (query = ''): Promise<Results> => {
    const { status, body } = await server.ask(nobody, `GET /public/results${query}`)
    assert.equal(status, 200)
    return body as Results
  }

  test('a visitor sees last month: the whole, each agency, and what was asked for most', async () => {
    const results = await ask()
    assert.equal(results.period.code, '2026-02')
    assert.equal(results.figures[0]?.value, 12)
    assert.deepEqual(
      results.agencies.map(({ code, values }) => [code, values.received?.value]),
      [
        ['TINH', 3],
        ['AB', 9],
      ],
    )
    assert.deepEqual(results.procedures, [
      { code: '2.000815', received: 7 },
      { code: '1.001193', received: 5 },
    ])
  })

  test('another period has its own figures, and the trend ends with it', async () => {
    const results = await ask('?period=2026-01')
    assert.equal(results.figures[0]?.value, 4)
    assert.deepEqual(results.figures[0]?.trend.at(-1), { month: '2026-01', value: 4 })
    assert.deepEqual(results.procedures, [{ code: '1.001193', received: 4 }])
  })

  test('what is no period is refused', async () => {
    const { status, body } = await server.ask(nobody, 'GET /public/results?period=2026-13')
    assert.equal(status, 409)
    assert.equal((body as { code: string }).code, 'measures.period_unknown')
  })

  test('no dossier and no person stands in the answer', async () => {
    assert.deepEqual(Object.keys(await ask()).sort(), ['agencies', 'as_of', 'cut', 'figures', 'period', 'procedures'])
  })
})
