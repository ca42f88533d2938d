import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { bringGroups, establish } from '#agencies'
import { figureFor } from '#measures'
import type { Actor } from '#platform/access/actor.ts'
import type { Context } from '#platform/context.ts'
import { readAll } from '#platform/journal/tail.ts'
import { Objection } from '#platform/objection.ts'
import { asDay } from '#platform/time.ts'
import { key } from '#tests/database.ts'
import { type Commune, withCommune } from '#tests/given.ts'
import { person } from '#tests/people.ts'
import { folds, registry } from '../../app.ts'
import { diskStorage } from '../../connectors/storage/disk.ts'
import { verify } from '../../verify.ts'
import { confirmPlan } from './documents/confirm.ts'
import { documentSheet } from './documents/document-sheet.ts'
import { importDocument } from './documents/import-document.ts'
import { type GivenPlan, planText } from './given.ts'
import { planSheet, taskSheet } from './lists.ts'
import { chase, chaseLate } from './obligations/chasing.ts'
import { duesOfPlan, workOf } from './obligations/due-lines.ts'
import { askExtension, decideExtension } from './obligations/extensions.ts'
import { reportProgress } from './obligations/tracking.ts'
import type { TaskContent } from './plan.ts'
import { accept } from './review/accept.ts'
import { acceptSure } from './review/accept-sure.ts'
import { merge, reject, split } from './review/review.ts'
import { planByCode, targetsOf } from './stored.ts'
import { bindTarget } from './targets/binding.ts'
import { reportTarget } from './targets/target-reports.ts'
import { targetState } from './targets/targets.ts'

const row = (number: string, content: string, lead: string, time: string, other = '') => ({
  number,
  content,
  product: 'Báo cáo',
  lead,
  with: other,
  time,
})
const given: GivenPlan = {
  number: '15/KH-UBND',
  year: 2026,
  issued: 'ngày 05 tháng 01 năm 2026',
  targets: [
    'Tỷ lệ hồ sơ giải quyết đúng hạn đạt trên 95% trong năm 2026.',
    'Tỷ lệ người dân hài lòng đạt từ 90% trở lên năm 2026.',
  ],
  tasks: [
    row('1', 'Rà soát, đơn giản hóa thủ tục hành chính', 'Sở Nội vụ', 'Trước ngày 28/02/2026', 'UBND cấp xã'),
    row('2', 'Kiểm tra công tác cải cách hành chính', 'Sở Nội vụ', 'Hằng quý'),
    row('3', 'Niêm yết công khai thủ tục hành chính', 'UBND cấp xã', 'Trước ngày 30/6/2026', 'Sở Nội vụ'),
    row('4', 'Số hóa sổ hộ tịch', 'Sở Bưu chính', 'Năm 2026'),
  ],
  duties: [],
}
const folder = mkdtempSync(join(tmpdir(), 'plans-'))
const storage = diskStorage(folder)
let commune: Commune
let home_id: string
let keeper: Actor
let focal: Actor

before(async () => {
  commune = await withCommune()
  const { database, agency_id } = commune
  const home = await establish(database.context(), key(), {
    code: 'SNV',
    name: 'Sở Nội vụ',
    kind: 'department',
    level: 'T',
    parent_id: database.root_id,
    valid_from: asDay('2016-01-01'),
  })
  home_id = home.id
  await bringGroups(database.context())
  keeper = person('Người lập kế hoạch', ['plans.manage', 'plans.report'], [database.root_id, agency_id, home_id])
  focal = person('Đầu mối sở', ['plans.report'], [home_id], '01900000-0000-7000-8000-000000000019')
})
after(async () => {
  await commune.database.close()
  rmSync(folder, { recursive: true })
})

const as = (actor: Actor, at = '2026-03-02T08:00'): Context =>
  commune.database.context(actor, new Date(`${at}:00+07:00`))

test('a document becomes work of agencies, tracked to its end', async () => {
  const context = as(keeper)
  const imported = await taken(context, given)
  const sheet = await documentSheet(context, imported.id)
  assert.equal(sheet.document.number, '15/KH-UBND')
  assert.deepEqual(
    sheet.standing.map(({ confidence }) => confidence),
    sheet.standing.map(({ confidence }) => confidence).sort(),
  )
  for (const proposal of sheet.standing)
    for (const { block, from, to } of proposal.source)
      assert.ok((sheet.blocks[block]?.text ?? '').slice(from, to).length > 0, proposal.kind)
  const unknown = sheet.standing.find(({ agencies }) => agencies.some(({ written }) => written === 'Sở Bưu chính'))
  assert.ok(unknown)

  const first = sheet.standing[0]?.id ?? ''
  await refused(accept(context, key(), imported.id, first), 'plans.plan_unconfirmed')
  assert.deepEqual(await acceptSure(context, key(), imported.id), { accepted: 5, left: 1 })
  await refused(accept(context, key(), imported.id, unknown.id), 'plans.lead_unknown')
  const chosen = [{ written: 'Sở Bưu chính', codes: ['SNV'] }]
  const { item } = await accept(context, key(), imported.id, unknown.id, { agencies: chosen })
  assert.ok(item)
  assert.equal((await documentSheet(context, imported.id)).state, 'reviewed')

  const plan = await planByCode(context, '15-KH-UBND-2026')
  const { lines } = await duesOfPlan(context, plan, {})
  assert.deepEqual(
    lines.map(({ due_on, agency, number, standing }) => [due_on, agency, number, standing]),
    [
      ['2026-02-28', 'SNV', '1', 'late'],
      ['2026-03-31', 'SNV', '2', 'open'],
      ['2026-06-30', 'SNV', '2', 'not_begun'],
      ['2026-06-30', 'AB', '3', 'open'],
      ['2026-09-30', 'SNV', '2', 'not_begun'],
      ['2026-12-31', 'SNV', '2', 'not_begun'],
      ['2026-12-31', 'SNV', '4', 'open'],
    ],
  )
})

test('agencies see and report what is theirs; the lead says when it is done', async () => {
  const plan = await planByCode(as(keeper), '15-KH-UBND-2026')
  const lines = async () => (await duesOfPlan(as(keeper), plan, {})).lines
  const [late, quarter, , posted] = await lines()
  assert.ok(late && quarter && posted)
  const work = await workOf(as(focal))
  assert.deepEqual(
    [work.owed.lines.length, work.taking_part.map(({ id, of_task }) => [id, of_task])],
    [6, [[posted.id, 1]]],
  )
  const report = { text: 'Đã phối hợp', percent: 50, done_on: null, files: [] }
  const day = asDay('2026-03-02')
  await refused(reportProgress(as(focal), key(), posted.id, { ...report, done_on: day }), 'plans.only_the_lead_is_done')
  await reportProgress(as(focal), key(), posted.id, report)
  const stranger = person('Người ngoài', ['plans.report'], ['01900000-0000-7000-8000-000000000077'])
  await refused(reportProgress(as(stranger), key(), posted.id, report), 'plans.due_not_found')
  await refused(
    reportProgress(as(focal), key(), late.id, { ...report, done_on: asDay('2026-03-03') }),
    'plans.done_in_future',
  )
  await reportProgress(as(focal), key(), late.id, { ...report, text: 'Xong', done_on: day })
  await refused(reportProgress(as(focal), key(), late.id, report), 'plans.due_done')
  await reportProgress(as(focal, '2026-03-20T08:00'), key(), quarter.id, { ...report, done_on: asDay('2026-03-20') })
  const standing = new Map((await lines()).map((line) => [line.id, [line.standing, line.percent]]))
  assert.deepEqual(
    [late, quarter, posted].map(({ id }) => id).map((id) => standing.get(id)),
    [
      ['done_late', 100],
      ['done_on_time', 100],
      ['open', 50],
    ],
  )
})

test('a later day is asked for and decided; chasing is counted', async () => {
  const plan = await planByCode(as(keeper), '15-KH-UBND-2026')
  const due = (await duesOfPlan(as(keeper), plan, {})).lines.find(({ number }) => number === '4')
  assert.ok(due)
  const asked = { to: asDay('2027-02-15'), reason: 'Chờ kinh phí' }
  await refused(askExtension(as(focal), key(), due.id, { ...asked, to: asDay('2026-12-31') }), 'plans.not_later')
  await askExtension(as(focal), key(), due.id, asked)
  await refused(askExtension(as(focal), key(), due.id, asked), 'plans.extension_waits')
  const granted = { granted_on: asDay('2027-01-31'), note: 'Đồng ý một phần' }
  await refused(decideExtension(as(focal), key(), due.id, granted), 'http.forbidden')
  assert.equal((await decideExtension(as(keeper), key(), due.id, granted)).due_on, '2027-01-31')
  await refused(decideExtension(as(keeper), key(), due.id, granted), 'plans.extension_none')
  assert.deepEqual(await chase(as(keeper), key(), due.id, 'Đề nghị báo cáo'), { chased: 1 })
  const sheet = await taskSheet(as(focal), due.task)
  assert.deepEqual(
    sheet.dues.map(({ due_on, first_due_on, extensions, reminders }) => [
      ...[due_on, first_due_on, extensions.map(({ state }) => state), reminders.length],
    ]),
    [['2027-01-31', '2026-12-31', ['granted'], 1]],
  )
})

test('all that is late is reminded of at once, and once by one form', async () => {
  const plan = await planByCode(as(keeper), '15-KH-UBND-2026')
  const later = as(keeper, '2026-12-15T08:00')
  const late = (await duesOfPlan(later, plan, { standing: 'late' })).lines
  assert.ok(late.length > 1)
  const form = key()
  const told = { dues: late.length, agencies: new Set(late.map(({ agency }) => agency)).size }
  assert.deepEqual(await chaseLate(later, form, plan.code, 'Đề nghị báo cáo'), told)
  assert.deepEqual(await chaseLate(later, form, plan.code, 'Đề nghị báo cáo'), told)
  const chased = (lines: typeof late) => lines.map(({ id, chased }) => [id, chased])
  const after = (await duesOfPlan(later, plan, { standing: 'late' })).lines
  assert.deepEqual(
    chased(after),
    chased(late).map(([id, before]) => [id, Number(before) + 1]),
  )
  await refused(chaseLate(as(focal), key(), plan.code, 'Đề nghị báo cáo'), 'http.forbidden')
})

test('what was due and done is counted, and counted again from the events', async () => {
  const context = as(keeper)
  for (const fold of folds) await readAll(context.pool, fold)
  const figure = async (measure: string, period = '2026') =>
    (await figureFor(context, registry, { measure, agency: 'TINH', subtree: true, period })).value
  assert.equal(await figure('tasks_due'), 6)
  assert.equal(await figure('tasks_due', '2027'), 1)
  assert.equal(await figure('tasks_done_on_time'), 1)
  assert.equal(await figure('tasks_done_late'), 1)
  assert.equal(await figure('plan_tasks_done', '2026-Q1'), 100)
  assert.deepEqual((await verify(context.pool, () => {})).difference, null)
})

test('a target nothing measures is reported; one that is measured is not', async () => {
  const context = as(keeper)
  const plan = await planByCode(context, '15-KH-UBND-2026')
  const [onTime, content] = await targetsOf(context, plan)
  assert.ok(onTime && content)
  const binding = {
    measure: 'on_time_all',
    agency: 'TINH',
    subtree: true,
    period: 'year' as const,
    base_value: null,
  }
  await refused(bindTarget(as(focal), key(), registry, onTime.id, binding), 'http.forbidden')
  await refused(bindTarget(context, key(), registry, onTime.id, { ...binding, measure: 'none' }), 'measures.not_found')
  await bindTarget(context, key(), registry, onTime.id, binding)
  const report = { value: 88, on: asDay('2026-02-20'), text: 'Khảo sát quý I', files: [] }
  await refused(reportTarget(context, key(), onTime.id, report), 'plans.target_is_measured')
  await reportTarget(context, key(), content.id, report)
  const state = await targetState(context, registry, content)
  assert.deepEqual([state.source, state.value, state.state], ['reported', 88, 'not_reached'])
  await reportTarget(context, key(), content.id, { ...report, value: 90, on: asDay('2026-03-01') })
  assert.equal((await targetState(context, registry, content)).state, 'reached')
})

test('an amended document is held against what stands, and changes only that', async () => {
  const context = as(keeper)
  const [first, second, third, fourth] = given.tasks
  assert.ok(first && second && third && fourth)
  const amended: GivenPlan = {
    ...given,
    number: '40/KH-UBND',
    issued: 'ngày 01 tháng 03 năm 2026',
    targets: ['Tỷ lệ hồ sơ giải quyết đúng hạn đạt trên 97% trong năm 2026.', given.targets[1] ?? ''],
    tasks: [
      first,
      second,
      { ...third, time: 'Trước ngày 31/8/2026' },
      row('5', 'Tập huấn nghiệp vụ một cửa cho công chức', 'Sở Nội vụ', 'Trước ngày 15/10/2026'),
    ],
    duties: ['1. Sở Nội vụ: Theo dõi, đôn đốc việc thực hiện kế hoạch này.'],
  }
  const imported = await taken(context, amended, '15-KH-UBND-2026')
  const { standing, same } = await documentSheet(context, imported.id)
  assert.deepEqual(
    same.map(({ kind, text }) => [kind, text]),
    [
      ['target', 'Tỷ lệ người dân hài lòng đạt từ 90% trở lên năm 2026'],
      ['task', 'Rà soát, đơn giản hóa thủ tục hành chính'],
      ['task', 'Kiểm tra công tác cải cách hành chính'],
    ],
  )
  const moved = standing.find(({ kind, change }) => kind === 'task' && change === 'change')
  assert.equal((moved?.before as TaskContent | undefined)?.time.text, 'Trước ngày 30/6/2026')
  assert.deepEqual(standing.map(({ kind, change, fields }) => [kind, change, fields]).sort(), [
    ['duty', 'add', []],
    ['target', 'change', ['text', 'value']],
    ['task', 'add', []],
    ['task', 'change', ['time']],
    ['task', 'remove', []],
  ])
  for (const { id } of standing) await accept(context, key(), imported.id, id)
  const plan = await planByCode(context, '15-KH-UBND-2026')
  assert.equal(plan.document_id, imported.id)
  const { lines } = await duesOfPlan(context, plan, {})
  assert.deepEqual(
    lines.map(({ due_on, number }) => `${number} ${due_on}`),
    ['1 2026-02-28', '2 2026-03-31', '2 2026-06-30', '3 2026-08-31', '2 2026-09-30', '5 2026-10-15', '2 2026-12-31'],
  )
  assert.deepEqual(
    (await targetsOf(context, plan)).map(({ low }) => low),
    [97, 90],
  )
  const reworded = { ...amended, duties: ['1. Sở Nội vụ: Theo dõi và báo cáo việc thực hiện kế hoạch này.'] }
  const again = await taken(context, reworded, '15-KH-UBND-2026')
  const other = (await documentSheet(context, again.id)).standing
  assert.deepEqual(other.map(({ kind, change }) => [kind, change]).sort(), [
    ['duty', 'add'],
    ['duty', 'remove'],
  ])
  for (const { id } of other) await accept(context, key(), again.id, id)
  assert.deepEqual(
    (await planSheet(context, plan)).tasks.filter(({ kind }) => kind === 'duty').map(({ content }) => content),
    ['Theo dõi và báo cáo việc thực hiện kế hoạch này.'],
  )
  for (const fold of folds) await readAll(context.pool, fold)
  assert.deepEqual((await verify(context.pool, () => {})).difference, null)
})

test('tasks accepted together share the area they stand under', async () => {
  const area = { ...row('I', 'CẢI CÁCH THỂ CHẾ', '', ''), product: '' }
  const tasks = [area, ...given.tasks.slice(0, 3)]
  const { id } = await taken(as(keeper), { ...given, number: '60/KH-UBND', targets: [], tasks })
  assert.deepEqual(await acceptSure(as(keeper), key(), id), { accepted: 3, left: 0 })
  const sheet = await planSheet(as(keeper), await planByCode(as(keeper), '60-KH-UBND-2026'))
  assert.deepEqual(sheet.areas, ['CẢI CÁCH THỂ CHẾ'])
  assert.deepEqual(
    sheet.tasks.map(({ area }) => area),
    ['CẢI CÁCH THỂ CHẾ', 'CẢI CÁCH THỂ CHẾ', 'CẢI CÁCH THỂ CHẾ'],
  )
})

test('a proposal is rejected with a reason, split, merged, corrected; nothing enters by itself', async () => {
  const context = as(keeper)
  const imported = await taken(context, { ...given, number: '16/KH-UBND', targets: [], duties: [] })
  const { code } = await confirmPlan(context, key(), imported.id, { title: 'Kế hoạch thử' })
  await refused(confirmPlan(context, key(), imported.id, {}), 'plans.confirmed_already')
  const open = async () =>
    (await documentSheet(context, imported.id)).standing
      .filter(({ state }) => state === 'proposed')
      .sort((one, other) => one.position - other.position)
  const [one, two, three, four] = await open()
  assert.ok(one && two && three && four)
  await reject(context, key(), imported.id, one.id, 'Đã làm năm trước')
  await refused(reject(context, key(), imported.id, one.id, 'lại'), 'plans.proposal_decided')
  await split(context, key(), imported.id, two.id, [two.content, { ...two.content, content: 'Phần hai' }], null)
  const { piece } = await merge(context, key(), imported.id, [three.id, four.id], three.content, 'Cùng một việc')
  const left = await open()
  assert.deepEqual([left.length, left.at(-1)?.id], [3, piece])
  await refused(
    accept(context, key(), imported.id, piece, { content: { agency: 'x', number: null, content: 'y' } }),
    'plans.content_wrong',
  )
  await accept(context, key(), imported.id, piece, {
    content: { ...three.content, content: 'Đã sửa' },
    reason: 'Rõ hơn',
  })
  const { tasks } = await planSheet(context, await planByCode(context, code))
  assert.deepEqual(
    tasks.map(({ content }) => content),
    ['Đã sửa'],
  )
})

test('what cannot be read is refused by its reason, and only who keeps plans may hand in', async () => {
  const hand = (bytes: Uint8Array, actor = keeper) =>
    importDocument(as(actor), key(), storage, { agency: null, name: 'plan.docx', bytes, amends: null })
  await refused(hand(new Uint8Array()), 'plans.reading_empty')
  await refused(hand(new Uint8Array([0x50, 0x4b, 3, 4, 1, 2])), 'plans.reading_damaged')
  await refused(hand(new TextEncoder().encode('Kế hoạch'), focal), 'http.forbidden')
})

function taken(context: Context, plan: GivenPlan, amends: string | null = null) {
  const bytes = new TextEncoder().encode(planText(plan))
  return importDocument(context, key(), storage, { agency: null, name: 'ke-hoach.txt', bytes, amends })
}

async function refused(doing: Promise<unknown>, code: string): Promise<void> {
  await assert.rejects(doing, (error) => error instanceof Objection && error.code === code)
}
