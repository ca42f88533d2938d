import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { nobody } from '#platform/access/actor.ts'
import { asDay } from '#platform/time.ts'
import { key, type TestDatabase, withDatabase } from '#tests/database.ts'
import { type TestServer, withServer } from '#tests/http.ts'
import { person } from '#tests/people.ts'
import { bringGroups, establish, membersOf, successorsOf, treeOf } from './index.ts'
import { agencyRoutes } from './routes.ts'

type Told = { code: string; name: string; parent: string | null }

/** Two districts with three communes until 30 June 2025, and a department. */
describe('agencies over HTTP', () => {
  let database: TestDatabase
  let server: TestServer
  const ids = new Map<string, string>()
  before(async () => {
    database = await withDatabase()
    await bringGroups(database.context())
    ids.set('TINH', database.root_id)
    for (const [code, name, kind, parent] of [
      ['H1', 'UBND huyện Một', 'district', 'TINH'],
      ['X1', 'UBND xã Một', 'commune', 'H1'],
      ['X2', 'UBND xã Hai', 'commune', 'H1'],
      ['X1.MC', 'Bộ phận Một cửa xã Một', 'unit', 'X1'],
      ['SNV', 'Sở Nội vụ', 'department', 'TINH'],
    ] as const) {
      const level = ({ district: 'H', commune: 'X' } as const)[kind as 'district'] ?? null
      const agency = { code, name, kind, level, parent_id: ids.get(parent) ?? null, valid_from: asDay('2015-01-01') }
      ids.set(code, (await establish(database.context(), key(), agency)).id)
    }
    server = await withServer(database, [agencyRoutes])
  })
  after(async () => {
    await server.close()
    await database.close()
  })
  const admin = () => person('Anh Minh', ['agencies.manage'], [...ids.values()])
  const ask = (request: string, body?: object) => server.ask(admin(), request, body)
  const codeOf = async (request: string, body: object) => ((await ask(request, body)).body as { code: string }).code
  const namesOn = async (day: string) =>
    ((await ask(`GET /agencies?on=${day}`)).body as Told[]).map(({ code, name }) => `${code} ${name}`).sort()

  test('districts end, communes merge into one, and every day shows what stood that day', async () => {
    const onlyDistrict = await ask('POST /agencies/H1/end', { last_day: '2025-06-30' })
    assert.deepEqual([onlyDistrict.status, (onlyDistrict.body as { code: string }).code], [409, 'agencies.has_bodies'])
    const merged = await ask('POST /agencies/successions', {
      on: '2025-07-01',
      predecessors: ['X1', 'X2', 'H1'],
      begins: [{ code: 'XM', name: 'UBND xã Một Hai', kind: 'commune', level: 'X', parent: 'TINH' }],
      basis: 'Nghị quyết 1686/NQ-UBTVQH15',
    })
    assert.deepEqual(merged, {
      status: 201,
      body: { on: '2025-07-01', predecessors: ['X1', 'X2', 'H1'], successors: ['XM'] },
    })
    assert.deepEqual(await namesOn('2025-06-30'), [
      'H1 UBND huyện Một',
      'SNV Sở Nội vụ',
      'TINH Tỉnh Mẫu',
      'X1 UBND xã Một',
      'X1.MC Bộ phận Một cửa xã Một',
      'X2 UBND xã Hai',
    ])
    assert.deepEqual(await namesOn('2025-07-01'), ['SNV Sở Nội vụ', 'TINH Tỉnh Mẫu', 'XM UBND xã Một Hai'])
    const carried = await successorsOf(database.context(), ids.get('X2') ?? '', asDay('2025-07-01'))
    assert.deepEqual(
      carried.map(({ code }) => code),
      ['XM'],
    )
    const before = await successorsOf(database.context(), ids.get('X2') ?? '', asDay('2025-06-30'))
    assert.deepEqual(
      before.map(({ code }) => code),
      ['X2'],
    )
    const { body } = await ask('GET /agencies/XM')
    const { predecessors } = body as { predecessors: { code: string; on: string }[] }
    assert.deepEqual(predecessors.map(({ code }) => code).sort(), ['H1', 'X1', 'X2'])
  })

  test('groups have the members of the day asked for, some put in and left out by name', async () => {
    const members = async (code: string, day: string) =>
      (await membersOf(database.context(), code, asDay(day))).map((one) => one.code).sort()
    assert.deepEqual(await members('communes', '2025-06-30'), ['X1', 'X2'])
    assert.deepEqual(await members('communes', '2025-07-01'), ['XM'])
    assert.deepEqual(await members('districts', '2025-07-01'), [])
    const group = { code: 'pilot', name: 'Các cơ quan thí điểm', kinds: ['department'] }
    assert.equal((await ask('POST /agency-groups', { ...group, included: ['XM'] })).status, 201)
    assert.deepEqual(await members('pilot', '2026-01-01'), ['SNV', 'XM'])
    assert.equal((await ask('POST /agency-groups', { ...group, included: [], excluded: ['SNV'] })).status, 201)
    assert.deepEqual(await members('pilot', '2026-01-01'), [])
    assert.equal(await codeOf('POST /agency-groups', { ...group, included: ['KHONG'] }), 'agencies.not_found')
  })

  test('a department is renamed from a day, and the day before keeps the old name', async () => {
    const change = { from: '2026-03-01', name: 'Sở Nội vụ và Lao động', basis: 'Nghị quyết 5/NQ-HĐND' }
    assert.equal((await ask('POST /agencies/SNV/standings', change)).status, 201)
    const nameOn = async (day: string) => (await treeOf(database.context(), asDay(day))).byCode('SNV')?.name
    assert.deepEqual([await nameOn('2026-02-28'), await nameOn('2026-03-01')], ['Sở Nội vụ', 'Sở Nội vụ và Lao động'])
    const corrected = await ask('POST /agencies/SNV/standings', { ...change, name: 'Sở Nội vụ, Lao động' })
    assert.equal(corrected.status, 201)
    assert.deepEqual([await nameOn('2026-02-28'), await nameOn('2026-03-01')], ['Sở Nội vụ', 'Sở Nội vụ, Lao động'])
    const { body } = await ask('GET /agencies/SNV')
    const spans = (body as { standings: { valid_from: string; valid_to: string | null }[] }).standings
    assert.deepEqual(
      spans.map(({ valid_from, valid_to }) => [valid_from, valid_to]),
      [
        ['2015-01-01', '2026-02-28'],
        ['2026-03-01', null],
      ],
    )
  })

  test('nothing stands below itself, the province stays, a code is not given twice, scope holds', async () => {
    const unit = {
      code: 'SNV.P1',
      name: 'Phòng Cải cách hành chính',
      kind: 'unit',
      parent: 'SNV',
      valid_from: '2020-01-01',
    }
    assert.equal((await ask('POST /agencies', unit)).status, 201)
    ids.set('SNV.P1', (await treeOf(database.context())).byCode('SNV.P1')?.id ?? '')
    const from = '2026-03-01'
    assert.equal(await codeOf('POST /agencies/SNV/standings', { from, parent: 'SNV.P1' }), 'agencies.parent_below')
    assert.equal(await codeOf('POST /agencies/TINH/standings', { from, parent: 'SNV' }), 'agencies.root_stays')
    assert.equal(await codeOf('POST /agencies/TINH/end', { last_day: from }), 'agencies.root_stays')
    assert.equal(await codeOf('POST /agencies', { ...unit, code: 'X1' }), 'agencies.code_taken')
    assert.equal(await codeOf('POST /agencies/X1/end', { last_day: '2026-01-01' }), 'agencies.not_standing')
    const elsewhere = person('Chị Hoa', ['agencies.manage'], [ids.get('SNV') ?? ''])
    const refused = await server.ask(elsewhere, 'POST /agencies', { ...unit, code: 'Y1', parent: 'TINH' })
    assert.equal(refused.status, 403)
    assert.equal((await server.ask(nobody, 'POST /agencies', unit)).status, 401)
  })

  test('an import is tried first and writes nothing; with a fault nothing comes in; then all of it', async () => {
    const sheet = (text: string) => ({ name: 'co-quan.csv', content_base64: Buffer.from(text).toString('base64') })
    const good = sheet(
      'Mã,Tên,Loại,Thuộc,Từ ngày\nST.P1,Phòng Tin học,Phòng,ST,2026-01-01\nST,Sở Tài chính,Sở,,2026-01-01',
    )
    const bad = sheet('Mã,Tên,Loại,Thuộc\nST,Sở Tài chính,Sở,\nSX,=1+1,Sở,')
    const trial = await ask('POST /agencies/imports?trial=true', good)
    assert.deepEqual(trial.body, {
      trial: true,
      made: [
        { code: 'ST', name: 'Sở Tài chính' },
        { code: 'ST.P1', name: 'Phòng Tin học' },
      ],
      unchanged: 0,
      faults: [],
    })
    assert.equal((await ask('GET /agencies/ST')).status, 404)
    const refused = await ask('POST /agencies/imports', bad)
    const { code, fields } = refused.body as { code: string; fields: unknown }
    assert.deepEqual([refused.status, code], [422, 'agencies.import_wrong'])
    assert.deepEqual(fields, [
      {
        path: '3.Tên',
        code: 'agencies.import_formula',
        text: 'Ô chứa công thức hoặc bắt đầu bằng = + - @; chỉ nhập chữ',
      },
    ])
    assert.equal((await ask('GET /agencies/ST')).status, 404)
    assert.equal((await ask('POST /agencies/imports', good)).status, 201)
    const unit = (await treeOf(database.context())).byCode('ST.P1')
    assert.equal((await treeOf(database.context())).bodyOf(unit?.id ?? '')?.code, 'ST')
    assert.equal(await codeOf('POST /agencies/imports', good), 'agencies.import_nothing_new')
  })

  test('groups are shown to everybody with their members of the day', async () => {
    const { status, body } = await server.ask(nobody, 'GET /agency-groups?on=2025-06-30')
    const groups = body as { code: string; name: string; members: string[] }[]
    assert.equal(status, 200)
    assert.deepEqual(groups.find(({ code }) => code === 'communes')?.members.toSorted(), ['X1', 'X2'])
    assert.ok(groups.every(({ name }) => name !== ''))
    assert.equal((await server.ask(nobody, 'GET /agency-groups?on=30-06')).status, 422)
    assert.equal((await server.ask(nobody, 'POST /agency-groups', { code: 'x', name: 'Xấu', kinds: [] })).status, 401)
  })
})
