import { BREACHES, rowsFor, surveyed } from './par-model-shared.ts'
import { criterion, field, linear } from './rows.ts'

const home = rowsFor('home_affairs')

export const apparatus = field('4', 'Cải cách tổ chức bộ máy hành chính', 10.5, [
  home({
    code: '4.1',
    name: 'Tổ chức bộ máy đúng quy định',
    max: 1.5,
    scoring: { kind: 'BINARY', questions: [] },
    evidence: ['Quyết định quy định chức năng, nhiệm vụ, cơ cấu tổ chức'],
  }),
  criterion('4.2', 'Quản lý biên chế', [
    home({
      code: '4.2.1',
      name: 'Sử dụng biên chế không vượt số được giao',
      max: 1.5,
      scoring: { kind: 'BINARY', questions: [] },
      evidence: ['Quyết định giao biên chế, báo cáo sử dụng'],
    }),
    home({
      code: '4.2.2',
      name: 'Tỷ lệ giảm biên chế so với mục tiêu năm',
      max: 1.5,
      scoring: { kind: 'TARGET_GAP', when_none: 'not_applicable' },
      evidence: ['Báo cáo tinh giản biên chế'],
    }),
  ]),
  home({
    code: '4.3',
    name: 'Số lượng cấp phó trong giới hạn quy định',
    max: 1,
    scoring: { kind: 'DEDUCT', breaches: BREACHES },
    evidence: ['Danh sách lãnh đạo, quản lý'],
  }),
  criterion('4.4', 'Phân cấp quản lý', [
    home({
      code: '4.4.1',
      name: 'Kiểm tra các nhiệm vụ đã phân cấp',
      max: 1,
      scoring: { kind: 'BINARY', questions: [] },
      evidence: ['Kế hoạch, kết luận kiểm tra'],
    }),
    home({
      code: '4.4.2',
      name: 'Xử lý vấn đề phát hiện về phân cấp',
      max: 1,
      scoring: linear('not_applicable'),
      evidence: ['Báo cáo xử lý'],
    }),
  ]),
  surveyed(home, '4.5', 'Phối hợp công tác và thực hiện quy chế làm việc qua khảo sát', 3),
])

export const civilService = field('5', 'Cải cách chế độ công vụ', 15, [
  home({
    code: '5.1',
    name: 'Vị trí việc làm được phê duyệt và áp dụng',
    max: 1.5,
    scoring: linear(),
    evidence: ['Đề án vị trí việc làm'],
  }),
  home({
    code: '5.2',
    name: 'Thực hiện quy định về tuyển dụng',
    max: 1,
    scoring: { kind: 'DEDUCT', breaches: BREACHES },
    evidence: ['Hồ sơ tuyển dụng'],
  }),
  home({
    code: '5.3',
    name: 'Thực hiện tiêu chuẩn, điều kiện bổ nhiệm',
    max: 1.5,
    scoring: { kind: 'DEDUCT', breaches: BREACHES },
    evidence: ['Hồ sơ bổ nhiệm'],
  }),
  criterion('5.4', 'Đánh giá, kỷ luật', [
    home({
      code: '5.4.1',
      name: 'Đánh giá, xếp loại hằng năm và công khai kết quả',
      max: 1,
      scoring: { kind: 'BINARY', questions: [] },
      evidence: ['Quyết định xếp loại, văn bản công khai'],
    }),
    home({
      code: '5.4.2',
      name: 'Kỷ luật, kỷ cương: không có lãnh đạo bị kỷ luật',
      max: 2,
      scoring: { kind: 'DEDUCT', breaches: BREACHES },
      evidence: ['Báo cáo về kỷ luật, kỷ cương hành chính'],
    }),
  ]),
  home({
    code: '5.5',
    name: 'Hoàn thành kế hoạch đào tạo, bồi dưỡng',
    max: 1,
    scoring: linear(),
    evidence: ['Báo cáo đào tạo, bồi dưỡng'],
  }),
  home({
    code: '5.6',
    name: 'Cán bộ, công chức cấp xã đạt chuẩn',
    max: 1,
    scoring: linear('not_applicable'),
    evidence: ['Danh sách, văn bằng'],
  }),
  surveyed(home, '5.7', 'Năng lực, thái độ, không nhũng nhiễu qua khảo sát', 6),
])
