import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { test } from 'node:test'
import { print } from '#platform/paper/print.ts'
import { readQr } from '#platform/paper/qr-reading.ts'
import { readBack } from '#platform/paper/reading.ts'
import { asDay, instant } from '#platform/time.ts'
import { aFullReceipt, aReceipt, aRefusal, aSupplement } from './given.ts'
import { type Paper, type PrintableSlip, receiptSlip, refusalSlip, supplementSlip } from './index.ts'

const papers: Paper[] = ['a4', 'a5', '80mm']
const read = async ({ template, data }: PrintableSlip) => readBack(await print(template, data))

function assertSays(text: string, parts: readonly string[]): void {
  for (const part of parts) assert.ok(text.includes(part), `"${part}" is missing in: ${text}`)
}

for (const paper of papers) {
  test(`a receipt on ${paper} says everything form 01 asks for`, async () => {
    const { text } = await read(receiptSlip(aReceipt, paper))
    assertSays(text, [
      'Mẫu số 01 – TT 03/2025/TT-VPCP',
      'ỦY BAN NHÂN DÂN TỈNH MẪU',
      'TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG TỈNH MẪU',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Số: 0123/TNHS',
      'Tỉnh Mẫu, ngày 05 tháng 02 năm 2026',
      'GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ',
      'Mã hồ sơ: H99.16-260205-0007',
      'Mã tra cứu: K7QX',
      'Bộ phận tiếp nhận và trả kết quả: Quầy số 7, Trung tâm Phục vụ hành chính công tỉnh Mẫu',
      'Tiếp nhận hồ sơ của: Nguyễn Thị Phượng Khuê',
      'Số định danh/giấy tờ: 001199012345',
      'Địa chỉ: Số 12, ngõ 34, đường Trường Chinh, phường Đồng Tâm, tỉnh Mẫu',
      'Số điện thoại: 0912 345 678',
      'Email: phuong.khue@thu.example',
      'Nội dung yêu cầu giải quyết: Đăng ký khai sinh (mã thủ tục: 1.001193)',
      '1. Thành phần hồ sơ nộp gồm:',
      'Giấy chứng sinh',
      'Bản chính',
      '2. Số lượng hồ sơ: 01 bộ',
      '3. Thời gian giải quyết hồ sơ theo quy định: 15 ngày làm việc',
      '4. Thời gian nhận hồ sơ: 10 giờ 00 phút, ngày 05 tháng 02 năm 2026',
      '5. Thời gian trả kết quả giải quyết hồ sơ: 17 giờ 00 phút, ngày 05 tháng 3 năm 2026',
      '6. Đăng ký nhận kết quả: Trực tiếp tại Bộ phận tiếp nhận và trả kết quả: Số 1, đường Lê Lợi',
      '7. Phí, lệ phí: 8.000 đồng (Bằng chữ: Tám nghìn đồng), đã nộp, biên lai số BL-000321',
      'Vào Sổ theo dõi hồ sơ, Quyển số 01/2026, Số thứ tự 0123',
      'Cách tính ngày hẹn trả kết quả',
      'tính 15 ngày làm việc',
      'Nghỉ Tết Nguyên đán (căn cứ: Bộ luật Lao động 2019, Điều 112): 16–20/02/2026 – không tính',
      'NGƯỜI NỘP HỒ SƠ',
      'NGƯỜI TIẾP NHẬN HỒ SƠ',
      '(Ký và ghi rõ họ tên)',
      'Trần Văn Đức',
    ])
    assert.doesNotMatch(text, /Bản in lại|DỮ LIỆU MẪU|null|undefined|\{/)
  })

  test(`the QR code on ${paper} opens the dossier with its secret`, async () => {
    const { qr } = await read(receiptSlip(aReceipt, paper))
    assert.ok(qr)
    assert.equal(readQr(qr), aReceipt.lookup?.url)
    assert.match(readQr(qr), /K7QX/)
  })

  test(`the fullest receipt keeps its text on ${paper}, and is known as a reprint of sample data`, async () => {
    const { text } = await read(receiptSlip(aFullReceipt, paper))
    assertSays(text, [
      `Tiếp nhận hồ sơ của: ${aFullReceipt.applicant.name}`,
      'Người nộp thay: Tôn Nữ Hoàng Nguyệt Phương Uyển',
      aFullReceipt.procedure.name,
      '1.255.000 đồng (Bằng chữ: Một triệu hai trăm năm mươi lăm nghìn đồng), chưa nộp',
      'Qua dịch vụ bưu chính công ích',
      'Bản in lại lần 2, lúc 08 giờ 05 phút, ngày 09 tháng 02 năm 2026',
      'DỮ LIỆU MẪU',
    ])
    assert.equal(text.match(/Sơ đồ nhà ở, công trình xây dựng/g)?.length, 3)
    assert.equal(text.match(/miễn, giảm nghĩa vụ tài chính/g)?.length, 3)
  })

  test(`a request to supplement on ${paper} says everything form 02 asks for`, async () => {
    const { text, qr } = await read(supplementSlip(aSupplement, paper))
    assertSays(text, [
      'Mẫu số 02 – TT 03/2025/TT-VPCP',
      'PHIẾU YÊU CẦU BỔ SUNG, HOÀN THIỆN HỒ SƠ',
      'Số: 0045/HDHS',
      'Hồ sơ của: Nguyễn Thị Phượng Khuê',
      'Nội dung yêu cầu giải quyết: Đăng ký khai sinh',
      'Khai lại mục 4',
      'Lý do: Đơn chưa ghi đủ thông tin về thửa đất; thiếu sơ đồ nhà ở.',
      'Tra cứu quy định tại: https://',
      'ngày 05 tháng 3 năm 2026',
      'liên hệ với Lê Thị Ngọc Ánh, số điện thoại 0290 3831 234, số nội bộ 107, để được hướng dẫn./.',
      'NGƯỜI HƯỚNG DẪN',
    ])
    assert.ok(text.replaceAll(' ', '').includes('https://motcua.tinhmau.example/thu-tuc/1.001193'))
    assert.doesNotMatch(text, /NGƯỜI NỘP HỒ SƠ/)
    assert.equal(qr && readQr(qr), aSupplement.lookup?.url)
  })

  test(`a refusal on ${paper} says everything form 03 asks for`, async () => {
    const { text } = await read(refusalSlip(aRefusal, paper))
    assertSays(text, [
      'Mẫu số 03 – TT 03/2025/TT-VPCP',
      'PHIẾU TỪ CHỐI TIẾP NHẬN GIẢI QUYẾT HỒ SƠ',
      'Số: 0009/TCHS',
      'Hồ sơ của: Nguyễn Thị Phượng Khuê',
      'thông báo không tiếp nhận, giải quyết hồ sơ này với lý do cụ thể như sau:',
      '1. Nơi cư trú của người yêu cầu không thuộc thẩm quyền đăng ký (Căn cứ: Luật Hộ tịch 2014, Điều 13)',
      '2. Giấy chứng sinh đã được dùng để đăng ký khai sinh trước đó.',
      'liên hệ với Lê Thị Ngọc Ánh.',
      'NGƯỜI NỘP HỒ SƠ',
      'NGƯỜI TIẾP NHẬN HỒ SƠ',
    ])
    assert.doesNotMatch(text, /Mã hồ sơ/)
  })
}

test('a receipt without a date says which step gives it', async () => {
  const { text } = await read(receiptSlip({ ...aReceipt, due_at: null, ledger: [], waits_for: 'Nộp lệ phí' }, 'a4'))
  assertSays(text, ['Được hẹn khi xong bước “Nộp lệ phí”'])
  assert.doesNotMatch(text, /Không quy định thời hạn/)
})

test('the paper has the size it says', async () => {
  const sizes = await Promise.all(papers.map(async (paper) => (await read(receiptSlip(aReceipt, paper))).pages))
  assert.deepEqual(sizes.map((pages) => [pages.length, pages[0]?.width, pages[0]?.height].slice(0, 3)).slice(0, 2), [
    [1, 210, 297],
    [1, 148, 210],
  ])
  const full = (await read(receiptSlip(aFullReceipt, '80mm'))).pages
  assert.equal(sizes[2]?.length, 1)
  assert.equal(sizes[2]?.[0]?.width, 80)
  assert.equal(full.length, 1)
  assert.ok((full[0]?.height ?? 0) > (sizes[2]?.[0]?.height ?? 0))
})

test('a slip of the old days carries the old circular, and before any circular there is none', async () => {
  const on = (day: string) => ({ ...aReceipt, issued_at: instant(asDay(day), 600) })
  const { text } = await read(receiptSlip(on('2024-05-02'), 'a4'))
  assertSays(text, ['Mẫu số 01 – TT 01/2018/TT-VPCP'])
  assert.throws(() => receiptSlip(on('2018-05-02'), 'a4'), { code: 'slips.no_form_in_force' })
})

test('what is not known leaves no empty line, and the numbers close up', async () => {
  const applicant = { ...aReceipt.applicant, identity: null, address: null, phone: null }
  const bare = {
    ...aReceipt,
    applicant,
    superior: null,
    lookup: null,
    term: null,
    due_at: null,
    ledger: [],
    fee: null,
    register: null,
  }
  const { text, qr } = await read(receiptSlip({ ...bare, return_place: null }, 'a4'))
  assertSays(text, [
    'Tiếp nhận hồ sơ của: Nguyễn Thị Phượng Khuê Email: phuong.khue@thu.example',
    '3. Thời gian nhận hồ sơ',
    '4. Thời gian trả kết quả giải quyết hồ sơ: Không quy định thời hạn',
    '6. Phí, lệ phí: Không thu',
  ])
  assert.doesNotMatch(text, /Mã tra cứu|Cách tính|Quyển số|Địa chỉ|null/)
  assert.equal(qr, null)
})

test('a term in hours and one of a day and a half say what each day used up', async () => {
  const line = { day: asDay('2026-02-05'), rule: 'Tính vào thời hạn', basis: null }
  const hours = await read(receiptSlip({ ...aReceipt, term_unit: 'h', ledger: [{ ...line, counted: 90 }] }, 'a4'))
  assertSays(hours.text, ['05/02/2026 – tính 1,5 giờ làm việc'])
  const both = [
    { ...line, counted: true },
    { ...line, day: asDay('2026-02-06'), counted: 240 },
  ]
  assertSays((await read(receiptSlip({ ...aReceipt, ledger: both }, 'a4'))).text, [
    'tính 1 ngày làm việc 4 giờ làm việc',
  ])
  const calendar = receiptSlip({ ...aReceipt, term_unit: 'd', ledger: both.slice(0, 1) }, 'a4')
  assertSays((await read(calendar)).text, ['05/02/2026 – tính 1 ngày NGƯỜI'])
})

test('names in decomposed letters and with markup stay names', async () => {
  const name = 'Đặng "Tí" #1 $x$ <b>Ngữ</b> \\ [Ưng]'
  const { text } = await read(
    receiptSlip({ ...aReceipt, applicant: { ...aReceipt.applicant, name: name.normalize('NFD') } }, 'a5'),
  )
  assertSays(text, [`Tiếp nhận hồ sơ của: ${name}`])
})

test('in English the paper says that the Vietnamese one counts', async () => {
  const { text } = await read(receiptSlip(aReceipt, 'a4', 'en'))
  assertSays(text, [
    'Form 01 – TT 03/2025/TT-VPCP',
    'RECEIPT OF DOSSIER AND APPOINTMENT FOR THE RESULT',
    '5. Result to be returned at: 17:00 on 05/3/2026',
    'Translation for reference only',
  ])
})

test('every font is embedded', async (t) => {
  const { template, data } = receiptSlip(aFullReceipt, 'a4')
  const pdf = await print(template, data)
  const raw = Buffer.from(pdf).toString('latin1')
  assert.equal(raw.match(/\/FontFile2/g)?.length, raw.match(/\/Type \/FontDescriptor/g)?.length)
  const listed = spawnSync('pdffonts', ['-'], { input: pdf, encoding: 'utf8' })
  if (listed.error) return t.diagnostic('not run: pdffonts is missing; the font descriptors in the file were counted')
  const fonts = listed.stdout.trim().split('\n').slice(2)
  assert.ok(fonts.length >= 3)
  for (const font of fonts) assert.match(font, /Tinos.* yes yes yes /)
})
