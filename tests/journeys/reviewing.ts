import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { ready, textOf } from './stage.ts'

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** Chooses a file on the page of documents and sends it. */
export async function handIn(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page.getByLabel('Tệp văn bản').setInputFiles({ name, mimeType: WORD, buffer: Buffer.from(bytes) })
  await page.getByRole('button', { name: 'Đưa vào và đọc' }).click()
}

/** Goes down the list by key until the proposal that says this is open. */
export async function goTo(page: Page, said: string): Promise<void> {
  const card = page.locator('#card')
  for (let n = 0; n < 30; n++) {
    if ((await card.locator('dl').first().textContent())?.includes(said)) return
    const before = await page.locator('#card-title').textContent()
    await page.keyboard.press('j')
    await page.locator('#card-title', { hasNotText: before ?? '' }).waitFor()
  }
  assert.fail(`“${said}” is not in the list: ${await textOf(page)}`)
}

/** Fields between the list of agencies and the button: whether the answer is for others too. */
const BETWEEN = 2

/** Answers whom a name means, from the list of agencies, and goes on to the button by key. */
export async function answer(page: Page, question: RegExp, agency: string): Promise<void> {
  await page.locator('#card').getByLabel(question).selectOption({ label: agency })
  await page.locator('#card').getByLabel(question).focus()
  const button = page.locator('#card button:focus')
  for (let n = 0; n <= BETWEEN && (await button.count()) === 0; n++) await page.keyboard.press('Tab')
  assert.match((await button.textContent()) ?? '', /Chấp nhận/)
  await page.keyboard.press('Enter')
}

/** What the page says after a decision, and how much is left. */
export async function told(page: Page, says: string, left: number): Promise<void> {
  const status = page.locator('.progress').getByText(says)
  await status.waitFor()
  await page.locator('.progress').getByText(`Còn ${left} đề xuất chưa xem`).waitFor()
  await ready(page)
}
