/** Thủ tục liên thông: one form, several agencies at once. */
import { BG, CLUSTERS, HQ, seen, TNT, unchecked } from './sources.ts'
import { commune, competence, former, free, idCard, law, paper, procedure, step, term } from './writing.ts'

const codes = seen(CLUSTERS)
const tnt = seen(TNT)

const partner = (agency_kind: string, name: string, decides: string) =>
  competence({ level: 'X', agency_kind, receives: 'Bộ phận Một cửa cấp xã', decides: `${name} – ${decides}` }, tnt)
const police = partner('police', 'Công an cấp xã', 'cư trú, căn cước')
const insurance = partner('social_insurance', 'Cơ quan bảo hiểm xã hội', 'thẻ bảo hiểm y tế, chế độ bảo hiểm')

export const birthCluster = procedure(
  {
    code: '3.000722',
    others: [former('2.002621', codes), former('2.000986', codes)],
    short: ['ltks'],
    words: ['lien thong khai sinh', 'khai sinh thuong tru bhyt', 'the bao hiem y te tre em', 'sinh con'],
  },
  {
    name: 'Liên thông: đăng ký khai sinh, đăng ký thường trú, cấp thẻ bảo hiểm y tế cho trẻ em dưới 6 tuổi',
    name_en: 'Birth cluster: birth, residence, health insurance',
    field: 'interlinked',
    mark: codes,
    levels: [commune(tnt), police, insurance],
    online_level: 'full',
    cases: { identity_card: 'Đề nghị cấp thẻ căn cước cho trẻ' },
    groups: { after_birth: 'Sau khi đăng ký khai sinh' },
    legal: [term('4wd', unchecked()), term('4wd', unchecked(), 'identity_card')],
    committed: [term('3wd', seen(TNT, 'Xã Hoa Quân: 2 ngày làm việc'))],
    fees: [free(seen(HQ))],
    components: [
      paper('form', 'Tờ khai điện tử liên thông', 'e'),
      paper('birth_certificate', 'Giấy chứng sinh', 'oe', { held: 'Cơ sở dữ liệu giấy chứng sinh' }),
      paper('dwelling_consent', 'Ý kiến đồng ý của chủ hộ, chủ sở hữu chỗ ở', 'oe', { when: 'Cha mẹ không là chủ hộ' }),
    ],
    legal_bases: [law('nd_63_2024', unchecked())],
    result: 'Giấy khai sinh, thông báo kết quả đăng ký thường trú, thẻ bảo hiểm y tế',
    ways: ['online', 'counter'],
    steps: [
      step('receive', '2h', 'clerk', 'Tiếp nhận tờ khai liên thông'),
      step('verify', '2h', 'officer', 'Kiểm tra thông tin khai sinh'),
      step('sign', '2h', 'leader', 'Ký Giấy khai sinh, chuyển dữ liệu cho công an và bảo hiểm xã hội'),
      step('verify/dwelling', '1wd', 'officer@police', 'Công an xã thẩm tra chỗ ở', { branch: 'after_birth/police' }),
      step('issue/residence', '4h', 'officer@police', 'Cập nhật đăng ký thường trú', { branch: 'after_birth/police' }),
      step('issue/insurance', '1wd', 'officer@social_insurance', 'Cấp thẻ bảo hiểm y tế điện tử', {
        branch: 'after_birth/insurance',
      }),
      step('issue/identity_card', '2wd', 'officer@police', 'Thu nhận hồ sơ cấp thẻ căn cước', {
        branch: 'after_birth/identity_card',
        in: ['identity_card'],
      }),
      step('return', '4h', 'clerk', 'Trả chung các kết quả tại một nơi'),
    ],
  },
)

export const deathCluster = procedure(
  {
    code: '2.002913',
    others: [former('2.002622', codes), former('1.011537', seen('Cổng thông tin Vĩnh Linh (Quảng Trị)'))],
    short: ['ltkt'],
    words: ['lien thong khai tu', 'khai tu mai tang', 'xoa thuong tru nguoi chet', 'tu tuat'],
  },
  {
    name: 'Liên thông: đăng ký khai tử, xóa đăng ký thường trú, giải quyết mai táng phí, tử tuất',
    name_en: 'Death cluster: death, residence, funeral support',
    field: 'interlinked',
    mark: codes,
    levels: [commune(codes), police, insurance],
    online_level: 'full',
    cases: { merit: 'Người chết là người có công' },
    groups: { after_death: 'Sau khi đăng ký khai tử' },
    legal: [
      term('10wd', seen(BG, 'Toàn bộ cụm; bằng nhánh song song dài nhất, không cộng dồn')),
      term('24wd', unchecked('Từ 17 đến 24 ngày làm việc'), 'merit'),
    ],
    fees: [free(codes)],
    components: [
      paper('form', 'Tờ khai chung liên thông', 'oe'),
      paper('death_notice', 'Giấy báo tử hoặc giấy tờ thay thế', 'oce'),
      idCard('Giấy tờ tùy thân của người nộp và người chết (xuất trình)'),
      paper('bank_account', 'Số tài khoản nhận trợ cấp', 'oe'),
      paper('merit_file', 'Giấy tờ chứng minh người có công', 'oce', {
        when: 'Người chết là người có công',
        held: 'Hồ sơ người có công',
      }),
    ],
    legal_bases: [law('nd_63_2024', unchecked()), law('qd_1380_2018', seen('Trang Dữ liệu pháp luật'))],
    conditions: ['Người nộp chọn 2, 3 hoặc 4 thủ tục trong cụm'],
    conditions_mark: seen('Cổng thông tin Yên Bái'),
    result: 'Trích lục khai tử, thông báo xóa thường trú, quyết định trợ cấp',
    ways: ['online', 'counter'],
    steps: [
      step('receive', '2h', 'clerk', 'Tiếp nhận tờ khai chung'),
      step('sign', '4h', 'leader', 'Đăng ký khai tử, ký trích lục'),
      step('issue', '1h', 'records_clerk', 'Chuyển dữ liệu cho công an, bảo hiểm xã hội'),
      step('issue/residence', '1wd', 'officer@police', 'Xóa đăng ký thường trú', { branch: 'after_death/police' }),
      step('verify/insurance', '6wd', 'officer@social_insurance', 'Xét chế độ tử tuất, mai táng', {
        branch: 'after_death/insurance',
      }),
      step('pay/insurance_paid', '2wd', 'cashier@social_insurance', 'Chi trả chế độ bảo hiểm', {
        branch: 'after_death/insurance',
      }),
      step('verify/support', '2wd', 'officer', 'Xét hỗ trợ mai táng bảo trợ xã hội', { branch: 'after_death/support' }),
      step('sign/support_decided', '1wd', 'leader', 'Ký quyết định hỗ trợ', { branch: 'after_death/support' }),
      step('verify/merit', '10wd', 'officer', 'Lập hồ sơ mai táng phí người có công', {
        branch: 'after_death/merit',
        in: ['merit'],
      }),
      step('sign/merit_decided', '12wd', 'leader@home_affairs_department', 'Sở Nội vụ quyết định mai táng phí', {
        branch: 'after_death/merit',
        in: ['merit'],
      }),
      step('return', '1wd', 'clerk', 'Trả chung các kết quả tại một nơi'),
    ],
  },
)
