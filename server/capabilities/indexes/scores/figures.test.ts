import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import pg from 'pg'
import { makeRegistry, measuresFold, verifyFigures } from '#measures'
import type { Context } from '#platform/context.ts'
import { readAll } from '#platform/journal/tail.ts'
import { verifyChains } from '#platform/journal/verify.ts'
import { dossierFacts, dossierMeasures, dossierRecount, receivePermit } from '#tests/dossiers.ts'
import { type Commune, withCommune } from '#tests/given.ts'
import { bringSets } from '../criteria/sets-kept.ts'
import { liveSheet } from '../live/live.ts'

const registry = makeRegistry([{ kind: dossierFacts, measures: dossierMeasures }])
let commune: Commune
let owner: pg.Client
let dossier: string
before(async () => {
  commune = await withCommune()
  const context = commune.database.context()
  await bringSets(context)
  dossier = await receivePermit(commune, '2026-03-02T09:00')
  await receivePermit(commune, '2026-03-03T09:00')
  await readAll(context.pool, measuresFold(registry))
  owner = new pg.Client({ connectionString: commune.database.url })
  await owner.connect()
})
after(async () => {
  await owner.end()
  await commune.database.close()
})

const now = (): Context => commune.database.context(undefined, new Date('2026-03-10T09:00:00+07:00'))
const component = async (code: string) => {
  const { scores } = await liveSheet(now(), registry, { set: 'qd-766', period: '2026-03', agency: 'AB' })
  const found = scores.get(code)
  assert.ok(found)
  const [figure] = found.provenance
  return [found.points, figure?.numerator, figure?.denominator]
}
const named = async () => {
  const chain = await verifyChains(now().pool, { dossier: 'dossiers.dossier' })
  const figures = await verifyFigures(now().pool, [dossierRecount])
  return { chain: chain.difference?.subject, figure: figures.difference?.subject }
}

/** Changes the first dossier's reception in the journal, looks, folds everything anew, looks again; then puts it back. */
async function tampered(change: string, code: string) {
  const where = `kind = 'dossiers.received' and data ->> 'code' = '${dossier}'`
  await owner.query(`create table public.kept as select * from journal.event where ${where}`)
  await owner.query(change.replace('$where', where))
  const told = await named()
  const again = await anew(code)
  await owner.query(
    `delete from journal.event e using public.kept k where e.subject_id = k.subject_id and e.seq = k.seq`,
  )
  await owner.query('alter table public.kept drop column data')
  const columns = (
    await owner.query(
      `select string_agg(column_name, ', ') as list from information_schema.columns where table_name = 'kept'`,
    )
  ).rows[0].list
  await owner.query(`insert into journal.event (${columns}) select ${columns} from public.kept`)
  await owner.query('drop table public.kept')
  await anew(code)
  return { ...told, again }
}

async function anew(code: string) {
  await owner.query(
    `truncate measures.dossier_fact, measures.dossier_tally, measures.plan_due_fact, measures.plan_due_tally; delete from journal.cursor`,
  )
  await readAll(now().pool, measuresFold(registry))
  return component(code)
}

test('as it happened: two dossiers, both in time, none online, and nothing to name', async () => {
  assert.deepEqual(await component('2.1'), [20_000, 2, 2])
  assert.deepEqual(await component('3.3'), [0, 0, 2])
  assert.deepEqual(await named(), { chain: undefined, figure: undefined })
})

test('an event altered to look online lifts 3.3; its chain is named, and the counter that no longer agrees', async () => {
  const change = `update journal.event set text = replace(text, '"channel":"desk"', '"channel":"online"') where $where`
  const { chain, figure, again } = await tampered(change, '3.3')
  assert.match(chain ?? '', /^dossier /)
  assert.match(figure ?? '', new RegExp(`^dossier (opened_on|late_from).* agency ${commune.agency_id}`))
  assert.deepEqual(again, [6_000, 1, 2])
  assert.deepEqual(await named(), { chain: undefined, figure: undefined })
})

test('an event dated back takes a dossier out of its month', async () => {
  const change = `update journal.event set occurred_at = occurred_at - interval '10 days' where $where`
  const { chain, figure, again } = await tampered(change, '2.1')
  assert.match(chain ?? '', /^dossier /)
  assert.match(figure ?? '', new RegExp(`^dossier (opened_on|late_from).* agency ${commune.agency_id}`))
  assert.deepEqual(again, [20_000, 1, 1])
})

test('an event deleted takes a dossier out of the index', async () => {
  const { chain, figure, again } = await tampered('delete from journal.event where $where', '2.1')
  assert.match(chain ?? '', /^dossier /)
  assert.match(figure ?? '', new RegExp(`^dossier (opened_on|late_from).* agency ${commune.agency_id}`))
  assert.deepEqual(again, [20_000, 1, 1])
  assert.deepEqual(await component('2.1'), [20_000, 2, 2], 'put back, it counts again')
})
