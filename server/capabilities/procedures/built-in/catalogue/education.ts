/** Giáo dục, và quyền được thông tin. */
import { BG, seen, TH, TNT, unchecked } from './sources.ts'
import { commune, competence, fee, free, law, paper, procedure, step, term } from './writing.ts'

const tnt = seen(TNT)
const bg = seen(BG)

export const schoolTransfer = procedure(
  {
    code: 'M.000047',
    short: ['chuyentruong'],
    words: ['chuyen truong', 'chuyen truong tieu hoc', 'chuyen truong thcs', 'hoc sinh'],
  },
  {
    name: 'Chuyển trường đối với học sinh tiểu học, trung học cơ sở',
    name_en: 'Transfer between primary or lower-secondary schools',
    field: 'education',
    mark: tnt,
    levels: [commune(tnt)],
    online_level: 'full',
    legal: [term('5d', seen(TH))],
    committed: [term('3wd', tnt)],
    fees: [free(tnt)],
    components: [
      paper('application', 'Đơn xin chuyển trường của cha, mẹ hoặc người giám hộ', 'oe'),
      paper('school_record', 'Học bạ', 'oe', { held: 'Cơ sở dữ liệu ngành giáo dục (học bạ số)' }),
    ],
    legal_bases: [law('tt_28_2020', unchecked()), law('tt_32_2020', unchecked())],
    result: 'Ý kiến tiếp nhận và giấy giới thiệu chuyển trường',
    steps: [
      step('receive', '2h', 'clerk', 'Tiếp nhận đơn'),
      step('consult/receiving', '1wd', 'leader@school', 'Hiệu trưởng trường chuyển đến cho ý kiến'),
      step('sign/leaving', '1wd', 'leader@school', 'Hiệu trưởng trường chuyển đi giới thiệu, trả hồ sơ'),
      step('return', '2h', 'clerk', 'Trả kết quả, cập nhật dữ liệu học sinh'),
    ],
  },
)

export const privateKindergarten = procedure(
  { code: 'M.000048', short: ['nhomtre'], words: ['nhom tre', 'lop mau giao', 'mau giao tu thuc', 'mo lop giu tre'] },
  {
    name: 'Thành lập nhóm trẻ, lớp mẫu giáo độc lập tư thục',
    name_en: 'Private independent nursery or kindergarten class',
    field: 'education',
    mark: tnt,
    levels: [commune(tnt)],
    online_level: 'partial',
    legal: [term('20wd', tnt)],
    fees: [free(tnt)],
    components: [
      paper('scheme', 'Đề án thành lập nhóm trẻ, lớp mẫu giáo', 'oe'),
      paper('staff', 'Hồ sơ giáo viên, nhân viên', 'cke'),
      paper('premises', 'Giấy tờ về đất, nhà làm cơ sở', 'cke'),
    ],
    legal_bases: [law('nd_125_2024', unchecked())],
    result: 'Quyết định cho phép thành lập và hoạt động',
    steps: [
      step('receive', '4h', 'clerk', 'Tiếp nhận đề án'),
      step('verify', '5wd', 'officer', 'Thẩm định đề án, đội ngũ'),
      step('field_check', '4wd', 'officer', 'Kiểm tra cơ sở vật chất, bếp ăn, an toàn'),
      step('consult', '3wd', 'officer@police', 'Công an góp ý phòng cháy, chữa cháy'),
      step('draft', '2wd', 'officer', 'Dự thảo quyết định'),
      step('verify/head', '1wd', 'unit_head', 'Trưởng phòng văn hóa – xã hội rà soát'),
      step('sign', '2wd', 'leader', 'Chủ tịch UBND cấp xã ký quyết định'),
      step('issue', '4h', 'records_clerk', 'Vào số, đóng dấu, công khai'),
      step('return', '4h', 'clerk', 'Trả quyết định'),
    ],
  },
)

export const informationRequest = procedure(
  { code: 'M.000052', short: ['tctt'], words: ['tiep can thong tin', 'cung cap thong tin', 'xin thong tin'] },
  {
    name: 'Cung cấp thông tin theo yêu cầu',
    name_en: 'Access to information on request',
    field: 'information',
    mark: bg,
    levels: (['T', 'X'] as const).map((level) =>
      competence(
        {
          level,
          agency_kind: 'any_agency',
          receives: 'Bộ phận tiếp nhận của cơ quan giữ thông tin',
          decides: 'Cơ quan giữ thông tin',
        },
        bg,
      ),
    ),
    online_level: 'full',
    cases: { ready: 'Thông tin có sẵn', gathered: 'Thông tin phải tập hợp, lấy ý kiến' },
    legal: [term('3d', bg, 'ready'), term('10d', bg, 'gathered')],
    fees: [
      fee('copies', null, bg, {
        kind: 'cost',
        name: 'Chi phí in, sao chụp, gửi thông tin',
        set_by: 'central',
        basis: 'Luật Tiếp cận thông tin 2016',
      }),
    ],
    components: [paper('request', 'Phiếu yêu cầu cung cấp thông tin', 'oe')],
    legal_bases: [law('tiep_can_thong_tin_2016', bg)],
    result: 'Thông tin được cung cấp hoặc thông báo từ chối có lý do',
    steps: [
      step('receive', '2h', 'clerk', 'Tiếp nhận phiếu yêu cầu'),
      step('verify', '4h', 'officer', 'Xác định thông tin được, không được, được có điều kiện tiếp cận'),
      step('consult', '3wd', 'officer', 'Tập hợp từ các đơn vị giữ thông tin', { in: ['gathered'] }),
      step('draft', '1wd', 'officer', 'Soạn văn bản cung cấp', { in: ['gathered'] }),
      step('sign', '4h', 'leader', 'Ký văn bản cung cấp thông tin'),
      step('pay', '2wd', 'citizen', 'Trả chi phí in, sao, chụp, gửi', { outside: true }),
      step('return', '2h', 'clerk', 'Cung cấp thông tin'),
    ],
  },
)
