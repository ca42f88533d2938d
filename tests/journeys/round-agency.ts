import assert from 'node:assert/strict'
import type { Visit } from '#tests/browser.ts'
import { paper, sheet } from './round-story.ts'
import { open, textOf, wellOnBothScreens } from './stage.ts'

/** The focal person finds what is measured, opens it to its rows, and disputes it. */
export async function disputes(visit: Visit, late: string): Promise<void> {
  const { page } = visit
  await open(page, '/indexes')
  assert.match(await textOf(page), /Còn 2 trên 2 tiêu chí chưa chấm/)
  await open(page, sheet('AB', '1.1.1'))
  const text = await textOf(page)
  assert.match(text, /không nhập tay/)
  assert.match(text, /1\/2 = 50%/)
  assert.equal(await page.locator('[name=points]').count(), 0, 'no box to type points into')
  await wellOnBothScreens(visit)
  const rows = await page
    .getByRole('link', { name: /Xem từng dòng/ })
    .first()
    .getAttribute('href')
  await open(page, rows ?? '')
  const codes = page.getByRole('table').locator('a[href^="/dossiers/"]')
  assert.equal(await codes.count(), 2, 'the figure opens to its two dossiers')
  assert.ok(
    (await codes.allTextContents()).some((code) => code.trim() === late),
    late,
  )

  await open(page, sheet('AB', '1.1.1'))
  await page.getByText('Số đo sai? Phản đối').click()
  await page.getByRole('button', { name: 'Gửi phản đối' }).click()
  await page.getByRole('alert').first().waitFor()
  await page.getByLabel('Số đo sai ở đâu, vì sao').fill('Một hồ sơ trễ vì mất điện cả tuần')
  await page.getByRole('button', { name: 'Gửi phản đối' }).click()
  await page.getByText('1.1.1: đã gửi phản đối').waitFor()
  assert.match(await textOf(page), /bị phản đối/)
}

/** Four ideas at half a point, with the paper that proves them. */
export async function scoresItself(visit: Visit): Promise<void> {
  const { page } = visit
  await open(page, sheet('AB', '1.1.2', 'todo'))
  await page.getByLabel('Số lần').fill('4')
  await page.getByLabel('Thuyết minh').fill('Bốn sáng kiến được công nhận')
  await page.keyboard.press('F9')
  await page
    .getByRole('alert')
    .getByText(/cần tài liệu kiểm chứng: Quyết định công nhận sáng kiến/)
    .waitFor()
  assert.equal(await page.getByLabel('Số lần').inputValue(), '4', 'what was typed stays')
  await wellOnBothScreens(visit)
  await page
    .locator('#attach-file')
    .setInputFiles({ name: 'sang-kien.pdf', mimeType: 'application/pdf', buffer: paper('AB') })
  await page.getByRole('button', { name: 'Đính kèm' }).click()
  await page.getByRole('link', { name: 'sang-kien.pdf' }).waitFor()
  assert.equal(await page.getByLabel('Số lần').inputValue(), '4', 'and while the paper is sent')
  await page.getByLabel('Thuyết minh').focus()
  await page.keyboard.press('F9')
  await page.getByText('1.1.2: đã lưu 2,00 điểm').waitFor()
}

/** The agency reads why a point was lowered, and answers. */
export async function explains(visit: Visit): Promise<void> {
  const { page } = visit
  await open(page, sheet('AB', '1.1.2', 'todo'))
  assert.match(await textOf(page), /2,00 → 1,00.*Hai sáng kiến trùng nhau/, 'the agency reads why')
  await page.getByLabel('Nội dung giải trình').fill('Chỉ một sáng kiến trùng, có quyết định kèm theo')
  await wellOnBothScreens(visit)
  await page.getByRole('button', { name: 'Gửi giải trình' }).click()
  await page.getByText('1.1.2: đã gửi giải trình').waitFor()
}
