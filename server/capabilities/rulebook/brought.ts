/**
 * What the product brings along, as rows to be replaced: every one with its basis. `verified: false` marks what was
 * taken from memory or set by the product, to be held against the text before anybody relies on it.
 */
import { asDay } from '#platform/time.ts'
import type { ReportingWindow, Rule } from './rule.ts'

const LONG_AGO = '2018-01-01'
const ONE_STOP_2018 = '2018-06-21'
const ONE_STOP_2025 = '2025-07-01'
const DAY_BEFORE_2025 = '2025-06-30'

const ND61 = 'Nghị định 61/2018/NĐ-CP'
const ND118 = 'Nghị định 118/2025/NĐ-CP'
const PRODUCT = 'Mặc định của phần mềm'
const KHANH_HOA = 'Chương trình hành động của Tỉnh ủy Khánh Hòa về cải cách hành chính (2017)'

type Brought = Omit<Rule, 'agency_id'>
type Given = Pick<Brought, 'code' | 'value' | 'basis'> & { unit?: string; note?: string; from?: string; to?: string }

const rule = (verified: boolean, { unit, note, from = LONG_AGO, to, ...given }: Given): Brought => ({
  ...given,
  unit: unit ?? null,
  note: note ?? null,
  verified,
  valid_from: asDay(from),
  valid_to: to ? asDay(to) : null,
})

const shown = (given: Given): Brought => rule(true, given)
const recalled = (given: Given): Brought => rule(false, given)

/** Under each one-stop decree: NĐ 61/2018 until 30 June 2025, NĐ 118/2025 from 1 July 2025. */
const underBothDecrees = (verified: boolean, given: Omit<Given, 'basis'>): Brought[] => [
  rule(verified, { ...given, basis: ND61, from: ONE_STOP_2018, to: DAY_BEFORE_2025 }),
  rule(false, {
    ...given,
    basis: ND118,
    from: ONE_STOP_2025,
    note: given.note ?? 'Giữ theo Nghị định 61/2018/NĐ-CP; cần đối chiếu Nghị định 118/2025/NĐ-CP.',
  }),
]

/** How days and hours are counted. */
const counting: readonly Brought[] = [
  recalled({
    code: 'calendar.cutoff_minute',
    value: 15 * 60,
    unit: 'minute',
    basis: ND61,
    note: 'Hồ sơ nhận sau 15 giờ được tính từ ngày làm việc tiếp theo; đã thấy ở các thủ tục trả kết quả trong ngày.',
  }),
  recalled({ code: 'calendar.cutoff_terms', value: 'working_days', basis: ND61 }),
  recalled({
    code: 'calendar.minutes_per_working_day',
    value: 480,
    unit: 'minute',
    basis: 'Quyết định 188/1999/QĐ-TTg',
  }),
  recalled({ code: 'calendar.weekly_rest', value: [6, 7], unit: 'weekday', basis: 'Quyết định 188/1999/QĐ-TTg' }),
  shown({ code: 'calendar.made_up', value: true, basis: 'Bộ luật Lao động 2019, Điều 111 khoản 3' }),
  recalled({ code: 'calendar.first_day', value: 'day_after', basis: 'Bộ luật Dân sự 2015, Điều 147' }),
  recalled({ code: 'calendar.last_day', value: 'next_working_day', basis: 'Bộ luật Dân sự 2015, Điều 148' }),
  recalled({ code: 'calendar.horizon', value: { from: '2018-01-01', to: '2032-12-31' }, basis: PRODUCT }),
]

const OWN = 'Tự quyết định, không theo văn bản nào.'

/** How often somebody may try to open a dossier that they cannot show to be theirs. */
const proofs: readonly Brought[] = [
  recalled({
    code: 'dossiers.wrong_per_dossier',
    value: 10,
    unit: 'time',
    basis: PRODUCT,
    note: `${OWN} Số lần thử sai cho một hồ sơ hoặc bản nháp; mã tra cứu đúng vẫn luôn mở được.`,
  }),
  recalled({
    code: 'dossiers.wrong_per_asker',
    value: 30,
    unit: 'time',
    basis: PRODUCT,
    note: `${OWN} Số lần thử sai từ một địa chỉ mạng, hoặc của một tài khoản.`,
  }),
  recalled({
    code: 'dossiers.looks_per_address',
    value: 120,
    unit: 'time',
    basis: PRODUCT,
    note: `${OWN} Số lần xem hồ sơ không kèm mã tra cứu từ một địa chỉ mạng: mã hồ sơ đánh số liên tiếp, không để dò lần lượt.`,
  }),
  recalled({
    code: 'dossiers.wrong_minutes',
    value: 15,
    unit: 'minute',
    basis: PRODUCT,
    note: `${OWN} Khoảng thời gian mà các số lần thử được tính.`,
  }),
]

/** How long the office waits for the applicant: for papers, and for them to collect. */
const waiting: readonly Brought[] = [
  recalled({
    code: 'dossiers.supplement_days',
    value: 30,
    unit: 'day',
    basis: PRODUCT,
    note: `${OWN} Số ngày người nộp có để bổ sung, cho thủ tục không có quy định riêng; quá ngày thì dừng giải quyết.`,
  }),
  recalled({
    code: 'dossiers.supplement_days_of',
    value: {},
    basis: PRODUCT,
    note: `${OWN} Số ngày riêng của từng thủ tục, theo mã, ví dụ {"1.013225": 15}; ghi theo văn bản của thủ tục đó.`,
  }),
  recalled({
    code: 'dossiers.collect_remind_days',
    value: [7, 30],
    unit: 'day',
    basis: PRODUCT,
    note: `${OWN} Kết quả nằm chờ bao nhiêu ngày thì nhắc người nộp đến nhận.`,
  }),
  recalled({
    code: 'dossiers.collect_keep_days',
    value: 90,
    unit: 'day',
    basis: PRODUCT,
    note: `${OWN} Kết quả nằm chờ quá số ngày này thì chuyển lưu; người nộp vẫn nhận được sau đó.`,
  }),
]

/** How long a dossier may go untouched before it is raised; no text says so. */
const silences: readonly Brought[] = [
  recalled({
    code: 'dossiers.silence_minutes',
    value: 2400,
    unit: 'working_minute',
    basis: PRODUCT,
    note: `${OWN} Hồ sơ không ai xử lý quá thời gian này thì báo trưởng bộ phận, ở những bước chưa đủ số liệu.`,
  }),
  recalled({
    code: 'dossiers.silence_least_minutes',
    value: 480,
    unit: 'working_minute',
    basis: PRODUCT,
    note: `${OWN} Không báo sớm hơn, dù chín phần mười hồ sơ ở bước ấy xong nhanh hơn.`,
  }),
  recalled({
    code: 'dossiers.silence_cases',
    value: 20,
    unit: 'time',
    basis: PRODUCT,
    note: `${OWN} Từ chừng này lần đã làm thì lấy mức mà 90 % hồ sơ ở bước ấy đã xong.`,
  }),
  recalled({
    code: 'dossiers.silence_reception_minutes',
    value: 480,
    unit: 'working_minute',
    basis: PRODUCT,
    note: `${OWN} Hồ sơ trực tuyến chờ tiếp nhận quá thời gian này thì báo trưởng bộ phận.`,
  }),
  recalled({
    code: 'dossiers.silence_escalate_minutes',
    value: 960,
    unit: 'working_minute',
    basis: PRODUCT,
    note: `${OWN} Sau khi báo trưởng bộ phận mà vẫn không ai xử lý thì báo lãnh đạo.`,
  }),
  recalled({
    code: 'dossiers.silence_citizen_days',
    value: 30,
    unit: 'day',
    basis: PRODUCT,
    note: `${OWN} Chờ người nộp bổ sung hoặc nộp tiền quá số ngày này thì báo trưởng bộ phận để có cách giải quyết.`,
  }),
]

/** The one-stop desk: reception, supplement, lateness. */
const oneStop: readonly Brought[] = [
  shown({ code: 'dossiers.decree', value: 'ND61', basis: ND61, from: ONE_STOP_2018, to: DAY_BEFORE_2025 }),
  shown({ code: 'dossiers.decree', value: 'ND118', basis: ND118, from: ONE_STOP_2025 }),
  ...underBothDecrees(true, { code: 'dossiers.guide_limit', value: 1, unit: 'time' }),
  ...underBothDecrees(false, { code: 'dossiers.supplement_limit', value: 1, unit: 'time' }),
  recalled({
    code: 'dossiers.supplement_clock',
    value: 'restart',
    basis: ND61,
    from: ONE_STOP_2018,
    to: DAY_BEFORE_2025,
    note: 'Thời hạn được tính lại từ đầu khi hồ sơ đã đủ.',
  }),
  recalled({
    code: 'dossiers.supplement_clock',
    value: 'resume',
    basis: ND118,
    from: ONE_STOP_2025,
    note: 'Tạm dừng, phần còn lại tính tiếp; cần đối chiếu Nghị định 118/2025/NĐ-CP.',
  }),
  ...underBothDecrees(true, { code: 'dossiers.reappointment_limit', value: 1, unit: 'time' }),
  ...underBothDecrees(true, { code: 'dossiers.apology_days_before', value: 1, unit: 'day' }),
  recalled({ code: 'dossiers.receipt_copies', value: 2, unit: 'copy', basis: ND61 }),
  recalled({ code: 'dossiers.number_digits', value: 4, unit: 'digit', basis: 'Thông tư 01/2018/TT-VPCP' }),
  recalled({ code: 'dossiers.due_soon_minutes', value: 480, unit: 'working_minute', basis: PRODUCT }),
  ...waiting,
  ...proofs,
  ...silences,
  recalled({
    code: 'dossiers.waiting_minutes',
    value: 30,
    unit: 'minute',
    basis: 'Quyết định 468/QĐ-TTg ngày 27/3/2021',
    from: '2021-03-27',
    to: '2024-12-31',
  }),
  recalled({
    code: 'dossiers.waiting_minutes',
    value: 15,
    unit: 'minute',
    basis: 'Quyết định 468/QĐ-TTg ngày 27/3/2021',
    from: '2025-01-01',
    note: 'Ngày bắt đầu mức 15 phút cần đối chiếu.',
  }),
]

const windows: readonly ReportingWindow[] = [
  { code: 'Q1', from: '-12-15', to: '03-14', send_by: '03-20' },
  { code: 'H1', from: '-12-15', to: '06-14', send_by: '06-20' },
  { code: 'Q3', from: '06-15', to: '09-14', send_by: '09-20' },
  { code: 'year', from: '-12-15', to: '12-14', send_by: '12-20' },
]

/** Reports, feedback, consequences. */
const judging: readonly Brought[] = [
  shown({ code: 'measures.reporting_windows', value: windows, basis: 'Công văn 581/BNV-CCHC' }),
  recalled({ code: 'measures.small_sample', value: 30, unit: 'answer', basis: PRODUCT }),
  recalled({ code: 'feedback.classify_days', value: 5, unit: 'working_day', basis: 'Nghị định 20/2008/NĐ-CP' }),
  recalled({ code: 'feedback.answer_days', value: 15, unit: 'working_day', basis: 'Nghị định 20/2008/NĐ-CP' }),
  shown({
    code: 'consequences.unit_late_share',
    value: 10,
    unit: '%',
    basis: KHANH_HOA,
    note: 'Từ 10% trở lên: không xếp hạng tốt, không xét thi đua năm đó.',
  }),
  shown({
    code: 'consequences.person_late_share',
    value: 10,
    unit: '%',
    basis: KHANH_HOA,
    note: 'Trên 10%: xếp loại không quá mức hoàn thành nhiệm vụ.',
  }),
  shown({ code: 'consequences.inspection_limit', value: 1, unit: 'time_a_year', basis: KHANH_HOA }),
  shown({ code: 'consequences.dialogues_least', value: 2, unit: 'time_a_year', basis: KHANH_HOA }),
]

/** Plans: what a person need not look at one by one, and from when a task is due soon. */
const plans: readonly Brought[] = [
  recalled({
    code: 'plans.sure_from',
    value: 0.8,
    unit: 'confidence',
    basis: PRODUCT,
    note: 'Mục đọc từ văn bản có độ tin cậy từ mức này trở lên được nhận một lượt; mục còn lại xem từng mục.',
  }),
  recalled({
    code: 'plans.due_soon_days',
    value: 15,
    unit: 'day',
    basis: PRODUCT,
    note: 'Nhiệm vụ còn không quá số ngày này thì báo sắp đến hạn.',
  }),
]

/** Tables for everybody: on which terms they may be used again. */
const openData: readonly Brought[] = [
  recalled({
    code: 'open_data.licence',
    value: '',
    basis: PRODUCT,
    note: 'Địa chỉ trang ghi điều kiện sử dụng lại dữ liệu mở của tỉnh, ví dụ https://creativecommons.org/licenses/by/4.0/. Để trống thì trang Dữ liệu mở không nêu điều kiện.',
  }),
]

/** Numbers and appointments at the one-stop desk: who is called first, how often strangers may ask, how long names are kept. */
const turns: readonly Brought[] = [
  recalled({
    code: 'turns.priority_groups',
    value: ['elderly', 'disabled', 'pregnant', 'small_child', 'merit'],
    basis: 'Luật Người cao tuổi 2009; Luật Người khuyết tật 2010; Pháp lệnh Ưu đãi người có công với cách mạng 2020',
    note: 'Người được gọi trước khi đến làm thủ tục; mức tuổi và các nhóm cần đối chiếu từng văn bản. Số lấy chỉ ghi có ưu tiên, không ghi thuộc nhóm nào.',
  }),
  recalled({
    code: 'turns.passed_over_most',
    value: 3,
    unit: 'time',
    basis: PRODUCT,
    note: `${OWN} Người đứng đầu một hàng bị gọi vượt quá số lần này thì được gọi ngay, để không ai chờ mãi.`,
  }),
  recalled({
    code: 'turns.early_minutes',
    value: 60,
    unit: 'minute',
    basis: PRODUCT,
    note: `${OWN} Lấy số được từ trước giờ mở cửa chừng này phút.`,
  }),
  recalled({
    code: 'turns.tickets_per_address',
    value: 20,
    unit: 'time',
    basis: PRODUCT,
    note: `${OWN} Số lần lấy số bằng điện thoại từ một địa chỉ mạng trong khoảng tính; máy lấy số đặt tại chỗ không bị giới hạn.`,
  }),
  recalled({
    code: 'turns.bookings_per_address',
    value: 10,
    unit: 'time',
    basis: PRODUCT,
    note: `${OWN} Số lần hẹn giờ từ một địa chỉ mạng trong khoảng tính.`,
  }),
  recalled({
    code: 'turns.guesses_per_address',
    value: 20,
    unit: 'time',
    basis: PRODUCT,
    note: `${OWN} Số lần nhập mã hẹn không đúng từ một địa chỉ mạng trong khoảng tính.`,
  }),
  recalled({
    code: 'turns.tries_per_hall',
    value: 300,
    unit: 'time',
    basis: PRODUCT,
    note: `${OWN} Số lần lấy số bằng điện thoại, và số lần hẹn giờ, tại một nơi tiếp nhận trong khoảng tính.`,
  }),
  recalled({
    code: 'turns.tries_minutes',
    value: 60,
    unit: 'minute',
    basis: PRODUCT,
    note: `${OWN} Khoảng thời gian mà các lần lấy số, hẹn giờ, nhập mã được tính.`,
  }),
  recalled({
    code: 'turns.keep_days',
    value: 30,
    unit: 'day',
    basis: PRODUCT,
    note: `${OWN} Sau ngày hẹn chừng này ngày, họ tên và số điện thoại của người hẹn được xóa.`,
  }),
]

/** Messages to people: where they lead, when a telephone is left alone, how long what they said is kept. */
const notices: readonly Brought[] = [
  recalled({
    code: 'notices.public_address',
    value: '',
    basis: PRODUCT,
    note: 'Địa chỉ trang công dân, ví dụ https://dichvucong.tinh.gov.vn; in trong mã QR của phiếu và gửi trong tin báo. Để trống thì tin báo không có liên kết.',
  }),
  recalled({
    code: 'notices.quiet_hours',
    value: { from: '21:00', to: '07:00' },
    basis: PRODUCT,
    note: 'Trong khoảng này không gửi tin nhắn SMS; tin chờ đến sáng. Thư điện tử không bị giữ.',
  }),
  recalled({
    code: 'notices.keep_days',
    value: 180,
    unit: 'day',
    basis: PRODUCT,
    note: 'Sau số ngày này, nội dung và nơi nhận của tin báo được xóa; nhật ký gửi vẫn còn.',
  }),
]

export const broughtRules: readonly Brought[] = [
  ...counting,
  ...oneStop,
  ...judging,
  ...plans,
  ...openData,
  ...turns,
  ...notices,
]
