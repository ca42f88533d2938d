import { type Sheet, writeWorkbook } from '#indexes'

type Row = readonly (string | number | boolean | null)[]

/** What the reform office types into Excel: two fields, four components, ten points. */
const rows = (firstMax: string | number): readonly Row[] => [
  ['Cấp', 'Mã', 'Tên', 'Điểm tối đa', 'Phần', 'Cách chấm', 'Cơ quan thẩm định', 'Căn cứ', 'Nguồn', 'Đã kiểm chứng'],
  ['field', '1', 'Thủ tục hành chính', 6],
  ['criterion', '1.1', 'Giải quyết và cải tiến', 6],
  component('1.1.1', 'Giải quyết hồ sơ đúng hạn', firstMax, 'appraisal', 'LINEAR'),
  component('1.1.2', 'Sáng kiến cải cách hành chính', 2, 'appraisal', 'COUNT_EACH'),
  ['field', '2', 'Kỷ cương và sự hài lòng', 4],
  ['criterion', '2.1', 'Kỷ cương và sự hài lòng', 4],
  component('2.1.1', 'Chấp hành kỷ cương', 2, 'appraisal', 'GRADED'),
  component('2.1.2', 'Người dân hài lòng', 2, 'survey', 'SURVEY'),
]

function component(code: string, name: string, max: string | number, part: string, kind: string): Row {
  return ['component', code, name, max, part, kind, 'home_affairs', null, 'sourced', true]
}

const details: readonly Row[] = [
  ['Tiêu chí thành phần', 'Tham số', 'Mã', 'Tên', 'Giá trị', 'Điểm'],
  ['1.1.1', 'when_none', 'unknown', null, null, null],
  ['1.1.1', 'measure', null, 'on_time_solved', null, null],
  ['1.1.2', 'unit', null, null, null, 0.5],
  ['1.1.2', 'evidence', null, 'Quyết định công nhận sáng kiến', null, null],
  ['2.1.1', 'option', 'A', 'Không có vi phạm', 100, null],
  ['2.1.1', 'option', 'B', 'Bị nhắc nhở', 50, null],
  ['2.1.1', 'option', 'C', 'Bị kỷ luật', 0, null],
  ['2.1.1', 'evidence', null, 'Biên bản kiểm tra', null, null],
  ['2.1.2', 'option', 'A', 'Hài lòng', 100, null],
  ['2.1.2', 'option', 'B', 'Bình thường', 50, null],
  ['2.1.2', 'option', 'C', 'Không hài lòng', 0, null],
  ['2.1.2', 'slip', null, '01', null, null],
]

const head: readonly Row[] = [
  ['Mục', 'Giá trị'],
  ['code', 'thu-xa'],
  ['version', 1],
  ['name', 'Bộ tiêu chí thử của xã'],
  ['basis', 'Quyết định 12/QĐ-UBND'],
  ['effective_from', '2025-01-01'],
  ['supersedes', null],
  ['kinds', 'commune'],
  ['standing', 'sourced'],
  ['verified', true],
  ['not_applicable', 'remove'],
  ['total', 10],
  ['places', 2],
  ['tie_tolerance', 0.001],
  ['bands_on', 'share'],
  ['bands_verified', true],
]

/** A criteria set as an Excel file; `firstMax` stands in D4 of the sheet of criteria, where 4 is right. */
export async function setWorkbook(firstMax: string | number): Promise<Buffer> {
  const sheets: Sheet[] = [
    { name: 'Thông tin chung', rows: head },
    {
      name: 'Xếp loại',
      rows: [
        ['Mã', 'Tên', 'Từ'],
        ['good', 'Tốt', 80],
        ['fair', 'Khá', 0],
      ],
    },
    {
      name: 'Nhóm xếp hạng',
      rows: [
        ['Mã', 'Tên', 'Loại cơ quan'],
        ['communes', 'Các xã', 'commune'],
      ],
    },
    { name: 'Tiêu chí', rows: rows(firstMax) },
    { name: 'Tham số', rows: details },
  ]
  return Buffer.from(await writeWorkbook(sheets))
}
