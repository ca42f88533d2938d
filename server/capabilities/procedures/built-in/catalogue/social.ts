/** Bảo trợ xã hội, người có công, thất nghiệp, bảo hiểm xã hội. */

import { ALLOWANCES, BG, CODES, HQ, seen, TH, TNT, unchecked } from './sources.ts'
import type { VersionDraft } from './writing.ts'
import {
  CIVIL_STATUS,
  commune,
  competence,
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

const tnt = seen(TNT)
const bg = seen(BG)
const codes = seen(CODES)
const th = seen(TH)
const local = seen(`${TNT}; ${HQ}`)
const allowances = seen(ALLOWANCES)

/** NĐ 335/2026/NĐ-CP is in force on 05/10/2026; another record shows 01/9/2026. */
const OLD_RULES = { to: '2026-10-04' } as const
const NEW_RULES = { from: '2026-10-05' } as const
const nd335 = seen(ALLOWANCES, 'Hiệu lực 05/10/2026; một nguồn khác ghi 01/9/2026')

const funeral: VersionDraft = {
  name: 'Hỗ trợ chi phí mai táng cho đối tượng bảo trợ xã hội',
  name_en: 'Funeral support (social protection)',
  field: 'social_protection',
  mark: codes,
  levels: [commune(tnt)],
  online_level: 'full',
  legal: [term('10wd', bg)],
  committed: [term('3wd', local)],
  fees: [free(tnt)],
  components: [
    paper('form', 'Tờ khai đề nghị hỗ trợ chi phí mai táng', 'oe'),
    paper('death_extract', 'Trích lục khai tử hoặc giấy báo tử', 'cke', { held: CIVIL_STATUS }),
    paper('stop_decision', 'Quyết định thôi hưởng trợ cấp', 'cke', {
      when: 'Người chết đang hưởng trợ cấp',
      held: 'Hồ sơ trợ cấp của UBND cấp xã',
    }),
  ],
  legal_bases: [law('nd_20_2021', allowances)],
  conditions: ['Mức hỗ trợ tối thiểu bằng 20 lần mức chuẩn trợ giúp xã hội'],
  conditions_mark: allowances,
  result: 'Quyết định hỗ trợ và tiền hỗ trợ',
  steps: [
    step('receive', '2h', 'clerk', 'Tiếp nhận tờ khai'),
    step('verify', '1wd', 'officer', 'Đối chiếu dữ liệu khai tử và diện hưởng'),
    step('sign', '6h', 'leader', 'Chủ tịch UBND cấp xã ký quyết định'),
    step('pay', '4h', 'cashier', 'Chi trả qua tài khoản hoặc tại đơn vị chi trả'),
    step('return', '2h', 'clerk', 'Trả quyết định'),
  ],
}

export const funeralSupport = procedure(
  { code: '1.001731', short: ['maitang'], words: ['mai tang', 'mai tang phi', 'ho tro mai tang', 'nguoi mat'] },
  { ...funeral, ...OLD_RULES },
  { ...funeral, ...NEW_RULES, legal_bases: [law('nd_335_2026', nd335, 'Điều 11')] },
)

const monthly: VersionDraft = {
  name: 'Trợ cấp xã hội hằng tháng, trợ cấp hưu trí xã hội',
  name_en: 'Monthly social allowance and social pension',
  field: 'social_protection',
  mark: allowances,
  levels: [commune(tnt)],
  online_level: 'full',
  cases: { pension: 'Trợ cấp hưu trí xã hội' },
  legal: [term('15wd', seen(BG, 'Có 2 ngày niêm yết'))],
  committed: [term('7wd', local)],
  fees: [free(tnt)],
  components: [
    paper('form', 'Tờ khai đề nghị trợ giúp xã hội', 'oe', { form: 'Mẫu 01' }),
    paper('disability', 'Giấy xác nhận khuyết tật', 'cke', {
      when: 'Người khuyết tật',
      held: 'Hồ sơ khuyết tật của UBND cấp xã',
    }),
    paper('age', 'Giấy tờ chứng minh tuổi', 'cke', { when: 'Trợ cấp hưu trí xã hội', held: POPULATION }),
  ],
  legal_bases: [law('nd_20_2021', allowances)],
  conditions: ['Hưu trí xã hội: từ đủ 75 tuổi, hoặc từ đủ 70 đến dưới 75 tuổi thuộc hộ nghèo, cận nghèo'],
  conditions_mark: allowances,
  result: 'Quyết định trợ cấp hằng tháng',
  steps: [
    step('receive', '2h', 'clerk', 'Tiếp nhận tờ khai'),
    step('verify', '2wd', 'officer', 'Thẩm định điều kiện hưởng, đối chiếu dữ liệu dân cư, bảo hiểm'),
    step('post_publicly', '2d', 'officer', 'Niêm yết danh sách tại trụ sở UBND cấp xã'),
    step('draft', '1wd', 'officer', 'Dự thảo quyết định'),
    step('sign', '1wd', 'leader', 'Chủ tịch UBND cấp xã ký quyết định'),
    step('return', '2h', 'clerk', 'Trả quyết định, lập danh sách chi trả'),
  ],
}

export const monthlyAllowance = procedure(
  {
    code: '1.001776',
    others: [{ code: '1.014027', relation: 'sibling', mark: allowances }],
    short: ['tcxh', 'huutri'],
    words: ['tro cap xa hoi', 'huu tri xa hoi', 'nguoi gia', 'nguoi cao tuoi', 'tro cap hang thang'],
  },
  { ...monthly, ...OLD_RULES },
  { ...monthly, ...NEW_RULES, legal_bases: [law('nd_335_2026', nd335)] },
)

export const disabilityLevel = procedure(
  { code: '1.001699', short: ['nkt'], words: ['khuyet tat', 'muc do khuyet tat', 'giay khuyet tat'] },
  {
    name: 'Xác định, xác định lại mức độ khuyết tật và cấp Giấy xác nhận khuyết tật',
    name_en: 'Assessment of the degree of disability',
    field: 'social_protection',
    mark: codes,
    levels: [commune(bg)],
    online_level: 'partial',
    legal: [term('20wd', bg)],
    fees: [free(bg)],
    components: [
      paper('application', 'Đơn đề nghị xác định mức độ khuyết tật', 'oe'),
      paper('medical', 'Bệnh án, giấy tờ khám, điều trị liên quan đến khuyết tật', 'cke', { when: 'Nếu có' }),
    ],
    legal_bases: [law('nguoi_khuyet_tat_2010', bg), law('tt_01_2019_bldtbxh', unchecked())],
    result: 'Giấy xác nhận khuyết tật',
    steps: [
      step('receive', '4h', 'clerk', 'Tiếp nhận đơn'),
      step('verify', '3wd', 'officer', 'Thu thập thông tin, lập phiếu, mời họp Hội đồng'),
      step('consult', '7wd', 'unit_head', 'Hội đồng xác định mức độ khuyết tật quan sát, phỏng vấn, kết luận'),
      step('post_publicly', '3wd', 'officer', 'Niêm yết, thông báo công khai kết luận'),
      step('draft', '2wd', 'officer', 'Lập biên bản, dự thảo Giấy xác nhận'),
      step('sign', '2wd', 'leader', 'Chủ tịch UBND cấp xã ký'),
      step('return', '4h', 'clerk', 'Trả Giấy xác nhận'),
    ],
  },
)

export const meritFuneral = procedure(
  {
    code: '1.014028',
    others: [former('2.002307', codes), former('2.002308', codes)],
    short: ['mtncc'],
    words: ['mai tang nguoi co cong', 'nguoi co cong tu tran', 'thuong binh', 'cuu chien binh'],
  },
  {
    name: 'Hưởng mai táng phí khi người có công từ trần',
    name_en: 'Funeral allowance for people with merit',
    field: 'people_with_merit',
    mark: codes,
    levels: [
      competence(
        {
          level: 'X',
          agency_kind: 'peoples_committee',
          receives: 'Bộ phận Một cửa cấp xã',
          decides: 'UBND cấp xã xác nhận và chuyển lên cấp tỉnh',
        },
        tnt,
      ),
      provincial('home_affairs_department', 'Sở Nội vụ', tnt),
    ],
    online_level: 'partial',
    legal: [term('24wd', unchecked('Toàn bộ 17–24 ngày làm việc; bước cấp xã 10–15 ngày làm việc theo Tây Nha Trang'))],
    fees: [free(tnt)],
    components: [
      paper('form', 'Tờ khai hưởng mai táng phí', 'oe'),
      paper('death_extract', 'Trích lục khai tử', 'cke', { held: CIVIL_STATUS }),
      paper('merit_file', 'Hồ sơ của người có công', 'oce', { held: 'Sở Nội vụ' }),
    ],
    legal_bases: [law('pl_02_2020', tnt), law('nd_131_2021', unchecked()), law('nd_321_2026', allowances)],
    result: 'Quyết định và tiền mai táng phí',
    steps: [
      step('receive', '4h', 'clerk', 'Tiếp nhận tờ khai'),
      step('verify/commune', '5wd', 'officer', 'Cấp xã xác minh thân nhân, hồ sơ người có công'),
      step('sign/commune_confirmed', '4wd', 'leader', 'UBND cấp xã xác nhận, chuyển Sở Nội vụ'),
      step('verify', '6wd', 'officer@home_affairs_department', 'Sở Nội vụ đối chiếu hồ sơ gốc'),
      step('sign', '4wd', 'leader@home_affairs_department', 'Giám đốc Sở Nội vụ ký quyết định'),
      step('pay', '2wd', 'cashier', 'Chi trả mai táng phí'),
      step('return', '4h', 'clerk', 'Trả quyết định'),
    ],
  },
)

export const unemploymentBenefit = procedure(
  { code: '1.014748', short: ['tctn', 'bhtn'], words: ['that nghiep', 'tro cap that nghiep', 'mat viec', 'nghi viec'] },
  {
    name: 'Giải quyết hưởng trợ cấp thất nghiệp',
    name_en: 'Unemployment benefit',
    field: 'employment',
    mark: codes,
    levels: [
      competence(
        {
          level: 'T',
          agency_kind: 'employment_centre',
          receives: 'Trung tâm dịch vụ việc làm',
          decides: 'Cơ quan quản lý nhà nước về việc làm cấp tỉnh',
        },
        codes,
      ),
    ],
    online_level: 'full',
    legal: [term('20wd', th)],
    fees: [free(th)],
    components: [
      paper('form', 'Đề nghị hưởng trợ cấp thất nghiệp', 'oe'),
      paper('stop_work', 'Quyết định thôi việc, hợp đồng lao động đã hết hạn hoặc giấy tờ chấm dứt', 'oce'),
      paper('insurance_book', 'Sổ bảo hiểm xã hội', 'oe', { held: 'Cơ sở dữ liệu bảo hiểm xã hội' }),
    ],
    legal_bases: [law('viec_lam', th)],
    result: 'Quyết định hưởng trợ cấp thất nghiệp',
    steps: [
      step('receive', '2h', 'clerk', 'Tiếp nhận, tư vấn việc làm'),
      step('verify', '8wd', 'officer', 'Đối chiếu thời gian đóng bảo hiểm thất nghiệp'),
      step('draft', '3wd', 'officer', 'Trình dự thảo quyết định'),
      step('verify/head', '1wd', 'unit_head', 'Lãnh đạo Trung tâm rà soát'),
      step('sign', '3wd', 'leader', 'Cơ quan có thẩm quyền ký quyết định'),
      step('pay', '4wd', 'cashier@social_insurance', 'Bảo hiểm xã hội chi trả tháng đầu'),
      step('return', '2h', 'clerk', 'Trả quyết định, hẹn thông báo tìm việc'),
    ],
  },
)

export const lumpSumInsurance = procedure(
  { code: 'M.000051', short: ['bhxh1'], words: ['bao hiem xa hoi mot lan', 'rut bao hiem', 'rut bhxh'] },
  {
    name: 'Hưởng bảo hiểm xã hội một lần',
    name_en: 'Lump-sum social insurance',
    field: 'social_insurance',
    mark: th,
    levels: [
      competence(
        {
          level: 'T',
          agency_kind: 'social_insurance',
          receives: 'Bộ phận Một cửa cơ quan bảo hiểm xã hội',
          decides: 'Cơ quan bảo hiểm xã hội',
        },
        th,
      ),
    ],
    online_level: 'full',
    legal: [term('10d', th)],
    fees: [free(th)],
    components: [
      paper('request', 'Đơn đề nghị hưởng bảo hiểm xã hội một lần', 'oe', { form: '14-HSB' }),
      paper('insurance_book', 'Sổ bảo hiểm xã hội', 'o', { held: 'Cơ sở dữ liệu bảo hiểm xã hội' }),
      idCard(),
    ],
    legal_bases: [law('bao_hiem_xa_hoi_2024', th)],
    result: 'Quyết định hưởng và tiền trợ cấp một lần',
    steps: [
      step('receive', '2h', 'clerk', 'Tiếp nhận đơn và sổ'),
      step('verify', '3wd', 'officer', 'Chốt quá trình đóng, tính mức hưởng'),
      step('verify/head', '1wd', 'unit_head', 'Trưởng phòng chế độ kiểm tra'),
      step('sign', '1wd', 'leader', 'Giám đốc ký quyết định'),
      step('pay', '1wd', 'cashier', 'Chuyển tiền vào tài khoản'),
      step('return', '2h', 'clerk', 'Trả quyết định'),
    ],
  },
)
