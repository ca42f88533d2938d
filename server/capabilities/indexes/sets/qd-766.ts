import { asDay } from '#platform/time.ts'
import type { Binding, CriteriaSet } from '../criteria/criteria-set.ts'
import { points } from '../scoring/exact.ts'
import type { CapLinear } from '../scoring/scoring.ts'
import { COMMUNES, DEPARTMENTS, FIVE_CLASSES, PROVINCE } from './bands.ts'
import { field, linear, percent, rowsOf } from './rows.ts'

const row = rowsOf({ appraiser: null, basis: 'QĐ 766/QĐ-TTg', standing: 'sourced', verified: true })
const by = (measure: string): Binding => ({ by: 'measure', measure })
const upTo = (target: number): CapLinear => ({ kind: 'CAP_LINEAR', target: percent(target), when_none: 'unknown' })
const portal = (code: string) => `QĐ 766/QĐ-TTg; ${code}`

const transparency = field('transparency', 'Công khai, minh bạch', 18, [
  row({
    code: '1.1',
    name: 'Tỷ lệ TTHC công bố đúng hạn',
    max: 6,
    scoring: linear(),
    binding: by('procedures_announced_on_time'),
    basis: portal('PUBLISH_ON_TIME'),
  }),
  row({
    code: '1.2',
    name: 'Tỷ lệ TTHC công khai đúng hạn trên CSDLQG về TTHC',
    max: 4,
    scoring: linear(),
    binding: by('procedures_published_on_time'),
    basis: portal('PUBLIC_UPDATE_ON_TIME'),
  }),
  row({
    code: '1.3',
    name: 'Tỷ lệ TTHC công khai đầy đủ nội dung các bộ phận tạo thành',
    max: 2,
    scoring: linear(),
    binding: by('procedures_published_in_full'),
    basis: portal('PUBLIC_CONTENT_FULL'),
  }),
  row({
    code: '1.4',
    name: 'Tỷ lệ hồ sơ TTHC đồng bộ lên Cổng Dịch vụ công quốc gia',
    max: 6,
    scoring: linear(),
    binding: {
      by: 'measures',
      figures: { numerator: 'dossiers_synchronised', denominator: 'dossiers_to_synchronise' },
    },
    basis: portal('DOSSIER_SYNC'),
    remarks: ['larger_of_two_denominators'],
  }),
])

const progress = field('progress', 'Tiến độ giải quyết', 20, [
  row({
    code: '2.1',
    name: 'Tỷ lệ hồ sơ xử lý trước hạn, đúng hạn',
    max: 20,
    scoring: linear(),
    binding: by('received_on_time'),
  }),
  row({
    code: '2.2',
    name: 'Thời gian giải quyết trung bình',
    max: 0,
    scoring: { kind: 'INFORMATION', shows: 'mean' },
    binding: by('working_time_mean'),
  }),
])

const online = field('online', 'Dịch vụ công trực tuyến', 12, [
  row({
    code: '3.1',
    name: 'Tỷ lệ TTHC cung cấp dịch vụ công trực tuyến',
    max: 2,
    scoring: upTo(80),
    binding: by('procedures_online'),
  }),
  row({
    code: '3.2',
    name: 'Tỷ lệ dịch vụ công trực tuyến phát sinh hồ sơ',
    max: 4,
    scoring: linear(),
    binding: by('online_procedures_used'),
  }),
  row({
    code: '3.3',
    name: 'Tỷ lệ hồ sơ nộp trực tuyến',
    max: 6,
    scoring: upTo(50),
    binding: by('online_share'),
    remarks: ['sync_coefficient_left_out'],
  }),
])

const payment = field('payment', 'Thanh toán trực tuyến', 10, [
  row({
    code: '3.5',
    name: 'Tỷ lệ TTHC có nghĩa vụ tài chính được thanh toán trực tuyến',
    max: 2,
    scoring: upTo(80),
    binding: by('procedures_payable_online'),
  }),
  row({
    code: '3.5b',
    name: 'Tỷ lệ TTHC có giao dịch thanh toán trực tuyến',
    max: 2,
    scoring: upTo(80),
    binding: by('procedures_paid_online'),
  }),
  row({
    code: '3.6',
    name: 'Tỷ lệ hồ sơ thanh toán trực tuyến',
    max: 6,
    scoring: linear(),
    binding: by('fee_dossiers_paid_online'),
  }),
])

const digitised = field('digitised', 'Số hóa hồ sơ', 22, [
  row({
    code: '4.1',
    name: 'Tỷ lệ hồ sơ cấp kết quả điện tử',
    max: 6,
    scoring: linear(),
    binding: by('results_electronic'),
    basis: portal('ORIGINAL_RESULT_AVAILABLE'),
  }),
  row({
    code: '4.2',
    name: 'Tỷ lệ số hóa hồ sơ, kết quả giải quyết',
    max: 4,
    scoring: linear(),
    binding: by('dossiers_digitised'),
    basis: portal('SO_HOA_GIAY_TO_GIAI_QUYET'),
    verified: false,
    remarks: ['full_from_80_in_the_document'],
  }),
  row({
    code: '4.3',
    name: 'Tỷ lệ khai thác, sử dụng lại thông tin, dữ liệu số hóa',
    max: 2,
    scoring: upTo(80),
    binding: by('digitised_data_reused'),
    basis: portal('REUSED_DIGITIZED_DATA'),
  }),
  row({
    code: '4.4',
    name: 'Tỷ lệ hồ sơ chia sẻ với kho dữ liệu cá nhân trên Cổng Dịch vụ công quốc gia',
    max: 4,
    scoring: linear(),
    binding: by('shared_with_personal_store'),
    basis: portal('SYNCED_WITH_DVCQG_PERSONAL_STORAGE'),
    verified: false,
    remarks: ['linear_unproven'],
  }),
  row({
    code: '4.5a',
    name: 'Tỷ lệ TTHC kết nối dữ liệu dân cư',
    max: 2,
    scoring: linear(),
    binding: by('procedures_using_population_data'),
    basis: portal('CITIZEN_DATA_CONNECTED_FORMALITY'),
  }),
  row({
    code: '4.5b',
    name: 'Tỷ lệ hồ sơ khai thác dữ liệu dân cư',
    max: 2,
    scoring: linear(),
    binding: by('dossiers_using_population_data'),
    basis: portal('CITIZEN_DATA_CONNECTED_DOSSIER'),
  }),
  row({
    code: 'ELECTRONIC_CERTIFIED_COPY',
    name: 'Tỷ lệ chứng thực bản sao điện tử từ bản chính',
    max: 2,
    scoring: linear(),
    binding: by('certified_copies_electronic'),
  }),
])

const satisfaction = field('satisfaction', 'Mức độ hài lòng', 18, [
  row({
    code: '5.1',
    name: 'Phân loại phản ánh, kiến nghị',
    max: 0,
    scoring: { kind: 'INFORMATION', shows: 'count' },
    binding: by('feedback_classified'),
  }),
  row({
    code: '5.2',
    name: 'Tỷ lệ phản ánh, kiến nghị xử lý đúng hạn',
    max: 6,
    scoring: linear('full'),
    binding: by('feedback_on_time'),
    basis: portal('PETITION_PROCESSING_ON_TIME'),
  }),
  row({
    code: '5.3',
    name: 'Mức độ hài lòng trong xử lý phản ánh, kiến nghị',
    max: 6,
    scoring: linear('full'),
    binding: by('feedback_satisfied'),
    basis: portal('PETITION_HANDLING_SATISFACTION'),
  }),
  row({
    code: '5.4',
    name: 'Mức độ hài lòng trong tiếp nhận, giải quyết TTHC',
    max: 6,
    scoring: {
      kind: 'COMBINED',
      start: percent(100),
      parts: [
        { code: 'late', name: 'Hồ sơ trễ hạn', weight: percent(-100) },
        { code: 'complained', name: 'Hồ sơ bị phản ánh hoặc không hài lòng', weight: percent(-100) },
      ],
      target: percent(90),
      when_none: 'zero',
    },
    binding: {
      by: 'measures',
      figures: { total: 'received', late: 'received_late', complained: 'received_complained_of' },
    },
    basis: portal('DOSSIER_RECEIVING_SATISFACTION'),
  }),
])

/** The real-time service index (Bộ chỉ số phục vụ người dân, doanh nghiệp) of QĐ 766/QĐ-TTg, 23/6/2022: 100 points. */
export const QD_766: CriteriaSet = {
  code: 'qd-766',
  version: 1,
  name: 'Bộ chỉ số chỉ đạo, điều hành và đánh giá chất lượng phục vụ người dân, doanh nghiệp',
  basis: 'QĐ 766/QĐ-TTg ngày 23/6/2022',
  effective_from: asDay('2022-06-23'),
  supersedes: null,
  kinds: ['province', 'department', 'commune'],
  standing: 'sourced',
  verified: true,
  not_applicable: 'full_points',
  total: points(100),
  places: 2,
  tie_tolerance: points(0.001),
  bands: FIVE_CLASSES,
  groups: [PROVINCE, DEPARTMENTS, COMMUNES],
  fields: [transparency, progress, online, payment, digitised, satisfaction],
}
