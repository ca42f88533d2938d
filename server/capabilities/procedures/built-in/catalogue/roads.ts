/** Giấy phép lái xe, thi công trên đường bộ, vỉa hè. */
import { BG, LICENCES, seen, unchecked } from './sources.ts'
import {
  BY_COUNCIL,
  commune,
  competence,
  fee,
  free,
  idCard,
  law,
  paper,
  procedure,
  provincial,
  step,
  term,
} from './writing.ts'

const licences = seen(LICENCES)
const bg = seen(BG)

export const drivingLicence = procedure(
  { code: 'M.000022', short: ['gplx'], words: ['bang lai', 'giay phep lai xe', 'doi bang lai xe', 'doi gplx'] },
  {
    name: 'Đổi giấy phép lái xe',
    name_en: 'Exchange of a driving licence',
    field: 'driving_licences',
    mark: licences,
    levels: [
      competence(
        {
          level: 'T',
          agency_kind: 'transport_department',
          receives: 'Trung tâm Phục vụ hành chính công cấp tỉnh',
          decides: 'Sở Giao thông vận tải',
        },
        unchecked(),
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
        unchecked(),
        '2025-03-01',
      ),
    ],
    online_level: 'full',
    legal: [term('5wd', licences)],
    fees: [
      fee('exchange', 135_000, licences, {
        online_amount: 115_000,
        set_by: 'central',
        basis: 'Thông tư 37/2023/TT-BTC',
      }),
    ],
    components: [
      paper('form', 'Đơn đề nghị đổi giấy phép lái xe', 'oe'),
      paper('health', 'Giấy khám sức khỏe của người lái xe', 'oe', {
        when: 'Trừ giấy phép hạng A1 không thời hạn',
        held: 'Cơ sở dữ liệu khám sức khỏe lái xe',
      }),
      paper('old_licence', 'Giấy phép lái xe cũ', 'ke'),
      idCard(),
    ],
    legal_bases: [
      law('trat_tu_giao_thong_2024', licences),
      law('tt_35_2024_bgtvt', licences),
      law('tt_12_2025_bca', unchecked()),
      law('tt_37_2023_btc', unchecked()),
    ],
    result: 'Giấy phép lái xe',
    steps: [
      step('receive', '2h', 'clerk', 'Tiếp nhận, chụp ảnh, kiểm tra giấy khám sức khỏe'),
      step('pay', '1h', 'citizen', 'Nộp lệ phí', { outside: true }),
      step('verify', '12h', 'officer', 'Tra cứu dữ liệu giấy phép và vi phạm giao thông'),
      step('sign', '8h', 'leader', 'Lãnh đạo phòng phê duyệt cấp đổi'),
      step('issue', '12h', 'officer', 'In giấy phép, cập nhật bản điện tử'),
      step('return', '2h', 'clerk', 'Trả giấy phép, thu giấy cũ'),
    ],
  },
)

export const roadWorks = procedure(
  { code: 'M.000054', short: ['tcdb'], words: ['thi cong duong bo', 'dao duong', 'cap phep thi cong'] },
  {
    name: 'Cấp phép thi công công trình trên đường bộ đang khai thác',
    name_en: 'Permit for works on a road in use',
    field: 'roads',
    mark: bg,
    levels: [commune(bg), provincial('construction_department', 'Sở Xây dựng', bg)],
    online_level: 'full',
    legal: [term('5wd', bg)],
    fees: [free(bg)],
    components: [
      paper('application', 'Đơn đề nghị cấp phép thi công', 'oe'),
      paper('drawings', 'Bản vẽ thi công và biện pháp bảo đảm giao thông', 'oe', { n: 2 }),
    ],
    legal_bases: [law('nd_165_2024', unchecked())],
    result: 'Giấy phép thi công',
    steps: [
      step('receive', '2h', 'clerk', 'Tiếp nhận, kiểm tra bản vẽ'),
      step('field_check', '8h', 'officer', 'Kiểm tra hiện trường'),
      step('consult', '8h', 'officer@police', 'Công an góp ý phương án phân luồng'),
      step('draft', '6h', 'officer', 'Dự thảo giấy phép'),
      step('sign', '8h', 'leader', 'Ký giấy phép'),
      step('issue', '2h', 'records_clerk', 'Vào số, đóng dấu'),
      step('return', '2h', 'clerk', 'Trả giấy phép'),
    ],
  },
)

export const pavementUse = procedure(
  { code: 'M.000055', short: ['viahe'], words: ['via he', 'long duong', 'tam su dung via he', 'dam cuoi dam tang'] },
  {
    name: 'Cấp phép sử dụng tạm thời lòng đường, vỉa hè',
    name_en: 'Temporary use of carriageway or pavement',
    field: 'roads',
    mark: bg,
    levels: [commune(bg)],
    online_level: 'full',
    legal: [term('2wd', bg)],
    fees: [fee('use', null, bg, { kind: 'fee', name: 'Phí sử dụng tạm thời lòng đường, vỉa hè', ...BY_COUNCIL })],
    components: [
      paper('application', 'Đơn đề nghị sử dụng tạm thời', 'oe'),
      paper('plan', 'Sơ đồ vị trí, phương án sử dụng và hoàn trả', 'oe'),
    ],
    legal_bases: [law('pavement_decision', bg)],
    result: 'Giấy phép sử dụng tạm thời',
    steps: [
      step('receive', '1h', 'clerk', 'Tiếp nhận đơn và sơ đồ'),
      step('field_check', '6h', 'officer', 'Xem vị trí, đo diện tích'),
      step('sign', '6h', 'leader', 'Ký giấy phép'),
      step('pay', '4h', 'citizen', 'Nộp phí theo diện tích', { outside: true }),
      step('return', '1h', 'clerk', 'Trả giấy phép'),
    ],
  },
)
