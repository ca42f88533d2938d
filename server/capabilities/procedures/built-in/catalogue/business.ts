/** Doanh nghiệp, hộ kinh doanh, hợp tác xã, đầu tư. */
import { BG, CODES, COMPANY, LC, seen, TH, TNT, unchecked } from './sources.ts'
import {
  BUSINESS,
  BY_COUNCIL,
  commune,
  competence,
  districtThenCommune,
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

const th = seen(TH)
const bg = seen(BG)
const tnt = seen(TNT)
const lc = seen(LC)

export const companyRegistration = procedure(
  {
    code: '2.001199',
    short: ['tnhh', 'dkdn'],
    words: ['thanh lap cong ty', 'cong ty tnhh', 'mo cong ty', 'dang ky doanh nghiep'],
  },
  {
    name: 'Đăng ký thành lập công ty trách nhiệm hữu hạn một thành viên, hai thành viên trở lên',
    name_en: 'Registration of a limited company',
    field: 'enterprises',
    mark: th,
    code_mark: unchecked(),
    levels: [
      competence(
        {
          level: 'T',
          agency_kind: 'planning_department',
          receives: 'Phòng Đăng ký kinh doanh',
          decides: 'Sở Kế hoạch và Đầu tư',
        },
        seen(TH, 'Ngày chuyển sang Sở Tài chính theo cách đọc chung của danh mục'),
        null,
        '2025-06-30',
      ),
      competence(
        {
          level: 'T',
          agency_kind: 'finance_department',
          receives: 'Cơ quan đăng ký kinh doanh cấp tỉnh',
          decides: 'Sở Tài chính',
        },
        seen(COMPANY),
        '2025-07-01',
      ),
    ],
    online_level: 'full',
    legal: [term('3wd', th)],
    fees: [
      fee('registration', 50_000, seen(COMPANY), {
        online_amount: 0,
        set_by: 'central',
        basis: 'Thông tư của Bộ Tài chính về lệ phí đăng ký doanh nghiệp',
      }),
      fee('publication', 100_000, unchecked(), {
        kind: 'fee',
        name: 'Phí công bố nội dung đăng ký doanh nghiệp',
        set_by: 'central',
        basis: 'Thông tư của Bộ Tài chính về phí cung cấp thông tin doanh nghiệp',
      }),
    ],
    components: [
      paper('request', 'Giấy đề nghị đăng ký doanh nghiệp', 'oe', { form: 'Biểu mẫu TT 68/2025/TT-BTC' }),
      paper('charter', 'Điều lệ công ty', 'oe'),
      paper('members', 'Danh sách thành viên', 'oe', { when: 'Công ty có hai thành viên trở lên' }),
      paper('legal_papers', 'Giấy tờ pháp lý của chủ sở hữu, thành viên, người đại diện', 'cke', {
        held: 'Cơ sở dữ liệu quốc gia về dân cư',
      }),
      paper('authorisation', 'Văn bản ủy quyền', 'oe', { when: 'Người khác nộp thay' }),
    ],
    legal_bases: [
      law('doanh_nghiep_2020', th),
      law('nd_168_2025', seen(COMPANY)),
      law('tt_68_2025_btc', seen(COMPANY)),
    ],
    result: 'Giấy chứng nhận đăng ký doanh nghiệp',
    steps: [
      step('receive', '2h', 'clerk', 'Tiếp nhận hồ sơ trên hệ thống đăng ký doanh nghiệp'),
      step('verify', '1wd', 'officer', 'Kiểm tra tên, ngành nghề, thông tin sáng lập'),
      step('consult', '4h', 'officer@tax_office', 'Cơ quan thuế cấp mã số doanh nghiệp'),
      step('sign', '4h', 'unit_head', 'Trưởng phòng Đăng ký kinh doanh ký'),
      step('post_publicly', '2h', 'officer', 'Công bố trên Cổng thông tin quốc gia về đăng ký doanh nghiệp'),
      step('return', '2h', 'clerk', 'Trả Giấy chứng nhận'),
    ],
  },
)

const householdForm = paper('form', 'Giấy đề nghị đăng ký hộ kinh doanh', 'oe', { form: 'Biểu mẫu TT 68/2025/TT-BTC' })

export const householdBusiness = procedure(
  { code: '1.001612', short: ['hkd'], words: ['ho kinh doanh', 'mo cua hang', 'giay phep kinh doanh', 'mo quan'] },
  {
    name: 'Đăng ký thành lập hộ kinh doanh',
    name_en: 'Registration of a household business',
    field: 'household_businesses',
    mark: seen(CODES),
    levels: districtThenCommune(bg),
    online_level: 'full',
    legal: [term('3wd', bg)],
    fees: [fee('registration', 100_000, bg, BY_COUNCIL)],
    components: [
      householdForm,
      idCard('Giấy tờ tùy thân của chủ hộ kinh doanh'),
      paper('family_minutes', 'Biên bản họp thành viên hộ gia đình', 'cke', {
        when: 'Các thành viên hộ gia đình cùng đăng ký',
      }),
      paper('premises', 'Hợp đồng thuê, giấy tờ về địa điểm kinh doanh', 'cke', { when: 'Cần chứng minh địa điểm' }),
      paper('licence', 'Giấy phép, chứng chỉ hành nghề', 'cke', { when: 'Ngành, nghề kinh doanh có điều kiện' }),
    ],
    legal_bases: [law('nd_168_2025', bg)],
    result: 'Giấy chứng nhận đăng ký hộ kinh doanh',
    steps: [
      step('receive', '2h', 'clerk', 'Tiếp nhận, kiểm tra hồ sơ'),
      step('verify', '1wd', 'officer', 'Kiểm tra tên, địa điểm, ngành nghề; tra trùng trên hệ thống'),
      step('consult', '4h', 'officer@tax_office', 'Cơ quan thuế cấp mã số hộ kinh doanh'),
      step('sign', '4h', 'leader', 'Lãnh đạo cơ quan đăng ký kinh doanh cấp xã ký'),
      step('return', '2h', 'clerk', 'Trả Giấy chứng nhận'),
    ],
  },
)

export const householdBusinessChange = procedure(
  {
    code: 'M.000038',
    short: ['tdhkd'],
    words: ['thay doi ho kinh doanh', 'tam ngung kinh doanh', 'cham dut ho kinh doanh', 'dong cua hang'],
  },
  {
    name: 'Thay đổi, tạm ngừng, chấm dứt hoạt động, cấp lại Giấy chứng nhận hộ kinh doanh',
    name_en: 'Change, suspension or end of a household business',
    field: 'household_businesses',
    mark: bg,
    levels: [commune(bg)],
    online_level: 'full',
    cases: { change: 'Thay đổi nội dung', suspend: 'Tạm ngừng', terminate: 'Chấm dứt', reissue: 'Cấp lại' },
    legal: [
      term('3wd', bg, 'change'),
      term('3wd', bg, 'suspend'),
      term('3wd', bg, 'terminate'),
      term('3wd', bg, 'reissue'),
    ],
    fees: [
      fee('change', 100_000, bg, { case: 'change', ...BY_COUNCIL }),
      free(bg, 'suspend'),
      free(bg, 'terminate'),
      fee('reissue', 50_000, bg, { case: 'reissue', ...BY_COUNCIL }),
    ],
    components: [
      paper('form', 'Thông báo thay đổi, tạm ngừng hoặc chấm dứt hộ kinh doanh', 'oe', {
        form: 'Biểu mẫu TT 68/2025/TT-BTC',
      }),
      paper('certificate', 'Giấy chứng nhận đăng ký hộ kinh doanh cũ', 'oe', { held: BUSINESS }),
    ],
    legal_bases: [law('nd_168_2025', bg)],
    result: 'Giấy chứng nhận mới hoặc thông báo xác nhận',
    steps: [
      step('receive', '2h', 'clerk', 'Tiếp nhận thông báo'),
      step('verify', '6h', 'officer', 'Đối chiếu dữ liệu đăng ký'),
      step('consult/tax_closed', '1wd', 'officer@tax_office', 'Cơ quan thuế xác nhận đã hoàn thành nghĩa vụ thuế', {
        in: ['terminate'],
      }),
      step('draft', '2h', 'officer', 'In Giấy chứng nhận mới', { in: ['change', 'reissue'] }),
      step('sign', '4h', 'leader', 'Lãnh đạo ký'),
      step('return', '2h', 'clerk', 'Trả kết quả'),
    ],
  },
)

export const cooperative = procedure(
  { code: 'M.000053', short: ['htx'], words: ['hop tac xa', 'to hop tac', 'thanh lap hop tac xa'] },
  {
    name: 'Đăng ký tổ hợp tác, hợp tác xã',
    name_en: 'Registration of a cooperative',
    field: 'cooperatives',
    mark: tnt,
    levels: [commune(tnt), provincial('finance_department', 'Sở Tài chính', tnt)],
    online_level: 'full',
    legal: [term('3wd', tnt)],
    fees: [fee('registration', 100_000, unchecked(), BY_COUNCIL)],
    components: [
      paper('form', 'Giấy đề nghị đăng ký', 'oe'),
      paper('charter', 'Điều lệ hoặc hợp đồng hợp tác', 'oe'),
      paper('minutes', 'Biên bản, nghị quyết hội nghị thành lập', 'oe'),
    ],
    legal_bases: [law('hop_tac_xa_2023', tnt)],
    result: 'Giấy chứng nhận đăng ký hợp tác xã, tổ hợp tác',
    steps: [
      step('receive', '2h', 'clerk', 'Tiếp nhận hồ sơ'),
      step('verify', '1wd', 'officer', 'Kiểm tra điều lệ, biên bản, số thành viên'),
      step('consult', '4h', 'officer@tax_office', 'Cơ quan thuế cấp mã số'),
      step('draft', '2h', 'officer', 'In Giấy chứng nhận'),
      step('sign', '4h', 'leader', 'Lãnh đạo ký'),
      step('issue', '2h', 'records_clerk', 'Đóng dấu, công bố thông tin đăng ký'),
      step('return', '2h', 'clerk', 'Trả Giấy chứng nhận'),
    ],
  },
)

const INVESTMENT_BASES = [law('dau_tu_2020', lc), law('nd_31_2021', lc), law('tt_03_2021_bkhdt', lc)]

export const investmentCertificate = procedure(
  {
    code: '1.009664',
    short: ['gcndt'],
    words: ['dang ky dau tu', 'giay chung nhan dau tu', 'du an dau tu', 'nha dau tu'],
  },
  {
    name: 'Cấp Giấy chứng nhận đăng ký đầu tư đối với dự án không thuộc diện chấp thuận chủ trương đầu tư',
    name_en: 'Investment certificate without approval of policy',
    field: 'investment',
    mark: lc,
    levels: [
      provincial('finance_department', 'Sở Tài chính', lc),
      provincial('industrial_zone_board', 'Ban Quản lý khu công nghiệp', lc),
    ],
    online_level: 'partial',
    groups: { opinions: 'Các sở góp ý song song' },
    legal: [term('10d', seen(LC, 'Trước Nghị định 239/2025/NĐ-CP: 15 ngày (chưa kiểm chứng)'))],
    fees: [free(lc)],
    components: [
      paper('request', 'Văn bản đề nghị thực hiện dự án đầu tư', 'oe'),
      paper('legal_papers', 'Giấy tờ pháp lý của nhà đầu tư', 'cke'),
      paper('finance', 'Tài liệu chứng minh năng lực tài chính', 'cke'),
      paper('proposal', 'Đề xuất dự án đầu tư', 'oe'),
      paper('land', 'Giấy tờ về quyền sử dụng đất hoặc thỏa thuận thuê địa điểm', 'cke', {
        when: 'Dự án không đề nghị Nhà nước giao, cho thuê đất',
      }),
      paper('technology', 'Giải trình về công nghệ sử dụng', 'oe', {
        when: 'Dự án phải thẩm định, lấy ý kiến về công nghệ',
      }),
    ],
    legal_bases: [...INVESTMENT_BASES, law('nd_239_2025', lc)],
    result: 'Giấy chứng nhận đăng ký đầu tư',
    steps: [
      step('receive', '4h', 'clerk', 'Tiếp nhận hồ sơ'),
      step('consult/land', '2wd', 'officer@agriculture_department', 'Góp ý về đất đai, môi trường', {
        branch: 'opinions/land',
      }),
      step('consult/planning', '2wd', 'officer@construction_department', 'Góp ý về quy hoạch', {
        branch: 'opinions/planning',
      }),
      step('consult/technology', '2wd', 'officer@science_department', 'Góp ý về công nghệ', {
        branch: 'opinions/technology',
      }),
      step('verify', '12h', 'officer', 'Tổng hợp, đánh giá điều kiện tiếp cận thị trường'),
      step('draft', '8h', 'officer', 'Dự thảo Giấy chứng nhận'),
      step('sign', '8h', 'leader', 'Lãnh đạo cơ quan đăng ký đầu tư ký'),
      step('return', '4h', 'clerk', 'Trả Giấy chứng nhận'),
    ],
  },
)
