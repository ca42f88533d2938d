import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { after, before, test } from 'node:test'
import { makeRegistry, measuresFold } from '#measures'
import type { Context } from '#platform/context.ts'
import { readAll } from '#platform/journal/tail.ts'
import { key } from '#tests/database.ts'
import { dossierFacts, dossierMeasures, receivePermit } from '#tests/dossiers.ts'
import { type Commune, withCommune } from '#tests/given.ts'
import { person } from '#tests/people.ts'
import { declaredRow, publishRound, setOfRows } from '#tests/rounds.ts'
import { keepSet } from '../criteria/sets-kept.ts'
import { resultOf, roundNamed } from '../queries.ts'
import { linear, rowsOf } from '../sets/rows.ts'
import { verifyRounds } from '../verify.ts'
import { recompute } from './freeze.ts'

const registry = makeRegistry([{ kind: dossierFacts, measures: dossierMeasures }])
const row = rowsOf({ appraiser: 'home_affairs', basis: null, standing: 'reconstructed', verified: false })
const SET = setOfRows('dong', [
  declaredRow('ke-hoach', 2_000),
  row({
    code: 'online',
    name: 'Trực tuyến',
    max: 4,
    scoring: linear(),
    binding: { by: 'measure', measure: 'online_share' },
  }),
  row({
    code: 'on_time',
    name: 'Đúng hạn',
    max: 4,
    scoring: linear(),
    binding: { by: 'measure', measure: 'received_on_time' },
  }),
])
const ROUND = 'DONG-2026'

let commune: Commune
let digest: string
let published: { inputs: string; ranking: string }
before(async () => {
  commune = await withCommune()
  await keepSet(office('2026-07-01'), registry, key(), SET)
  await receivePermit(commune, '2026-03-02T09:00')
  await readAll(office('2026-07-01').pool, measuresFold(registry))
  const round = { code: ROUND, set: 'dong', period: '2026-H1' }
  digest = await publishRound(office('2026-07-01'), registry, round, { AB: { 'ke-hoach': 1_500 } })
  published = await bytes()
})
after(() => commune.database.close())

const office = (on: string): Context =>
  commune.database.context(
    person('Văn phòng', ['indexes.manage'], [commune.database.root_id, commune.agency_id]),
    new Date(`${on}T09:00:00+07:00`),
  )
const bytes = async () => {
  const context = office('2026-08-01')
  const found = await resultOf(context, await roundNamed(context, ROUND))
  assert.ok(found)
  return { inputs: found.inputs, ranking: found.ranking }
}
/** Computed again from its rows, and the published bytes untouched. */
async function isStill(why: string): Promise<void> {
  const again = await recompute(office('2026-08-01'), ROUND)
  assert.deepEqual([again.same, again.recomputed, again.published], [true, digest, digest], why)
  assert.deepEqual(await bytes(), published, why)
  assert.equal((await verifyRounds(office('2026-08-01').pool)).difference, null, why)
}

test('a frozen round comes out byte for byte after events that came later, of its own period too', async () => {
  await isStill('as published')
  await receivePermit(commune, '2026-04-01T09:00')
  await readAll(office('2026-08-01').pool, measuresFold(registry))
  await isStill('one more dossier in the round’s own period')
})

test('a frozen round comes out byte for byte after its set was issued anew', async () => {
  const next = setOfRows('dong', [declaredRow('ke-hoach', 10_000)], { version: 2, supersedes: 'dong@1' })
  await keepSet(office('2026-08-01'), registry, key(), next)
  await isStill('scores are locked to the version')
})

test('a frozen round comes out byte for byte after the next round was published', async () => {
  const next = { code: 'DONG-2027', set: 'dong@1', period: '2026-Q3' }
  await publishRound(office('2026-10-02'), registry, next, { AB: { 'ke-hoach': 2_000 } })
  await isStill('a later round looks back at this one, never the other way')
})

test('a frozen round comes out byte for byte in another process: nothing of it was only in memory', () => {
  const program = `
    const { connect } = await import('#platform/database/pool.ts')
    const { recompute } = await import('#indexes')
    const { pool, close } = connect(process.argv[1], { size: 2 })
    console.log(JSON.stringify(await recompute({ pool, root_id: process.argv[2] }, '${ROUND}')))
    await close()`
  const { database } = commune
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', program, database.url, database.root_id],
    { cwd: import.meta.dirname, encoding: 'utf8' },
  )
  assert.deepEqual(
    JSON.parse(stdout || '{}'),
    { round: ROUND, same: true, published: digest, recomputed: digest },
    stderr,
  )
})
