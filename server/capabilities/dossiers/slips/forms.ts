import { asDay, type Day } from '#platform/time.ts'

export type FormKind = 'receipt' | 'supplement' | 'refusal' | 'apology' | 'stop' | 'control' | 'register'

/** A circular that sets the forms. `effective_to` is its last day. `note` says what a person must still look up. */
export type Regulation = {
  readonly code: string
  readonly signed_on: Day
  readonly effective_from: Day
  readonly effective_to: Day | null
  readonly verified: boolean
  readonly note: string | null
}

/** A form is known by its number together with its regulation: "Mẫu số 05" alone names two different papers. */
export type Form = {
  readonly kind: FormKind
  readonly number: string
  readonly title: string
  readonly regulation: Regulation
}

const tt01: Regulation = {
  code: 'TT 01/2018/TT-VPCP',
  signed_on: asDay('2018-11-23'),
  effective_from: asDay('2019-01-06'),
  effective_to: asDay('2025-06-30'),
  verified: true,
  note: null,
}

const tt03: Regulation = {
  code: 'TT 03/2025/TT-VPCP',
  signed_on: asDay('2025-09-15'),
  effective_from: asDay('2025-07-01'),
  effective_to: null,
  verified: false,
  note: 'Lấy theo ngày có hiệu lực của NĐ 118/2025/NĐ-CP (01/7/2025); thuviennhadat.vn ghi Thông tư ban hành ngày 15/9/2025 và biểu mẫu áp dụng từ ngày đó. Cần đối chiếu điều khoản thi hành.',
}

/** Newest first. */
export const regulations: readonly Regulation[] = [tt03, tt01]

const supplement = 'Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ'
const refusal = 'Phiếu từ chối tiếp nhận giải quyết hồ sơ'
const receipt = 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả'
const control = 'Phiếu kiểm soát quá trình giải quyết hồ sơ'

/** The forms of both circulars. TT 01/2018: six; TT 03/2025, phụ lục I: seven. */
export const forms: readonly Form[] = [
  { kind: 'receipt', number: '01', title: receipt, regulation: tt01 },
  { kind: 'supplement', number: '02', title: supplement, regulation: tt01 },
  { kind: 'refusal', number: '03', title: refusal, regulation: tt01 },
  { kind: 'apology', number: '04', title: 'Phiếu xin lỗi và hẹn lại ngày trả kết quả', regulation: tt01 },
  { kind: 'control', number: '05', title: control, regulation: tt01 },
  { kind: 'register', number: '06', title: 'Sổ theo dõi hồ sơ', regulation: tt01 },
  { kind: 'receipt', number: '01', title: receipt, regulation: tt03 },
  { kind: 'supplement', number: '02', title: supplement, regulation: tt03 },
  { kind: 'refusal', number: '03', title: refusal, regulation: tt03 },
  { kind: 'apology', number: '04', title: 'Văn bản xin lỗi và đề nghị gia hạn thời gian giải quyết', regulation: tt03 },
  { kind: 'stop', number: '05', title: 'Thông báo dừng giải quyết hồ sơ', regulation: tt03 },
  { kind: 'control', number: '06', title: control, regulation: tt03 },
  { kind: 'register', number: '07', title: 'Sổ theo dõi hồ sơ', regulation: tt03 },
]

/** The form in force for that paper on that day; null where no circular had one. */
export function formFor(kind: FormKind, on: Day): Form | null {
  return forms.find((form) => form.kind === kind && inForce(form.regulation, on)) ?? null
}

const inForce = ({ effective_from, effective_to }: Regulation, on: Day): boolean =>
  effective_from <= on && (effective_to === null || on <= effective_to)
