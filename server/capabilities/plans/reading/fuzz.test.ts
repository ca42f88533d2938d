import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { assertNothingIsDropped } from '#tests/plans/invariants.ts'
import { readPlan } from './read-plan.ts'

const seed = [
  'ỦY BAN NHÂN DÂN\nTỈNH TÂN GIANG\nSố: 12/KH-UBND\nTân Giang, ngày 05 tháng 01 năm 2026',
  'KẾ HOẠCH\nCải cách hành chính năm 2026\n\nI. MỤC TIÊU\n- Đến năm 2026, mức độ hài lòng đạt trên 90%; giảm 1/3 thời gian so với năm 2025.',
  'II. NHIỆM VỤ\n\nSTT\tNội dung\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian',
  'I\tThể chế\t\t\t\n1\tRà soát văn bản\tSở Tư pháp\tCác sở, ban, ngành\tQuý I/2026\n\t- Cấp xã\tSở Nội vụ\t\tMỗi năm 20 xã',
  'TT\n|\nNỘI DUNG\n|\nCƠ QUAN CHỦ TRÌ\n|\nTHỜI GIAN\n|\n1\n|\nTập huấn\n|\nSở Nội vụ\n|\nTháng 3\n|\n',
  'III. TỔ CHỨC THỰC HIỆN\n1. Sở Nội vụ\na) Theo dõi, đôn đốc;\n2. Sở Tài chính: Bố trí kinh phí.\nNơi nhận:\n- Lưu: VT.',
]
const html =
  '<p>KẾ HOẠCH</p><ol><li>Một</ol><table><tr><th>STT<th>Nội dung<th>Chủ trì<tr><td rowspan=2>1<td colspan=9>Việc<td>Sở Y tế</table>&amp;&#7889;<br>'
const pieces = fc.oneof(
  fc.constantFrom(...seed),
  fc.constantFrom(...seed.join('\n').split('\n')),
  fc.constantFrom(
    '\t',
    '|',
    '\n',
    ' - ',
    '%',
    '1/3',
    'đ)',
    'IV.',
    'từ 10%',
    'trở lên',
    'Sở',
    ', ',
    ' và ',
    'năm 2026',
    '<table>',
    '</td>',
    '&#x110000;',
  ),
  fc.string({ unit: 'binary', maxLength: 30 }),
)
const shuffled = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(''))
const cut = fc.tuple(fc.constantFrom(seed.join('\n'), html), fc.nat(), fc.nat()).map(([text, from, length]) => {
  const at = from % (text.length + 1)
  return text.slice(at, at + (length % (text.length + 1)))
})

/** The letters and figures of a text, which no reading may lose. */
function lettersOf(text: string): string {
  return text.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '')
}

test('whatever stands in a text file: nothing crashes and no letter is lost', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(shuffled, cut), async (text) => {
      const reading = await readPlan(new TextEncoder().encode(text), { name: 'x.txt' })
      assertNothingIsDropped(reading)
      const refused = reading.findings.some((one) => one.code === 'plans.reading_format_unknown')
      if (refused || /[<&]/.test(text)) return
      const kept = lettersOf(reading.blocks.map((block) => block.text).join(''))
      assert.equal(kept.length, lettersOf(new TextDecoder().decode(new TextEncoder().encode(text))).length)
    }),
    { numRuns: 400 },
  )
})

test('damaged bytes of every kind never throw', async () => {
  const heads = ['%PDF-1.4\n', 'PK\u0003\u0004', '<html>', '', '{\\rtf']
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 400 }), async (head, tail) => {
      assertNothingIsDropped(await readPlan(Buffer.concat([Buffer.from(head), tail]), { name: 'x' }))
    }),
    { numRuns: 200 },
  )
})

test('tables of any shape as blocks keep every cell', async () => {
  const cell = fc.record({
    text: pieces,
    column: fc.nat(9),
    width: fc.integer({ min: 1, max: 4 }),
    height: fc.integer({ min: 1, max: 4 }),
  })
  const table = fc.record({
    kind: fc.constant('table' as const),
    rows: fc.array(fc.record({ cells: fc.array(cell, { maxLength: 7 }) }), { maxLength: 12 }),
  })
  const prose = fc.record({ kind: fc.constant('paragraph' as const), text: pieces, heading: fc.boolean() })
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(table, prose), { maxLength: 12 }), async (blocks) => {
      assertNothingIsDropped(await readPlan(blocks, { name: 'x' }))
    }),
    { numRuns: 300 },
  )
})

const long: [string, string][] = [
  ['500 pages of a plan', `${seed.join('\n\n')}\n\n`.repeat(1_200)],
  ['one line of percentages', 'đến năm 2026 đạt trên 90%, '.repeat(20_000)],
  ['percentages without a stop', 'đạt 90% cho '.repeat(30_000)],
  ['one word of a megabyte', 'a'.repeat(1_000_000)],
  ['spaces', ' '.repeat(1_000_000)],
  ['pipes', '|\n'.repeat(200_000)],
  [
    'heads of tables without rows',
    'STT\n|\nNỘI DUNG\n|\nCƠ QUAN CHỦ TRÌ\n|\nThời gian\n|\nvăn bản rất dài\n'.repeat(4_000),
  ],
  ['tabs', '\t'.repeat(500_000)],
  ['open brackets', '<'.repeat(300_000)],
  ['open tables', `<p>x</p>${'<table><tr><td>'.repeat(3_000)}`],
  ['agencies', `III. TỔ CHỨC THỰC HIỆN\n1. ${'Sở Nội vụ, Sở Tư pháp và '.repeat(20_000)}`],
  ['commas and dots', 'Sở, '.repeat(100_000) + '. '.repeat(100_000)],
  ['wide spans', `<table>${'<tr><td colspan=200 rowspan=200>x'.repeat(2_000)}</table>`],
]
for (const [name, text] of long) {
  test(`${name}: read without waiting`, { timeout: 20_000 }, async (t) => {
    const started = performance.now()
    const reading = await readPlan(new TextEncoder().encode(text), { name })
    t.diagnostic(`${Math.round(performance.now() - started)} ms for ${text.length} characters`)
    assertNothingIsDropped(reading)
  })
}
