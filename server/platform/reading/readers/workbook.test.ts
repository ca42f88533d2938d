import assert from 'node:assert/strict'
import { test } from 'node:test'
import ExcelJS from 'exceljs'
import { read, type WorkbookLimits } from './workbook.ts'

const limits: WorkbookLimits = { entries: 50, unpacked: 1_000_000, marks: 20_000, rows: 20_000, columns: 50 }
const tooLarge = { code: 'reading.workbook_too_large' }

async function bookOf(fill: (sheet: ExcelJS.Worksheet) => void): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook()
  fill(book.addWorksheet('Trang'))
  return new Uint8Array(await book.xlsx.writeBuffer())
}

test('cells come as what they hold, by their row and column', async () => {
  const bytes = await bookOf((sheet) => {
    sheet.addRow(['Mã', 1.5, true, new Date('2025-07-01T00:00:00Z')])
    sheet.getCell('B3').value = { formula: 'A1&"x"', result: 'Mãx' }
    sheet.getCell('C3').value = { richText: [{ text: 'Xã ' }, { text: 'Một' }] }
    sheet.getCell('D3').value = { text: 'trang', hyperlink: 'https://example.gov.vn' }
    sheet.getCell('E3').value = { error: '#N/A' }
  })
  assert.deepEqual(await read(bytes, limits), [
    {
      name: 'Trang',
      rows: [
        ['Mã', 1.5, true, '2025-07-01'],
        [],
        [null, { unreadable: 'formula' }, 'Xã Một', 'trang', { unreadable: 'error' }],
      ],
    },
  ])
})

test('a format in a far row and column is no cell: the sheet is read, and soon', async () => {
  const bytes = await bookOf((sheet) => {
    sheet.addRow(['Mã', 'Tên'])
    sheet.getCell('XFD19999').font = { bold: true }
    sheet.getCell('XFD1048576').font = { bold: true }
  })
  const began = performance.now()
  assert.deepEqual(await read(bytes, limits), [{ name: 'Trang', rows: [['Mã', 'Tên']] }])
  assert.ok(performance.now() - began < 5_000)
})

test('a choice for a whole column is not made one for each of its cells', async () => {
  const bytes = await bookOf((sheet) => {
    sheet.addRow(['Mã'])
    // The package writes what it holds for each cell; one range stands for them as in a file of Excel.
    Object.assign(sheet, { dataValidations: { model: { 'A2:A1048576': { type: 'list', formulae: ['"a,b"'] } } } })
  })
  const began = performance.now()
  assert.deepEqual((await read(bytes, limits))[0]?.rows, [['Mã']])
  assert.ok(performance.now() - began < 2_000)
})

test('parts, bytes, marks and filled rows have limits, each asked before the next is made', async () => {
  const bytes = await bookOf((sheet) => {
    for (let row = 1; row <= 6; row++) sheet.addRow([`Dòng ${row}`, 'x'])
  })
  assert.equal((await read(bytes, { ...limits, rows: 6 }))[0]?.rows.length, 6)
  await assert.rejects(read(bytes, { ...limits, rows: 5 }), tooLarge)
  await assert.rejects(read(bytes, { ...limits, entries: 5 }), tooLarge)
  await assert.rejects(read(bytes, { ...limits, unpacked: 5_000 }), tooLarge)
  await assert.rejects(read(bytes, { ...limits, marks: 100 }), tooLarge)
  assert.deepEqual((await read(bytes, { ...limits, columns: 1 }))[0]?.rows[0], ['Dòng 1'])
})

test('what is no workbook is said to be none', async () => {
  for (const text of ['', 'PK\x03\x04 nothing of the kind', 'không phải Excel'])
    await assert.rejects(read(new TextEncoder().encode(text), limits), { code: 'reading.workbook_unreadable' })
})
