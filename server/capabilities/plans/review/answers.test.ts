import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { bringGroups, establish } from '#agencies'
import type { Actor } from '#platform/access/actor.ts'
import type { Context } from '#platform/context.ts'
import { Objection } from '#platform/objection.ts'
import { asDay } from '#platform/time.ts'
import { key } from '#tests/database.ts'
import { type Commune, withCommune } from '#tests/given.ts'
import { person } from '#tests/people.ts'
import { diskStorage } from '../../../connectors/storage/disk.ts'
import { confirmPlan } from '../documents/confirm.ts'
import { documentSheet } from '../documents/document-sheet.ts'
import { importDocument } from '../documents/import-document.ts'
import { planText } from '../given.ts'
import { planSheet } from '../lists.ts'
import type { TaskContent } from '../plan.ts'
import { planByCode } from '../stored.ts'
import { accept } from './accept.ts'
import { acceptAnswered, dropAnswer } from './accept-answered.ts'
import { acceptSure } from './accept-sure.ts'
import { type Answer, keptWith, leadFor } from './answers.ts'

const folder = mkdtempSync(join(tmpdir(), 'plan-answers-'))
const storage = diskStorage(folder)
let commune: Commune
let keeper: Actor

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
  await bringGroups(database.context())
  keeper = person('Người lập kế hoạch', ['plans.manage'], [database.root_id, agency_id, home.id])
})
after(async () => {
  await commune.database.close()
  rmSync(folder, { recursive: true })
})

const context = (): Context => commune.database.context(keeper, new Date('2026-03-02T08:00:00+07:00'))
const row = (number: string, content: string, lead = '') => ({
  number,
  content,
  product: 'Báo cáo',
  lead,
  with: '',
  time: 'Trước ngày 30/6/2026',
})
const area = (number: string, content: string) => ({ ...row(number, content), product: '', time: '' })

/** Two areas: three tasks without a lead in the first, one in the second; and two led by a name nobody knows. */
async function taken(number: string): Promise<string> {
  const tasks = [
    area('I', 'CẢI CÁCH THỂ CHẾ'),
    row('1', 'Rà soát văn bản quy phạm pháp luật của tỉnh'),
    row('2', 'Kiểm tra việc thi hành pháp luật ở cơ sở'),
    row('3', 'Tập huấn nghiệp vụ cho công chức tư pháp'),
    row('4', 'Số hóa sổ hộ tịch đang lưu giữ', 'Sở Bưu chính'),
    area('II', 'CẢI CÁCH THỦ TỤC HÀNH CHÍNH'),
    row('5', 'Niêm yết công khai thủ tục hành chính'),
    row('6', 'Nâng cấp cổng dịch vụ công của tỉnh', 'Sở Bưu chính'),
  ]
  const text = planText({
    number,
    year: 2026,
    issued: 'ngày 05 tháng 01 năm 2026',
    targets: [],
    tasks,
    duties: [],
  })
  const bytes = new TextEncoder().encode(text)
  const { id } = await importDocument(context(), key(), storage, {
    agency: null,
    name: 'ke-hoach.txt',
    bytes,
    amends: null,
  })
  await confirmPlan(context(), key(), id, {})
  return id
}

async function sheetOf(id: string) {
  const sheet = await documentSheet(context(), id, false)
  const standing = sheet.standing.toSorted((one, other) => one.position - other.position)
  const asked = (number: string) => {
    const found = standing.find(({ content }) => (content as TaskContent).number === number)
    assert.ok(found, `task ${number} is proposed`)
    return found
  }
  return { ...sheet, standing, asked }
}

const numbersOf = (standing: readonly { content: unknown }[]) =>
  standing.map(({ content }) => (content as TaskContent).number)
const lead = { codes: ['SNV'], also: 'area' as const }

test('who leads is answered once for an area, stands at the others of it, and waits for a person', async () => {
  const id = await taken('70/KH-UBND')
  const first = (await sheetOf(id)).asked('1')
  await accept(context(), key(), id, first.id, { lead })
  const sheet = await sheetOf(id)
  assert.deepEqual(
    sheet.answers.map(({ about, text, bodies, proposal }) => [about, text, bodies, proposal]),
    [['area', 'CẢI CÁCH THỂ CHẾ', [{ code: 'SNV', name: 'Sở Nội vụ' }], first.id]],
  )
  const [answer] = sheet.answers
  assert.ok(answer)
  const preselected = sheet.standing.filter(({ answers }) => answers.includes(answer.id))
  assert.deepEqual(numbersOf(preselected), ['2', '3'])
  assert.deepEqual(
    preselected.map(({ state, ready, sure }) => [state, ready, sure]),
    [
      ['proposed', true, false],
      ['proposed', true, false],
    ],
  )
  const before = (await planSheet(context(), await planByCode(context(), '70-KH-UBND-2026'))).tasks
  assert.deepEqual(numbersOf(before.map((content) => ({ content }))), ['1'])
  assert.equal((await acceptSure(context(), key(), id)).accepted, 0)
})

test('those listed under an answer are accepted together, and no others', async () => {
  const id = await taken('71/KH-UBND')
  const { asked } = await sheetOf(id)
  await accept(context(), key(), id, asked('1').id, { lead })
  const [answer] = (await sheetOf(id)).answers
  assert.ok(answer)
  await refused(acceptAnswered(context(), key(), id, answer.id, [asked('2').id, asked('5').id]), 'plans.answer_gone')
  const form = key()
  const both = [asked('2').id, asked('3').id]
  assert.deepEqual(await acceptAnswered(context(), form, id, answer.id, both), { accepted: 2 })
  assert.deepEqual(await acceptAnswered(context(), form, id, answer.id, both), { accepted: 2 })
  await refused(acceptAnswered(context(), key(), id, answer.id, both), 'plans.proposal_decided')
  const { tasks, by_agency } = await planSheet(context(), await planByCode(context(), '71-KH-UBND-2026'))
  assert.deepEqual(
    tasks.map(({ number, agencies }) => [number, agencies.map(({ bodies }) => bodies[0]?.code)]),
    [
      ['1', ['SNV']],
      ['2', ['SNV']],
      ['3', ['SNV']],
    ],
  )
  assert.deepEqual(
    by_agency.map(({ code }) => code),
    ['SNV'],
  )
})

test('an answer for the whole plan goes before those for areas; the province may lead itself', async () => {
  const id = await taken('72/KH-UBND')
  const { asked } = await sheetOf(id)
  await accept(context(), key(), id, asked('1').id, { lead })
  await accept(context(), key(), id, asked('2').id, { lead: { codes: [], also: 'plan' } })
  const sheet = await sheetOf(id)
  assert.deepEqual(
    sheet.answers.map(({ about, text, bodies }) => [about, text, bodies]),
    [['plan', null, []]],
  )
  const [answer] = sheet.answers
  assert.ok(answer)
  assert.deepEqual(numbersOf(sheet.standing.filter(({ ready }) => ready)), ['3', '5'])
  await acceptAnswered(context(), key(), id, answer.id, [asked('5').id])
  const { tasks } = await planSheet(context(), await planByCode(context(), '72-KH-UBND-2026'))
  const agencies = tasks.find(({ number }) => number === '5')?.agencies
  assert.deepEqual(
    agencies?.map(({ role, bodies }) => [role, bodies.length]),
    [['lead', 0]],
  )
})

test('a name nobody knows is answered once for the document', async () => {
  const id = await taken('73/KH-UBND')
  const { asked } = await sheetOf(id)
  const agencies = [{ written: 'Sở Bưu chính', codes: ['SNV'] }]
  await accept(context(), key(), id, asked('4').id, { agencies })
  const sheet = await sheetOf(id)
  const [answer] = sheet.answers
  assert.deepEqual([answer?.about, answer?.text, sheet.asked('6').ready], ['name', 'Sở Bưu chính', true])
  await refused(accept(context(), key(), id, asked('6').id), 'plans.lead_unknown')
  const again = await acceptAnswered(context(), key(), id, answer?.id ?? '', [asked('6').id])
  assert.deepEqual([again, (await sheetOf(id)).asked('6').state], [{ accepted: 1 }, 'accepted'])
})

test('an answer is taken back: nothing is preselected by it, and the journal has both', async () => {
  const id = await taken('74/KH-UBND')
  const { asked } = await sheetOf(id)
  await accept(context(), key(), id, asked('1').id, { lead })
  const [answer] = (await sheetOf(id)).answers
  assert.ok(answer)
  await dropAnswer(context(), key(), id, answer.id)
  await refused(dropAnswer(context(), key(), id, answer.id), 'plans.answer_gone')
  await refused(acceptAnswered(context(), key(), id, answer.id, [asked('2').id]), 'plans.answer_gone')
  const sheet = await sheetOf(id)
  assert.deepEqual([sheet.answers, sheet.standing.some(({ ready }) => ready)], [[], false])
  const { rows } = await context().pool.query<{ kind: string }>(
    "select kind from journal.event where subject_id = $1 and kind like 'plans.answer%' order by seq",
    [id],
  )
  assert.deepEqual(
    rows.map(({ kind }) => kind),
    ['plans.answer_kept', 'plans.answer_dropped'],
  )
})

test('the same form sent twice at once accepts everything once', async () => {
  const text = planText({
    number: '76/KH-UBND',
    year: 2026,
    issued: 'ngày 05 tháng 01 năm 2026',
    targets: [],
    duties: [],
    tasks: Array.from({ length: 30 }, (_, n) => row(`${n + 1}`, `Kiểm tra việc thứ ${n + 1} trong năm`, 'Sở Nội vụ')),
  })
  const bytes = new TextEncoder().encode(text)
  const handed = { agency: null, name: 'ke-hoach.txt', bytes, amends: null }
  const { id } = await importDocument(context(), key(), storage, handed)
  await confirmPlan(context(), key(), id, {})
  const form = key()
  const answers = await Promise.all([acceptSure(context(), form, id), acceptSure(context(), form, id)])
  assert.deepEqual(
    answers.map(({ left }) => left),
    [0, 0],
  )
  const { tasks, dues } = await planSheet(context(), await planByCode(context(), '76-KH-UBND-2026'))
  assert.deepEqual([tasks.length, Object.values(dues)], [30, [30]])
})

test('a lead is given only to a task that names nobody', async () => {
  const id = await taken('75/KH-UBND')
  const { asked } = await sheetOf(id)
  await refused(accept(context(), key(), id, asked('4').id, { lead }), 'plans.lead_named')
})

test('the newest answer stands, and the same one again changes nothing', () => {
  const ofArea: Answer = { id: '1', about: 'area', text: 'A', codes: ['SNV'], proposal: 'p' }
  const standing = [ofArea]
  assert.equal(keptWith(standing, [{ ...ofArea, id: '2' }]), standing)
  const other: Answer = { ...ofArea, id: '3', codes: ['STP'] }
  assert.deepEqual(keptWith(standing, [other]), [other])
  const whole: Answer = { ...ofArea, id: '4', about: 'plan', text: null }
  assert.deepEqual(keptWith([other], [whole]), [whole])
  const task = { area: 'A' } as TaskContent
  assert.deepEqual([leadFor(task, [whole, other])?.id, leadFor({ ...task, area: 'B' }, [whole, other])?.id], ['3', '4'])
})

async function refused(doing: Promise<unknown>, code: string): Promise<void> {
  await assert.rejects(doing, (error) => error instanceof Objection && error.code === code)
}
