import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { establish, treeOf } from '#agencies'
import { type Figure, figureFor, makeRegistry, rowsFor } from '#measures'
import type { Context } from '#platform/context.ts'
import { asDay } from '#platform/time.ts'
import { key } from '#tests/database.ts'
import { dossierFacts, dossierMeasures } from '#tests/dossiers.ts'
import { type Commune, withCommune } from '#tests/given.ts'
import { blankContent } from './content/content.ts'
import { procedureMeasures } from './measures.ts'
import { marksOf } from './pages/in-force.ts'
import { contentOfVersion, storedProcedure } from './queries.ts'
import { verifyCatalogue } from './versions/verify.ts'
import { withdraw } from './versions/withdraw.ts'

const registry = makeRegistry([{ kind: dossierFacts, measures: dossierMeasures }, { measures: procedureMeasures }])
const HOUSE_PERMIT = '1.013225'

let commune: Commune
let province: string
before(async () => {
  commune = await withCommune()
  await establish(commune.database.context(), key(), {
    code: 'CD',
    name: 'Ủy ban nhân dân xã Cẩm Đình',
    kind: 'commune',
    level: 'X',
    parent_id: commune.database.root_id,
    valid_from: asDay('2016-01-01'),
  })
  province = (await treeOf(commune.database.context())).root.code
})
after(() => commune.database.close())

const on = (day: string): Context =>
  commune.database.context(commune.database.context().actor, new Date(`${day}T09:00:00+07:00`))
const asked = (measure: string, agency = 'AB', period = '2026-05') => ({ measure, agency, subtree: true, period })
const shareOf = async (measure: string, agency?: string, day = '2026-05-10', period?: string) => {
  const { numerator, denominator }: Figure = await figureFor(on(day), registry, asked(measure, agency, period))
  return [numerator, denominator]
}

test('a commune answers for the procedures of its level: of 44, 41 are online, 23 of them wholly', async () => {
  assert.deepEqual(await shareOf('procedures_online'), [41, 44])
  assert.deepEqual(await shareOf('procedures_fully_online'), [23, 44])
  assert.deepEqual(await shareOf('procedures_published_in_full'), [44, 44])
  assert.deepEqual(await shareOf('procedures_at_one_stop'), [44, 44])
})

test('a province counts each procedure once, however many communes handle it', async () => {
  assert.deepEqual(await shareOf('procedures_online', 'CD'), [41, 44])
  assert.deepEqual(await shareOf('procedures_online', province), [54, 57])
})

test('an online service is used where a dossier was received online in the period; at the desk is no use of it', async () => {
  const counted = (code: string, channel: string) =>
    on('2026-05-10').pool.query(
      `insert into measures.dossier_tally (agency_id, counter, grain, starts_on, procedure, channel, n)
       values ($1, 'dossier opened_on', 'month', '2026-05-01', $2, $3, 1)`,
      [commune.agency_id, code, channel],
    )
  await counted(HOUSE_PERMIT, 'online')
  await counted('1.001193', 'desk')
  assert.deepEqual(await shareOf('online_procedures_used'), [1, 41])
  assert.deepEqual(await shareOf('online_procedures_used', province), [1, 54])
  assert.deepEqual(await shareOf('online_procedures_used', 'CD'), [0, 41])
  assert.deepEqual(await shareOf('online_procedures_used', 'AB', '2026-06-10', '2026-06'), [0, 41], 'another month')
})

test('the rows behind a share are its procedures, each saying whether it counts above the line', async () => {
  const rows = await rowsFor(on('2026-05-10'), registry, asked('online_procedures_used'))
  assert.equal(rows.length, 41)
  assert.deepEqual(
    rows.filter(({ counted }) => counted).map(({ kind, code, agency_id }) => [kind, code, agency_id]),
    [['procedure', HOUSE_PERMIT, commune.agency_id]],
  )
  const rest = await rowsFor(on('2026-05-10'), registry, asked('procedures_online'), { after: rows[39]?.code ?? '' })
  assert.ok(rest.every(({ code }) => code > (rows[39]?.code ?? '')))
})

test('a part that is missing keeps a version from being complete', async () => {
  const { versions } = await storedProcedure(on('2026-05-10'), HOUSE_PERMIT)
  const content = await contentOfVersion(on('2026-05-10'), versions[0]?.id ?? '')
  assert.deepEqual(marksOf(content), ['in_force', 'online', 'complete', 'one_stop'])
  for (const missing of [
    { ways: [] },
    { components: [] },
    { levels: [] },
    { terms: { legal: [], committed: [] } },
    { result: { name: ' ', validity: null } },
  ])
    assert.ok(!marksOf({ ...content, ...missing }).includes('complete'), Object.keys(missing).join())
  const [first] = content.steps
  assert.ok(first)
  assert.ok(!marksOf({ ...content, steps: [{ ...first, role: 'officer' }] }).includes('one_stop'))
  assert.deepEqual(marksOf(blankContent('Thủ tục mới', 'khac')), ['in_force'])
})

test('a procedure withdrawn counts until its last day, and a month gone by keeps what it said', async () => {
  await withdraw(on('2026-06-10'), key(), HOUSE_PERMIT, { from: asDay('2026-07-15'), decision: 'Quyết định bãi bỏ' })
  assert.deepEqual(await shareOf('procedures_online', 'AB', '2026-07-14', '2026-07'), [41, 44])
  assert.deepEqual(await shareOf('procedures_online', 'AB', '2026-07-15', '2026-07'), [40, 43])
  assert.deepEqual(await shareOf('procedures_online', 'AB', '2026-08-20', '2026-05'), [41, 44])
})

test('who alters what a version says, or its days, or loses one, is named', async () => {
  const { pool } = on('2026-06-10')
  assert.equal(await verifyCatalogue(pool), null)
  const { Client } = (await import('pg')).default
  const owner = new Client({ connectionString: commune.database.url })
  owner.on('error', () => {})
  await owner.connect()
  const version = `number = 1 and procedure_id = (select id from procedures.procedure where code = '${HOUSE_PERMIT}')`
  const found = async (change: string) => {
    await owner.query('begin')
    await owner.query(`update procedures.version set ${change} where ${version}`)
    await owner.query('commit')
    const difference = await verifyCatalogue(pool)
    return difference?.subject
  }
  const { rows } = await owner.query(`select content::text, valid_from::text from procedures.version where ${version}`)
  const { content, valid_from } = rows[0]
  assert.equal(
    await found(`content = jsonb_set(content, '{online_level}', '"full"')`),
    `${HOUSE_PERMIT} 1`,
    'a service made wholly online by hand',
  )
  assert.equal(await found(`content = $$${content}$$::jsonb`), undefined)
  assert.equal(await found(`valid_from = valid_from - 30`), `${HOUSE_PERMIT} 1`)
  assert.equal(await found(`valid_from = '${valid_from}'`), undefined)
  assert.equal(await found(`valid_to = null`), `${HOUSE_PERMIT} 1`, 'a withdrawal undone')
  await owner.end()
})
