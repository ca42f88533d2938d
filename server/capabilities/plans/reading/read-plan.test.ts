import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readPlan } from './read-plan.ts'

const read = (...lines: string[]) => readPlan(new TextEncoder().encode(lines.join('\n')), { name: 'plan.txt' })
const codes = (reading: Awaited<ReturnType<typeof read>>) => reading.findings.map((one) => one.code)

test('columns may be missing and stand in another order', async () => {
  const reading = await read(
    'KẾ HOẠCH\nNăm 2026\n\nI. NHIỆM VỤ\n',
    'Thời hạn\tNhiệm vụ\tĐơn vị chủ trì',
    '15/3/2026\tRà soát thủ tục\tPhòng Tư pháp',
    'Quý II\tTập huấn\tPhòng Nội vụ, Công an huyện',
  )
  assert.deepEqual(
    reading.tasks.map(({ number, content, lead, coordinating, product, time }) => [
      number,
      content,
      lead,
      coordinating,
      product,
      time.deadlines[0]?.on,
    ]),
    [
      [null, 'Rà soát thủ tục', ['Phòng Tư pháp'], [], null, '2026-03-15'],
      [null, 'Tập huấn', ['Phòng Nội vụ', 'Công an huyện'], [], null, '2026-06-30'],
    ],
  )
})

test('a plan may have more than a thousand rows', async () => {
  const rows = Array.from({ length: 1_200 }, (_, n) => `${n + 1}\tRà soát thủ tục số ${n + 1}\tSở Nội vụ\tNăm 2026`)
  const { tasks } = await read('KẾ HOẠCH\nNăm 2026\n\nI. NHIỆM VỤ\n', 'STT\tNội dung\tChủ trì\tThời gian', ...rows)
  assert.deepEqual([tasks.length, tasks.at(-1)?.number, tasks.at(-1)?.parts], [1_200, '1200', []])
})

test('a sub-row takes what it leaves empty from above; numbers that begin again carry their section', async () => {
  const { tasks } = await read(
    'KẾ HOẠCH\nNăm 2026\n\nI. NHIỆM VỤ\n',
    'STT\tNội dung\tChủ trì\tPhối hợp\tThời gian',
    'I\tThể chế\t\t\t',
    '1\tKiểm tra\t\t\t',
    '\t- Các xã\tSở Nội vụ\tSở Tư pháp\tMỗi năm 20 xã',
    '\t\tUBND huyện\t\tMỗi năm 100% xã',
    'II\tBộ máy\t\t\t',
    '1\tSắp xếp\tSở Nội vụ\t\t2026',
  )
  assert.deepEqual(
    tasks.map((task) => [task.area, task.number]),
    [
      ['Thể chế', 'I.1'],
      ['Bộ máy', 'II.1'],
    ],
  )
  assert.deepEqual(
    tasks[0]?.parts.map((part) => [part.content, part.lead]),
    [
      ['Các xã', ['Sở Nội vụ']],
      ['Các xã', ['UBND huyện']],
    ],
  )
})

test('a row cut by a page is one task, with a span in each half', async () => {
  const heading = 'STT\tNội dung\tChủ trì\tThời gian'
  const { tasks, unplaced, blocks } = await read(
    'KẾ HOẠCH\nNăm 2026\n\nI. NHIỆM VỤ\n',
    heading,
    '1\tTích hợp chữ ký số vào phần mềm quản lý\tSở Thông tin\tQuý I/2026\n',
    heading,
    '\tvăn bản và điều hành\tvà Truyền thông\t',
    '2\tTập huấn\tSở Nội vụ\tQuý II/2026',
  )
  assert.deepEqual(
    tasks.map((task) => [task.content, task.lead]),
    [
      ['Tích hợp chữ ký số vào phần mềm quản lý văn bản và điều hành', ['Sở Thông tin và Truyền thông']],
      ['Tập huấn', ['Sở Nội vụ']],
    ],
  )
  assert.equal(Array.isArray(tasks[0]?.source) && tasks[0].source.length, 6)
  assert.equal(unplaced.filter((one) => one.reason === 'column_heading').length, 8)
  assert.ok(blocks.every((block) => block.text === block.text.normalize('NFC').trim()))
})

test('years that contradict each other, tasks nobody leads and no plan at all are said', async () => {
  const contradicting = await read(
    'KẾ HOẠCH\nGiai đoạn 2021 - 2025\n\nI. NHIỆM VỤ GIAI ĐOẠN 2022 - 2026\n1. Cải cách thể chế\na) Rà soát văn bản.',
  )
  assert.deepEqual(codes(contradicting), ['plans.reading_period_contradicts', 'plans.reading_tasks_without_lead'])
  assert.deepEqual(codes(await read('Xin chào các bạn')), ['plans.reading_no_plan', 'plans.reading_period_unknown'])
  assert.deepEqual(codes(await read('')), ['plans.reading_empty'])
})

test('doubt has names, and more of them mean less confidence', async () => {
  const { tasks } = await read(
    'KẾ HOẠCH\nNăm 2026\n\nI. NHIỆM VỤ\n',
    'STT\tNội dung\tChủ trì\tThời gian',
    '1\tRà soát\tSở Tư pháp\tQuý I/2026',
    '2\tTập huấn\t\tKhi có hướng dẫn',
  )
  const [sure, doubtful] = tasks
  assert.ok(sure && doubtful)
  assert.ok(sure.reasons.includes('time_known') && sure.reasons.includes('lead_known'))
  assert.ok(doubtful.reasons.includes('lead_missing') && doubtful.reasons.includes('time_unread'))
  assert.ok(sure.confidence > doubtful.confidence && sure.confidence <= 1 && doubtful.confidence >= 0)
})

test('a letterhead of two columns in plain text, old tone marks and a day broken over two lines name issuer and day', async () => {
  const wide = [
    'UỶ BAN NHÂN DÂN                 CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'HUYỆN BÌNH THUỶ                    Độc lập - Tự do - Hạnh phúc',
    '   Số: 03/KH-UBND             Bình Thuỷ, ngày 08 tháng 01 năm 2019',
    '',
    '                 KẾ HOẠCH',
    '     Cải cách hành chính năm 2019',
  ].join('\n')
  const { document } = await read(wide)
  assert.deepEqual([document.issuer, document.issued_on], ['Ủy ban nhân dân huyện Bình Thủy', '2019-01-08'])
  const broken = await read(
    'ỦY BAN NHÂN DÂN\nTỈNH HÒA AN\nSố: 7/KH-UBND\n|\nHòa An, ngày\n09 tháng 12 năm 2024\n|\nKẾ HOẠCH\nNăm 2025',
  )
  assert.equal(broken.document.issued_on, '2024-12-09')
})

test('numbers without a stop, a dash right behind the number and a year that leads its sentence', async () => {
  const reading = await read(
    [
      'QUYẾT ĐỊNH:',
      'Điều 1 Ban hành kèm theo Quyết định này Kế hoạch cải cách hành chính năm 2020 của tỉnh, với các nội dung sau:',
      'I MỤC TIÊU CHUNG',
      '1 Tiếp tục duy trì thứ hạng; 95% hồ sơ đúng hạn.',
      '2- 90% văn bản trao đổi dưới dạng điện tử.',
      '3- Năm 2021: tối thiểu 80% hồ sơ trực tuyến.',
    ].join('\n'),
  )
  assert.deepEqual(reading.document.period, { from: '2020-01-01', to: '2020-12-31' })
  assert.deepEqual(
    reading.targets.map(({ value, comparator, by }) => [value, comparator, by]),
    [
      [95, '=', 2020],
      [90, '=', 2020],
      [80, '>=', 2021],
    ],
  )
})

test('a document of more pieces than are read is said to have too many, cells counted', async () => {
  const text = ['KẾ HOẠCH', '', 'STT\tNội dung\tCơ quan', '1\tRà soát\tSở Nội vụ'].join('\n')
  const of = (pieces: number) => readPlan(new TextEncoder().encode(text), { name: 'plan.txt', pieces })
  assert.equal((await of(7)).blocks.length, 7)
  const { blocks, findings } = await of(6)
  assert.deepEqual([blocks, findings], [[], [{ code: 'plans.reading_too_many', detail: { most: 6 } }]])
})
