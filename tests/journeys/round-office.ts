import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import type { Visit } from '#tests/browser.ts'
import { LAST_YEAR } from './ground.ts'
import { AT, byHand, communes, ROUND, sheet } from './round-story.ts'
import { open, ready, textOf, wellOnBothScreens } from './stage.ts'

/** Opens a round of three of the four communes; without any it is not. */
export async function openRound({ page, ...visit }: Visit): Promise<void> {
  await open(page, '/indexes/rounds/new')
  await page.getByLabel('Bộ tiêu chí', { exact: true }).selectOption('thu-xa@1')
  await page.getByLabel('Kỳ', { exact: true }).fill(String(LAST_YEAR))
  await page.getByRole('button', { name: 'Chọn bộ và kỳ này' }).click()
  await page.waitForURL('**/rounds/new?**')
  await ready(page)
  assert.equal(await page.getByLabel('Mã', { exact: true }).inputValue(), ROUND)
  await page.getByRole('button', { name: 'Bỏ cả nhóm' }).click()
  await page.getByText('Đang chọn 0 trên 4').waitFor()
  await page.getByRole('button', { name: 'Mở kỳ' }).click()
  await page.getByRole('alert').getByText('Chọn ít nhất một cơ quan').waitFor()
  await wellOnBothScreens({ page, ...visit })
  for (const name of [communes.AB, communes.CD, communes.EF]) await page.getByLabel(`Ủy ban nhân dân ${name}`).check()
  await page.getByRole('button', { name: 'Mở kỳ' }).click()
  await page.getByText(`Đã mở ${ROUND} với 3 cơ quan.`).waitFor()
  await wellOnBothScreens({ page, ...visit })
  const agencies = page.getByRole('table', { name: 'Tiến độ từng cơ quan' })
  assert.equal(await agencies.locator('tbody tr').count(), 3)
  assert.ok(!(await textOf(page)).includes(communes.GH))
}

/** Asks for the next step, reads what it means, and says yes. */
export async function moveOn(page: Page, name: string, state: string, meaning?: RegExp): Promise<void> {
  await open(page, AT)
  await page.getByRole('link', { name, exact: true }).click()
  const question = page.getByRole('dialog')
  if (meaning) assert.match((await question.textContent()) ?? '', meaning)
  await question.getByRole('button', { name, exact: true }).click()
  await page.getByText(`Đã chuyển sang bước: ${state}.`).waitFor()
}

/** The round says what is still in the way of publishing. */
export async function isHindered(visit: Visit): Promise<void> {
  const { page } = visit
  const text = await textOf(page)
  for (const said of [
    '1 số liệu đang bị phản đối',
    '3 kết quả điều tra chưa nhập',
    '1 tiêu chí tự chấm chưa được thẩm định hoặc quyết định',
  ])
    assert.ok(text.includes(said), said)
  assert.ok(await page.getByRole('button', { name: 'Công bố và khóa kết quả' }).isDisabled())
  await wellOnBothScreens(visit)
}

/** The council settles the dispute and decides the last point. */
export async function decides(visit: Visit): Promise<void> {
  const { page } = visit
  await open(page, sheet('AB', '1.1.1', 'todo'))
  assert.match(await textOf(page), /Một hồ sơ trễ vì mất điện cả tuần/)
  await page.getByLabel('Số điểm').fill('3')
  await page.getByLabel('Lý do giải quyết').fill('Có biên bản mất điện của điện lực')
  await wellOnBothScreens(visit)
  await page
    .getByRole('button', { name: /^Lưu kết quả giải quyết/ })
    .first()
    .click()
  await page.getByText('1.1.1: đã lưu 3,00 điểm').waitFor()
  await open(page, sheet('EF', '2.1.1', 'todo'))
  await page.getByLabel('Số điểm').fill('1')
  await page.getByRole('textbox', { name: 'Lý do của Hội đồng' }).fill('Bị nhắc nhở một lần')
  await page
    .getByRole('button', { name: /^Lưu quyết định/ })
    .first()
    .click()
  await page.getByText('2.1.1: đã lưu 1,00 điểm').waitFor()
}

const ANSWERS = ['Hài lòng', 'Bình thường', 'Không hài lòng'] as const
const nameOf = (agency: keyof typeof communes): string => `Ủy ban nhân dân ${communes[agency]}`

/** Answers by commune, typed as counts into one grid; half a slip and half a row are refused where they stand. */
export async function entersSurvey(visit: Visit): Promise<void> {
  const { page } = visit
  await open(page, AT)
  await page.getByRole('link', { name: 'Nhập kết quả điều tra' }).first().click()
  const slips = { AB: ['10', '20', '20'], CD: ['30', '10', '10'], EF: ['35', '0', '15'] } as const
  for (const agency of ['AB', 'CD', 'EF'] as const)
    for (const [n, answer] of ANSWERS.entries()) await boxFor(visit, agency, answer).fill(slips[agency][n] ?? '')
  await page.getByLabel('Nguồn của số phiếu').fill('Điều tra tháng 12, Sở Nội vụ')
  await refusesHalfASlip(visit)
  await page.getByRole('button', { name: 'Lưu số phiếu' }).click()
  await page.getByText('Người dân hài lòng: đã lưu số phiếu của 3 cơ quan').waitFor()
  for (const agency of ['AB', 'CD', 'EF'] as const) {
    const points = (byHand[agency][3] / 100).toFixed(2).replace('.', ',')
    await page
      .getByRole('rowheader', { name: nameOf(agency) })
      .getByText(`${points} điểm`)
      .waitFor()
  }
  await page.getByText('Đã nhập đủ kết quả của mọi cơ quan').waitFor()
}

async function refusesHalfASlip(visit: Visit): Promise<void> {
  const { page } = visit
  await boxFor(visit, 'AB', 'Hài lòng').fill('10,5')
  await boxFor(visit, 'EF', 'Bình thường').fill('')
  await page.getByRole('button', { name: 'Lưu số phiếu' }).click()
  const alert = page.getByRole('alert')
  await alert.getByText(`${nameOf('AB')}, Hài lòng: Phải là số nguyên`).waitFor()
  await alert.getByText(`${nameOf('EF')}, Bình thường: Còn trống`).waitFor()
  assert.equal(await boxFor(visit, 'AB', 'Bình thường').inputValue(), '20', 'what was typed stays')
  await wellOnBothScreens(visit)
  await boxFor(visit, 'AB', 'Hài lòng').fill('10')
  await boxFor(visit, 'EF', 'Bình thường').fill('0')
}

function boxFor({ page }: Visit, agency: keyof typeof communes, answer: (typeof ANSWERS)[number]) {
  return page.getByLabel(`${nameOf(agency)}, ${answer}`, { exact: true })
}
