import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, WidthType } from 'docx'
import type { PlanRow, SamplePlan } from './plan-text.ts'

const COLUMNS = ['STT', 'Nội dung nhiệm vụ', 'Sản phẩm', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian hoàn thành']

/** The plan as a Word document, as an office would send it round. */
export async function planDocument(plan: SamplePlan): Promise<Uint8Array> {
  const [year, month, day] = plan.issued_on.split('-')
  const children = [
    line('ỦY BAN NHÂN DÂN TỈNH MẪU'),
    line(`Số: ${plan.number}`),
    line(`Tỉnh Mẫu, ngày ${day} tháng ${month} năm ${year}`),
    title('KẾ HOẠCH'),
    title(`Cải cách hành chính năm ${plan.year}`),
    title('I. MỤC TIÊU'),
    ...plan.aims.map((aim, n) => line(`${n + 1}. ${aim}`)),
    title('II. NHIỆM VỤ'),
    table(plan),
    title('III. TỔ CHỨC THỰC HIỆN'),
    ...plan.duties.map(line),
  ]
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })))
}

/** A report that shows what was done, for evidence. */
export async function reportDocument(what: string): Promise<Uint8Array> {
  const children = [title('BÁO CÁO KẾT QUẢ'), line(what), line('(Văn bản mẫu, không có giá trị pháp lý)')]
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })))
}

const line = (text: string) => new Paragraph({ text })
const title = (text: string) => new Paragraph({ text, heading: HeadingLevel.HEADING_1 })

function table({ areas }: SamplePlan): Table {
  const cells = (texts: readonly string[]) => new TableRow({ children: texts.map((text) => cell(text)) })
  const told = ({ number, content, product, lead, with: others, time }: PlanRow) =>
    cells([number, content, product, lead, others, time])
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      cells(COLUMNS),
      ...areas.flatMap(({ title: area, rows }, n) => [
        new TableRow({ children: [cell(`${'I'.repeat(n + 1)}. ${area}`, COLUMNS.length)] }),
        ...rows.map(told),
      ]),
    ],
  })
}

function cell(text: string, columnSpan = 1): TableCell {
  return new TableCell({ columnSpan, children: [line(text)] })
}
