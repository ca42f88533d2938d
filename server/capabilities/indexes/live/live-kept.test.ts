import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { makeRegistry, measuresFold } from '#measures'
import { nobody } from '#platform/access/actor.ts'
import { readAll } from '#platform/journal/tail.ts'
import { dossierFacts, dossierMeasures, receivePermit } from '#tests/dossiers.ts'
import { type Commune, withCommune } from '#tests/given.ts'
import { withServer } from '#tests/http.ts'
import { bringSets } from '../criteria/sets-kept.ts'
import { liveIndexKept, liveSheetKept } from './live-kept.ts'
import { liveRoutes } from './live-routes.ts'

const registry = makeRegistry([{ kind: dossierFacts, measures: dossierMeasures }])
const MARCH = { set: 'qd-766', period: '2026-03' }

let commune: Commune
before(async () => {
  commune = await withCommune()
  await bringSets(commune.database.context())
  await readAll(commune.database.context().pool, measuresFold(registry))
})
after(() => commune.database.close())

const index = (at: string) => liveIndexKept(commune.as('leader', at), registry, MARCH)
const provinceIn = async (at: string) => (await index(at)).groups.find(({ group }) => group === 'province')?.rows[0]

test('an index is worked out once while nothing further was read, and anew after a minute', async () => {
  const [first, same] = await Promise.all([index('2026-03-10T09:00'), index('2026-03-10T09:00')])
  assert.equal(first, same, 'asked at once, worked out once')
  assert.equal(await index('2026-03-10T09:00'), first)
  assert.notEqual(await index('2026-03-10T09:01'), first, 'what is open now goes by the clock')
  const sheet = await liveSheetKept(commune.as('leader', '2026-03-10T09:01'), registry, { ...MARCH, agency: 'AB' })
  assert.equal(sheet.agency.code, 'AB', 'one agency’s sheet is not taken for the index of all')
  await assert.rejects(
    liveIndexKept(commune.as('leader', '2026-03-10T09:01'), registry, { ...MARCH, period: '2026-99' }),
    { code: 'measures.period_unknown' },
  )
})

test('what was read since counts at once', async () => {
  assert.equal((await provinceIn('2026-03-10T09:02'))?.points, null)
  await receivePermit(commune, '2026-03-10T08:30')
  const { pool } = commune.database.context()
  for (let tries = 0; tries < 200 && (await provinceIn('2026-03-10T09:02'))?.points === null; tries++) {
    await readAll(pool, measuresFold(registry))
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  assert.equal((await provinceIn('2026-03-10T09:02'))?.points, 20_000, 'the dossier is open and in time')
})

test('who asks without end is stopped for a while', async () => {
  const server = await withServer(commune.database, [(api) => liveRoutes(api, registry)])
  const ask = async () => (await server.ask(nobody, 'GET /indexes/live/AB?period=2026-03')).status
  const statuses: number[] = []
  for (let n = 0; n < 121; n++) statuses.push(await ask())
  assert.deepEqual([statuses[0], statuses.at(-2), statuses.at(-1)], [200, 200, 429])
  await server.close()
})
