import { points } from '../scoring/exact.ts'
import type { CapLinear, TargetGap } from '../scoring/scoring.ts'
import { by, floor, rowsFor, steps, surveyed } from './par-model-shared.ts'
import { criterion, field, linear, percent } from './rows.ts'

const treasury = rowsFor('finance')
const technology = rowsFor('science_technology')
const council = rowsFor('council')
const upTo = (target: number): CapLinear => ({
  kind: 'CAP_LINEAR',
  target: percent(target),
  when_none: 'not_applicable',
})
const AGAINST_PLAN: TargetGap = { kind: 'TARGET_GAP', when_none: 'not_applicable' }

export const finance = field('6', 'Cải cách tài chính công', 12, [
  treasury({
    code: '6.1',
    name: 'Giải ngân vốn đầu tư công',
    max: 2,
    scoring: floor(70),
    evidence: ['Báo cáo giải ngân của Kho bạc'],
  }),
  treasury({
    code: '6.2',
    name: 'Thực hiện kết luận thanh tra, kiểm toán về tài chính',
    max: 1.5,
    scoring: linear('not_applicable'),
    evidence: ['Báo cáo thực hiện kết luận'],
  }),
  treasury({
    code: '6.3',
    name: 'Quy chế chi tiêu nội bộ, quản lý tài sản',
    max: 1,
    scoring: { kind: 'BINARY', questions: [] },
    evidence: ['Quy chế'],
  }),
  criterion('6.4', 'Tự chủ của đơn vị sự nghiệp', [
    treasury({
      code: '6.4.1',
      name: 'Tăng tỷ lệ đơn vị sự nghiệp tự chủ so với mục tiêu',
      max: 2,
      scoring: AGAINST_PLAN,
      evidence: ['Quyết định giao quyền tự chủ'],
    }),
    treasury({
      code: '6.4.2',
      name: 'Ban hành quyết định giao tự chủ đúng hạn',
      max: 1.5,
      scoring: { kind: 'BINARY', questions: [] },
      evidence: ['Quyết định giao quyền tự chủ'],
    }),
  ]),
  surveyed(treasury, '6.5', 'Tác động của tự chủ và quản lý tài sản qua khảo sát', 4),
])

export const digital = field('7', 'Xây dựng chính quyền điện tử, chính quyền số', 13.5, [
  technology({
    code: '7.1',
    name: 'Văn bản điện tử trao đổi có ký số',
    max: 1.5,
    scoring: linear(),
    binding: by('documents_signed'),
    evidence: ['Báo cáo từ hệ thống quản lý văn bản'],
  }),
  criterion('7.2', 'Dịch vụ công trực tuyến', [
    technology({
      code: '7.2.1',
      name: 'TTHC cung cấp dịch vụ công trực tuyến toàn trình',
      max: 1.5,
      scoring: upTo(80),
      binding: by('procedures_fully_online'),
      evidence: ['Danh mục dịch vụ công trực tuyến'],
    }),
    technology({
      code: '7.2.2',
      name: 'Hồ sơ nộp trực tuyến',
      max: 2,
      scoring: upTo(50),
      binding: by('online_share'),
      evidence: ['Báo cáo kết quả giải quyết TTHC'],
    }),
    technology({
      code: '7.2.3',
      name: 'Thanh toán trực tuyến',
      max: 1.5,
      scoring: upTo(50),
      binding: by('fee_dossiers_paid_online'),
      evidence: ['Báo cáo thanh toán trực tuyến'],
    }),
  ]),
  technology({
    code: '7.3',
    name: 'Số hóa thành phần hồ sơ, kết quả',
    max: 2,
    scoring: upTo(80),
    binding: by('dossiers_digitised'),
    evidence: ['Báo cáo số hóa'],
  }),
  technology({
    code: '7.4',
    name: 'Sử dụng dịch vụ bưu chính công ích',
    max: 0.5,
    scoring: steps([10, 0.5], [5, 0.25]),
    binding: by('postal_share'),
    evidence: ['Báo cáo tiếp nhận, trả kết quả qua bưu chính'],
  }),
  technology({
    code: '7.5',
    name: 'Duy trì hệ thống quản lý chất lượng ISO 9001',
    max: 1,
    scoring: { kind: 'BINARY', questions: [] },
    evidence: ['Quyết định công bố, biên bản đánh giá nội bộ'],
  }),
  surveyed(technology, '7.6', 'Chất lượng thông tin, dịch vụ trên Cổng qua khảo sát', 3.5),
])

export const impact = field('8', 'Tác động của cải cách hành chính', 16.5, [
  council({
    code: '8.1',
    name: 'Chỉ số hài lòng về sự phục vụ hành chính (SIPAS)',
    max: 10,
    part: 'survey',
    scoring: { kind: 'SIPAS' },
    binding: by('sipas'),
    evidence: ['Báo cáo kết quả đo lường sự hài lòng'],
  }),
  council({
    code: '8.2',
    name: 'Thu ngân sách so với dự toán',
    max: 2,
    scoring: AGAINST_PLAN,
    evidence: ['Báo cáo thu ngân sách'],
  }),
  council({
    code: '8.3',
    name: 'Thu hút đầu tư, doanh nghiệp thành lập mới so với năm trước',
    max: 2,
    scoring: {
      kind: 'STEP',
      on: 'share',
      steps: [
        { at_least: percent(100), points: points(2) },
        { at_least: percent(80), points: points(1) },
      ],
      when_none: 'not_applicable',
    },
    evidence: ['Số liệu đăng ký đầu tư, đăng ký doanh nghiệp'],
  }),
  council({
    code: '8.4',
    name: 'Tăng trưởng GRDP hoặc chỉ tiêu kinh tế - xã hội được giao',
    max: 2.5,
    scoring: AGAINST_PLAN,
    evidence: ['Báo cáo kinh tế - xã hội'],
  }),
])
