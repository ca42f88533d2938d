import { addDays, asDay, type Day, instant, weekdayOf } from '#platform/time.ts'
import type { LedgerDay, ReceiptSlip, RefusalSlip, Slip, SupplementSlip } from './slip.ts'

/** The world of the slip tests: regulation.md §8.2, example 1 (15 working days over Tết 2026). */
const slip: Slip = {
  agency: 'Trung tâm Phục vụ hành chính công tỉnh Mẫu',
  superior: 'Ủy ban nhân dân tỉnh Mẫu',
  place: 'Tỉnh Mẫu',
  number: '0123/TNHS',
  issued_at: instant(asDay('2026-02-05'), 10 * 60),
  dossier_code: 'H99.16-260205-0007',
  lookup: { url: 'https://motcua.tinhmau.example/ho-so/H99.16-260205-0007?ma=K7QX', secret: 'K7QX' },
  desk: 'Quầy số 7, Trung tâm Phục vụ hành chính công tỉnh Mẫu',
  applicant: {
    name: 'Nguyễn Thị Phượng Khuê',
    identity: '001199012345',
    address: 'Số 12, ngõ 34, đường Trường Chinh, phường Đồng Tâm, tỉnh Mẫu',
    phone: '0912 345 678',
    email: 'phuong.khue@thu.example',
  },
  submitter: null,
  procedure: { code: '1.001193', name: 'Đăng ký khai sinh' },
  reprint: null,
  sample: false,
}

const tet = { rule: 'Nghỉ Tết Nguyên đán', basis: 'Bộ luật Lao động 2019, Điều 112' }

function ledgerDay(day: Day): LedgerDay {
  if (weekdayOf(day) > 5) return { day, counted: false, rule: 'Nghỉ hằng tuần', basis: null }
  if (day >= '2026-02-16' && day <= '2026-02-20') return { day, counted: false, ...tet }
  return { day, counted: true, rule: 'Ngày làm việc', basis: null }
}

export const aReceipt: ReceiptSlip = {
  ...slip,
  components: [{ name: 'Giấy chứng sinh', kind: 'original', quantity: 1 }],
  sets: 1,
  term: '15 ngày làm việc',
  received_at: slip.issued_at,
  due_at: instant(asDay('2026-03-05'), 17 * 60),
  waits_for: null,
  ledger: Array.from({ length: 28 }, (_, at) => ledgerDay(addDays(asDay('2026-02-06'), at))),
  term_unit: 'wd',
  return_by: 'counter',
  return_place: 'Số 1, đường Lê Lợi, phường Trung Tâm, tỉnh Mẫu',
  fee: { amount: 8_000, status: 'paid', receipt_number: 'BL-000321' },
  posted: null,
  replaces: null,
  register: { book: '01/2026', serial: '0123' },
  receiver: 'Trần Văn Đức',
}

const kinds = ['original', 'certified_copy', 'copy', 'electronic'] as const
const papers = [
  'Đơn đăng ký, cấp Giấy chứng nhận quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất theo Mẫu số 15',
  'Một trong các loại giấy tờ quy định tại Điều 137 Luật Đất đai, có công chứng hoặc chứng thực theo quy định',
  'Sơ đồ nhà ở, công trình xây dựng',
  'Chứng từ thực hiện nghĩa vụ tài chính; giấy tờ liên quan đến việc miễn, giảm nghĩa vụ tài chính về đất đai (nếu có)',
]

/** The fullest receipt: twelve components, long names, somebody else hands it in, a reprint of sample data. */
export const aFullReceipt: ReceiptSlip = {
  ...aReceipt,
  superior: 'Ủy ban nhân dân xã Nguyễn Nghiêm – Trường Sơn Thượng',
  agency: 'Trung tâm Phục vụ hành chính công xã Nguyễn Nghiêm – Trường Sơn Thượng',
  applicant: {
    ...slip.applicant,
    name: 'Công ty Trách nhiệm hữu hạn Một thành viên Đầu tư Xây dựng và Phát triển Hạ tầng Khu công nghiệp Nguyễn Huỳnh Thượng Đường Hoàng',
  },
  submitter: {
    name: 'Tôn Nữ Hoàng Nguyệt Phương Uyển',
    identity: null,
    address: 'Ấp Kinh Xáng Bộ Tời, xã Khánh Bình Tây Bắc',
    phone: '0987 654 321',
    email: null,
  },
  procedure: {
    code: '1.012756',
    name: 'Đăng ký đất đai, tài sản gắn liền với đất, cấp Giấy chứng nhận quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất lần đầu đối với tổ chức đang sử dụng đất',
  },
  components: Array.from({ length: 12 }, (_, at) => ({
    name: papers[at % 4] ?? '',
    kind: kinds[at % 4] ?? 'copy',
    quantity: (at % 3) + 1,
  })),
  fee: { amount: 1_255_000, status: 'due', receipt_number: null },
  return_by: 'post',
  reprint: { count: 2, at: instant(asDay('2026-02-09'), 8 * 60 + 5) },
  sample: true,
}

export const aSupplement: SupplementSlip = {
  ...slip,
  number: '0045/HDHS',
  missing: [
    { name: papers[0] ?? '', what: 'Khai lại mục 4, ký và ghi rõ họ tên', original: 1, certified_copy: 0, copy: 0 },
    { name: papers[2] ?? '', what: null, original: 0, certified_copy: 2, copy: 1 },
  ],
  reason: 'Đơn chưa ghi đủ thông tin về thửa đất; thiếu sơ đồ nhà ở.',
  rules_at: 'https://motcua.tinhmau.example/thu-tuc/1.001193',
  answer_by: asDay('2026-03-05'),
  officer: { name: 'Lê Thị Ngọc Ánh', phone: '0290 3831 234, số nội bộ 107' },
}

export const aRefusal: RefusalSlip = {
  ...slip,
  number: '0009/TCHS',
  dossier_code: null,
  reasons: [
    { text: 'Nơi cư trú của người yêu cầu không thuộc thẩm quyền đăng ký', basis: 'Luật Hộ tịch 2014, Điều 13' },
    { text: 'Giấy chứng sinh đã được dùng để đăng ký khai sinh trước đó.', basis: null },
  ],
  contact: { name: 'Lê Thị Ngọc Ánh', phone: null },
  receiver: 'Trần Văn Đức',
}
