import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Page } from 'playwright-core'
import { castAs } from '#tests/people.ts'
import { ready, step, textOf, wellOnBothScreens, who, withStage } from './stage.ts'

const stage = await withStage()
if (stage) {
  after(() => stage.close())

  test('a day of an officer and a head, by keyboard', async () => {
    const officer = await stage.signedIn(who('officer'))
    const head = await stage.signedIn(who('unit_head'))
    let code = ''

    await step('the officer takes what nobody has, from the list', async () => {
      const { page } = officer
      await page.goto('/work?view=role')
      await ready(page)
      await wellOnBothScreens(officer)
      const before = await page.getByRole('row').count()
      await page.keyboard.press('j')
      code = await codeInFocus(page)
      await page.keyboard.press('x')
      await press(page, 'Nhận việc')
      await page.getByText('Đã làm xong 1 hồ sơ').waitFor()
      assert.equal(await page.getByRole('row').count(), before - 1)
    })

    await step('opens it beside the list, then its page, and asks the head without giving it away', async () => {
      const { page } = officer
      await page.goto(`/work?q=${code}`)
      await ready(page)
      await page.keyboard.press('j')
      await page.keyboard.press('Enter')
      await page.getByRole('link', { name: 'Mở trang hồ sơ' }).waitFor()
      await wellOnBothScreens(officer)
      await page.getByRole('link', { name: 'Mở trang hồ sơ' }).focus()
      await page.keyboard.press('Enter')
      await page.waitForURL(`**/dossiers/${code}`)
      await ready(page)
      await wellOnBothScreens(officer)
      await open(page, 'Hỏi ý kiến')
      await page.getByLabel('Hỏi ai').selectOption({ label: await optionWith(page, castAs('unit_head').name) })
      await page.getByLabel('Câu hỏi').fill('Hồ sơ này có cần kiểm tra thực địa không?')
      await press(page, 'Hỏi ý kiến')
      await page.getByText('Đã gửi câu hỏi').first().waitFor()
    })

    await step('the head finds the question and answers it', async () => {
      const { page } = head
      await page.goto('/work?view=asked')
      await ready(page)
      await page.goto(`/dossiers/${code}`)
      await ready(page)
      await page.getByLabel('Trả lời', { exact: true }).fill('Không cần, lô đất đã có biên bản.')
      await press(page, 'Gửi trả lời')
      await page.getByText('Đã gửi trả lời').first().waitFor()
    })

    await step('the officer reads it and ends the step with an opinion; a second press touches nothing', async () => {
      const { page } = officer
      await page.goto(`/dossiers/${code}`)
      await ready(page)
      assert.match(await textOf(page), /Không cần, lô đất đã có biên bản/)
      for (const box of await page.locator('details[open] [name^="check:"]').all()) await box.check()
      await page.getByLabel(/Ý kiến xử lý/).fill('Đủ điều kiện, đề nghị bước sau xem tiếp.')
      const before = await page.locator('.steps .done').count()
      await page.keyboard.press('F9')
      await page.getByText('Đã hoàn thành bước').first().waitFor()
      await page.keyboard.press('F9')
      await ready(page)
      assert.equal(await page.locator('.steps .done').count(), before + 1)
      assert.match(await textOf(page), /Đủ điều kiện, đề nghị bước sau xem tiếp/)
    })

    await step('the head gives all work of the officer to others in one act', async () => {
      const { page } = head
      await page.goto('/work?view=open')
      await ready(page)
      await wellOnBothScreens(head)
      const person = page.getByRole('listitem').filter({ hasText: castAs('officer').name })
      await person.locator('summary').focus()
      await page.keyboard.press('Enter')
      await person.getByRole('button', { name: /Chuyển cả/ }).focus()
      await page.keyboard.press('Enter')
      await page
        .getByText(/Đã chuyển \d+ hồ sơ/)
        .first()
        .waitFor()
      await officer.page.goto('/work')
      await ready(officer.page)
      assert.match(await textOf(officer.page), /Không có hồ sơ chờ xử lý/)
    })

    await step('the officer arranges leave from the account page', async () => {
      const { page } = officer
      await page.goto('/account')
      await ready(page)
      await page.locator('[name=to]').selectOption({ index: 1 })
      await press(page, 'Giao làm thay')
      await page
        .getByText(/làm thay đến hết/)
        .first()
        .waitFor()
      await wellOnBothScreens(officer)
    })
    await officer.end()
    await head.end()
  })
}

async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name }).first().focus()
  await page.keyboard.press('Enter')
}

async function open(page: Page, name: string): Promise<void> {
  await page.locator('summary', { hasText: name }).first().focus()
  await page.keyboard.press('Enter')
}

async function codeInFocus(page: Page): Promise<string> {
  const text = await page.locator('tr:focus-within .code').textContent()
  return text?.split(' ')[0]?.trim() ?? ''
}

async function optionWith(page: Page, name: string): Promise<string> {
  const options = await page.getByLabel('Hỏi ai').locator('option').allTextContents()
  return options.find((text) => text.includes(name))?.trim() ?? assert.fail(`${name} is not among ${options}`)
}
