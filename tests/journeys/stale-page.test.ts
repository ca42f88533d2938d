import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Locator, Page } from 'playwright-core'
import { ready, step, textOf, wellOnBothScreens, who, withStage } from './stage.ts'

const stage = await withStage()
if (stage) {
  after(() => stage.close())

  test('two at once on one dossier: the second is told what changed and by whom, and keeps what was typed', async () => {
    const head = await stage.signedIn(who('unit_head'))
    await head.page.goto('/work?view=open')
    await ready(head.page)
    const row = head.page.getByRole('row').filter({ hasText: 'Phạm Văn Chuyên' }).filter({ hasText: 'hộ kinh doanh' })
    const code = (await row.first().locator('.code').textContent())?.trim() ?? ''
    const officer = await stage.signedIn(who('officer'))

    await step('both open the same dossier', async () => {
      for (const { page } of [head, officer]) {
        await page.goto(`/dossiers/${code}`)
        await ready(page)
      }
    })

    await step('the officer types what is missing; meanwhile the unit head gives the dossier out', async () => {
      const form = opened(officer.page, 'Yêu cầu bổ sung')
      await officer.page.locator('summary', { hasText: 'Yêu cầu bổ sung' }).click()
      await form.locator('[name="extra.name"]').fill('Giấy tờ về địa điểm')
      await form.locator('[name="extra.what"]').fill('Thiếu hợp đồng thuê nhà')
      await form.locator('textarea').first().fill('Chưa rõ nơi kinh doanh')
      await head.page.locator('summary', { hasText: 'Phân công' }).click()
      await opened(head.page, 'Phân công').getByLabel('Giao cho').selectOption({ index: 1 })
      await opened(head.page, 'Phân công').getByRole('button').last().click()
      await head.page.getByText('Đã phân công.').first().waitFor()
    })

    await step('the officer is told by whom it was changed, and nothing typed is lost', async () => {
      const { page } = officer
      await opened(page, 'Yêu cầu bổ sung').getByRole('button').last().click()
      await page.getByRole('alert').filter({ hasText: 'Hoàng Thị Trưởng' }).first().waitFor()
      const form = opened(page, 'Yêu cầu bổ sung')
      assert.equal(await form.locator('[name="extra.name"]').inputValue(), 'Giấy tờ về địa điểm')
      assert.equal(await form.locator('[name="extra.what"]').inputValue(), 'Thiếu hợp đồng thuê nhà')
      await wellOnBothScreens(officer)
    })

    await step('sent again, now knowing, it is taken', async () => {
      const { page } = officer
      await opened(page, 'Yêu cầu bổ sung').getByRole('button').last().click()
      await page
        .getByText(/thời hạn tạm dừng/i)
        .first()
        .waitFor()
      assert.match(await textOf(page), /bổ sung/i)
    })
    await head.end()
    await officer.end()
  })
}

/** What stands open under that heading. */
function opened(page: Page, summary: string): Locator {
  return page.locator('details[open]', { has: page.locator('summary', { hasText: summary }) })
}
