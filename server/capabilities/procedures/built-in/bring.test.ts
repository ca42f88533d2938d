import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { asDay } from '#platform/time.ts'
import { type TestDatabase, withDatabase } from '#tests/database.ts'
import { contentOf, digestOf } from '../content/content.ts'
import { answered, contentShape, given } from '../content/content-shape.ts'
import { procedures } from '../pages/lists.ts'
import { sheetOf } from '../pages/sheet.ts'
import { versionInForceOn } from '../queries.ts'
import { bringCatalogue } from './bring.ts'
import { broughtAlong } from './catalogue/index.ts'

describe('the catalogue brought along', () => {
  let database: TestDatabase
  before(async () => {
    database = await withDatabase()
    await bringCatalogue(database.context())
  })
  after(() => database.close())

  const found = async (q: string) => (await procedures(database.context(), { q })).map(({ code }) => code)

  test('57 procedures stand, brought once however often it is tried, each with its events', async () => {
    const { db } = database.context()
    await bringCatalogue(database.context())
    const rows = await db.selectFrom('procedures.procedure').select(['id', 'code', 'last_seq']).execute()
    assert.equal(rows.length, 57)
    const versions = await db.selectFrom('procedures.version').select(['state', 'valid_from', 'valid_to']).execute()
    assert.equal(versions.length, 59)
    assert.ok(versions.every(({ state, valid_from }) => state === 'published' && valid_from >= '2018-01-01'))
    const events = await db
      .selectFrom('journal.event')
      .where('subject_kind', '=', 'procedure')
      .select(['kind', 'agency_id'])
      .execute()
    assert.equal(events.length, 59)
    assert.ok(events.every((event) => event.kind === 'procedures.brought' && event.agency_id === database.root_id))
  })

  test('a version begins where the law or the first competent body does, and follows on the day', async () => {
    const context = database.context()
    const from = async (code: string, day: string) => (await versionInForceOn(context, code, asDay(day))).valid_from
    assert.equal(await from('1.001193', '2018-01-01'), '2018-01-01')
    await assert.rejects(versionInForceOn(context, '1.001193', asDay('2017-12-31')), { code: 'procedures.not_found' })
    const basis = async (day: string) =>
      (await versionInForceOn(context, '1.001776', asDay(day))).content.legal_bases.map(({ number }) => number)
    assert.deepEqual(await basis('2026-10-04'), ['20/2021/NĐ-CP'])
    assert.deepEqual(await basis('2026-10-05'), ['335/2026/NĐ-CP'])
    const first = await versionInForceOn(context, '1.001776', asDay('2026-10-04'))
    assert.deepEqual([first.content.version, first.content.valid_to], [1, '2026-10-04'])
  })

  test('what every version says survives being stored, given and answered', async () => {
    const { db } = database.context()
    const rows = await db
      .selectFrom('procedures.version as version')
      .innerJoin('procedures.procedure as procedure', 'procedure.id', 'version.procedure_id')
      .select(['procedure.code', 'version.number', 'version.content'])
      .execute()
    for (const procedure of broughtAlong)
      for (const version of procedure.versions) {
        const content = contentOf(procedure, version)
        const name = `${procedure.code} v${version.version}`
        const stored = rows.find(({ code, number }) => code === procedure.code && number === version.version)?.content
        assert.deepEqual(stored, content, name)
        assert.deepEqual(contentShape(given).parse(stored), content, name)
        assert.deepEqual(contentShape(answered).parse(stored), content, name)
        assert.equal(digestOf(stored), digestOf(content), name)
      }
  })

  test('typed with accents or without, in capitals or abbreviated, the procedure meant comes first', async () => {
    const meant: readonly (readonly [string, string])[] = [
      ['gpxd nha o', '1.013225'],
      ['GPXD nhà ở', '1.013225'],
      ['khai sinh', '1.001193'],
      ['  KHAI   Sinh ', '1.001193'],
      ['ks', '1.001193'],
      ['khai tử', '1.000656'],
      ['ket hon', '1.000894'],
      ['hộ kinh doanh', '1.001612'],
      ['chung thuc di chuc', '2.001019'],
      ['ly lich tu phap', '3.000333'],
      ['lai xe', 'M.000022'],
    ]
    for (const [typed, code] of meant) assert.equal((await found(typed))[0], code, typed)
  })

  test('a code finds its procedure alone, and so does one that was repealed', async () => {
    assert.deepEqual(await found('1.001193'), ['1.001193'])
    assert.deepEqual(await found('m.000008'), ['M.000008'])
    assert.deepEqual(await found('2.001945'), ['1.116410'])
    assert.deepEqual(await found('2.002621'), ['3.000722'])
    const sheet = await sheetOf(database.context(), '2.001945')
    assert.deepEqual([sheet.asked, sheet.code], ['2.001945', '1.116410'])
    await assert.rejects(sheetOf(database.context(), '9.999999'), { code: 'procedures.not_found' })
  })

  test('a slip of the finger still finds it, and nonsense finds nothing', async () => {
    assert.ok((await found('kai sinh')).slice(0, 3).includes('1.001193'))
    assert.ok((await found('khai shin')).slice(0, 3).includes('1.001193'))
    assert.deepEqual(await found('ket hom'), ['1.000894'])
    assert.deepEqual(await found('đăng kí kết hôn'), ['1.000894'])
    assert.ok((await found('giay phep xay dugn')).slice(0, 4).includes('1.013225'))
    for (const nonsense of ['abcxyz qwe', '%', '_', '...', "'; drop table", '\\'])
      assert.deepEqual(await found(nonsense), [], nonsense)
  })

  test('the list narrows by field, level, online level and life event', async () => {
    const context = database.context()
    const all = await procedures(context, {})
    assert.equal(all.length, 57)
    const codes = async (asked: Parameters<typeof procedures>[1]) =>
      (await procedures(context, asked)).map(({ code }) => code)
    assert.deepEqual((await codes({ field: 'certification' })).sort(), ['2.000815', '2.000884', '2.001019'])
    const commune = await codes({ level: 'X' })
    assert.ok(commune.includes('1.001193') && !commune.includes('2.001199'))
    assert.deepEqual(await codes({ level: 'H' }), [])
    assert.ok((await codes({ life_event: 'school' })).includes('M.000047'))
    assert.deepEqual(await codes({ q: 'di chuc', field: 'certification', online: 'info' }), ['2.001019'])
    const names = all.map(({ name }) => name)
    assert.deepEqual(
      names,
      [...names].sort((one, other) => one.localeCompare(other, 'vi')),
    )
  })
})
