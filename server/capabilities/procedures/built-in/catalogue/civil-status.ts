/** Hộ tịch, nuôi con nuôi: what happens to a person, entered in the commune's registers. */

import { AN_GIANG, CODES, HQ, MO_LAO, seen, TNT, unchecked } from './sources.ts'
import {
  BY_COUNCIL,
  CIVIL_STATUS,
  commune,
  districtUntilJuly,
  fee,
  free,
  idCard,
  law,
  paper,
  procedure,
  step,
  term,
} from './writing.ts'

const tnt = seen(TNT)
const codes = seen(CODES)
const receive = (time: string) => step('receive', time, 'clerk', 'Tiếp nhận, kiểm tra và số hóa hồ sơ')
const giveBack = (time: string) => step('return', time, 'clerk', 'Trả kết quả cho người yêu cầu')
const verification = { verification: 'Cần xác minh' }
const askElsewhere = (time: string) =>
  step('consult', time, 'officer@peoples_committee', 'Xác minh tại nơi cư trú hoặc nơi đăng ký trước đây', {
    in: ['verification'],
  })

export const birthRegistration = procedure(
  { code: '1.001193', short: ['dkks', 'ks'], words: ['khai sinh', 'giay khai sinh', 'sinh con', 'tre so sinh'] },
  {
    name: 'Đăng ký khai sinh',
    name_en: 'Birth registration',
    field: 'civil_status',
    mark: codes,
    levels: [commune(tnt)],
    online_level: 'full',
    cases: { on_time: 'Đăng ký đúng hạn', late: 'Đăng ký quá hạn', mobile: 'Đăng ký lưu động tại nhà' },
    legal: [term('same', seen(`${TNT}; ${AN_GIANG}`)), term('5wd', seen(MO_LAO), 'mobile')],
    fees: [
      free(seen(AN_GIANG), 'on_time'),
      fee('late', 8_000, seen(AN_GIANG, 'Mức của An Giang'), {
        case: 'late',
        set_by: 'province',
        basis: 'Quyết định 43/2017/QĐ-UBND của UBND tỉnh An Giang',
      }),
    ],
    components: [
      paper('form', 'Tờ khai đăng ký khai sinh', 'oe'),
      paper(
        'birth_certificate',
        'Giấy chứng sinh; nếu không có thì văn bản của người làm chứng hoặc giấy cam đoan',
        'oe',
      ),
      idCard('Giấy tờ tùy thân của cha, mẹ (xuất trình)'),
      paper('surrogacy', 'Văn bản xác nhận việc mang thai hộ', 'oce', { when: 'Trẻ em sinh ra do mang thai hộ' }),
    ],
    legal_bases: [law('ho_tich_2014', tnt), law('nd_123_2015', tnt), law('tt_04_2020_btp', tnt)],
    conditions: ['Cha, mẹ hoặc người thân thích đăng ký trong thời hạn 60 ngày kể từ ngày sinh'],
    result: 'Giấy khai sinh (bản chính)',
    steps: [
      receive('1h'),
      step('verify', '2h', 'officer', 'Công chức tư pháp – hộ tịch kiểm tra thông tin khai sinh'),
      step('field_check', '3wd', 'officer', 'Đến nơi đăng ký lưu động, lập hồ sơ tại chỗ', { in: ['mobile'] }),
      step('draft', '1h', 'officer', 'Ghi nội dung vào Sổ đăng ký khai sinh, lấy số định danh cá nhân'),
      step('sign', '2h', 'leader', 'Chủ tịch UBND cấp xã ký Giấy khai sinh'),
      giveBack('1h'),
    ],
  },
)

export const deathRegistration = procedure(
  { code: '1.000656', short: ['dkkt', 'kt'], words: ['khai tu', 'trich luc khai tu', 'nguoi mat', 'tu vong'] },
  {
    name: 'Đăng ký khai tử',
    name_en: 'Death registration',
    field: 'civil_status',
    mark: codes,
    levels: [commune(tnt)],
    online_level: 'full',
    cases: { on_time: 'Đăng ký đúng hạn', late: 'Đăng ký quá hạn' },
    legal: [term('same', tnt)],
    fees: [
      free(tnt, 'on_time'),
      fee('late', 8_000, unchecked('Mức tối đa'), { case: 'late', ...BY_COUNCIL, max: { amount: 8_000, per: 'case' } }),
    ],
    components: [
      paper('form', 'Tờ khai đăng ký khai tử', 'oe'),
      paper('death_notice', 'Giấy báo tử hoặc giấy tờ thay thế', 'oce'),
      idCard('Giấy tờ tùy thân của người đi khai và của người chết (xuất trình)'),
    ],
    legal_bases: [law('ho_tich_2014', tnt), law('nd_123_2015', tnt), law('tt_04_2020_btp', tnt)],
    result: 'Trích lục khai tử',
    steps: [
      receive('1h'),
      step('verify', '2h', 'officer', 'Đối chiếu giấy báo tử với dữ liệu dân cư'),
      step('draft', '1h', 'officer', 'Ghi Sổ đăng ký khai tử, in trích lục'),
      step('sign', '2h', 'leader', 'Chủ tịch UBND cấp xã ký trích lục khai tử'),
      step('issue', '1h', 'records_clerk', 'Đóng dấu, cập nhật cơ sở dữ liệu hộ tịch'),
      giveBack('1h'),
    ],
  },
)

export const marriageRegistration = procedure(
  { code: '1.000894', short: ['dkkh', 'kh'], words: ['ket hon', 'dang ky ket hon', 'cuoi', 'giay ket hon'] },
  {
    name: 'Đăng ký kết hôn',
    name_en: 'Marriage registration',
    field: 'civil_status',
    mark: codes,
    levels: [commune(tnt)],
    online_level: 'partial',
    cases: verification,
    legal: [term('same', tnt), term('5wd', unchecked('Theo văn bản luật'), 'verification')],
    committed: [term('3wd', tnt, 'verification')],
    fees: [free(tnt)],
    components: [
      paper('form', 'Tờ khai đăng ký kết hôn có chữ ký của hai bên', 'oe'),
      idCard('Giấy tờ tùy thân của hai bên nam, nữ (xuất trình)'),
      paper('marital_status', 'Giấy xác nhận tình trạng hôn nhân', 'oe', {
        when: 'Một bên cư trú ở xã khác',
        held: CIVIL_STATUS,
      }),
    ],
    legal_bases: [law('hon_nhan_gia_dinh_2014', tnt), law('ho_tich_2014', tnt)],
    conditions: ['Hai bên nam, nữ cùng có mặt và ký'],
    conditions_mark: tnt,
    result: 'Giấy chứng nhận kết hôn (hai bản chính)',
    ways: ['counter', 'online'],
    steps: [
      receive('1h'),
      step('verify', '2h', 'officer', 'Kiểm tra điều kiện kết hôn của hai bên'),
      askElsewhere('2wd'),
      step('draft', '1h', 'officer', 'Ghi Sổ đăng ký kết hôn'),
      step('verify/couple', '1h', 'officer', 'Hai bên nam, nữ cùng ký vào Sổ và Giấy chứng nhận'),
      step('sign', '1h', 'leader', 'Chủ tịch UBND cấp xã ký Giấy chứng nhận kết hôn'),
      step('return', '1h', 'leader', 'Trao Giấy chứng nhận kết hôn cho hai bên'),
    ],
  },
)

export const maritalStatus = procedure(
  { code: '1.004873', short: ['xntthn', 'tthn'], words: ['tinh trang hon nhan', 'doc than', 'xac nhan doc than'] },
  {
    name: 'Cấp Giấy xác nhận tình trạng hôn nhân',
    name_en: 'Certificate of marital status',
    field: 'civil_status',
    mark: codes,
    levels: [commune(tnt)],
    online_level: 'full',
    cases: { ...verification, online: 'Nộp trực tuyến' },
    legal: [
      term('3wd', tnt),
      term('6wd', seen(TNT, 'Thêm 3 ngày làm việc khi phải xác minh nơi khác'), 'verification'),
    ],
    committed: [term('1wd', seen(HQ), 'online')],
    fees: [
      fee('certificate', 15_000, unchecked('Mức thường gặp; nộp trực tuyến 0 đồng ở xã Hoa Quân'), {
        ...BY_COUNCIL,
        online_amount: 0,
      }),
      free(seen(HQ), 'online'),
    ],
    components: [
      paper('form', 'Tờ khai cấp Giấy xác nhận tình trạng hôn nhân', 'oe'),
      paper('ended_marriage', 'Bản án, quyết định ly hôn hoặc trích lục khai tử của vợ, chồng', 'ce', {
        when: 'Đã từng có vợ hoặc chồng',
        held: CIVIL_STATUS,
      }),
      paper('old_certificate', 'Giấy xác nhận tình trạng hôn nhân đã cấp', 'oe', { when: 'Xin cấp lại' }),
    ],
    legal_bases: [law('tt_04_2020_btp', tnt)],
    result: 'Giấy xác nhận tình trạng hôn nhân',
    validity: '6 tháng',
    result_mark: tnt,
    steps: [
      receive('1h'),
      step('verify', '3h', 'officer', 'Tra cứu cơ sở dữ liệu hộ tịch và dân cư'),
      askElsewhere('3wd'),
      step('draft', '1h', 'officer', 'Dự thảo Giấy xác nhận'),
      step('sign', '2h', 'leader', 'Lãnh đạo UBND cấp xã ký'),
      giveBack('1h'),
    ],
  },
)

export const civilStatusExtract = procedure(
  { code: '2.000635', short: ['tlht', 'bstl'], words: ['trich luc', 'ban sao khai sinh', 'ban sao trich luc ho tich'] },
  {
    name: 'Cấp bản sao trích lục hộ tịch',
    name_en: 'Copy of a civil-status extract',
    field: 'civil_status',
    mark: codes,
    levels: [commune(seen(TNT, 'Nộp tại bất kỳ xã nào'))],
    online_level: 'full',
    legal: [term('same', seen(TNT, 'Xã Hoa Quân trả trong 15–30 phút'))],
    fees: [
      fee('copy', 8_000, seen(HQ), {
        per: 'copy',
        kind: 'fee',
        name: 'Phí khai thác thông tin hộ tịch',
        online_amount: 0,
        set_by: 'central',
        basis: 'Thông tư 281/2016/TT-BTC',
      }),
    ],
    components: [
      paper('form', 'Tờ khai cấp bản sao trích lục hộ tịch', 'oe'),
      idCard(),
      paper('relation', 'Giấy tờ chứng minh quan hệ với người có hộ tịch', 'cke', {
        when: 'Xin trích lục của người khác',
        held: CIVIL_STATUS,
      }),
    ],
    legal_bases: [law('nd_123_2015', tnt), law('tt_281_2016_btc', unchecked())],
    result: 'Bản sao trích lục hộ tịch',
    steps: [
      step('receive', '0.5h', 'clerk', 'Tiếp nhận yêu cầu'),
      step('verify', '2h', 'officer', 'Tra cứu Sổ hộ tịch và cơ sở dữ liệu'),
      step('sign', '2h', 'leader', 'Ký bản sao trích lục'),
      step('issue', '1h', 'records_clerk', 'Đóng dấu, vào sổ cấp bản sao'),
      step('pay', '0.5h', 'cashier', 'Thu phí theo số bản'),
      giveBack('0.5h'),
    ],
  },
)

export const birthReregistration = procedure(
  { code: '1.004884', short: ['dlks'], words: ['dang ky lai khai sinh', 'mat khai sinh'] },
  {
    name: 'Đăng ký lại khai sinh',
    name_en: 'Birth re-registration',
    field: 'civil_status',
    mark: codes,
    levels: [commune(codes)],
    online_level: 'partial',
    cases: verification,
    legal: [term('5wd', unchecked()), term('25d', unchecked(), 'verification')],
    fees: [
      fee('again', 8_000, seen(AN_GIANG, 'Mức của An Giang'), {
        set_by: 'province',
        basis: 'Quyết định 43/2017/QĐ-UBND của UBND tỉnh An Giang',
      }),
    ],
    components: [
      paper('form', 'Tờ khai đăng ký lại khai sinh', 'oe'),
      paper('old_papers', 'Bản sao giấy tờ cũ có thông tin khai sinh', 'cke'),
      idCard(),
    ],
    legal_bases: [law('nd_123_2015', codes)],
    conditions: ['Việc sinh đã được đăng ký nhưng cả Sổ hộ tịch và bản chính đều bị mất'],
    result: 'Giấy khai sinh (đăng ký lại)',
    steps: [
      receive('2h'),
      step('verify', '2wd', 'officer', 'Kiểm tra Sổ hộ tịch còn lưu, đối chiếu giấy tờ'),
      step('consult', '10wd', 'officer@peoples_committee', 'Nơi đăng ký trước đây trả lời việc lưu giữ Sổ', {
        in: ['verification'],
      }),
      step('draft', '1wd', 'officer', 'Ghi Sổ đăng ký khai sinh, dự thảo Giấy khai sinh'),
      step('sign', '1wd', 'leader', 'Chủ tịch UBND cấp xã ký'),
      giveBack('2h'),
    ],
  },
)

export const parentage = procedure(
  { code: '1.001022', short: ['ncmc'], words: ['nhan cha me con', 'nhan con', 'nhan cha', 'nhan me'] },
  {
    name: 'Đăng ký nhận cha, mẹ, con',
    name_en: 'Recognition of parentage',
    field: 'civil_status',
    mark: codes,
    levels: [commune(tnt)],
    online_level: 'partial',
    cases: verification,
    legal: [term('3wd', tnt), term('6wd', seen(TNT, 'Thêm không quá 3 ngày làm việc'), 'verification')],
    fees: [fee('recognition', 15_000, unchecked(), BY_COUNCIL)],
    components: [
      paper('form', 'Tờ khai đăng ký nhận cha, mẹ, con', 'oe'),
      paper('evidence', 'Kết quả giám định ADN hoặc chứng cứ khác về quan hệ cha, mẹ, con', 'oce'),
      idCard('Giấy tờ tùy thân của các bên (xuất trình)'),
    ],
    legal_bases: [law('ho_tich_2014', tnt)],
    conditions: ['Việc nhận cha, mẹ, con tự nguyện, không có tranh chấp', 'Các bên có mặt khi đăng ký'],
    result: 'Trích lục đăng ký nhận cha, mẹ, con',
    ways: ['counter', 'online'],
    steps: [
      receive('2h'),
      step('verify', '8h', 'officer', 'Xem xét chứng cứ về quan hệ cha, mẹ, con'),
      askElsewhere('3wd'),
      step('draft', '4h', 'officer', 'Báo cáo, ghi Sổ đăng ký'),
      step('verify/parties', '2h', 'officer', 'Các bên ký vào Sổ'),
      step('sign', '4h', 'leader', 'Chủ tịch UBND cấp xã ký trích lục'),
      step('issue', '2h', 'officer', 'Bổ sung Giấy khai sinh của người con'),
      giveBack('2h'),
    ],
  },
)

export const civilStatusChange = procedure(
  { code: 'M.000008', short: ['ccht'], words: ['cai chinh', 'thay doi ho ten', 'bo sung ho tich', 'sua khai sinh'] },
  {
    name: 'Thay đổi, cải chính, bổ sung thông tin hộ tịch',
    name_en: 'Change or correction of civil-status data',
    field: 'civil_status',
    mark: tnt,
    levels: [commune(tnt), districtUntilJuly(seen(TNT, 'Người từ đủ 14 tuổi trở lên'))],
    online_level: 'partial',
    cases: verification,
    legal: [term('3wd', tnt), term('6wd', seen(TNT, 'Thêm không quá 3 ngày làm việc'), 'verification')],
    fees: [
      fee('change', 15_000, unchecked('Từ 15.000 đến 28.000 đồng tùy nơi'), {
        ...BY_COUNCIL,
        max: { amount: 28_000, per: 'case' },
      }),
    ],
    components: [
      paper('form', 'Tờ khai đăng ký thay đổi, cải chính, bổ sung thông tin hộ tịch', 'oe'),
      paper('evidence', 'Giấy tờ làm căn cứ thay đổi, cải chính', 'oce'),
      paper('civil_status_paper', 'Bản chính giấy tờ hộ tịch cần thay đổi', 'oe', { held: CIVIL_STATUS }),
    ],
    legal_bases: [law('ho_tich_2014', tnt)],
    result: 'Trích lục thay đổi, cải chính hộ tịch',
    steps: [
      receive('2h'),
      step('verify', '8h', 'officer', 'Đối chiếu giấy tờ với Sổ hộ tịch gốc'),
      askElsewhere('3wd'),
      step('draft', '4h', 'officer', 'Dự thảo trích lục'),
      step('sign', '4h', 'leader', 'Lãnh đạo UBND cấp xã ký'),
      step('issue', '4h', 'officer', 'Ghi chú vào Sổ hộ tịch và bản chính giấy tờ'),
      giveBack('2h'),
    ],
  },
)

export const guardianship = procedure(
  { code: '1.004837', short: ['dkgh'], words: ['giam ho', 'nguoi giam ho', 'cu giam ho'] },
  {
    name: 'Đăng ký giám hộ',
    name_en: 'Registration of guardianship',
    field: 'civil_status',
    mark: codes,
    levels: [commune(tnt)],
    online_level: 'partial',
    legal: [term('3wd', tnt)],
    fees: [free(unchecked())],
    components: [
      paper('form', 'Tờ khai đăng ký giám hộ', 'oe'),
      paper('appointment', 'Văn bản cử người giám hộ', 'oe'),
      idCard('Giấy tờ tùy thân của người giám hộ (xuất trình)'),
    ],
    legal_bases: [law('dan_su_2015', tnt)],
    result: 'Trích lục đăng ký giám hộ',
    steps: [
      receive('2h'),
      step('verify', '8h', 'officer', 'Kiểm tra điều kiện của người giám hộ và người được giám hộ'),
      step('draft', '4h', 'officer', 'Ghi Sổ đăng ký giám hộ, dự thảo trích lục'),
      step('verify/head', '2h', 'unit_head', 'Trưởng bộ phận rà soát'),
      step('sign', '4h', 'leader', 'Chủ tịch UBND cấp xã ký'),
      giveBack('2h'),
    ],
  },
)

export const domesticAdoption = procedure(
  { code: '2.001263', short: ['ncn'], words: ['nuoi con nuoi', 'nhan con nuoi', 'con nuoi trong nuoc'] },
  {
    name: 'Đăng ký việc nuôi con nuôi trong nước',
    name_en: 'Domestic adoption',
    field: 'adoption',
    mark: codes,
    levels: [commune(codes)],
    online_level: 'partial',
    legal: [term('30d', unchecked())],
    fees: [fee('adoption', 400_000, codes, { set_by: 'central', basis: 'Nghị định 114/2016/NĐ-CP' })],
    exemption: 'Có trường hợp được miễn, giảm lệ phí theo Nghị định 114/2016/NĐ-CP.',
    exemption_mark: codes,
    components: [
      paper('application', 'Đơn xin nhận con nuôi', 'oe'),
      paper(
        'adopter_papers',
        'Phiếu lý lịch tư pháp, giấy khám sức khỏe, giấy tờ tình trạng hôn nhân của người nhận',
        'oce',
      ),
      paper('adopter_home', 'Văn bản xác nhận hoàn cảnh gia đình, chỗ ở, điều kiện kinh tế', 'oe', {
        when: 'Không thuộc diện cha dượng, mẹ kế, cô, cậu, dì, chú, bác ruột',
      }),
      paper('child_papers', 'Giấy khai sinh, giấy khám sức khỏe, hai ảnh toàn thân của trẻ', 'oce'),
      paper(
        'child_status',
        'Biên bản về việc trẻ bị bỏ rơi, trích lục khai tử hoặc quyết định của Tòa án về cha, mẹ đẻ',
        'oce',
        {
          when: 'Trẻ không còn hoặc không rõ cha, mẹ đẻ',
        },
      ),
    ],
    legal_bases: [law('nuoi_con_nuoi_2010', codes), law('nd_114_2016', codes)],
    result: 'Giấy chứng nhận nuôi con nuôi trong nước',
    ways: ['counter'],
    steps: [
      receive('4h'),
      step('verify', '3wd', 'officer', 'Kiểm tra hồ sơ của người nhận và của trẻ'),
      step('consult', '7wd', 'officer', 'Lấy ý kiến của cha mẹ đẻ, người giám hộ và của trẻ từ đủ 9 tuổi'),
      step('field_check', '2wd', 'officer', 'Xác minh hoàn cảnh gia đình người nhận con nuôi'),
      step('draft', '2wd', 'officer', 'Ghi Sổ đăng ký nuôi con nuôi'),
      step('sign', '2wd', 'leader', 'Chủ tịch UBND cấp xã ký Giấy chứng nhận'),
      step('return', '1wd', 'leader', 'Giao, nhận con nuôi tại trụ sở và trao Giấy chứng nhận'),
    ],
  },
)
