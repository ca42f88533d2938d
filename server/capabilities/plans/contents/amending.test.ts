import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { establish } from '#agencies'
import type { Actor } from '#platform/access/actor.ts'
import type { Context } from '#platform/context.ts'
import { readAll } from '#platform/journal/tail.ts'
import { Objection } from '#platform/objection.ts'
import { asDay } from '#platform/time.ts'
import { key } from '#tests/database.ts'
import { type Commune, withCommune } from '#tests/given.ts'
import { person } from '#tests/people.ts'
import { folds } from '../../../app.ts'
import { diskStorage } from '../../../connectors/storage/disk.ts'
import { verify } from '../../../verify.ts'
import { documentSheet } from '../documents/document-sheet.ts'
import { importDocument } from '../documents/import-document.ts'
import { documentOf } from '../documents/stored-document.ts'
import { planSheet, taskSheet } from '../lists.ts'
import { duesOfPlan } from '../obligations/due-lines.ts'
import { reportProgress } from '../obligations/tracking.ts'
import { accept } from '../review/accept.ts'
import { acceptSure } from '../review/accept-sure.ts'
import { reject, restore } from '../review/review.ts'
import { planByCode } from '../stored.ts'

const folder = mkdtempSync(join(tmpdir(), 'amending-'))
const storage = diskStorage(folder)
const PLAN = '15-KH-UBND-2026'
let commune: Commune
let keeper: Actor

before(async () => {
  commune = await withCommune()
  const { database, agency_id } = commune
  const department = (code: string, name: string) =>
    establish(database.context(), key(), {
      code,
      name,
      kind: 'department',
      level: 'T',
      parent_id: database.root_id,
      valid_from: asDay('2016-01-01'),
    })
  const ids = [(await department('SNV', 'Sở Nội vụ')).id, (await department('STP', 'Sở Tư pháp')).id]
  keeper = person('Người lập', ['plans.manage', 'plans.report'], [database.root_id, agency_id, ...ids])
})
after(async () => {
  await commune.database.close()
  rmSync(folder, { recursive: true })
})

const now = (): Context => commune.database.context(keeper, new Date('2026-03-02T08:00:00+07:00'))

/** Rows as `number, content, lead, time`; a row without a number goes under the one above. */
async function handedIn(rows: readonly (readonly string[])[], amends: string | null = PLAN): Promise<string> {
  const text = [
    'ỦY BAN NHÂN DÂN TỈNH MẪU\nSố: 15/KH-UBND\nTỉnh Mẫu, ngày 05 tháng 01 năm 2026',
    'KẾ HOẠCH\nCải cách hành chính năm 2026\n\nII. NHIỆM VỤ\n',
    'STT\tNội dung\tCơ quan chủ trì\tThời gian',
    ...rows.map((row) => row.join('\t')),
  ].join('\n')
  const bytes = new TextEncoder().encode(text)
  return (await importDocument(now(), key(), storage, { agency: null, name: 'ke-hoach.txt', bytes, amends })).id
}

async function acceptAll(document: string): Promise<void> {
  const { standing } = await documentSheet(now(), document)
  for (const { id } of standing) await accept(now(), key(), document, id)
}

/** What is owed: content of the task or part, who, when. */
async function owed(): Promise<string[]> {
  const { lines } = await duesOfPlan(now(), await planByCode(now(), PLAN), {})
  assert.equal(new Set(lines.map(({ code }) => code)).size, lines.length, 'no two have one number')
  return lines.map(({ content, agency, due_on, state }) => `${content} ${agency} ${due_on} ${state}`)
}

async function contents(): Promise<string[]> {
  const { tasks } = await planSheet(now(), await planByCode(now(), PLAN))
  return tasks.map(({ parent, content }) => (parent ? `- ${content}` : content))
}

const refused = (code: string) => (error: unknown) => error instanceof Objection && error.code === code

const first = [
  ['1', 'Kiểm tra cải cách hành chính', 'Sở Nội vụ', ''],
  ['', '- Kiểm tra tại các xã, phường', '', 'Trước ngày 30/6/2026'],
  ['', '- Kiểm tra tại các sở, ban, ngành', 'Sở Tư pháp', 'Hằng quý'],
  ['2', 'Tập huấn nghiệp vụ một cửa', 'Sở Nội vụ', 'Trước ngày 15/10/2026'],
]

test('parts of an amended task are changed, come and go; what was done of them stays', async () => {
  const original = await handedIn(first, null)
  await acceptSure(now(), key(), original)
  assert.deepEqual(await contents(), [
    'Kiểm tra cải cách hành chính',
    '- Kiểm tra tại các xã, phường',
    '- Kiểm tra tại các sở, ban, ngành',
    'Tập huấn nghiệp vụ một cửa',
  ])
  const { lines } = await duesOfPlan(now(), await planByCode(now(), PLAN), {})
  const quarter = lines.find(({ due_on }) => due_on === '2026-03-31')
  assert.ok(quarter)
  const done = { text: 'Xong', percent: null, done_on: asDay('2026-03-01'), files: [] }
  await reportProgress(now(), key(), quarter.id, done)

  const amended = await handedIn([
    ['1', 'Kiểm tra cải cách hành chính', 'Sở Nội vụ', ''],
    ['', '- Rà soát hồ sơ trễ hạn từng tháng', '', 'Trước ngày 30/9/2026'],
    ['', '- Kiểm tra tại các xã, phường', '', 'Trước ngày 31/7/2026'],
    ['', '- Kiểm tra tại các sở, ban, ngành', 'Sở Tư pháp', 'Hằng năm'],
    ['2', 'Tập huấn nghiệp vụ một cửa', 'Sở Nội vụ', 'Trước ngày 15/10/2026'],
  ])
  const { standing } = await documentSheet(now(), amended)
  assert.deepEqual(
    standing.map(({ change, fields }) => [change, fields]),
    [['change', ['parts']]],
  )
  await acceptAll(amended)
  assert.deepEqual(await contents(), [
    'Kiểm tra cải cách hành chính',
    '- Rà soát hồ sơ trễ hạn từng tháng',
    '- Kiểm tra tại các xã, phường',
    '- Kiểm tra tại các sở, ban, ngành',
    'Tập huấn nghiệp vụ một cửa',
  ])
  assert.deepEqual(await owed(), [
    'Kiểm tra tại các sở, ban, ngành STP 2026-03-31 done',
    'Kiểm tra tại các xã, phường SNV 2026-07-31 open',
    'Rà soát hồ sơ trễ hạn từng tháng SNV 2026-09-30 open',
    'Tập huấn nghiệp vụ một cửa SNV 2026-10-15 open',
    'Kiểm tra tại các sở, ban, ngành STP 2026-12-31 open',
  ])
})

test('the document before is superseded: it stays to be read, and nothing of it enters any more', async () => {
  const { standing } = await documentSheet(now(), (await planByCode(now(), PLAN)).document_id)
  const rejected = await handedIn(first)
  const [proposal] = (await documentSheet(now(), rejected)).standing
  assert.ok(proposal && standing.length > 0)
  await reject(now(), key(), rejected, proposal.id, 'Không sửa')
  const plan = await planByCode(now(), PLAN)
  assert.notEqual(plan.document_id, rejected, 'of which nothing was taken, the plan is not')

  const leads = await handedIn([
    ['1', 'Kiểm tra cải cách hành chính', 'Sở Tư pháp', ''],
    ['', '- Rà soát hồ sơ trễ hạn từng tháng', '', 'Trước ngày 30/9/2026'],
    ['', '- Kiểm tra tại các xã, phường', '', 'Trước ngày 31/7/2026'],
    ['', '- Kiểm tra tại các sở, ban, ngành', 'Sở Tư pháp', 'Hằng năm'],
    ['2', 'Tập huấn nghiệp vụ một cửa', 'Sở Nội vụ', 'Trước ngày 15/10/2026'],
  ])
  await acceptAll(leads)
  assert.equal((await documentOf(now(), plan.document_id)).state, 'superseded')
  assert.equal((await documentOf(now(), leads)).state, 'reviewed')
  assert.equal((await planByCode(now(), PLAN)).document_id, leads)
  const [old] = (await documentSheet(now(), plan.document_id)).standing
  assert.ok(old)
  await assert.rejects(restore(now(), key(), plan.document_id, old.id), refused('plans.document_superseded'))
  await assert.rejects(accept(now(), key(), plan.document_id, old.id), refused('plans.document_superseded'))
})

test('a part without a lead of its own goes to the new lead of its task', async () => {
  assert.deepEqual(await owed(), [
    'Kiểm tra tại các sở, ban, ngành STP 2026-03-31 done',
    'Kiểm tra tại các xã, phường STP 2026-07-31 open',
    'Rà soát hồ sơ trễ hạn từng tháng STP 2026-09-30 open',
    'Tập huấn nghiệp vụ một cửa SNV 2026-10-15 open',
    'Kiểm tra tại các sở, ban, ngành STP 2026-12-31 open',
  ])
})

test('a task loses its parts and gets some; what comes anew has numbers nobody had before', async () => {
  await acceptAll(
    await handedIn([
      ['1', 'Kiểm tra cải cách hành chính', 'Sở Tư pháp', 'Trước ngày 31/7/2026'],
      ['2', 'Tập huấn nghiệp vụ một cửa', 'Sở Nội vụ', ''],
      ['', '- Tập huấn cho công chức', '', 'Trước ngày 15/10/2026'],
      ['', '- Tập huấn cho lãnh đạo', 'Xã An Bình', 'Trước ngày 15/11/2026'],
      ['3', 'Khảo sát mức độ hài lòng', 'Sở Nội vụ', 'Trước ngày 30/11/2026'],
    ]),
  )
  assert.deepEqual(await contents(), [
    'Kiểm tra cải cách hành chính',
    'Tập huấn nghiệp vụ một cửa',
    '- Tập huấn cho công chức',
    '- Tập huấn cho lãnh đạo',
    'Khảo sát mức độ hài lòng',
  ])
  assert.deepEqual(
    (await owed()).filter((line) => !line.includes('các sở, ban, ngành')),
    [
      'Kiểm tra cải cách hành chính STP 2026-07-31 open',
      'Tập huấn cho công chức SNV 2026-10-15 open',
      'Tập huấn cho lãnh đạo AB 2026-11-15 open',
      'Khảo sát mức độ hài lòng SNV 2026-11-30 open',
    ],
  )
  const { rows } = await now().pool.query<{ n: number }>(
    'select count(*)::int - count(distinct code)::int as n from plans.due',
  )
  assert.equal(rows[0]?.n, 0, 'not even the removed ones share a number')
})

test('more of the same by the same day is restated, and keeps what was reported of it', async () => {
  const quota = (amount: string) => [
    ['1', 'Kiểm tra cải cách hành chính', 'Sở Tư pháp', 'Trước ngày 31/7/2026'],
    ['2', 'Tập huấn nghiệp vụ một cửa', 'Sở Nội vụ', ''],
    ['', '- Tập huấn cho công chức', '', 'Trước ngày 15/10/2026'],
    ['', '- Tập huấn cho lãnh đạo', 'Xã An Bình', 'Trước ngày 15/11/2026'],
    ['3', 'Khảo sát mức độ hài lòng', 'Sở Nội vụ', `Mỗi năm ${amount} xã`],
  ]
  await acceptAll(await handedIn(quota('20')))
  const survey = async () => {
    const { lines } = await duesOfPlan(now(), await planByCode(now(), PLAN), {})
    return lines.filter(({ number }) => number === '3')
  }
  const [before] = await survey()
  assert.ok(before)
  await reportProgress(now(), key(), before.id, { text: 'Được một nửa', percent: 50, done_on: null, files: [] })
  await acceptAll(await handedIn(quota('33')))
  assert.deepEqual(
    (await survey()).map(({ id, at_least, unit, percent }) => [id, at_least, unit, percent]),
    [[before.id, 33, 'xã', 50]],
  )
  for (const fold of folds) await readAll(now().pool, fold)
  assert.deepEqual((await verify(now().pool, () => {})).difference, null)
})

test('work whose day moves keeps what was reported of it, and tells the words that moved it', async () => {
  const survey = (time: string, ...others: string[][]) => [
    ['1', 'Kiểm tra cải cách hành chính', 'Sở Tư pháp', 'Trước ngày 31/7/2026'],
    ['2', 'Tập huấn nghiệp vụ một cửa', 'Sở Nội vụ', ''],
    ['', '- Tập huấn cho công chức', '', 'Trước ngày 15/10/2026'],
    ['', '- Tập huấn cho lãnh đạo', 'Xã An Bình', 'Trước ngày 15/11/2026'],
    ...others,
    ['3', 'Khảo sát mức độ hài lòng', 'Sở Nội vụ', time],
  ]
  const lines = async () => {
    const told = await duesOfPlan(now(), await planByCode(now(), PLAN), {})
    return told.lines.filter(({ number }) => number === '3')
  }
  await acceptAll(await handedIn(survey('Trước ngày 30/11/2026')))
  const [before] = await lines()
  assert.ok(before)
  await reportProgress(now(), key(), before.id, { text: 'Đang hỏi', percent: 30, done_on: null, files: [] })
  const other = ['0', 'Công khai kết quả', 'Sở Nội vụ', 'Trước ngày 1/12/2026']
  const amended = await handedIn(survey('Trước ngày 20/12/2026', other))
  await acceptAll(amended)
  assert.deepEqual(
    (await lines()).map(({ id, due_on, percent }) => [id, due_on, percent]),
    [[before.id, '2026-12-20', 30]],
  )
  const { source } = await taskSheet(now(), before.task)
  assert.equal(source?.document, amended)
  assert.match(source?.texts.join(' ') ?? '', /Khảo sát mức độ hài lòng.*Trước ngày 20\/12\/2026/)
  for (const fold of folds) await readAll(now().pool, fold)
  assert.deepEqual((await verify(now().pool, () => {})).difference, null)
})
