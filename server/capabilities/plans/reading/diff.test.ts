import assert from 'node:assert/strict'
import { test } from 'node:test'
import { diffReadings } from './diff.ts'
import { readPlan } from './read-plan.ts'

const plan = (rows: string[], aims: string) =>
  new TextEncoder().encode(
    [
      'KẾ HOẠCH',
      'Cải cách hành chính năm 2026',
      'I. MỤC TIÊU',
      aims,
      'II. NHIỆM VỤ',
      '',
      'STT\tNội dung\tCơ quan chủ trì\tThời gian',
      ...rows,
    ].join('\n'),
  )

const first = plan(
  [
    '1\tRà soát thủ tục hành chính của các xã\tSở Tư pháp\tQuý I/2026',
    '2\tTập huấn cán bộ đầu mối\tSở Nội vụ\tQuý II/2026',
    '3\tKhảo sát mức độ hài lòng của người dân\tSở Nội vụ\tHằng năm',
  ],
  '- Tỷ lệ hồ sơ đúng hạn đạt trên 90%;',
)

test('an amended plan shows what came, what went and what changed, though rows moved', async () => {
  const second = plan(
    [
      '1\tKhảo sát mức độ hài lòng của người dân\tSở Nội vụ\tHằng năm',
      '2\tRà soát thủ tục hành chính của các xã\tVăn phòng UBND tỉnh\tQuý III/2026',
      '3\tVận hành trung tâm dữ liệu dùng chung\tSở Khoa học và Công nghệ\t2026',
    ],
    '- Tỷ lệ hồ sơ đúng hạn đạt trên 95%;',
  )
  const diff = diffReadings(await readPlan(first, { name: 'a' }), await readPlan(second, { name: 'b' }))
  assert.deepEqual(
    diff.tasks.added.map((task) => task.content),
    ['Vận hành trung tâm dữ liệu dùng chung'],
  )
  assert.deepEqual(
    diff.tasks.removed.map((task) => task.content),
    ['Tập huấn cán bộ đầu mối'],
  )
  const fields = Object.fromEntries(diff.tasks.changed.map((change) => [change.after.content, change.fields]))
  assert.deepEqual(fields, {
    'Khảo sát mức độ hài lòng của người dân': ['number'],
    'Rà soát thủ tục hành chính của các xã': ['number', 'lead', 'time'],
  })
  assert.deepEqual(
    diff.targets.changed.map((change) => [change.before.value, change.after.value]),
    [[90, 95]],
  )
  assert.deepEqual(diff.document, [])
})

test('a plan against itself shows nothing', async () => {
  const reading = await readPlan(first, { name: 'a' })
  const diff = diffReadings(reading, structuredClone(reading))
  assert.deepEqual([diff.tasks.added, diff.tasks.removed, diff.tasks.changed, diff.tasks.unchanged], [[], [], [], 3])
  assert.deepEqual([diff.targets.changed, diff.targets.unchanged], [[], 1])
})
