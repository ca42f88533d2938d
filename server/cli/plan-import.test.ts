import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { establish } from '#agencies'
import { acceptSure, documentSheet, duesOfPlan, planByCode } from '#plans'
import { asDay } from '#platform/time.ts'
import { key, type TestDatabase, withDatabase } from '#tests/database.ts'

const cli = fileURLToPath(new URL('../cli.ts', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'plan-import-'))
let database: TestDatabase

before(async () => {
  database = await withDatabase()
  await establish(database.context(), key(), {
    code: 'SNV',
    name: 'Sở Nội vụ',
    kind: 'department',
    level: 'T',
    parent_id: database.root_id,
    valid_from: asDay('2016-01-01'),
  })
  writeFileSync(join(folder, 'ke-hoach.txt'), plan('Trước ngày 30/6/2026'))
  writeFileSync(join(folder, 'sua-doi.txt'), plan('Trước ngày 31/8/2026'))
})
after(async () => {
  await database.close()
  rmSync(folder, { recursive: true })
})

const plan = (time: string) =>
  [
    'ỦY BAN NHÂN DÂN TỈNH MẪU\nSố: 15/KH-UBND\nTỉnh Mẫu, ngày 05 tháng 01 năm 2026',
    'KẾ HOẠCH\nCải cách hành chính năm 2026\n\nII. NHIỆM VỤ\n',
    'STT\tNội dung\tCơ quan chủ trì\tThời gian',
    `1\tRà soát thủ tục hành chính\tSở Nội vụ\t${time}`,
    '2\tTập huấn nghiệp vụ một cửa\tSở Nội vụ\tTrước ngày 15/10/2026',
  ].join('\n')

async function run(...words: string[]) {
  const env = { ...process.env, OPENCCHC_CWD: folder, OPENCCHC_DATA: folder, DATABASE_URL: database.url }
  const child = spawn(process.execPath, [cli, ...words], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  const [out, said, status] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise((done) => child.once('close', done)),
  ])
  return { status, out: out.trim(), said: said.trim() }
}

let imported: string

test('a plan of an agency is stored for review, once however often it is asked', async () => {
  const first = await run('plan', 'import', 'ke-hoach.txt', '--agency', 'TINH', '--json')
  assert.equal(first.status, 0, first.said)
  const told = JSON.parse(first.out)
  assert.deepEqual([told.proposals, told.tasks, told.targets, told.findings], [2, 2, 0, []])
  imported = told.id
  const again = await run('plan', 'import', 'ke-hoach.txt', '--agency', 'TINH')
  assert.equal(again.out, `2 mục chờ duyệt (0 chỉ tiêu, 2 nhiệm vụ, 0 trách nhiệm): văn bản ${imported}`)
  const { standing, file_name, state } = await documentSheet(database.context(), imported)
  assert.deepEqual([file_name, state, standing.length], ['ke-hoach.txt', 'read', 2])
})

test('an agency or a plan nobody knows is refused in words, and nothing is stored', async () => {
  const unknown = await run('plan', 'import', 'sua-doi.txt', '--agency', 'KHONG-CO')
  assert.equal(unknown.status, 2)
  assert.match(unknown.said, /Không tìm thấy cơ quan|Không có cơ quan/)
  const none = await run('plan', 'import', 'sua-doi.txt')
  assert.deepEqual([none.status, none.said.includes('--agency')], [2, true])
  const plan = await run('plan', 'import', 'sua-doi.txt', '--agency', 'TINH', '--amends', '99-KH-UBND-2026')
  assert.deepEqual([plan.status, plan.said.split('\n')[0]], [2, 'Không tìm thấy kế hoạch'])
  const { rows } = await database.context().pool.query('select count(*)::int as n from plans.document')
  assert.deepEqual(rows, [{ n: 1 }])
})

test('a document that amends a plan is held against it, and proposes only what is different', async () => {
  const context = database.context()
  assert.deepEqual(await acceptSure(context, key(), imported), { accepted: 2, left: 0 })
  const code = '15-KH-UBND-2026'
  const { status, out, said } = await run(
    ...['plan', 'import', 'sua-doi.txt', '--agency', 'TINH', '--amends', code, '--json'],
  )
  assert.equal(status, 0, said)
  const { standing } = await documentSheet(context, JSON.parse(out).id)
  assert.deepEqual(
    standing.map(({ change, fields }) => [change, fields]),
    [['change', ['time']]],
  )
  const { lines } = await duesOfPlan(context, await planByCode(context, code), {})
  assert.deepEqual(
    lines.map(({ due_on }) => due_on),
    ['2026-06-30', '2026-10-15'],
    'nothing changes by itself',
  )
})
