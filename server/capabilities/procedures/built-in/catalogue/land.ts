/** Đất đai, giao dịch bảo đảm, nghĩa vụ tài chính về đất. */
import { BG, DONG_NAI, seen, TH, TNT, unchecked } from './sources.ts'
import {
  BY_COUNCIL,
  commune,
  competence,
  fee,
  free,
  idCard,
  LAND,
  landOffice,
  law,
  paper,
  procedure,
  provincial,
  step,
  term,
} from './writing.ts'

const tnt = seen(TNT)
const th = seen(TH)
const bg = seen(BG)
const landLaw = law('dat_dai_2024', tnt)
const certificate = paper('certificate', 'Bản gốc Giấy chứng nhận đã cấp', 'o', { held: LAND })
const localFee = (mark = tnt) =>
  fee('certificate', null, mark, { kind: 'fee', name: 'Phí thẩm định, lệ phí cấp giấy chứng nhận', ...BY_COUNCIL })
const receive = (time: string) => step('receive', time, 'clerk', 'Tiếp nhận, kiểm tra hồ sơ, quét giấy chứng nhận')
const payDuty = step('pay', '5wd', 'citizen', 'Người sử dụng đất nộp thuế, phí', { outside: true })
const giveBack = (time: string) => step('return', time, 'clerk', 'Trả giấy chứng nhận')

export const landTransfer = procedure(
  {
    code: '1.115668',
    short: ['bdcn', 'sangten'],
    words: ['sang ten so do', 'chuyen nhuong dat', 'thua ke dat', 'tang cho dat', 'mua ban nha dat'],
  },
  {
    name: 'Đăng ký biến động do chuyển nhượng, thừa kế, tặng cho quyền sử dụng đất, tài sản gắn liền với đất',
    name_en: 'Registration of transfer, inheritance or gift of land',
    field: 'land',
    mark: tnt,
    code_mark: unchecked('Mã của bộ dữ liệu địa phương'),
    levels: [landOffice(tnt)],
    online_level: 'partial',
    cases: { individual: 'Hộ gia đình, cá nhân', organisation: 'Tổ chức' },
    legal: [term('10wd', tnt)],
    fees: [
      fee('individual', 25_000, seen(DONG_NAI, 'Mức của Đồng Nai'), { case: 'individual', ...BY_COUNCIL }),
      fee('organisation', 100_000, seen(DONG_NAI, 'Mức của Đồng Nai'), { case: 'organisation', ...BY_COUNCIL }),
      fee('registration_tax', null, unchecked(), {
        kind: 'charge',
        name: 'Lệ phí trước bạ',
        percent: 0.5,
        set_by: 'central',
        basis: 'Pháp luật về lệ phí trước bạ',
      }),
      fee('income_tax', null, unchecked(), {
        kind: 'tax',
        name: 'Thuế thu nhập cá nhân từ chuyển nhượng',
        percent: 2,
        set_by: 'central',
        basis: 'Pháp luật về thuế thu nhập cá nhân',
      }),
    ],
    components: [
      paper('form', 'Đơn đăng ký biến động', 'oe', { form: 'Mẫu 09/ĐK hoặc 11/ĐK' }),
      certificate,
      paper('contract', 'Hợp đồng, văn bản chuyển quyền đã công chứng, chứng thực', 'oe'),
      paper('tax_forms', 'Tờ khai lệ phí trước bạ và thuế thu nhập cá nhân', 'oe', { form: '01/LPTB, 03/BĐS-TNCN' }),
    ],
    legal_bases: [landLaw, law('nd_101_2024', unchecked()), law('tt_10_2024', bg)],
    result: 'Giấy chứng nhận đã chỉnh lý hoặc cấp mới',
    ways: ['counter', 'post', 'online'],
    steps: [
      receive('4h'),
      step('verify', '3wd', 'officer', 'Chi nhánh kiểm tra hồ sơ, đối chiếu địa chính'),
      step('draft/tax_slip', '4h', 'officer', 'Lập phiếu chuyển thông tin nghĩa vụ tài chính'),
      step('issue/tax_notice', '2wd', 'officer@tax_office', 'Cơ quan thuế ra thông báo nộp thuế'),
      payDuty,
      step('sign', '2wd', 'leader', 'Ký xác nhận biến động hoặc giấy chứng nhận mới'),
      step('issue', '4h', 'officer', 'Cập nhật hồ sơ địa chính, cơ sở dữ liệu đất đai'),
      giveBack('4h'),
    ],
  },
)

export const firstCertificate = procedure(
  { code: 'M.000029', short: ['gcnld'], words: ['cap so do lan dau', 'giay chung nhan lan dau', 'lam so do'] },
  {
    name: 'Đăng ký, cấp Giấy chứng nhận quyền sử dụng đất lần đầu',
    name_en: 'First land use right certificate',
    field: 'land',
    mark: tnt,
    levels: [commune(tnt), landOffice(tnt)],
    online_level: 'partial',
    legal: [term('30wd', seen(TNT, 'Trong đó xã xác nhận 15 ngày làm việc, có 15 ngày niêm yết (Hoa Quân)'))],
    fees: [fee('certificate', 100_000, th, { name: 'Lệ phí cấp giấy chứng nhận', ...BY_COUNCIL })],
    components: [
      paper('form', 'Đơn đăng ký đất đai, tài sản gắn liền với đất', 'oe', { form: '04a/ĐK' }),
      paper('origin', 'Giấy tờ về quyền sử dụng đất theo Điều 137', 'oce', { when: 'Có một trong các giấy tờ đó' }),
      paper('origin_statement', 'Bản trình bày nguồn gốc sử dụng đất', 'oe', { when: 'Không có giấy tờ' }),
      paper('cadastral_extract', 'Trích lục, mảnh trích đo bản đồ địa chính', 'oe', { held: LAND }),
      paper('financial', 'Chứng từ đã thực hiện nghĩa vụ tài chính', 'oce', { when: 'Đã nộp' }),
    ],
    legal_bases: [law('dat_dai_2024', tnt, 'Điều 137')],
    result: 'Giấy chứng nhận quyền sử dụng đất',
    ways: ['counter', 'post'],
    steps: [
      receive('4h'),
      step('field_check', '3wd', 'officer', 'Xã xác minh nguồn gốc, hiện trạng, tranh chấp'),
      step('post_publicly', '15d', 'officer', 'Niêm yết công khai kết quả kiểm tra tại xã'),
      step('sign/commune', '4h', 'leader', 'UBND cấp xã ký xác nhận hồ sơ'),
      step('verify', '4wd', 'officer@land_office_branch', 'Văn phòng đăng ký đất đai thẩm tra, trích lục'),
      step('issue/tax_notice', '3wd', 'officer@tax_office', 'Cơ quan thuế ra thông báo nghĩa vụ tài chính'),
      payDuty,
      step('sign', '3wd', 'leader', 'Người có thẩm quyền ký giấy chứng nhận'),
      step('issue', '2wd', 'officer@land_office_branch', 'Vào sổ cấp giấy, cập nhật cơ sở dữ liệu'),
      giveBack('1wd'),
    ],
  },
)

export const parcelSplit = procedure(
  { code: 'M.000030', short: ['tachthua'], words: ['tach thua', 'hop thua', 'chia dat', 'tach so'] },
  {
    name: 'Tách thửa, hợp thửa đất',
    name_en: 'Splitting or joining parcels',
    field: 'land',
    mark: tnt,
    levels: [landOffice(tnt)],
    online_level: 'partial',
    legal: [term('15wd', seen(`${TNT}; ${TH}`))],
    fees: [localFee()],
    components: [
      paper('application', 'Đơn đề nghị tách thửa, hợp thửa', 'oe'),
      certificate,
      paper('drawing', 'Bản vẽ tách thửa, hợp thửa', 'oe'),
    ],
    legal_bases: [landLaw],
    conditions: ['Diện tích, kích thước thửa mới đạt mức tối thiểu của tỉnh'],
    result: 'Giấy chứng nhận cho từng thửa mới',
    steps: [
      receive('4h'),
      step('verify', '3wd', 'officer', 'Kiểm tra điều kiện diện tích tối thiểu, lối đi'),
      step('field_check', '5wd', 'officer', 'Đo đạc, kiểm tra bản vẽ ngoài thực địa'),
      step('draft', '2wd', 'officer', 'Lập giấy chứng nhận cho thửa mới'),
      payDuty,
      step('sign', '2wd', 'leader', 'Ký giấy chứng nhận'),
      step('issue', '1wd', 'records_clerk', 'Cập nhật bản đồ địa chính'),
      giveBack('4h'),
    ],
  },
)

export const certificateExchange = procedure(
  { code: 'M.000031', short: ['doigcn'], words: ['doi so do', 'cap doi giay chung nhan', 'so do bi rach'] },
  {
    name: 'Cấp đổi Giấy chứng nhận bị ố, nhòe, rách, hư hỏng',
    name_en: 'Exchange of a damaged land certificate',
    field: 'land',
    mark: tnt,
    levels: [landOffice(tnt)],
    online_level: 'partial',
    legal: [term('15d', th)],
    committed: [term('7wd', tnt)],
    fees: [localFee()],
    components: [paper('application', 'Đơn đề nghị cấp đổi Giấy chứng nhận', 'oe'), certificate],
    legal_bases: [landLaw],
    result: 'Giấy chứng nhận mới',
    steps: [
      receive('4h'),
      step('verify', '2wd', 'officer', 'Đối chiếu giấy cũ với hồ sơ địa chính'),
      step('draft', '1wd', 'officer', 'In giấy chứng nhận mới'),
      step('sign', '2wd', 'leader', 'Ký giấy chứng nhận'),
      step('issue', '4h', 'records_clerk', 'Thu, hủy giấy cũ, cập nhật dữ liệu'),
      giveBack('4h'),
    ],
  },
)

export const certificateReissue = procedure(
  { code: 'M.000032', short: ['matgcn'], words: ['mat so do', 'cap lai giay chung nhan', 'cap lai so do bi mat'] },
  {
    name: 'Cấp lại Giấy chứng nhận do bị mất',
    name_en: 'Reissue of a lost land certificate',
    field: 'land',
    mark: tnt,
    levels: [landOffice(tnt)],
    online_level: 'partial',
    legal: [term('10wd', seen(TNT, 'Tính sau khi hết 30 ngày niêm yết công khai'))],
    fees: [localFee()],
    components: [
      paper('application', 'Đơn đề nghị cấp lại Giấy chứng nhận', 'oe'),
      paper('posting', 'Giấy xác nhận của UBND cấp xã về việc đã niêm yết mất giấy', 'oe'),
    ],
    legal_bases: [landLaw],
    result: 'Giấy chứng nhận cấp lại',
    steps: [
      receive('4h'),
      step('post_publicly', '30d', 'officer@peoples_committee', 'UBND cấp xã niêm yết thông báo mất giấy 30 ngày', {
        outside: true,
      }),
      step('verify', '3wd', 'officer', 'Kiểm tra hồ sơ gốc, giao dịch, thế chấp'),
      step('draft', '1wd', 'officer', 'Lập quyết định hủy giấy bị mất'),
      step('sign', '3wd', 'leader', 'Ký quyết định hủy và giấy chứng nhận mới'),
      step('issue', '1wd', 'records_clerk', 'Vào sổ cấp giấy'),
      giveBack('4h'),
    ],
  },
)

export const mortgage = procedure(
  { code: 'M.000033', short: ['thechap'], words: ['the chap', 'xoa the chap', 'giai chap', 'vay ngan hang'] },
  {
    name: 'Đăng ký, xóa đăng ký thế chấp quyền sử dụng đất, tài sản gắn liền với đất',
    name_en: 'Registration or release of a land mortgage',
    field: 'secured_transactions',
    mark: bg,
    levels: [landOffice(bg)],
    online_level: 'partial',
    legal: [term('same', seen(`${BG}; ${TNT}`, 'Nhận sau 15 giờ: ngày làm việc tiếp theo'))],
    fees: [fee('mortgage', 80_000, bg, { kind: 'fee', name: 'Phí đăng ký biện pháp bảo đảm', ...BY_COUNCIL })],
    components: [
      paper('request', 'Phiếu yêu cầu đăng ký hoặc xóa đăng ký', 'oe'),
      paper('contract', 'Hợp đồng thế chấp đã công chứng', 'oce', { when: 'Đăng ký thế chấp' }),
      certificate,
    ],
    legal_bases: [law('nd_99_2022', unchecked())],
    result: 'Phiếu đã có chứng nhận và Giấy chứng nhận đã ghi thế chấp',
    steps: [
      step('receive', '1h', 'clerk', 'Tiếp nhận phiếu yêu cầu'),
      step('verify', '3h', 'officer', 'Kiểm tra hợp đồng, tình trạng thửa đất'),
      step('sign', '2h', 'leader', 'Chứng nhận trên phiếu và giấy chứng nhận'),
      step('issue', '1h', 'officer', 'Ghi sổ địa chính, cập nhật dữ liệu'),
      giveBack('1h'),
    ],
  },
)

export const landMediation = procedure(
  { code: 'M.000034', short: ['hoagiai'], words: ['hoa giai', 'tranh chap dat dai', 'tranh chap ranh gioi'] },
  {
    name: 'Hòa giải tranh chấp đất đai',
    name_en: 'Mediation of a land dispute',
    field: 'land',
    mark: tnt,
    levels: [commune(tnt)],
    online_level: 'info',
    legal: [term('45d', seen(TNT, 'Luật Đất đai 2024: 30 ngày (chưa kiểm chứng)'))],
    fees: [free(tnt)],
    components: [
      paper('application', 'Đơn đề nghị hòa giải', 'oe'),
      paper('papers', 'Giấy tờ liên quan đến thửa đất tranh chấp', 'cke', { when: 'Nếu có' }),
    ],
    legal_bases: [law('dat_dai_2024', tnt, 'Điều 235')],
    result: 'Biên bản hòa giải thành hoặc không thành',
    ways: ['counter', 'post'],
    steps: [
      receive('4h'),
      step('field_check', '8wd', 'officer', 'Thẩm tra nguyên nhân, thu thập giấy tờ, hiện trạng'),
      step('consult', '7wd', 'unit_head', 'Hội đồng hòa giải họp với các bên'),
      step('draft', '2wd', 'officer', 'Lập biên bản hòa giải'),
      step('sign', '1wd', 'leader', 'Chủ tịch Hội đồng ký biên bản'),
      step('return', '4h', 'clerk', 'Gửi biên bản cho các bên'),
    ],
  },
)

export const landAllocation = procedure(
  { code: 'M.000035', short: ['giaodat'], words: ['giao dat', 'thue dat', 'cho thue dat'] },
  {
    name: 'Giao đất, cho thuê đất',
    name_en: 'Allocation or lease of land',
    field: 'land',
    mark: th,
    levels: [provincial('agriculture_department', 'Ủy ban nhân dân cấp tỉnh', th), commune(th)],
    online_level: 'partial',
    legal: [term('20d', th)],
    fees: [free(th)],
    components: [
      paper('application', 'Đơn xin giao đất, thuê đất', 'oe'),
      paper('investment', 'Văn bản chấp thuận, dự án đầu tư', 'oce', { when: 'Sử dụng đất cho dự án' }),
    ],
    legal_bases: [law('dat_dai_2024', th)],
    result: 'Quyết định giao đất, cho thuê đất',
    steps: [
      receive('4h'),
      step('field_check', '3wd', 'officer', 'Kiểm tra thực địa, nhu cầu sử dụng đất'),
      step('consult', '3wd', 'officer@finance_department', 'Sở Tài chính góp ý giá đất'),
      step('draft', '2wd', 'officer', 'Trình dự thảo quyết định'),
      step('sign', '2wd', 'leader', 'Ủy ban nhân dân ký quyết định'),
      step('pay', '10wd', 'citizen', 'Nộp tiền sử dụng đất, tiền thuê đất', { outside: true }),
      step('issue', '2wd', 'officer', 'Bàn giao đất trên thực địa'),
      step('return', '4h', 'clerk', 'Trả quyết định, giấy chứng nhận'),
    ],
  },
)

export const financialDutySlip = procedure(
  {
    code: 'M.000056',
    short: ['thuedat'],
    words: ['thue dat', 'nghia vu tai chinh', 'phieu chuyen thue', 'truoc ba nha dat'],
  },
  {
    name: 'Xác định nghĩa vụ tài chính về đất đai theo phiếu chuyển thông tin',
    name_en: 'Assessment of financial duties on land',
    field: 'tax',
    mark: tnt,
    levels: [
      competence(
        { level: 'T', agency_kind: 'tax_office', receives: 'Cơ quan thuế (qua liên thông)', decides: 'Cơ quan thuế' },
        seen(TNT, 'Bước nội bộ giữa văn phòng đăng ký đất đai và cơ quan thuế'),
      ),
    ],
    online_level: 'partial',
    legal: [term('3wd', tnt)],
    fees: [
      fee('tax', null, tnt, {
        kind: 'tax',
        name: 'Thuế, lệ phí theo thông báo',
        set_by: 'central',
        basis: 'Pháp luật về thuế',
      }),
    ],
    components: [
      paper('registration_form', 'Tờ khai lệ phí trước bạ', 'oe', { form: '01/LPTB' }),
      paper('income_form', 'Tờ khai thuế thu nhập cá nhân', 'oe', { form: '03/BĐS-TNCN' }),
      paper('contract', 'Hợp đồng chuyển quyền', 'ce'),
      paper('certificate', 'Giấy chứng nhận đã cấp', 'ke', { held: LAND }),
      idCard(),
    ],
    legal_bases: [law('tt_80_2021', unchecked())],
    result: 'Thông báo nộp thuế, lệ phí',
    ways: ['online'],
    steps: [
      step('receive', '2h', 'clerk', 'Nhận phiếu chuyển thông tin địa chính'),
      step('verify', '10h', 'officer', 'Tính thuế, lệ phí trước bạ'),
      step('verify/head', '4h', 'unit_head', 'Đội trưởng duyệt số thuế'),
      step('sign', '4h', 'leader', 'Ký thông báo nộp thuế'),
      step('return', '2h', 'clerk', 'Gửi thông báo cho người nộp và văn phòng đăng ký'),
    ],
  },
)
