import { points } from '../scoring/exact.ts'
import { BREACHES, by, floor, rowsFor, steps, surveyed } from './par-model-shared.ts'
import { criterion, field, linear, percent } from './rows.ts'

const home = rowsFor('home_affairs')
const justice = rowsFor('justice')
const office = rowsFor('provincial_office')

export const steering = field('1', 'Công tác chỉ đạo, điều hành cải cách hành chính', 9.5, [
  criterion('1.1', 'Kế hoạch cải cách hành chính', [
    home({
      code: '1.1.1',
      name: 'Ban hành kế hoạch đúng hạn (trước 31/12 năm trước)',
      max: 0.5,
      scoring: { kind: 'DEADLINE', due: '12-31', year: -1, grace_days: 31, late_share: percent(50) },
      evidence: ['Quyết định ban hành kế hoạch'],
    }),
    home({
      code: '1.1.2',
      name: 'Mức độ hoàn thành kế hoạch',
      max: 1,
      scoring: floor(80),
      binding: by('plan_tasks_done'),
      evidence: ['Báo cáo kết quả thực hiện kế hoạch'],
    }),
  ]),
  home({
    code: '1.2',
    name: 'Báo cáo định kỳ đủ số lượng, nội dung, đúng hạn',
    max: 0.5,
    scoring: {
      kind: 'DEDUCT',
      breaches: [{ code: 'missing_or_late', name: 'Báo cáo thiếu hoặc chậm', off: 'points', points: points(0.125) }],
    },
    evidence: ['Các báo cáo định kỳ trong năm (4 kỳ)'],
  }),
  criterion('1.3', 'Kiểm tra cải cách hành chính', [
    home({
      code: '1.3.1',
      name: 'Tỷ lệ cơ quan, đơn vị được kiểm tra',
      max: 1,
      scoring: steps([30, 1], [20, 0.5]),
      binding: by('units_inspected'),
      evidence: ['Kế hoạch, kết luận kiểm tra'],
    }),
    home({
      code: '1.3.2',
      name: 'Xử lý vấn đề phát hiện qua kiểm tra',
      max: 0.5,
      scoring: floor(70),
      binding: by('inspection_findings_fixed'),
      evidence: ['Báo cáo khắc phục sau kiểm tra'],
    }),
  ]),
  home({
    code: '1.4',
    name: 'Tuyên truyền cải cách hành chính: hoàn thành kế hoạch, đa dạng hình thức',
    max: 0.5,
    scoring: linear(),
    evidence: ['Kế hoạch và kết quả tuyên truyền'],
  }),
  home({
    code: '1.5',
    name: 'Sáng kiến cải cách hành chính được công nhận',
    max: 1.5,
    scoring: { kind: 'COUNT_EACH', unit: points(0.75) },
    evidence: ['Quyết định công nhận sáng kiến'],
  }),
  home({
    code: '1.6',
    name: 'Thực hiện nhiệm vụ Chính phủ, Thủ tướng, tỉnh giao đúng hạn',
    max: 2,
    scoring: {
      kind: 'COMBINED',
      start: 0,
      parts: [
        { code: 'on_time', name: 'Nhiệm vụ hoàn thành đúng hạn', weight: percent(100) },
        { code: 'late', name: 'Nhiệm vụ hoàn thành quá hạn', weight: percent(50) },
      ],
      target: percent(100),
      when_none: 'not_applicable',
    },
    binding: {
      by: 'measures',
      figures: { total: 'tasks_due', on_time: 'tasks_done_on_time', late: 'tasks_done_late' },
    },
    evidence: ['Bảng theo dõi nhiệm vụ được giao'],
  }),
  home({
    code: '1.7',
    name: 'Đối thoại với người dân, doanh nghiệp (ít nhất 2 lần mỗi năm)',
    max: 0.5,
    scoring: { kind: 'COUNT_EACH', unit: points(0.25) },
    evidence: ['Kế hoạch, thông báo kết quả đối thoại'],
  }),
  surveyed(home, '1.8', 'Chất lượng chỉ đạo, điều hành qua khảo sát', 1.5),
])

export const institutions = field('2', 'Cải cách thể chế', 10, [
  criterion('2.1', 'Xây dựng văn bản quy phạm pháp luật', [
    justice({
      code: '2.1.1',
      name: 'Xây dựng văn bản đúng tiến độ',
      max: 1,
      scoring: linear('not_applicable'),
      binding: by('legal_texts_on_schedule'),
      evidence: ['Chương trình xây dựng văn bản và văn bản đã ban hành'],
    }),
    justice({
      code: '2.1.2',
      name: 'Đúng trình tự, thủ tục (lấy ý kiến, thẩm định)',
      max: 1,
      scoring: { kind: 'DEDUCT', breaches: BREACHES },
      evidence: ['Hồ sơ xây dựng văn bản'],
    }),
  ]),
  criterion('2.2', 'Theo dõi thi hành pháp luật', [
    justice({
      code: '2.2.1',
      name: 'Kế hoạch và báo cáo theo dõi thi hành pháp luật',
      max: 1,
      scoring: { kind: 'BINARY', questions: ['Ban hành kế hoạch', 'Báo cáo kết quả'] },
      evidence: ['Kế hoạch', 'Báo cáo'],
    }),
    justice({
      code: '2.2.2',
      name: 'Xử lý vấn đề phát hiện qua theo dõi thi hành pháp luật',
      max: 0.5,
      scoring: linear('not_applicable'),
      evidence: ['Báo cáo xử lý'],
    }),
  ]),
  criterion('2.3', 'Rà soát văn bản quy phạm pháp luật', [
    justice({
      code: '2.3.1',
      name: 'Rà soát và công bố danh mục văn bản hết hiệu lực đúng hạn',
      max: 1,
      scoring: { kind: 'DEADLINE', due: '01-31', year: 1, grace_days: 15, late_share: percent(50) },
      evidence: ['Quyết định công bố danh mục'],
    }),
    justice({
      code: '2.3.2',
      name: 'Xử lý văn bản sau rà soát',
      max: 1,
      scoring: floor(80),
      binding: by('legal_texts_settled_after_review'),
      evidence: ['Báo cáo kết quả rà soát'],
    }),
  ]),
  criterion('2.4', 'Kiểm tra văn bản quy phạm pháp luật', [
    justice({
      code: '2.4.1',
      name: 'Tự kiểm tra văn bản đã ban hành (100%)',
      max: 0.5,
      scoring: linear('not_applicable'),
      binding: by('legal_texts_self_checked'),
      evidence: ['Báo cáo tự kiểm tra'],
    }),
    justice({
      code: '2.4.2',
      name: 'Xử lý văn bản sau kiểm tra',
      max: 1,
      scoring: linear('not_applicable'),
      binding: by('legal_texts_settled_after_check'),
      evidence: ['Văn bản xử lý'],
    }),
  ]),
  surveyed(
    justice,
    '2.5',
    'Chất lượng văn bản qua khảo sát',
    3,
    'Tính thống nhất, đồng bộ',
    'Tính khả thi',
    'Tính kịp thời',
  ),
])

export const procedures = field('3', 'Cải cách thủ tục hành chính', 13, [
  criterion('3.1', 'Công bố, công khai thủ tục hành chính', [
    office({
      code: '3.1.1',
      name: 'Công khai TTHC đúng hạn trên CSDLQG về TTHC',
      max: 1,
      scoring: linear('not_applicable'),
      binding: by('procedures_published_on_time'),
      evidence: ['Quyết định công bố, ngày công khai'],
    }),
    office({
      code: '3.1.2',
      name: 'Niêm yết, công khai đầy đủ tại nơi tiếp nhận và trên Cổng',
      max: 0.5,
      scoring: linear(),
      binding: by('procedures_published_in_full'),
      evidence: ['Ảnh chụp nơi niêm yết, đường dẫn'],
    }),
  ]),
  office({
    code: '3.2',
    name: 'Phương án đơn giản hóa được thông qua và thực thi',
    max: 1,
    scoring: linear('not_applicable'),
    binding: by('simplifications_carried_out'),
    evidence: ['Quyết định thông qua, văn bản thực thi'],
  }),
  criterion('3.3', 'Cơ chế một cửa, một cửa liên thông', [
    office({
      code: '3.3.1',
      name: 'TTHC tiếp nhận tại Bộ phận Một cửa (100%)',
      max: 1,
      scoring: floor(90, 'unknown'),
      binding: by('procedures_at_one_stop'),
      evidence: ['Danh mục TTHC tiếp nhận tại Bộ phận Một cửa'],
    }),
    office({
      code: '3.3.2',
      name: 'TTHC liên thông cùng cấp, giữa các cấp',
      max: 0.5,
      scoring: steps([80, 0.5], [50, 0.25]),
      binding: by('procedures_interlinked'),
      evidence: ['Danh mục TTHC liên thông'],
    }),
  ]),
  criterion('3.4', 'Kết quả giải quyết thủ tục hành chính', [
    office({
      code: '3.4.1',
      name: 'Hồ sơ giải quyết đúng hạn',
      max: 3,
      scoring: floor(90),
      binding: by('on_time_all'),
      evidence: ['Báo cáo kết quả giải quyết TTHC'],
    }),
    office({
      code: '3.4.2',
      name: 'Thư xin lỗi cho mỗi hồ sơ quá hạn',
      max: 1,
      scoring: linear('full'),
      binding: by('late_apologised'),
      evidence: ['Danh sách hồ sơ quá hạn và thư xin lỗi'],
    }),
    office({
      code: '3.4.3',
      name: 'Công khai kết quả đánh giá giải quyết TTHC hằng năm',
      max: 0.5,
      scoring: { kind: 'BINARY', questions: [] },
      evidence: ['Văn bản công khai kết quả đánh giá'],
    }),
  ]),
  criterion('3.5', 'Phản ánh, kiến nghị về quy định hành chính', [
    office({
      code: '3.5.1',
      name: 'Phản ánh, kiến nghị được trả lời đúng hạn',
      max: 1,
      scoring: floor(80),
      binding: by('feedback_on_time'),
      evidence: ['Sổ theo dõi phản ánh, kiến nghị'],
    }),
    office({
      code: '3.5.2',
      name: 'Công khai kết quả trả lời',
      max: 0.5,
      scoring: linear('not_applicable'),
      binding: by('feedback_answers_published'),
      evidence: ['Đường dẫn công khai'],
    }),
  ]),
  surveyed(office, '3.6', 'Chất lượng phục vụ của Bộ phận Một cửa qua khảo sát', 3),
])
