import { setTimeout as pause } from 'node:timers/promises'
import ExcelJS from 'exceljs'
import { readDocument } from '../../server/capabilities/plans/documents/read-document.ts'
import { readPlan } from '../../server/capabilities/plans/reading/read-plan.ts'
import { closeReaders } from '../../server/platform/reading/read-apart.ts'
import { read as readSheetsHere } from '../../server/platform/reading/readers/workbook.ts'
import { readSheets } from '../../server/platform/reading/workbook.ts'
import { asPdf, asWord } from '../../tests/plans/own/print.ts'
import { type Scenario, small } from '../frame/scenario.ts'

const STALL_MS = 100
const here = { entries: 2_000, unpacked: 60_000_000, marks: 2_000_000, rows: 20_000, columns: 50 }

export const readingApart: Scenario = {
  name: 'reading-apart',
  about: 'how long the program stands still while a large honest file is read apart, against reading it in the program',
  async run({ quick, say }) {
    const rows = quick ? 800 : 3_800
    say(`reading-apart: ${rows} rows of each kind`)
    const plan = planOf(rows)
    const [word, pdf, sheet] = [await asWord(plan), asPdf(plan), await sheetOf(rows)]
    const results = [
      small(
        'reading-stall-docx',
        await longestStall(() => readDocument(word, 'plan.docx')),
        'ms',
        STALL_MS,
        await longestStall(() => readPlan(word, { name: 'plan.docx' })),
      ),
      small(
        'reading-stall-pdf',
        await longestStall(() => readDocument(pdf, 'plan.pdf')),
        'ms',
        STALL_MS,
        await longestStall(() => readPlan(pdf, { name: 'plan.pdf' })),
      ),
      small(
        'reading-stall-xlsx',
        await longestStall(() => readSheets(sheet)),
        'ms',
        STALL_MS,
        await longestStall(() => readSheetsHere(sheet, here)),
      ),
    ]
    closeReaders()
    return results
  },
}

/** The longest turn in ms of this thread's own work: what others would wait on a free core, however busy this one is. */
async function longestStall(work: () => Promise<unknown>): Promise<number> {
  let longest = 0
  let last = process.threadCpuUsage()
  const timer = setInterval(() => {
    const { user, system } = process.threadCpuUsage(last)
    last = process.threadCpuUsage()
    longest = Math.max(longest, (user + system) / 1000)
  }, 5)
  await pause(20)
  longest = 0
  await work()
  await pause(20)
  clearInterval(timer)
  return longest
}

function planOf(rows: number) {
  const lines = Array.from({ length: rows }, (_, n) => [
    `${n + 1}`,
    `Rà soát, đơn giản hóa thủ tục hành chính lĩnh vực số ${n + 1} và niêm yết tại Một cửa`,
    'Quyết định công bố',
    'Xã An Bình',
    'Các sở, ban, ngành',
    `Trước ngày 15/${(n % 12) + 1}/2026`,
  ])
  const headings = ['STT', 'Nội dung nhiệm vụ', 'Sản phẩm', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian']
  return {
    name: 'large',
    letterhead: {
      left: ['ỦY BAN NHÂN DÂN', 'TỈNH MẪU', 'Số: 15/KH-UBND'],
      right: ['Tỉnh Mẫu, ngày 05 tháng 01 năm 2026'],
    },
    parts: [
      { title: 'KẾ HOẠCH' },
      { title: 'Cải cách hành chính năm 2026' },
      { title: 'II. NHIỆM VỤ' },
      { table: [headings, ...lines] },
    ],
  }
}

async function sheetOf(rows: number): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet('Trang')
  for (let row = 0; row < rows * 4; row++) sheet.addRow(['Mã', row, 'Một dòng chữ', 'x', true])
  return new Uint8Array(await book.xlsx.writeBuffer())
}
