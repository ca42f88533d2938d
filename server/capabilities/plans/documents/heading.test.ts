import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { establish } from '#agencies'
import type { Actor } from '#platform/access/actor.ts'
import { asDay } from '#platform/time.ts'
import { key } from '#tests/database.ts'
import { type Commune, withCommune } from '#tests/given.ts'
import { type TestServer, withServer } from '#tests/http.ts'
import { person } from '#tests/people.ts'
import { registry } from '../../../app.ts'
import { diskStorage } from '../../../connectors/storage/disk.ts'
import { planText } from '../given.ts'
import { duesOfPlan } from '../obligations/due-lines.ts'
import { noTime } from '../reading/reading.ts'
import { acceptSure } from '../review/accept-sure.ts'
import { planRoutes } from '../routes.ts'
import { planByCode } from '../stored.ts'
import { otherwiseIn } from './heading.ts'
import { importDocument } from './import-document.ts'

const folder = mkdtempSync(join(tmpdir(), 'plan-heading-'))
let commune: Commune
let server: TestServer
let keeper: Actor
const CODE = '80-KH-UBND-2026'
const PUT = 'PUT /plans/80-KH-UBND-2026/heading'

before(async () => {
  commune = await withCommune()
  const { database, agency_id } = commune
  await establish(database.context(), key(), {
    code: 'SNV',
    name: 'Sở Nội vụ',
    kind: 'department',
    level: 'T',
    parent_id: database.root_id,
    valid_from: asDay('2016-01-01'),
  })
  keeper = person('Người lập kế hoạch', ['plans.manage', 'measures.see'], [database.root_id, agency_id])
  server = await withServer(database, [(api) => planRoutes(api, registry)])
  const task = (number: string, content: string, time: string) => ({
    number,
    content,
    product: 'Báo cáo',
    lead: 'Sở Nội vụ',
    with: '',
    time,
  })
  const text = planText({
    number: '80/KH-UBND',
    year: 2026,
    issued: 'ngày 05 tháng 01 năm 2026',
    targets: [],
    duties: [],
    tasks: [
      task('1', 'Rà soát, đơn giản hóa thủ tục hành chính', 'Trước ngày 28/02/2026'),
      task('2', 'Kiểm tra công tác cải cách hành chính', 'Hằng quý'),
    ],
  })
  const bytes = new TextEncoder().encode(text)
  const handed = { agency: null, name: 'ke-hoach.txt', bytes, amends: null }
  const context = database.context(keeper, new Date('2026-01-10T08:00:00+07:00'))
  const { id } = await importDocument(context, key(), diskStorage(folder), handed)
  assert.deepEqual(await acceptSure(context, key(), id), { accepted: 2, left: 0 })
})
after(async () => {
  await server.close()
  await commune.database.close()
  rmSync(folder, { recursive: true })
})

const heading = {
  number: '81/KH-UBND',
  kind: 'plan',
  title: 'Kế hoạch cải cách hành chính 2026',
  issuer: 'UBND tỉnh Mẫu',
  issued_on: '2026-01-05',
  period_from: '2026-01-01',
  period_to: '2026-12-31',
}
const daysOwed = async () => {
  const context = commune.database.context(keeper)
  const { lines } = await duesOfPlan(context, await planByCode(context, CODE), {})
  return lines.map(({ due_on }) => due_on)
}

test('number, name and issuer are corrected; the code of the plan stays, and an old page changes nothing', async () => {
  const { version } = await planByCode(commune.database.context(keeper), CODE)
  const first = await server.ask(keeper, PUT, { ...heading, version })
  assert.deepEqual([first.status, first.body], [200, { code: CODE, version: version + 1, staying: 0, missing: 0 }])
  const late = await server.ask(keeper, PUT, { ...heading, title: 'Tên khác', version })
  assert.deepEqual([late.status, (late.body as { code: string }).code], [409, 'plans.stale'])
  const plan = await planByCode(commune.database.context(keeper), CODE)
  assert.deepEqual([plan.code, plan.number, plan.title], [CODE, heading.number, heading.title])
})

test('a shorter period leaves what is due as it is, and says how much that is', async () => {
  const before = await daysOwed()
  assert.deepEqual(before, ['2026-02-28', '2026-03-31', '2026-06-30', '2026-09-30', '2026-12-31'])
  const { version } = await planByCode(commune.database.context(keeper), CODE)
  const moved = { ...heading, period_from: '2026-07-01', period_to: '2027-03-31' }
  const answer = await server.ask(keeper, PUT, { ...moved, version })
  const body = answer.body as { staying: number; missing: number }
  // Of the quarters, 31 March and 30 June 2026 lie outside now; 31 March 2027 is nobody's.
  assert.deepEqual([body.staying, body.missing], [2, 1])
  assert.deepEqual(await daysOwed(), before)
})

test('a period that runs backwards is refused at its field; who does not keep plans is not let in', async () => {
  const { version } = await planByCode(commune.database.context(keeper), CODE)
  const backwards = await server.ask(keeper, PUT, { ...heading, period_to: '2025-12-31', version })
  const { code, fields } = backwards.body as { code: string; fields: { path: string }[] }
  assert.deepEqual(
    [backwards.status, code, fields.map(({ path }) => path)],
    [422, 'plans.heading_incomplete', ['period_to']],
  )
  const here = [commune.agency_id]
  const other = person('Cán bộ', ['plans.report', 'measures.see'], here, '01900000-0000-7000-8000-000000000019')
  assert.equal((await server.ask(other, PUT, { ...heading, version })).status, 403)
  const below = person('Người lập ở xã', ['plans.manage'], here, '01900000-0000-7000-8000-000000000029')
  assert.equal((await server.ask(below, PUT, { ...heading, version })).status, 403)
})

test('a day that the document says itself does not depend on the period', () => {
  const time = { ...noTime, deadlines: [{ on: asDay('2026-02-28'), text: 'Trước ngày 28/02/2026' }] }
  const due = { task_id: 't', first_due_on: asDay('2026-02-28'), state: 'open' as const }
  const period = { from: asDay('2027-01-01'), to: asDay('2027-12-31') }
  assert.deepEqual(otherwiseIn([{ id: 't', time }], [due], period), { staying: 0, missing: 0 })
})
