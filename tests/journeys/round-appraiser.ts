import assert from 'node:assert/strict'
import type { Visit } from '#tests/browser.ts'
import { communes, sheet } from './round-story.ts'
import { open, textOf, wellOnBothScreens } from './stage.ts'

/** The appraiser gives one point of the two that were claimed. */
export async function lowers(visit: Visit): Promise<void> {
  const { page } = visit
  await open(page, '/indexes')
  await page
    .getByRole('link', { name: `Ủy ban nhân dân ${communes.AB}` })
    .first()
    .click()
  await page.getByRole('link', { name: 'Bắt đầu từ 1.1.2' }).click()
  await page.getByText('Chấm khác').click()
  assert.match(await textOf(page), /Kê khai: Số lần: 4/)
  await page.getByLabel('Số điểm').fill('1')
  await page
    .getByRole('button', { name: /^Lưu điểm thẩm định/ })
    .first()
    .click()
  await page.getByRole('alert').getByText(/lý do/i).first().waitFor()
  await wellOnBothScreens(visit)
  await page.getByLabel('Ý kiến thẩm định').fill('Hai sáng kiến trùng nhau')
  await page
    .getByRole('button', { name: /^Lưu điểm thẩm định/ })
    .first()
    .click()
  await page.getByText('1.1.2: đã lưu 1,00 điểm').waitFor()
}

/** The appraiser gives points for what the agency never claimed. */
export async function judges({ page }: Visit): Promise<void> {
  await open(page, sheet('AB', '2.1.1'))
  await page.getByLabel('Số điểm').fill('2')
  await page.getByLabel('Ý kiến thẩm định').fill('Qua kiểm tra không có vi phạm')
  await page.getByRole('button', { name: 'Lưu điểm thẩm định', exact: true }).click()
  await page.getByText('2.1.1: đã lưu 2,00 điểm').waitFor()
}

/** One key agrees with what was claimed. */
export async function agreesWith({ page }: Visit): Promise<void> {
  await open(page, sheet('CD', '1.1.2', 'todo'))
  await page.getByRole('button', { name: /^Đồng ý 1,00 điểm tự chấm/ }).waitFor()
  await page.keyboard.press('F9')
  await page.getByText('Đã ghi 1 tiêu chí').waitFor()
}

/** The appraiser gives half a point back. */
export async function appraisesAgain({ page }: Visit): Promise<void> {
  await open(page, sheet('AB', '1.1.2', 'todo'))
  await page.getByText('Chấm lại').click()
  await page.getByLabel('Số điểm').fill('1,5')
  await page.getByLabel('Ý kiến thẩm định lại').fill('Công nhận ba sáng kiến')
  await page
    .getByRole('button', { name: /^Lưu điểm thẩm định lại/ })
    .first()
    .click()
  await page.getByText('1.1.2: đã lưu 1,50 điểm').waitFor()
}
