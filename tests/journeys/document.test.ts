import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { Document, Packer, Paragraph } from 'docx'
import type { Page } from 'playwright-core'
import { open, ready, step, textOf, wellOnBothScreens, who, withStage } from './stage.ts'

const stage = await withStage()
if (stage) {
  after(() => stage.close())

  test('a template is made with faults, mended and published; a number is taken; anybody verifies a result', async () => {
    const office = await stage.signedIn(who('administrator'))
    const { page } = office

    await step('the list shows the templates that came along, and what a new one needs', async () => {
      await open(page, '/admin/documents')
      assert.match(await textOf(page), /Giấy xác nhận tình trạng hôn nhân/)
      await wellOnBothScreens(office)
      await page.getByLabel('Tên mẫu').fill('Giấy xác nhận cư trú')
      await page.getByLabel('Dùng tại').selectOption({ label: 'Tỉnh Mẫu' })
      await page.getByLabel('Mã mẫu').fill('xac-nhan-cu-tru')
      await page.getByLabel('Căn cứ').fill('NĐ 30/2020/NĐ-CP')
      await press(page, 'Lập mẫu')
      await page.getByText('Đã lập mẫu').waitFor()
      assert.match(await textOf(page), /Mẫu chưa có nội dung/)
    })

    await step('a file with faults is told each of them with its place, and is not published', async () => {
      await put(page, ['Họ tên: {ho_tem}', '{#le_phi > 0}Có phí'])
      assert.match(await textOf(page), /ho_tem.*Loại văn bản này không có ô đó.*Thân văn bản, đoạn 1/)
      assert.match(await textOf(page), /Mở mà không đóng/)
      assert.match(await textOf(page), /Mẫu còn 2 chỗ sai/)
      await wellOnBothScreens(office)
    })

    await step('mended it is published, and does not change any more', async () => {
      await put(page, ['Số: {so_van_ban}', 'Họ tên: {ho_ten}'])
      assert.match(await textOf(page), /Mẫu không có chỗ sai/)
      await press(page, 'Công bố')
      await page.getByText('Đã công bố.').waitFor()
      await ready(page)
      assert.equal(await page.getByText('Lưu', { exact: true }).count(), 0)
      await wellOnBothScreens(office)
    })

    const symbol = await step('a register gives the next number by hand, and shows who uses which', async () => {
      await open(page, '/admin/registers')
      await wellOnBothScreens(office)
      await page.getByRole('link', { name: 'Kết quả thủ tục hành chính' }).first().click()
      await page.waitForURL('**/admin/registers/*-*')
      await ready(page)
      await page.getByLabel('Văn bản gì').fill('Giấy mời họp thôn')
      await press(page, 'Cấp số')
      await page.getByText('Đã cấp số').waitFor()
      await ready(page)
      assert.match(await textOf(page), /Giấy mời họp thôn/)
      await page.getByLabel('Số (chỉ ghi phần số)').fill('9999')
      await page.getByLabel('Lý do').fill('Không dùng nữa')
      await press(page, 'Hủy số')
      await page.getByText('Sổ không có số này').waitFor()
      assert.equal(await page.getByLabel('Lý do').inputValue(), 'Không dùng nữa')
      await wellOnBothScreens(office)
      return '01/GXN-UBND'
    })

    await step('anybody verifies a result by its code, without script; an unknown code is told so', async () => {
      const code = await codeOf(symbol)
      const citizen = await stage.stranger('/kiem-tra', { script: false })
      await citizen.page.getByLabel('Mã kiểm tra').fill(code)
      await press(citizen.page, 'Kiểm tra')
      assert.match(await textOf(citizen.page), /Văn bản có thật và đang có giá trị.*01\/GXN-UBND/)
      await wellOnBothScreens(citizen)
      await citizen.page.goto('/kiem-tra?ma=AAAA-BBBB-CCCC')
      assert.match(await textOf(citizen.page), /Không có văn bản nào mang mã này/)
      await wellOnBothScreens(citizen)
      await citizen.end()
    })
    await office.end()
  })

  /** The code of a result of the sample, as who issued it sees it. */
  async function codeOf(symbol: string): Promise<string> {
    assert.ok(stage)
    const clerk = await stage.signedIn(who('records_clerk'))
    const list = await clerk.page.request.get(`${stage.program.address}/api/v1/documents`)
    const found = ((await list.json()) as { id: string; symbol: string }[]).find((one) => one.symbol === symbol)
    const one = await clerk.page.request.get(`${stage.program.address}/api/v1/documents/${found?.id}`)
    const { code } = (await one.json()) as { code: string }
    await clerk.end()
    return code
  }
}

async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click()
  await ready(page)
}

async function put(page: Page, lines: readonly string[]): Promise<void> {
  const document = new Document({ sections: [{ children: lines.map((line) => new Paragraph(line)) }] })
  const mimeType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  const buffer = await Packer.toBuffer(document)
  await page.locator('input[type=file]').setInputFiles({ name: 'mau.docx', mimeType, buffer })
  await press(page, 'Đưa tệp vào và kiểm tra')
}
