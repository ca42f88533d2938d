/** Giấy phép xây dựng nhà ở. */
import { BG, CODES, seen, TNT, unchecked } from './sources.ts'
import {
  BY_COUNCIL,
  commune,
  districtThenCommune,
  fee,
  free,
  LAND,
  law,
  paper,
  procedure,
  step,
  term,
} from './writing.ts'

const bg = seen(BG)
const tnt = seen(TNT)
const bases = [law('xay_dung_2014', bg), law('nd_15_2021', bg), law('nd_175_2024', unchecked())]
const likeNewHouses = districtThenCommune(unchecked('Suy từ thủ tục cấp mới'), tnt)
const permitFee = (code: string, amount: number, mark = bg) =>
  fee(code, amount, mark, { name: 'Lệ phí cấp giấy phép xây dựng', ...BY_COUNCIL })
const landPaper = paper('land', 'Giấy tờ chứng minh quyền sử dụng đất', 'ce', { held: LAND })
const receive = (time: string) => step('receive', time, 'clerk', 'Tiếp nhận, kiểm tra thành phần hồ sơ và bản vẽ')
const giveBack = step('return', '2h', 'clerk', 'Trả giấy phép')

export const housePermit = procedure(
  { code: '1.013225', short: ['gpxd'], words: ['gpxd nha o', 'giay phep xay dung', 'xay nha', 'xin phep xay nha'] },
  {
    name: 'Cấp giấy phép xây dựng mới đối với nhà ở riêng lẻ',
    name_en: 'Building permit for a new house',
    field: 'construction',
    mark: seen(CODES),
    levels: districtThenCommune(bg, tnt),
    online_level: 'partial',
    cases: { urban: 'Khu vực đô thị', rural: 'Khu vực nông thôn' },
    groups: { opinions: 'Lấy ý kiến và kiểm tra song song' },
    legal: [
      term('15wd', seen(`${TNT}; ${BG}`, 'Công trình khác: 20 ngày làm việc'), 'urban'),
      term('10wd', tnt, 'rural'),
    ],
    fees: [permitFee('permit', 50_000, seen(BG, 'Công trình khác: 100.000 đồng'))],
    components: [
      paper('application', 'Đơn đề nghị cấp giấy phép xây dựng', 'oe', {
        form: 'Mẫu 01, Phụ lục II, NĐ 15/2021/NĐ-CP',
      }),
      landPaper,
      paper('site_plan', 'Bản vẽ mặt bằng công trình trên lô đất, tỷ lệ 1/50–1/500', 'oe', { n: 2 }),
      paper('drawings', 'Bản vẽ mặt bằng các tầng, mặt đứng, mặt cắt, tỷ lệ 1/100–1/200', 'oe', { n: 2 }),
      paper('foundation', 'Bản vẽ mặt bằng móng 1/100–1/200, mặt cắt móng 1/50 và đấu nối hạ tầng', 'oe', { n: 2 }),
      paper('undertaking', 'Bản cam kết bảo đảm an toàn công trình liền kề', 'oe', { when: 'Có công trình liền kề' }),
    ],
    legal_bases: bases,
    conditions: ['Phù hợp mục đích sử dụng đất, quy hoạch và chỉ giới xây dựng'],
    result: 'Giấy phép xây dựng kèm bản vẽ đóng dấu',
    steps: [
      receive('4h'),
      step('verify', '12h', 'officer', 'Thẩm định hồ sơ, đối chiếu quy hoạch'),
      step('verify/planning', '3wd', 'officer', 'Đối chiếu thiết kế đô thị, chỉ giới đường đỏ', { in: ['urban'] }),
      step('field_check', '2wd', 'officer', 'Kiểm tra thực địa, lập biên bản', { branch: 'opinions/site' }),
      step('consult/utilities', '3wd', 'officer@utility', 'Đơn vị điện, nước, thoát nước trả lời', {
        branch: 'opinions/utilities',
      }),
      step('consult/heritage', '3wd', 'officer@culture_department', 'Cơ quan văn hóa trả lời khi gần di tích', {
        branch: 'opinions/heritage',
      }),
      step('draft', '12h', 'officer', 'Dự thảo giấy phép xây dựng'),
      step('verify/head', '4h', 'unit_head', 'Trưởng phòng kinh tế, hạ tầng rà soát'),
      step('sign', '1wd', 'leader', 'Chủ tịch UBND cấp xã ký giấy phép'),
      step('issue', '2h', 'records_clerk', 'Vào số, đóng dấu giấy phép và bản vẽ'),
      giveBack,
    ],
  },
)

export const housePermitExtension = procedure(
  { code: '1.013227', short: ['ghgpxd'], words: ['gia han giay phep xay dung', 'cap lai giay phep xay dung'] },
  {
    name: 'Gia hạn, cấp lại giấy phép xây dựng nhà ở riêng lẻ',
    name_en: 'Extension or reissue of a house permit',
    field: 'construction',
    mark: bg,
    levels: likeNewHouses,
    online_level: 'full',
    legal: [term('5wd', bg)],
    fees: [permitFee('extension', 15_000)],
    components: [
      paper('application', 'Đơn đề nghị gia hạn hoặc cấp lại giấy phép xây dựng', 'oe'),
      paper('permit', 'Bản chính giấy phép xây dựng đã cấp', 'oe', { when: 'Gia hạn, hoặc giấy phép bị rách, nát' }),
    ],
    legal_bases: bases,
    result: 'Giấy phép xây dựng được gia hạn hoặc cấp lại',
    steps: [
      receive('2h'),
      step('verify', '2wd', 'officer', 'Đối chiếu giấy phép đã cấp, việc khởi công'),
      step('draft', '1wd', 'officer', 'Ghi nội dung gia hạn'),
      step('sign', '1wd', 'leader', 'Ký gia hạn hoặc cấp lại'),
      giveBack,
    ],
  },
)

export const housePermitAdjustment = procedure(
  { code: 'M.000025', short: ['dcgpxd'], words: ['dieu chinh giay phep xay dung', 'doi thiet ke nha'] },
  {
    name: 'Điều chỉnh giấy phép xây dựng nhà ở riêng lẻ',
    name_en: 'Adjustment of a house permit',
    field: 'construction',
    mark: tnt,
    levels: likeNewHouses,
    online_level: 'partial',
    legal: [term('10wd', bg)],
    fees: [permitFee('adjustment', 50_000, unchecked())],
    components: [
      paper('application', 'Đơn đề nghị điều chỉnh giấy phép xây dựng', 'oe'),
      paper('permit', 'Bản chính giấy phép xây dựng đã cấp', 'oe'),
      paper('drawings', 'Bản vẽ thiết kế điều chỉnh', 'oe', { n: 2 }),
    ],
    legal_bases: bases,
    result: 'Giấy phép xây dựng điều chỉnh',
    steps: [
      receive('2h'),
      step('verify', '3wd', 'officer', 'So sánh thiết kế điều chỉnh với giấy phép đã cấp', {
        checks: [
          'Giấy phép đã cấp còn hiệu lực',
          'Phần điều chỉnh không vượt chỉ giới, mật độ, chiều cao đã cấp',
          'Bản vẽ điều chỉnh có chữ ký, dấu của đơn vị thiết kế',
        ],
      }),
      step('field_check', '2wd', 'officer', 'Kiểm tra phần đã xây'),
      step('draft', '1wd', 'officer', 'Dự thảo giấy phép điều chỉnh'),
      step('verify/head', '4h', 'unit_head', 'Trưởng phòng rà soát'),
      step('sign', '1wd', 'leader', 'Ký giấy phép điều chỉnh'),
      giveBack,
    ],
  },
)

export const renovationPermit = procedure(
  { code: 'M.000026', short: ['gpsc'], words: ['sua chua nha', 'cai tao nha', 'giay phep sua chua cai tao'] },
  {
    name: 'Cấp giấy phép xây dựng sửa chữa, cải tạo nhà ở riêng lẻ',
    name_en: 'Permit to repair or renovate a house',
    field: 'construction',
    mark: tnt,
    levels: likeNewHouses,
    online_level: 'partial',
    legal: [term('15wd', tnt)],
    fees: [permitFee('renovation', 50_000, unchecked())],
    components: [
      paper('application', 'Đơn đề nghị cấp giấy phép sửa chữa, cải tạo', 'oe'),
      landPaper,
      paper('drawings', 'Bản vẽ hiện trạng và bản vẽ sau cải tạo', 'oe', { n: 2 }),
      paper('photos', 'Ảnh hiện trạng công trình và công trình lân cận, 10 × 15 cm', 'oe'),
    ],
    legal_bases: bases,
    result: 'Giấy phép sửa chữa, cải tạo',
    steps: [
      receive('4h'),
      step('verify', '4wd', 'officer', 'Thẩm định hiện trạng và phương án cải tạo'),
      step('field_check', '3wd', 'officer', 'Kiểm tra kết cấu, ảnh hưởng nhà liền kề'),
      step('consult', '3wd', 'officer@culture_department', 'Cơ quan văn hóa trả lời khi là nhà trong khu di tích'),
      step('draft', '1wd', 'officer', 'Dự thảo giấy phép'),
      step('sign', '2wd', 'leader', 'Ký giấy phép'),
      step('issue', '2h', 'records_clerk', 'Vào số, đóng dấu'),
      giveBack,
    ],
  },
)

export const constructionStart = procedure(
  { code: 'M.000027', short: ['tbkc'], words: ['khoi cong', 'thong bao khoi cong', 'dong tho'] },
  {
    name: 'Thông báo khởi công xây dựng',
    name_en: 'Notice of start of construction',
    field: 'construction',
    mark: tnt,
    levels: [commune(tnt)],
    online_level: 'full',
    legal: [term('same', seen(TNT, 'Chỉ tiếp nhận'))],
    fees: [free(tnt)],
    components: [
      paper('notice', 'Thông báo ngày khởi công', 'oe'),
      paper('permit', 'Giấy phép xây dựng', 'ke', { held: 'Hồ sơ cấp phép của UBND cấp xã' }),
    ],
    legal_bases: [law('xay_dung_2014', tnt)],
    conditions: ['Gửi trước ngày khởi công ít nhất 3 ngày làm việc'],
    conditions_mark: tnt,
    result: 'Xác nhận đã nhận thông báo',
    steps: [
      step('receive', '1h', 'clerk', 'Nhận thông báo'),
      step('verify', '3h', 'officer', 'Đối chiếu giấy phép, ghi sổ theo dõi trật tự xây dựng'),
      step('return', '1h', 'clerk', 'Gửi xác nhận đã nhận'),
    ],
  },
)
