import { asDay } from '#platform/time.ts'
import type { Binding, Component, CriteriaSet } from '../criteria/criteria-set.ts'
import { points } from '../scoring/exact.ts'
import { COMMUNES, DEPARTMENTS, ONE_STOP_CLASSES } from './bands.ts'
import { field, option, rowsOf } from './rows.ts'

const row = rowsOf({
  appraiser: 'provincial_office',
  basis: 'Điều 31 NĐ 61/2018/NĐ-CP; Điều 13 TT 01/2018/TT-VPCP',
  standing: 'from_memory',
  verified: false,
})
const SHEET = ['Phiếu đánh giá việc giải quyết TTHC hoặc số liệu của Hệ thống một cửa']

/** 2, 1 or 0 points, for one case or as the mean of many. */
function graded(code: string, name: string, two: string, one: string, none: string, binding?: Binding): Component {
  const options = [option('two', two, 100), option('one', one, 50), option('none', none, 0)]
  const scoring = { kind: 'GRADED', options } as const
  return row({ code, name, max: 2, scoring, evidence: SHEET, binding: binding ?? null })
}

const time = graded('1', 'Thời gian giải quyết so với quy định', 'Rút ngắn', 'Đúng hạn', 'Quá hạn', {
  by: 'measures',
  figures: { two: 'solved_early', one: 'solved_on_the_day', none: 'solved_late' },
})
const steps = graded(
  '2',
  'Thời gian thực hiện từng bước so với quy định',
  'Tất cả các bước đúng hạn',
  'Có bước quá hạn nhưng tổng thời gian đúng hạn',
  'Tổng thời gian quá hạn',
  {
    by: 'measures',
    figures: { two: 'solved_every_step_on_time', one: 'solved_with_late_step', none: 'solved_late' },
  },
)
const contacts = graded(
  '3',
  'Số lần phải liên hệ với nơi tiếp nhận để hoàn thiện hồ sơ',
  'Không phải liên hệ lại',
  'Một lần',
  'Từ hai lần trở lên',
  {
    by: 'measures',
    figures: { two: 'solved_never_supplemented', one: 'solved_supplemented_once', none: 'solved_supplemented_more' },
  },
)
const agencies = graded(
  '4',
  'Số cơ quan phải liên hệ để hoàn thiện hồ sơ',
  'Không phải liên hệ cơ quan nào khác',
  'Một cơ quan',
  'Từ hai cơ quan trở lên',
)
const place = graded(
  '5',
  'Tiếp nhận, giải quyết, trả kết quả tại Bộ phận Một cửa hoặc liên thông',
  'Đầy đủ',
  'Một phần',
  'Không',
)
const attitude = graded(
  '6',
  'Thái độ phục vụ của công chức, viên chức',
  'Không có phản ánh đúng',
  'Có phản ánh đúng, đã khắc phục',
  'Có phản ánh đúng, chưa khắc phục',
)
const publication = graded(
  '7',
  'Công khai thủ tục hành chính',
  'Đầy đủ, kịp thời',
  'Chậm hoặc chưa đủ',
  'Không công khai',
)
const feedback = graded(
  '8',
  'Tiếp thu, giải trình phản ánh, kiến nghị',
  'Tất cả đúng hạn',
  'Có phản ánh quá hạn',
  'Không tiếp thu, giải trình',
)
const online = graded(
  '9',
  'Tiến độ, chất lượng cung cấp dịch vụ công trực tuyến',
  'Đúng kế hoạch',
  'Chậm',
  'Không cung cấp',
)

const shared = {
  version: 1,
  basis: 'NĐ 61/2018/NĐ-CP; TT 01/2018/TT-VPCP',
  effective_from: asDay('2018-06-21'),
  supersedes: null,
  standing: 'from_memory',
  verified: false,
  not_applicable: 'remove',
  places: 2,
  tie_tolerance: points(0.001),
} as const satisfies Partial<CriteriaSet>

/** Yearly evaluation of how an agency handles procedures: nine criteria × 2, 1 or 0, at most 18 (chưa kiểm chứng). */
export const ONE_STOP_AGENCY: CriteriaSet = {
  ...shared,
  code: 'one-stop-agency',
  name: 'Đánh giá việc giải quyết thủ tục hành chính của cơ quan, đơn vị',
  kinds: ['department', 'commune'],
  total: points(18),
  bands: ONE_STOP_CLASSES,
  groups: [DEPARTMENTS, COMMUNES],
  fields: [
    field('one_stop', 'Việc giải quyết thủ tục hành chính', 18, [
      time,
      steps,
      contacts,
      agencies,
      place,
      attitude,
      publication,
      feedback,
      online,
    ]),
  ],
}

/** The five criteria an officer controls, 10 points (chưa kiểm chứng). Subjects are people, so it ranks no agencies. */
export const ONE_STOP_OFFICER: CriteriaSet = {
  ...shared,
  code: 'one-stop-officer',
  name: 'Đánh giá việc giải quyết thủ tục hành chính của công chức, viên chức',
  kinds: ['officer'],
  total: points(10),
  bands: { on: 'points', verified: false, list: [] },
  groups: [],
  fields: [field('one_stop', 'Việc giải quyết thủ tục hành chính', 10, [time, steps, contacts, attitude, feedback])],
}
