import assert from 'node:assert/strict'
import { test } from 'node:test'
import { splitAgencies } from './split.ts'
import { subjectOf } from './subject.ts'

const lists: [string, string[]][] = [
  ['Sở Lao động - Thương binh và Xã hội', ['Sở Lao động - Thương binh và Xã hội']],
  ['Sở, ban, ngành, UBND quận, huyện', ['Sở, ban, ngành', 'UBND quận, huyện']],
  ['Các sở, ban, ngành tỉnh và UBND cấp huyện, cấp xã', ['Các sở, ban, ngành tỉnh', 'UBND cấp huyện, cấp xã']],
  ['Sở Văn hóa, Thể thao và Du lịch, Sở Y tế', ['Sở Văn hóa, Thể thao và Du lịch', 'Sở Y tế']],
  ['Sở Giáo dục - Đào tạo và Sở Y tế', ['Sở Giáo dục - Đào tạo', 'Sở Y tế']],
  ['Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện', ['Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện']],
  ['Báo tỉnh; Đài Phát thanh và Truyền hình tỉnh.', ['Báo tỉnh', 'Đài Phát thanh và Truyền hình tỉnh']],
  [
    'UBND quận, huyện, xã, phường, thị trấn, cơ quan báo, đài',
    ['UBND quận, huyện, xã, phường, thị trấn', 'cơ quan báo, đài'],
  ],
  ['Các cơ quan, đơn vị liên quan', ['Các cơ quan, đơn vị liên quan']],
  ['- Sở Nội vụ - Công an tỉnh', ['Sở Nội vụ', 'Công an tỉnh']],
  ['Nha Nội chính, Nha Tư pháp và Nha Thuế vụ', ['Nha Nội chính', 'Nha Tư pháp', 'Nha Thuế vụ']],
  ['VP. UBND tỉnh', ['VP. UBND tỉnh']],
  ['', []],
]

test('a list of agencies is cut at names and not inside them', () => {
  for (const [text, names] of lists) assert.deepEqual(splitAgencies(text), names, text)
})

test('a sentence makes the agency before its verb responsible', () => {
  assert.equal(subjectOf('Sở Y tế: Chủ trì theo dõi việc thực hiện')?.agency, 'Sở Y tế')
  assert.equal(subjectOf('Giao Sở Nội vụ theo dõi, đôn đốc')?.agency, 'Sở Nội vụ')
  assert.equal(subjectOf('Các cơ quan tham mưu Tỉnh ủy định kỳ báo cáo')?.agency, 'Các cơ quan tham mưu Tỉnh ủy')
  assert.equal(subjectOf('Các thủ tục hành chính được cải cách cơ bản'), null)
  assert.equal(subjectOf('Ban hành kế hoạch kiểm tra'), null)
  assert.equal(subjectOf('Người đứng đầu cơ quan không được xếp loại tốt'), null)
})
