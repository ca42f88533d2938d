/** What the room's tests are given: a kind of document, a signer, Word files. */
import { Document, Footer, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx'
import { asDay } from '#platform/time.ts'
import { documentKind } from './templates/kind.ts'

const label = (text: string) => ({ vi: text, en: text })

export const certificate = documentKind({
  code: 'documents.test_certificate',
  title: { vi: 'Giấy xác nhận', en: 'Certificate' },
  about: null,
  needed: ['ho_ten'],
  named: 'ho_ten',
  fields: {
    ho_ten: { type: 'text', label: label('Họ tên') },
    ngay_sinh: { type: 'day', label: label('Ngày sinh') },
    le_phi: { type: 'money', label: label('Lệ phí') },
    da_ket_hon: { type: 'yes_no', label: label('Đã kết hôn') },
    giay_to: {
      type: 'list',
      label: label('Giấy tờ'),
      of: { ten: { type: 'text', label: label('Tên') }, so_ban: { type: 'number', label: label('Số bản') } },
    },
  },
  example: {
    ho_ten: 'Nguyễn Thị Hoa',
    ngay_sinh: asDay('1992-08-14'),
    le_phi: 105_000,
    da_ket_hon: false,
    giay_to: [
      { ten: 'Tờ khai', so_ban: 1 },
      { ten: 'Căn cước', so_ban: 2 },
    ],
  },
})

/** A Word file as its writer splits it: a tag over several runs, a footer, a row repeated in a table inside a table. */
export async function wordTemplate(lines: readonly (string | readonly string[])[], footer = '{ma_kiem_tra}') {
  const runs = (line: string | readonly string[]) =>
    (typeof line === 'string' ? [line] : line).map((text, n) => new TextRun({ text, bold: n % 2 === 1 }))
  const cell = (text: string | Table) =>
    new TableCell({ children: typeof text === 'string' ? [new Paragraph(text)] : [text, new Paragraph('')] })
  const inner = new Table({
    rows: [new TableRow({ children: [cell('{#giay_to}{ten}'), cell('{so_ban} bản{/giay_to}')] })],
  })
  const document = new Document({
    sections: [
      {
        footers: { default: new Footer({ children: [new Paragraph(footer)] }) },
        children: [
          ...lines.map((line) => new Paragraph({ children: runs(line) })),
          new Table({ rows: [new TableRow({ children: [cell('Kèm theo'), cell(inner)] })] }),
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}
