import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Page } from 'playwright-core'
import { focusOn, ready, step, textOf, wellOnBothScreens, who, withStage } from './stage.ts'

const PHONE = '0912345679'
const stage = await withStage()
if (stage) {
  after(() => stage.close())

  test('online, without script, from the search to the promised day', async () => {
    const first = await stage.stranger('/', { script: false })
    const goOn = (page: Page) => page.getByRole('button', { name: 'Tiếp tục' }).click()

    await step('a citizen searches “xay nha” and opens the procedure', async () => {
      const { page } = first
      await page.getByRole('searchbox').fill('xay nha')
      await page.getByRole('button', { name: 'Tìm' }).click()
      await page.waitForURL('**/thu-tuc?**')
      await wellOnBothScreens(first)
      await page.getByRole('link', { name: 'Cấp giấy phép xây dựng mới đối với nhà ở riêng lẻ' }).click()
      assert.match(await textOf(page), /15 ngày làm việc.*50\.000 đ/)
      await wellOnBothScreens(first)
      await page.getByRole('link', { name: 'Nộp trực tuyến' }).first().click()
    })

    const draft = await step('they answer one question a page, and a wrong answer is kept and explained', async () => {
      const { page } = first
      await page.getByRole('button', { name: 'Bắt đầu' }).click()
      await goOn(page)
      await page.getByRole('alert').waitFor()
      await page.getByLabel('Cơ quan tiếp nhận').selectOption({ label: 'UBND phường Trung Tâm' })
      await goOn(page)
      await wellOnBothScreens(first)
      await page.getByRole('radio', { name: 'Khu vực đô thị' }).check()
      await goOn(page)
      await page.getByRole('radio', { name: 'Của tôi' }).check()
      await goOn(page)
      await page.getByLabel(/^Họ và tên/).fill('Nguyễn Thị Xây')
      await page.getByLabel('Ngày', { exact: true }).fill('30')
      await page.getByLabel('Tháng').fill('2')
      await page.getByLabel('Năm').fill('1985')
      await goOn(page)
      await page.getByRole('alert').waitFor()
      assert.equal(await page.getByLabel(/^Họ và tên/).inputValue(), 'Nguyễn Thị Xây')
      await wellOnBothScreens(first)
      await page.getByLabel('Ngày', { exact: true }).fill('2')
      await page.getByLabel('Tháng').fill('9')
      await goOn(page)
      await page.getByLabel('Số điện thoại').fill(PHONE)
      await goOn(page)
      await page.getByRole('heading', { name: /giấy tờ nào/ }).waitFor()
      const code = /N[2-9A-Z]{9}/.exec(await textOf(page))?.[0]
      assert.ok(code, 'the code of the draft stands on the page')
      await first.end()
      return code
    })

    const second = await stage.stranger('/nop-ho-so/tiep-tuc', { script: false })
    const { page } = second
    await step('on another device the code alone opens nothing; with the number they go on', async () => {
      await page.getByLabel('Mã bản nháp').fill(draft.toLowerCase())
      await goOn(page)
      await page.getByRole('alert').waitFor()
      await wellOnBothScreens(second)
      await page.getByLabel('Số điện thoại đã khai').fill('0912 345 679')
      await goOn(page)
      await page.waitForURL('**/nop-ho-so/1.013225/**')
    })

    const sent = await step('they name their papers, look again and send', async () => {
      if (!page.url().includes('/giay-to')) await page.goto(`/nop-ho-so/1.013225/giay-to?nhap=${draft}`)
      for (const group of await page.getByRole('group').all()) await group.getByRole('radio').nth(1).check()
      await wellOnBothScreens(second)
      await goOn(page)
      await page.getByRole('radio', { name: /Đến nhận/ }).check()
      await goOn(page)
      const summary = await textOf(page)
      for (const said of ['UBND phường Trung Tâm', 'Khu vực đô thị', 'Nguyễn Thị Xây', '02/09/1985', PHONE])
        assert.ok(summary.includes(said), said)
      await wellOnBothScreens(second)
      await page.getByRole('button', { name: 'Gửi hồ sơ' }).click()
      await page.waitForURL('**/da-gui?**')
      await wellOnBothScreens(second)
      const { searchParams } = new URL(page.url())
      return { code: searchParams.get('ho-so') ?? '', secret: searchParams.get('ma') ?? '' }
    })

    await step('it has no promised day yet', async () => {
      await page.getByRole('link', { name: 'Theo dõi hồ sơ này' }).click()
      assert.match(await textOf(page), /Chưa có ngày hẹn/)
      await wellOnBothScreens(second)
    })

    const due = await step('the clerk finds it among what was sent, and receives it by keyboard', async () => {
      const clerk = await stage.signedIn(who('clerk'))
      await clerk.page.goto('/desk')
      await ready(clerk.page)
      await focusOn(clerk.page, 'scan')
      await clerk.page.keyboard.type(sent.code)
      await clerk.page.keyboard.press('Enter')
      await clerk.page.waitForURL(`**/${sent.code}`)
      await clerk.page.goto(`/desk/sent/${sent.code}`)
      await ready(clerk.page)
      await wellOnBothScreens(clerk)
      for (const box of await clerk.page.getByRole('checkbox', { name: /Đã mang đến/ }).all()) await box.check()
      await clerk.page.keyboard.press('F9')
      await clerk.page.waitForURL('**/desk/received/**')
      const day = /Hẹn trả\D*(\d{1,2}\/\d{1,2}\/\d{4})/.exec(await textOf(clerk.page))?.[1]
      assert.ok(day, 'the clerk can tell the day')
      await clerk.end()
      return day
    })

    await step('the citizen sees the promised day, and the page that counts to it', async () => {
      await page.goto(`/ho-so/${sent.code}?ma=${sent.secret}`)
      const text = await textOf(page)
      assert.ok(text.includes(due), `${due} stands on ${text}`)
      assert.match(text, /Nguyễn Thị Xây/)
      await wellOnBothScreens(second)
      await page.getByRole('link', { name: 'Xem ngày hẹn được tính thế nào' }).click()
      await page.waitForURL('**/cach-tinh-ngay-hen**')
      assert.ok((await textOf(page)).includes(due))
      await wellOnBothScreens(second)
    })

    await step('whoever has the code alone sees no name', async () => {
      const stranger = await stage.stranger(`/ho-so/${sent.code}`, { script: false })
      const text = await textOf(stranger.page)
      assert.ok(text.includes(due) && !text.includes('Nguyễn Thị Xây'))
      await stranger.end()
    })
    await second.end()
  })
}
