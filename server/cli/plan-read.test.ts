import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'

const cli = fileURLToPath(new URL('../cli.ts', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'plan-read-'))
after(() => rmSync(folder, { recursive: true }))

const plan = [
  'ỦY BAN NHÂN DÂN TỈNH MẪU',
  'Số: 12/KH-UBND',
  'KẾ HOẠCH',
  'Cải cách hành chính năm 2027',
  'I. MỤC TIÊU',
  '1. Tỷ lệ hồ sơ giải quyết đúng hạn đạt trên 95% trong năm 2027.',
  'II. NHIỆM VỤ',
  '1. Rà soát thủ tục hành chính; hoàn thành trước ngày 30/6/2027.',
  // Longer than a pipe takes at once.
  ...Array.from(
    { length: 600 },
    (_, n) => `${n + 2}. Tổ chức tập huấn nghiệp vụ một cửa đợt ${n + 1} cho công chức các xã.`,
  ),
]

test('reads a file beside the person, tells all of it as JSON, and needs no database', () => {
  writeFileSync(join(folder, 'plan.txt'), plan.join('\n'))
  const { status, stdout } = run('plan', 'read', 'plan.txt', '--json')
  const told = JSON.parse(stdout)
  assert.equal(status, 0)
  assert.deepEqual(Object.keys(told), ['document', 'blocks', 'targets', 'tasks', 'duties', 'unplaced'])
  assert.equal(told.document.number, '12/KH-UBND')
  assert.deepEqual(
    told.targets.map(({ comparator, value, unit, by }: Record<string, unknown>) => ({ comparator, value, unit, by })),
    [{ comparator: '>', value: 95, unit: '%', by: 2027 }],
  )
  assert.equal(told.tasks.length, 601)
})

test('says in words what is wrong with a file, and exits with 2', () => {
  writeFileSync(join(folder, 'empty.docx'), '')
  writeFileSync(join(folder, 'broken.docx'), Buffer.from([0x50, 0x4b, 3, 4, 1, 2, 3]))
  assert.deepEqual(answer('empty.docx'), [2, 'Tệp rỗng. Chọn lại tệp.'])
  assert.deepEqual(answer('broken.docx'), [
    2,
    'Tệp docx bị hỏng, không đọc được. Mở bằng phần mềm văn phòng và lưu lại.',
  ])
  assert.deepEqual(answer('none.docx'), [2, 'Không có tệp none.docx\nKiểm tra tên tệp và thư mục đang đứng.'])
})

function answer(file: string): [number | null, string] {
  const { status, stderr } = run('plan', 'read', file)
  return [status, stderr.trim()]
}

/** A data folder that cannot be one, and no server: anything that wants a database fails. */
function run(...words: string[]) {
  const env = { ...process.env, OPENCCHC_CWD: folder, OPENCCHC_DATA: join(folder, 'plan.txt'), DATABASE_URL: '' }
  return spawnSync(process.execPath, [cli, ...words], { env, encoding: 'utf8', maxBuffer: 100_000_000 })
}
