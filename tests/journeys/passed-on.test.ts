import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { open, ready, step, textOf, wellOnBothScreens, who, withStage } from './stage.ts'

const stage = await withStage()
if (stage) {
  after(() => stage.close())

  test('a counter takes in what another agency handles, and receives what another counter took in for it', async () => {
    const clerk = await stage.signedIn(who('clerk'))
    const { page } = clerk
    const { keyboard } = page

    await step('what a neighbour took in this morning waits here, and says where it came from', async () => {
      await open(page, '/desk/sent')
      await page
        .getByRole('row', { name: /Lương Thị Mẫu/ })
        .getByRole('link')
        .first()
        .click()
      await page.waitForURL('**/desk/sent/H99*')
      await ready(page)
      const text = await textOf(page)
      assert.match(text, /Lương Thị Mẫu/)
      assert.match(text, /Nộp tại .*chuyển đến/)
      await wellOnBothScreens(clerk)
      await page.getByRole('button', { name: 'Tiếp nhận, hẹn trả' }).click()
      await page.waitForURL('**/desk/received/**')
      await page.getByText('Hẹn trả').first().waitFor()
    })

    await step('a procedure of another agency is taken in: who handles it is chosen, no day is promised', async () => {
      await open(page, '/desk/intake')
      await page.locator('[name="applicant.name"]').fill('Trần Thị Nhờ')
      await page.locator('[name="applicant.phone"]').fill('0912345671')
      await page.getByLabel(/Hồ sơ do cơ quan khác giải quyết/).check()
      await page.locator('#field-q').focus()
      await keyboard.type('xntthn')
      await page
        .getByRole('option', { name: /tình trạng hôn nhân/ })
        .first()
        .waitFor()
      await keyboard.press('Enter')
      await page.getByLabel('Cơ quan giải quyết').waitFor()
      await page.getByText('Thời hạn tính từ khi cơ quan giải quyết tiếp nhận').waitFor()
      await wellOnBothScreens(clerk)
      await page.getByText(/chưa chọn cơ quan giải quyết/).waitFor()
      await page.getByLabel('Cơ quan giải quyết').selectOption({ index: 1 })
      await page.locator('[name^="have:"]').first().focus()
      await keyboard.press('*')
      await page.getByText('Đủ điều kiện tiếp nhận.').waitFor()
      await keyboard.press('F9')
      await page.waitForURL('**/desk/passed-on/**')
      await ready(page)
    })

    const shown = await step(
      'the applicant gets a note with both codes, and the address carries no secret',
      async () => {
        assert.equal(new URL(page.url()).search, '')
        const text = await textOf(page)
        assert.match(text, /Giấy này không phải giấy hẹn trả/)
        await wellOnBothScreens(clerk)
        const code = decodeURIComponent(new URL(page.url()).pathname.split('/').at(-1) ?? '')
        return { code, secret: /Mã tra cứu\s*([A-Z0-9]{8})/.exec(text)?.[1] ?? assert.fail('no look-up code') }
      },
    )

    await step('the citizen follows it by both, without script', async () => {
      const citizen = await stage.stranger(`/ho-so/${shown.code}?ma=${shown.secret}`, { script: false })
      assert.match(await textOf(citizen.page), /Nộp tại .* giải quyết\. Thời hạn tính từ khi/)
      await wellOnBothScreens(citizen)
      await citizen.end()
    })

    await step('who took it in does not see the work of who handles it', async () => {
      const answer = await page.request.get(`${stage.program.address}/api/v1/dossiers/${shown.code}`)
      assert.equal(answer.status(), 404)
    })
    await clerk.end()
  })
}
