import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readPlan } from '../read-plan.ts'

const read = async (...lines: string[]) => {
  const text = ['KẾ HOẠCH\nCải cách hành chính năm 2026\n\nI. TỔ CHỨC THỰC HIỆN', ...lines].join('\n')
  return (await readPlan(new TextEncoder().encode(text), { name: 'plan.txt' })).duties
}

test('a duty is the surer the more its place says: a list under a known agency, a number, one paragraph', async () => {
  const duties = await read(
    '1. Sở Nội vụ',
    'a) Theo dõi, đôn đốc việc thực hiện;',
    '2. Sở Tài chính: Bố trí kinh phí.',
    '3. Bà con khu dân cư vận động nhau tham gia.',
  )
  assert.deepEqual(
    duties.map(({ agency, number, confidence }) => [agency, number, confidence]),
    [
      ['Sở Nội vụ', 'a)', 0.9],
      ['Sở Tài chính', '2.', 0.8],
      ['Bà con khu dân cư', '3.', 0.5],
    ],
  )
  assert.deepEqual(duties[2]?.reasons, ['listed_under_duties', 'agency_guessed', 'number_printed'])
  assert.equal((await read('- Sở Y tế chủ trì khảo sát.'))[0]?.confidence, 0.7)
})

test('a duty gathered from several paragraphs is less sure than one that stands in one', async () => {
  const [one] = await read('1. Sở Nội vụ: Theo dõi việc thực hiện.')
  const [joined] = await read('1. Sở Nội vụ: Theo dõi việc thực hiện.', 'Báo cáo trước ngày 15/12.')
  assert.equal(joined?.content, 'Theo dõi việc thực hiện. Báo cáo trước ngày 15/12.')
  assert.deepEqual([one?.confidence, joined?.confidence], [0.8, 0.7])
})
