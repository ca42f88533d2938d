import assert from 'node:assert/strict'
import { test } from 'node:test'
import { measuredIn } from './numbers.ts'

const short = (text: string) =>
  measuredIn(text).map(({ comparator, value, unit, every }) => [comparator, value, unit, every])

test('the words beside a number say how it binds', () => {
  const cases: [string, unknown[][]][] = [
    ['mức độ hài lòng đạt trên 90%', [['>', 90, '%', null]]],
    ['đạt trên mức 80% vào năm 2020', [['>', 80, '%', null]]],
    ['ít nhất 85,5% người dân', [['>=', 85.5, '%', null]]],
    ['tối thiểu đạt 60%', [['>=', 60, '%', null]]],
    ['từ 98% trở lên', [['>=', 98, '%', null]]],
    ['có từ 10% hồ sơ trễ hạn trở lên', [['>=', 10, '%', null]]],
    ['100% cơ quan từ cấp huyện trở lên có trang tin', [['=', 100, '%', null]]],
    ['tỷ lệ trễ hạn dưới 1%', [['<', 1, '%', null]]],
    ['không quá 02 lần/năm', [['<=', 2, 'lần/năm', 'year']]],
    ['không quá 01 lần trong năm', [['<=', 1, 'lần/năm', 'year']]],
    ['không vượt quá 40 phút', [['<=', 40, 'phút', null]]],
    ['chỉ hẹn 01 lần', [['<=', 1, 'lần', null]]],
    ['khoảng 60 - 70% kinh phí', [['between', [60, 70], '%', null]]],
    ['trong nhóm từ 25-30 các tỉnh', [['between', [25, 30], 'hạng', null]]],
    ['giảm 1/3 thời gian giải quyết', [['=', 0.3333, 'ratio', null]]],
    ['bình quân mỗi năm 1.200 lượt người', [['=', 1200, 'lượt người', 'year']]],
  ]
  for (const [text, expected] of cases) assert.deepEqual(short(text), expected, text)
})

test('dates, laws, levels, counts and the past set no target', () => {
  const silent = [
    'Nghị quyết số 30c/NQ-CP ngày 08/11/2011',
    'dịch vụ công trực tuyến mức độ 3, 4',
    'TCVN ISO 9001:2015',
    'năm 2023 đã đạt 95,2%',
    'toàn huyện có 14 xã',
    'sau gần 10 năm thực hiện',
    'báo cáo định kỳ quý I, 6 tháng',
    'Nghị quyết Trung ương 5 (khóa X)',
    'ngày 1/3 hằng năm',
  ]
  for (const text of silent) assert.deepEqual(short(text), [], text)
})
