import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asDay } from '../time.ts'
import { aLetter } from './given.ts'
import { documentDate, letter, signedBy } from './letter.ts'
import { print } from './print.ts'
import { readBack } from './reading.ts'

const signatures = [signedBy('KT.', 'Giám đốc', 'Phó Giám đốc', 'Trần Văn Minh')]

test('a letter carries the components of NĐ 30/2020 on A4', async () => {
  const { template, data } = letter({ ...aLetter, signatures })
  const { text, pages } = await readBack(await print(template, data))
  for (const part of [
    'ỦY BAN NHÂN DÂN TỈNH MẪU',
    'SỞ NỘI VỤ',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'Số: 45/TB-SNV',
    'Tỉnh Mẫu, ngày 05 tháng 3 năm 2026',
    'THÔNG BÁO',
    'Về việc hẹn lại ngày trả kết quả',
    'Kính gửi: Bà Nguyễn Thị Phượng Khuê',
    'Sở Nội vụ xin lỗi Bà vì đã chậm trả kết quả.',
    'KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC',
    'Trần Văn Minh',
    'Nơi nhận: - Như trên; - Trung tâm Phục vụ hành chính công; - Lưu: VT.',
  ]) {
    assert.ok(text.includes(part), `${part} is missing in: ${text}`)
  }
  assert.deepEqual(
    pages.map(({ width, height }) => [width, height]),
    [[210, 297]],
  )
})

test('pages are numbered on top from the second on', async () => {
  const paragraphs = Array.from({ length: 60 }, (_, at) => `Đoạn ${'văn '.repeat(30)} thứ ${at}.`)
  const { template, data } = letter({ ...aLetter, signatures, paragraphs })
  const { pages } = await readBack(await print(template, data))
  assert.ok(pages.length > 2)
  assert.deepEqual(
    pages.map(({ text }) => /^\d+(?= )/.exec(text)?.[0]),
    [undefined, ...pages.slice(1).map((_, at) => String(at + 2))],
  )
})

test('who signs for whom', () => {
  assert.deepEqual(signedBy('TM.', 'Ủy ban nhân dân', 'Chủ tịch', 'A').standing, ['TM. Ủy ban nhân dân', 'Chủ tịch'])
  assert.deepEqual(signedBy('TL.', 'Giám đốc', 'Chánh Văn phòng', 'A').standing, ['TL. Giám đốc', 'Chánh Văn phòng'])
  assert.deepEqual(signedBy(null, 'Giám đốc', null, 'A').standing, ['Giám đốc'])
})

test('a date is written so that nobody can put a digit in front', () => {
  assert.deepEqual(documentDate(asDay('2026-02-05')), { day: '05', month: '02', year: '2026' })
  assert.deepEqual(documentDate(asDay('2026-03-12')), { day: '12', month: '3', year: '2026' })
})
