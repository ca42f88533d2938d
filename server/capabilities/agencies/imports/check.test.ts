import assert from 'node:assert/strict'
import { test } from 'node:test'
import ExcelJS from 'exceljs'
import { Objection } from '#platform/objection.ts'
import { asDay } from '#platform/time.ts'
import { checkSheet, type Known } from './check.ts'
import { csvRows, textOf } from './csv.ts'
import { workbookRows } from './workbook.ts'

const today = asDay('2026-03-02')
const known: Known = new Map([
  ['TINH', { name: 'Tỉnh Mẫu', kind: 'province', parent: null }],
  ['SNV', { name: 'Sở Nội vụ', kind: 'department', parent: 'TINH' }],
  ['CU', null],
])
const faultsOf = (csv: string) =>
  checkSheet(csvRows(csv), known, today).faults.map(({ line, column, code }) => [line, column, code])
const unreadable = (error: unknown) => error instanceof Objection && error.code === 'agencies.import_unreadable'

test('a sheet of Excel in Vietnam is read: semicolons, quotes, days as day/month/year, parents after their parts', () => {
  const csv =
    'Mã;Tên;Loại;Thuộc;Từ ngày\r\nX1.1;"Bộ phận ""Một cửa""";Bộ phận;X1;1/7/2025\r\nX1;UBND xã Một;Xã;;01/07/2025\r\n'
  const { lines, faults } = checkSheet(csvRows(csv), known, today)
  assert.deepEqual(faults, [])
  assert.deepEqual(
    lines.map(({ number, code, name, kind, level, parent, valid_from }) => [
      number,
      code,
      name,
      kind,
      level,
      parent,
      valid_from,
    ]),
    [
      [3, 'X1', 'UBND xã Một', 'commune', 'X', null, '2025-07-01'],
      [2, 'X1.1', 'Bộ phận "Một cửa"', 'unit', null, 'X1', '2025-07-01'],
    ],
  )
})

test('every fault is named by line and column', () => {
  const csv = [
    'Mã,Tên,Loại,Thuộc,Từ ngày,Điện thoại',
    'X1,UBND xã Một,Xã,TINH,2025-07-01,+84 912 345 678',
    'X1,UBND xã Một nữa,Xã,,,',
    'X 2,,Làng,,31/02/2025,',
    'X3,"=HYPERLINK(""http://xau"")",Xã,KHONG,,',
    'SNV,Sở Nội vụ,Sở,TINH,,',
    'SNV2,@SUM(1),Sở,,,-1+cmd',
    'CU,Xã Cũ,Xã,,,',
    'A,Phòng A,Phòng,B,,',
    'B,Phòng B,Phòng,A,,',
  ].join('\n')
  assert.deepEqual(faultsOf(csv), [
    [3, 'Mã', 'agencies.import_twice'],
    [4, 'Mã', 'agencies.import_code_wrong'],
    [4, 'Tên', 'agencies.import_missing'],
    [4, 'Loại', 'agencies.import_kind_unknown'],
    [4, 'Từ ngày', 'agencies.import_not_a_day'],
    [5, 'Tên', 'agencies.import_formula'],
    [7, 'Tên', 'agencies.import_formula'],
    [7, 'Điện thoại', 'agencies.import_formula'],
    [8, 'Mã', 'agencies.import_code_ended'],
    [9, 'Thuộc', 'agencies.import_parent_circle'],
    [10, 'Thuộc', 'agencies.import_parent_circle'],
  ])
})

test('an unknown parent, a missing column and an agency that stands otherwise are faults', () => {
  assert.deepEqual(faultsOf('Mã,Tên,Loại,Thuộc\nX3,UBND xã Ba,Xã,KHONG'), [
    [2, 'Thuộc', 'agencies.import_parent_unknown'],
  ])
  assert.deepEqual(faultsOf('Mã,Tên\nX3,UBND xã Ba'), [[1, 'Loại', 'agencies.import_column_missing']])
  assert.deepEqual(faultsOf('Mã,Tên,Loại\nSNV,Sở Tài chính,Sở'), [[2, 'Mã', 'agencies.import_differs']])
  assert.deepEqual(faultsOf('Mã,Tên,Loại\n'), [[1, 'Mã', 'agencies.import_empty']])
})

test('texts of every encoding that spreadsheets here write come out composed', () => {
  const text = 'Mã,Tên\nX1,Xã Đồng Tiến'
  const marked = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(text)])
  const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])
  const apart = Buffer.from(text.normalize('NFD'))
  for (const bytes of [Buffer.from(text), marked, utf16, apart]) assert.equal(textOf(bytes), text)
  // windows-1258: ã is a with a tilde (de), Đ is d0, ồ is ô (f4) with a grave mark (cc), ế is ê (ea) with an acute mark (ec)
  const legacy = Buffer.from([0x58, 0x61, 0xde, 0x20, 0xd0, 0xf4, 0xcc, 0x6e, 0x67, 0x20, 0x54, 0x69, 0xea, 0xec, 0x6e])
  assert.equal(textOf(legacy), 'Xã Đồng Tiến')
  assert.throws(() => textOf(Buffer.from([0x00, 0x01, 0x02, 0x41])), unreadable)
})

test('a workbook is read as its CSV would be; a formula is refused, and so is what is no workbook', async () => {
  const workbook = new ExcelJS.Workbook()
  const sheet = workbook.addWorksheet('Cơ quan')
  sheet.addRow(['Mã', 'Tên', 'Loại', 'Từ ngày'])
  sheet.addRow(['X1', 'UBND xã Một', 'Xã', new Date('2025-07-01T00:00:00Z')])
  sheet.addRow(['X2', { formula: 'A2&"x"', result: 'UBND xã Hai' }, 'Xã', '01/07/2025'])
  const rows = await workbookRows(Buffer.from(await workbook.xlsx.writeBuffer()))
  const { lines, faults } = checkSheet(rows, known, today)
  assert.deepEqual(
    lines.map(({ code, valid_from }) => [code, valid_from]),
    [['X1', '2025-07-01']],
  )
  assert.deepEqual(faults, [{ line: 3, column: 'Tên', code: 'agencies.import_formula' }])
  await assert.rejects(workbookRows(Buffer.from('PK\x03\x04 nothing of the kind')), {
    code: 'reading.workbook_unreadable',
  })
})
