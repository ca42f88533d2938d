/** Karaoke, rượu, thuốc lá, an toàn thực phẩm: premises that somebody goes to see. */
import { CODES, DAN_TRI, NATIONAL, seen, TNT, unchecked } from './sources.ts'
import {
  commune,
  competence,
  districtThenCommune,
  districtUntilJuly,
  fee,
  law,
  paper,
  procedure,
  provincial,
  step,
  term,
} from './writing.ts'

const codes = seen(CODES)
const tnt = seen(TNT)
const national = seen(NATIONAL)
const FEE = { kind: 'fee', set_by: 'central', basis: 'Thông tư 01/2021/TT-BTC' } as const

const byDecentralisation = (mark = codes) => [
  competence(
    {
      level: 'T',
      agency_kind: 'culture_department',
      receives: 'Trung tâm Phục vụ hành chính công cấp tỉnh',
      decides: 'Sở Văn hóa, Thể thao và Du lịch',
    },
    mark,
    null,
    '2025-06-30',
  ),
  districtUntilJuly(mark),
  commune(mark, '2025-07-01'),
]

const bands = [
  ['city_1_3', 'Thành phố: 1–3 phòng', 4_000_000],
  ['city_4_5', 'Thành phố: 4–5 phòng', 6_000_000],
  ['city_6', 'Thành phố: từ 6 phòng', 12_000_000],
  ['other_1_3', 'Nơi khác: 1–3 phòng', 2_000_000],
  ['other_4_5', 'Nơi khác: 4–5 phòng', 3_000_000],
  ['other_6', 'Nơi khác: từ 6 phòng', 6_000_000],
] as const

export const karaokeLicence = procedure(
  { code: '1.001029', short: ['karaoke'], words: ['karaoke', 'giay phep karaoke', 'quan hat'] },
  {
    name: 'Cấp Giấy phép đủ điều kiện kinh doanh dịch vụ karaoke',
    name_en: 'Karaoke licence',
    field: 'culture',
    mark: codes,
    levels: byDecentralisation(),
    online_level: 'partial',
    cases: {
      cluster: 'Liên thông đăng ký hộ kinh doanh, an ninh trật tự và karaoke',
      ...Object.fromEntries(bands.map(([code, name]) => [code, name])),
    },
    groups: { before_licence: 'Làm trước khi cấp phép karaoke' },
    legal: [term('5wd', unchecked()), term('16wd', seen(DAN_TRI, 'Nghị định 297/2025/NĐ-CP'), 'cluster')],
    fees: [
      ...bands.map(([code, name, amount]) =>
        fee(code, amount, unchecked(), { ...FEE, name: `Phí thẩm định – ${name}`, case: code }),
      ),
      fee('cluster', null, unchecked(), { ...FEE, name: 'Phí thẩm định theo khu vực và số phòng', case: 'cluster' }),
    ],
    components: [
      paper('application', 'Đơn đề nghị cấp Giấy phép đủ điều kiện kinh doanh karaoke', 'oe'),
      paper('security', 'Bản sao Giấy chứng nhận đủ điều kiện về an ninh, trật tự', 'cke', {
        held: 'Cơ sở dữ liệu ngành công an',
      }),
      paper('fire_safety', 'Giấy tờ về phòng cháy, chữa cháy', 'cke'),
    ],
    legal_bases: [law('nd_54_2019', codes), law('tt_01_2021_btc', codes), law('nd_297_2025', seen(DAN_TRI))],
    conditions: ['Phòng hát từ 20 m² trở lên, không kể công trình phụ', 'Không đặt chốt cửa phòng hát bên trong'],
    result: 'Giấy phép đủ điều kiện kinh doanh dịch vụ karaoke',
    steps: [
      step('receive', '2h', 'clerk', 'Tiếp nhận hồ sơ'),
      step('sign/business', '3wd', 'leader', 'Đăng ký hộ kinh doanh', {
        branch: 'before_licence/business',
        in: ['cluster'],
      }),
      step('issue/security', '7wd', 'officer@police', 'Cấp Giấy chứng nhận an ninh, trật tự', {
        branch: 'before_licence/security',
        in: ['cluster'],
      }),
      step('verify', '1wd', 'officer', 'Thẩm định điều kiện kinh doanh'),
      step('field_check', '12h', 'officer', 'Đoàn kiểm tra thực tế phòng hát'),
      step('draft', '4h', 'officer', 'Dự thảo giấy phép'),
      step('pay', '2wd', 'citizen', 'Nộp phí thẩm định', { outside: true }),
      step('sign', '1wd', 'leader', 'Ký giấy phép'),
      step('return', '2h', 'clerk', 'Trả giấy phép'),
    ],
  },
)

export const karaokeAdjustment = procedure(
  { code: '1.000963', short: ['dckaraoke'], words: ['dieu chinh karaoke', 'doi chu karaoke', 'them phong hat'] },
  {
    name: 'Điều chỉnh Giấy phép đủ điều kiện kinh doanh dịch vụ karaoke',
    name_en: 'Adjustment of a karaoke licence',
    field: 'culture',
    mark: national,
    levels: byDecentralisation(national),
    online_level: 'partial',
    cases: { owner: 'Đổi chủ sở hữu', rooms: 'Thêm phòng (nơi khác)', rooms_city: 'Thêm phòng (thành phố)' },
    legal: [
      term('4wd', seen(NATIONAL, 'Thông báo hồ sơ thiếu trong 1 ngày làm việc')),
      term('4wd', national, 'rooms'),
      term('4wd', national, 'rooms_city'),
    ],
    fees: [
      fee('owner', 500_000, national, { ...FEE, name: 'Phí thẩm định đổi chủ sở hữu', case: 'owner' }),
      fee('rooms', 1_000_000, national, {
        ...FEE,
        name: 'Phí thẩm định thêm phòng',
        case: 'rooms',
        per: 'room',
        max: { amount: 6_000_000, per: 'case' },
      }),
      fee('rooms_city', 2_000_000, national, {
        ...FEE,
        name: 'Phí thẩm định thêm phòng tại thành phố',
        case: 'rooms_city',
        per: 'room',
        max: { amount: 12_000_000, per: 'case' },
      }),
    ],
    components: [
      paper('application', 'Đơn đề nghị điều chỉnh Giấy phép', 'oe'),
      paper('change', 'Giấy tờ chứng minh nội dung thay đổi', 'cke'),
    ],
    legal_bases: [law('nd_54_2019', national), law('tt_01_2021_btc', national)],
    result: 'Giấy phép điều chỉnh',
    steps: [
      step('receive', '2h', 'clerk', 'Tiếp nhận hồ sơ'),
      step('verify', '8h', 'officer', 'Kiểm tra hồ sơ, thông báo trong 1 ngày làm việc nếu thiếu'),
      step('field_check', '8h', 'officer', 'Kiểm tra phòng hát thêm', { in: ['rooms', 'rooms_city'] }),
      step('pay', '1wd', 'citizen', 'Nộp phí thẩm định', { outside: true }),
      step('sign', '8h', 'leader', 'Ký giấy phép điều chỉnh'),
      step('return', '2h', 'clerk', 'Trả giấy phép'),
    ],
  },
)

export const alcoholTobacco = procedure(
  {
    code: 'M.000049',
    short: ['ruou', 'thuocla'],
    words: ['ban le ruou', 'ban le thuoc la', 'giay phep ruou', 'giay phep thuoc la'],
  },
  {
    name: 'Cấp Giấy phép bán lẻ rượu, sản phẩm thuốc lá',
    name_en: 'Licence to retail alcohol or tobacco',
    field: 'trade',
    mark: tnt,
    levels: districtThenCommune(tnt),
    online_level: 'full',
    cases: { city: 'Thành phố, thị xã (khu vực đô thị)', other: 'Khu vực khác' },
    legal: [term('10wd', tnt)],
    fees: [
      fee('city', 1_200_000, unchecked(), {
        kind: 'fee',
        name: 'Phí thẩm định',
        per: 'site',
        case: 'city',
        set_by: 'central',
        basis: 'Thông tư của Bộ Tài chính về phí thẩm định kinh doanh có điều kiện',
      }),
      fee('other', 600_000, unchecked(), {
        kind: 'fee',
        name: 'Phí thẩm định',
        per: 'site',
        case: 'other',
        set_by: 'central',
        basis: 'Thông tư của Bộ Tài chính về phí thẩm định kinh doanh có điều kiện',
      }),
    ],
    components: [
      paper('application', 'Đơn đề nghị cấp giấy phép bán lẻ', 'oe'),
      paper('business', 'Giấy chứng nhận đăng ký kinh doanh', 'cke', {
        held: 'Cơ sở dữ liệu quốc gia về đăng ký doanh nghiệp',
      }),
      paper('supply', 'Hợp đồng hoặc văn bản giới thiệu của nhà cung cấp', 'cke'),
    ],
    legal_bases: [law('nd_105_2017', unchecked()), law('nd_67_2013', unchecked())],
    result: 'Giấy phép bán lẻ',
    steps: [
      step('receive', '2h', 'clerk', 'Tiếp nhận hồ sơ'),
      step('verify', '3wd', 'officer', 'Thẩm định hợp đồng cung cấp, đăng ký kinh doanh'),
      step('field_check', '2wd', 'officer', 'Kiểm tra địa điểm bán'),
      step('draft', '1wd', 'officer', 'Dự thảo giấy phép'),
      step('pay', '2wd', 'citizen', 'Nộp phí thẩm định', { outside: true }),
      step('verify/head', '1wd', 'unit_head', 'Trưởng phòng rà soát'),
      step('sign', '2wd', 'leader', 'Ký giấy phép'),
      step('return', '2h', 'clerk', 'Trả giấy phép'),
    ],
  },
)

export const foodSafety = procedure(
  {
    code: '2.001827',
    short: ['attp'],
    words: ['an toan thuc pham', 've sinh thuc pham', 'quan an', 'giay chung nhan attp'],
  },
  {
    name: 'Cấp Giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm',
    name_en: 'Food-safety certificate for premises',
    field: 'food_safety',
    mark: codes,
    levels: [provincial('agriculture_department', 'Sở quản lý ngành', tnt), commune(tnt)],
    online_level: 'partial',
    legal: [term('15wd', seen(TNT, 'Kiểm tra tại chỗ trong 10 ngày'))],
    fees: [
      fee('appraisal', 700_000, unchecked('Từ 700.000 đến 1.000.000 đồng'), {
        kind: 'fee',
        name: 'Phí thẩm định cơ sở',
        max: { amount: 1_000_000, per: 'case' },
        set_by: 'central',
        basis: 'Thông tư của Bộ Tài chính về phí trong lĩnh vực an toàn thực phẩm',
      }),
    ],
    components: [
      paper('application', 'Đơn đề nghị cấp Giấy chứng nhận', 'oe'),
      paper('premises', 'Bản thuyết minh cơ sở vật chất, trang thiết bị', 'oe'),
      paper('training', 'Danh sách người đã được xác nhận kiến thức an toàn thực phẩm', 'oe'),
      paper('health', 'Giấy xác nhận đủ sức khỏe của chủ cơ sở và người trực tiếp làm', 'cke'),
    ],
    legal_bases: [law('an_toan_thuc_pham_2010', tnt), law('nd_15_2018', tnt), law('nd_46_2026', unchecked())],
    result: 'Giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm',
    steps: [
      step('receive', '4h', 'clerk', 'Tiếp nhận hồ sơ'),
      step('verify', '2wd', 'officer', 'Thẩm định hồ sơ'),
      step('pay', '2wd', 'citizen', 'Nộp phí thẩm định', { outside: true }),
      step('field_check', '4wd', 'officer', 'Đoàn thẩm định kiểm tra cơ sở, lấy mẫu'),
      step('draft', '2wd', 'officer', 'Lập biên bản, dự thảo Giấy chứng nhận'),
      step('sign', '2wd', 'leader', 'Ký Giấy chứng nhận'),
      step('post_publicly', '1wd', 'records_clerk', 'Công khai danh sách cơ sở đủ điều kiện'),
      step('return', '4h', 'clerk', 'Trả Giấy chứng nhận'),
    ],
  },
)
