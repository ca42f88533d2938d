import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Page } from 'playwright-core'
import { open, ready, step, textOf, wellOnBothScreens, who, withStage } from './stage.ts'

const TITLE = 'Gọi người dân trước hẹn một ngày'
const CONTENT = 'Mỗi sáng xem các hồ sơ đến hạn ngày mai và gọi bước đang giữ.'

const stage = await withStage()
if (stage) {
  after(() => stage.close())

  test('an initiative goes from an officer to the public, with the figures that the measures give', async () => {
    const [officer, office, appraiser, leader] = await Promise.all(
      ['officer', 'reform_officer', 'appraiser', 'leader'].map((role) => stage.signedIn(who(role))),
    )
    assert.ok(officer && office && appraiser && leader)

    const path = await step('an officer proposes it; what is lacking is said at the field', async () => {
      const { page } = officer
      await open(page, '/initiatives')
      await wellOnBothScreens(officer)
      await page.getByRole('link', { name: 'Đề xuất sáng kiến' }).click()
      await page.waitForURL('**/initiatives/new')
      await ready(page)
      await page.getByLabel('Tên sáng kiến').fill('Ngắn')
      await press(page, 'Đề xuất sáng kiến')
      await page.getByText('Ít nhất 10 ký tự').first().waitFor()
      await wellOnBothScreens(officer)
      await page.getByLabel('Tên sáng kiến').fill(TITLE)
      await page.getByLabel('Nội dung').fill(CONTENT)
      await page.getByLabel('Số liệu dùng để đánh giá').selectOption('received')
      const year = new Date().getFullYear()
      await page.getByLabel('Kỳ trước khi làm').selectOption(String(year - 1))
      await page.getByLabel('Kỳ sau khi làm').selectOption(String(year))
      await press(page, 'Đề xuất sáng kiến')
      await page.getByText('Đã đề xuất sáng kiến').waitFor()
      await ready(page)
      await wellOnBothScreens(officer)
      return new URL(page.url()).pathname
    })

    await step('the reform officer names who assesses it, and cannot decide yet', async () => {
      const { page } = office
      await open(page, path)
      assert.match(await textOf(page), /Chỉ công nhận được sáng kiến đã đánh giá/)
      await page.getByLabel('Người đánh giá').selectOption({ index: 1 })
      const day = new Date(Date.now() + 7 * 86_400_000)
      await page.getByLabel('Ngày', { exact: true }).fill(String(day.getDate()))
      await page.getByLabel('Tháng', { exact: true }).fill(String(day.getMonth() + 1))
      await page.getByLabel('Năm', { exact: true }).fill(String(day.getFullYear()))
      await wellOnBothScreens(office)
      await press(page, 'Giao đánh giá')
      await page.getByText('Đã giao đánh giá').waitFor()
    })

    await step('the assessor recommends it, the leader recognises it', async () => {
      await open(appraiser.page, path)
      await appraiser.page.getByLabel('Nhận xét').fill('Cách làm mới, ít tốn kém, đo được.')
      await wellOnBothScreens(appraiser)
      await press(appraiser.page, 'Đánh giá')
      await appraiser.page.getByText('Đã ghi đánh giá').waitFor()
      await open(leader.page, path)
      await leader.page.getByLabel('Lý do').fill('Có tính mới.')
      await wellOnBothScreens(leader)
      await press(leader.page, 'Công nhận')
      await leader.page.getByText('Đã công nhận').waitFor()
    })

    await step('each figure opens to its rows', async () => {
      const { page } = leader
      await ready(page)
      await wellOnBothScreens(leader)
      await page.getByRole('link', { name: /Xem từng dòng.*Sau/ }).click()
      await page.waitForURL('**/cockpit/rows?**')
      assert.match(await textOf(page), /Từng hồ sơ/)
    })

    await step('rows of initiatives open to the initiative', async () => {
      const { page } = leader
      const year = new Date().getFullYear()
      const asked = { measure: 'initiatives_recognised', agency: 'mau', subtree: 'true', period: String(year) }
      await open(page, `/cockpit/rows?${new URLSearchParams(asked)}`)
      await page.getByRole('link', { name: path.split('/').at(-1) ?? '' }).click()
      await page.waitForURL(`**${path}`)
    })

    await step('the public reads it without script, and no name of a person', async () => {
      const reader = await stage.stranger('/sang-kien', { script: false })
      await wellOnBothScreens(reader)
      await reader.page.getByRole('link', { name: TITLE }).click()
      const text = await textOf(reader.page)
      assert.match(text, /Trước và sau.*Có tính mới/)
      assert.doesNotMatch(text, /Phạm Văn Chuyên|Đỗ Thị Định|Vũ Văn Đạo/)
      await wellOnBothScreens(reader)
      await reader.end()
    })
    for (const visit of [officer, office, appraiser, leader]) await visit.end()
  })
}

async function press(page: Page, name: string): Promise<void> {
  await page.locator('main').getByRole('button', { name, exact: true }).click()
}
