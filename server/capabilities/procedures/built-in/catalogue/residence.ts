/** Cư trú, căn cước, lý lịch tư pháp: what the police keep. */
import { CODES, RECORDS, seen, TH, unchecked } from './sources.ts'
import {
  communePolice,
  competence,
  fee,
  former,
  free,
  idCard,
  law,
  POPULATION,
  paper,
  procedure,
  provincial,
  step,
  term,
} from './writing.ts'

const codes = seen(CODES)
const th = seen(TH)
const records = seen(RECORDS)
const CENTRAL = { set_by: 'central', basis: 'Thông tư 75/2022/TT-BTC' } as const
const bases = [law('cu_tru_2020', codes), law('tt_75_2022_btc', unchecked())]
const ct01 = paper('ct01', 'Tờ khai thay đổi thông tin cư trú', 'oe', { form: 'CT01' })
const receive = step('receive', '2h', 'clerk', 'Công an xã tiếp nhận, kiểm tra hồ sơ')

export const permanentResidence = procedure(
  { code: '1.004222', short: ['dktt'], words: ['thuong tru', 'nhap ho khau', 'ho khau', 'dang ky thuong tru'] },
  {
    name: 'Đăng ký thường trú',
    name_en: 'Permanent residence registration',
    field: 'residence',
    mark: codes,
    levels: [communePolice(codes)],
    online_level: 'full',
    legal: [term('7wd', codes)],
    fees: [fee('residence', 20_000, unchecked(), { ...CENTRAL, online_amount: 10_000 })],
    components: [
      ct01,
      paper('dwelling', 'Giấy tờ chứng minh chỗ ở hợp pháp', 'cke', { held: 'Cơ sở dữ liệu đất đai' }),
      paper('consent', 'Ý kiến đồng ý của chủ hộ, chủ sở hữu chỗ ở', 'oe', { when: 'Nhập vào hộ của người khác' }),
    ],
    legal_bases: bases,
    result: 'Thông báo kết quả giải quyết, cập nhật đăng ký thường trú',
    steps: [
      receive,
      step('verify', '2wd', 'officer', 'Tra cứu dữ liệu dân cư, thẩm tra giấy tờ chỗ ở'),
      step('field_check', '2wd', 'officer', 'Xác minh thực tế chỗ ở'),
      step('sign', '1wd', 'leader', 'Trưởng Công an xã phê duyệt'),
      step('issue', '4h', 'officer', 'Cập nhật cơ sở dữ liệu về cư trú'),
      step('return', '2h', 'clerk', 'Thông báo kết quả'),
    ],
  },
)

export const temporaryResidence = procedure(
  { code: '1.004194', short: ['tamtru'], words: ['tam tru', 'dang ky tam tru', 'o tro', 'nha tro'] },
  {
    name: 'Đăng ký tạm trú',
    name_en: 'Temporary residence registration',
    field: 'residence',
    mark: codes,
    levels: [communePolice(codes)],
    online_level: 'full',
    legal: [term('3wd', unchecked())],
    fees: [fee('temporary', 15_000, unchecked(), { ...CENTRAL, online_amount: 7_000 })],
    components: [ct01, paper('dwelling', 'Giấy tờ chứng minh chỗ ở hợp pháp (hợp đồng thuê, mượn, ở nhờ)', 'cke')],
    legal_bases: bases,
    result: 'Thông báo kết quả, cập nhật đăng ký tạm trú',
    steps: [
      receive,
      step('verify', '1wd', 'officer', 'Kiểm tra giấy tờ chỗ ở, tra cứu dữ liệu'),
      step('sign', '1wd', 'leader', 'Trưởng Công an xã phê duyệt'),
      step('issue', '2h', 'officer', 'Cập nhật cơ sở dữ liệu về cư trú'),
      step('return', '2h', 'clerk', 'Thông báo kết quả'),
    ],
  },
)

export const householdSplit = procedure(
  { code: '1.010038', short: ['tachho'], words: ['tach ho', 'tach ho khau', 'ra o rieng'] },
  {
    name: 'Tách hộ',
    name_en: 'Splitting a household',
    field: 'residence',
    mark: codes,
    levels: [communePolice(codes)],
    online_level: 'full',
    legal: [term('5wd', unchecked())],
    fees: [fee('split', 10_000, unchecked(), { ...CENTRAL, online_amount: 5_000 })],
    components: [ct01],
    legal_bases: bases,
    result: 'Thông báo kết quả, thông tin hộ mới',
    steps: [
      receive,
      step('verify', '2wd', 'officer', 'Kiểm tra quan hệ trong hộ và ý kiến chủ hộ'),
      step('draft', '4h', 'officer', 'Đề xuất tách hộ'),
      step('sign', '1wd', 'leader', 'Trưởng Công an xã phê duyệt'),
      step('issue', '4h', 'officer', 'Lập hộ mới trong cơ sở dữ liệu'),
      step('return', '2h', 'clerk', 'Thông báo kết quả'),
    ],
  },
)

export const residenceDeletion = procedure(
  { code: '1.003197', short: ['xoatt'], words: ['xoa thuong tru', 'xoa dang ky thuong tru', 'xoa ho khau'] },
  {
    name: 'Xóa đăng ký thường trú',
    name_en: 'Deletion of permanent residence',
    field: 'residence',
    mark: codes,
    levels: [communePolice(codes)],
    online_level: 'full',
    cases: { cluster: 'Trong cụm liên thông khai tử' },
    legal: [term('5wd', unchecked()), term('7d', codes, 'cluster')],
    fees: [free(codes)],
    components: [
      paper('ct01', 'Tờ khai thay đổi thông tin cư trú hoặc dữ liệu khai tử', 'oe', { form: 'CT01' }),
      paper('reason', 'Giấy tờ chứng minh thuộc trường hợp xóa đăng ký', 'cke', { when: 'Nhà nước chưa có dữ liệu' }),
    ],
    legal_bases: [law('cu_tru_2020', codes)],
    result: 'Thông báo xóa đăng ký thường trú',
    steps: [
      receive,
      step('verify', '1wd', 'officer', 'Đối chiếu dữ liệu dân cư, hộ tịch'),
      step('draft', '1wd', 'officer', 'Đề xuất xóa đăng ký'),
      step('verify/head', '4h', 'unit_head', 'Chỉ huy đội rà soát'),
      step('sign', '1wd', 'leader', 'Trưởng Công an xã quyết định'),
      step('return', '2h', 'clerk', 'Thông báo kết quả'),
    ],
  },
)

export const stayNotice = procedure(
  { code: '2.001159', short: ['luutru'], words: ['luu tru', 'thong bao luu tru', 'khach o lai', 'khach san'] },
  {
    name: 'Thông báo lưu trú',
    name_en: 'Notice of stay',
    field: 'residence',
    mark: codes,
    levels: [communePolice(codes)],
    online_level: 'full',
    legal: [term('same', codes)],
    fees: [free(codes)],
    components: [
      paper('declaration', 'Thông tin khai báo trên VNeID hoặc Cổng dịch vụ công', 'e', { held: POPULATION }),
    ],
    legal_bases: [law('cu_tru_2020', codes)],
    conditions: ['Thông báo trước 23 giờ ngày bắt đầu lưu trú'],
    result: 'Xác nhận đã nhận thông báo lưu trú',
    ways: ['online', 'phone', 'counter'],
    steps: [
      step('receive', '1h', 'clerk', 'Nhận thông báo, cập nhật sổ tiếp nhận lưu trú'),
      step('return', '1h', 'clerk', 'Gửi xác nhận cho người thông báo'),
    ],
  },
)

const police = (name: string) => provincial('police', name, th)

export const identityCard = procedure(
  {
    code: '1.116410',
    others: [former('2.001945', th)],
    short: ['cccd', 'cc'],
    words: ['can cuoc', 'can cuoc cong dan', 'doi the can cuoc', 'lam can cuoc'],
  },
  {
    name: 'Cấp, đổi, cấp lại thẻ căn cước',
    name_en: 'Issue or exchange of the identity card',
    field: 'identity',
    mark: th,
    levels: [police('Cơ quan quản lý căn cước của Bộ Công an')],
    online_level: 'partial',
    cases: { first: 'Cấp lần đầu', exchange: 'Đổi thẻ', data_change: 'Đổi thẻ do thay đổi thông tin' },
    legal: [term('7wd', unchecked('Luật: không quá 7 ngày làm việc; dữ liệu Thanh Hóa ghi 7–15 ngày làm việc'))],
    fees: [
      free(th, 'first'),
      fee('exchange', 30_000, th, {
        case: 'exchange',
        set_by: 'central',
        basis: 'Biểu lệ phí căn cước của Bộ Tài chính',
      }),
      fee('data_change', 50_000, unchecked(), {
        case: 'data_change',
        set_by: 'central',
        basis: 'Biểu lệ phí căn cước của Bộ Tài chính',
      }),
    ],
    components: [
      paper('old_card', 'Thẻ căn cước, căn cước công dân cũ', 'o', { when: 'Đổi thẻ' }),
      paper('data', 'Thông tin thay đổi cần cập nhật', 'oce', { when: 'Dữ liệu dân cư chưa đúng', held: POPULATION }),
    ],
    legal_bases: [
      law('can_cuoc_2023', seen('Tài liệu dịch vụ căn cước')),
      law('tt_17_2024_bca', seen('Tài liệu dịch vụ căn cước')),
    ],
    conditions: ['Người đề nghị có mặt để thu nhận vân tay, mống mắt, ảnh khuôn mặt'],
    result: 'Thẻ căn cước',
    ways: ['counter', 'post'],
    steps: [
      step('receive', '2h', 'clerk', 'Tiếp nhận, thu nhận sinh trắc học'),
      step('pay', '1h', 'cashier', 'Thu lệ phí'),
      step('verify', '2wd', 'officer', 'Đối sánh dữ liệu dân cư và sinh trắc học'),
      step('issue', '3wd', 'officer@police', 'Bộ Công an in và hoàn thiện thẻ'),
      step('return', '4h', 'clerk', 'Trả thẻ, thu thẻ cũ'),
    ],
  },
)

export const criminalRecord = procedure(
  { code: '3.000333', short: ['lltp'], words: ['ly lich tu phap', 'phieu ly lich tu phap', 'xin viec', 'tien an'] },
  {
    name: 'Cấp Phiếu lý lịch tư pháp số 1, số 2',
    name_en: 'Criminal record certificate no. 1 or no. 2',
    field: 'criminal_records',
    mark: records,
    levels: [
      competence(
        {
          level: 'T',
          agency_kind: 'justice_department',
          receives: 'Trung tâm Phục vụ hành chính công cấp tỉnh',
          decides: 'Sở Tư pháp',
        },
        unchecked('Ngày chuyển giao chưa kiểm chứng'),
        null,
        '2025-02-28',
      ),
      competence(
        {
          level: 'T',
          agency_kind: 'police',
          receives: 'Bộ phận Một cửa Công an cấp tỉnh',
          decides: 'Công an cấp tỉnh',
        },
        seen(RECORDS, 'Ngày chuyển giao chưa kiểm chứng'),
        '2025-03-01',
      ),
    ],
    online_level: 'full',
    cases: {
      verification: 'Cần xác minh ở nhiều nơi',
      reduced: 'Học sinh, sinh viên, người có công, thân nhân liệt sĩ',
    },
    legal: [term('10d', records), term('15d', records, 'verification')],
    fees: [
      fee('certificate', 200_000, records, {
        kind: 'fee',
        name: 'Phí',
        set_by: 'central',
        basis: 'Thông tư 244/2016/TT-BTC',
      }),
      fee('reduced', 100_000, unchecked(), {
        kind: 'fee',
        name: 'Phí được giảm',
        case: 'reduced',
        instead_of: 'certificate',
        set_by: 'central',
        basis: 'Thông tư 244/2016/TT-BTC',
      }),
      fee('extra_copies', 5_000, unchecked(), {
        kind: 'fee',
        name: 'Phí cấp thêm phiếu',
        per: 'copy',
        from: 3,
        set_by: 'central',
        basis: 'Thông tư 244/2016/TT-BTC',
      }),
    ],
    components: [
      paper('form', 'Tờ khai yêu cầu cấp Phiếu lý lịch tư pháp', 'oe'),
      idCard(),
      paper('authorisation', 'Văn bản ủy quyền', 'oce', {
        when: 'Nộp thay Phiếu số 1; Phiếu số 2 không được ủy quyền',
      }),
    ],
    legal_bases: [law('ly_lich_tu_phap_2009', records), law('tt_244_2016_btc', unchecked())],
    result: 'Phiếu lý lịch tư pháp',
    steps: [
      step('receive', '2h', 'clerk', 'Tiếp nhận tờ khai, thu phí'),
      step('verify', '3wd', 'officer', 'Tra cứu cơ sở dữ liệu lý lịch tư pháp và hồ sơ nghiệp vụ'),
      step('consult', '4wd', 'officer@police', 'Công an tỉnh khác, Tòa án, thi hành án trả lời', {
        in: ['verification'],
      }),
      step('draft', '1wd', 'officer', 'Lập Phiếu'),
      step('sign', '1wd', 'leader', 'Lãnh đạo phòng nghiệp vụ ký'),
      step('issue', '4h', 'records_clerk', 'Đóng dấu, vào sổ, cấp bản điện tử'),
      step('return', '2h', 'clerk', 'Trả Phiếu'),
    ],
  },
)
