/** Chứng thực: the counter looks, the official signs. */
import { BG, CODES, HQ, seen, unchecked } from './sources.ts'
import { commune, competence, fee, idCard, law, paper, procedure, step, term } from './writing.ts'

const codes = seen(CODES)
const hq = seen(HQ)
const bg = seen(BG)

const notary = competence(
  {
    level: 'T',
    agency_kind: 'notary_office',
    receives: 'Tổ chức hành nghề công chứng',
    decides: 'Công chứng viên',
  },
  bg,
)
const CENTRAL = { kind: 'fee', set_by: 'central', basis: 'Thông tư 226/2016/TT-BTC', name: 'Phí chứng thực' } as const

export const certifiedCopy = procedure(
  {
    code: '2.000815',
    short: ['ctbs', 'saoy'],
    words: ['chung thuc ban sao', 'sao y', 'cong chung ban sao', 'photo cong chung'],
  },
  {
    name: 'Chứng thực bản sao từ bản chính',
    name_en: 'Certification of copies',
    field: 'certification',
    mark: codes,
    levels: [commune(bg), notary],
    online_level: 'partial',
    legal: [term('same', seen(BG, 'Xã Hoa Quân trả trong 15 phút'))],
    fees: [
      fee('first_pages', 2_000, bg, { ...CENTRAL, per: 'page', to: 2, max: { amount: 200_000, per: 'copy' } }),
      fee('more_pages', 1_000, bg, { ...CENTRAL, per: 'page', from: 3, max: { amount: 200_000, per: 'copy' } }),
    ],
    components: [
      paper('original', 'Bản chính giấy tờ làm cơ sở chứng thực (xuất trình)', 'oe'),
      paper('copies', 'Bản sao cần chứng thực', 'k'),
    ],
    legal_bases: [law('nd_23_2015', bg), law('tt_226_2016_btc', bg)],
    result: 'Bản sao được chứng thực từ bản chính',
    ways: ['counter', 'online'],
    steps: [
      step('receive', '2h', 'clerk', 'Nhận bản chính, đối chiếu, ghi lời chứng'),
      step('sign', '3h', 'leader', 'Ký chứng thực, đóng dấu, vào sổ'),
      step('return', '1h', 'clerk', 'Thu phí và trả bản sao, bản chính'),
    ],
  },
)

export const certifiedSignature = procedure(
  {
    code: '2.000884',
    short: ['ctck'],
    words: ['chung thuc chu ky', 'ky truoc mat', 'giay uy quyen', 'so yeu ly lich'],
  },
  {
    name: 'Chứng thực chữ ký',
    name_en: 'Certification of a signature',
    field: 'certification',
    mark: codes,
    levels: [commune(hq)],
    online_level: 'info',
    legal: [term('same', hq)],
    fees: [fee('signature', 10_000, hq, CENTRAL)],
    components: [paper('document', 'Giấy tờ, văn bản sẽ ký', 'o'), idCard()],
    legal_bases: [law('nd_23_2015', hq), law('tt_226_2016_btc', unchecked())],
    conditions: ['Người yêu cầu ký trước mặt người thực hiện chứng thực'],
    conditions_mark: hq,
    result: 'Giấy tờ, văn bản được chứng thực chữ ký',
    ways: ['counter'],
    steps: [
      step('receive', '1h', 'clerk', 'Nhận giấy tờ, kiểm tra căn cước và nội dung văn bản'),
      step('verify/applicant', '1h', 'clerk', 'Người yêu cầu ký trước mặt người tiếp nhận'),
      step('sign', '2h', 'leader', 'Ký chứng thực, đóng dấu'),
      step('return', '1h', 'clerk', 'Thu phí và trả văn bản'),
    ],
  },
)

export const certifiedWill = procedure(
  { code: '2.001019', short: ['ctdc'], words: ['di chuc', 'chung thuc di chuc', 'thua ke'] },
  {
    name: 'Chứng thực di chúc',
    name_en: 'Certification of a will',
    field: 'certification',
    mark: codes,
    levels: [commune(codes)],
    online_level: 'info',
    cases: { complex: 'Nội dung phức tạp, có thỏa thuận kéo dài bằng văn bản' },
    legal: [term('same', unchecked()), term('2wd', unchecked(), 'complex')],
    fees: [fee('will', 50_000, unchecked(), CENTRAL)],
    components: [
      paper('draft', 'Dự thảo di chúc', 'oe'),
      idCard(),
      paper('property', 'Giấy tờ về quyền sở hữu, quyền sử dụng tài sản', 'oce', { held: 'Cơ sở dữ liệu đất đai' }),
    ],
    legal_bases: [law('nd_23_2015', codes), law('tt_226_2016_btc', unchecked())],
    result: 'Di chúc được chứng thực',
    ways: ['counter'],
    steps: [
      step('receive', '1h', 'clerk', 'Nhận dự thảo di chúc và giấy tờ tài sản'),
      step('verify', '2h', 'officer', 'Kiểm tra năng lực hành vi, ý chí tự nguyện và giấy tờ tài sản'),
      step('verify/complex', '6h', 'officer', 'Làm rõ nội dung phức tạp', { in: ['complex'] }),
      step('verify/testator', '1h', 'officer', 'Người lập di chúc ký từng trang trước mặt người chứng thực'),
      step('sign', '2h', 'leader', 'Ký chứng thực, đóng dấu'),
      step('return', '1h', 'clerk', 'Thu phí, trả di chúc và lưu một bản'),
    ],
  },
)
