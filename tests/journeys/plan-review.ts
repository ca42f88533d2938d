import assert from 'node:assert/strict'
import type { components } from '#contract/api.d.ts'
import type { Visit } from '#tests/browser.ts'
import { answer, goTo, told } from './reviewing.ts'
import { step, textOf, wellOnBothScreens } from './stage.ts'

type Sheet = () => Promise<components['schemas']['PlanDocument']>

/** The document before the reviewer, by keyboard, until nothing of it is left unseen. @returns the plan's code */
export async function reviewAll(officer: Visit, sheet: Sheet): Promise<string> {
  const { page } = officer
  await step('every proposal is marked in the document, and every block is in one or told to be outside', async () => {
    const { standing, blocks, unplaced, open } = await sheet()
    assert.equal(open, 12, 'three targets, seven tasks, two duties')
    assert.match(await textOf(page), /3 chỉ tiêu, 7 nhiệm vụ, 2 trách nhiệm/)
    for (const { id, source } of standing) {
      const marks = await page.locator(`#paper [data-p~="${id}"]`).allTextContents()
      const [span] = source
      assert.ok(span && marks.join('').includes((blocks[span.block]?.text ?? '').slice(span.from, span.to)), id)
    }
    const seen = new Set([...standing.flatMap(({ source }) => source), ...unplaced].map(({ block }) => block))
    assert.deepEqual(
      [...blocks.keys()].filter((block) => !seen.has(block)),
      [],
    )
  })

  await step('it is confirmed which document it is; before that nothing can be accepted', async () => {
    assert.equal(await page.getByLabel('Số, ký hiệu').inputValue(), '61/KH-UBND')
    await page.keyboard.press('a')
    assert.equal((await sheet()).open, 12)
    await page.keyboard.press('F9')
    await told(page, 'Đã xác nhận văn bản', 12)
  })

  await splitAndReject(officer)

  await step('a target’s value is corrected; what is no number is refused and stays typed', async () => {
    await goTo(page, 'chờ tại quầy')
    await page.keyboard.press('e')
    const value = page.getByLabel('Giá trị', { exact: true })
    assert.equal(await value.inputValue(), '15')
    await value.fill('mười')
    await page.keyboard.press('F9')
    await page.locator('#card').getByText('Đây không phải là số').first().waitFor()
    assert.equal(await value.inputValue(), 'mười')
    await wellOnBothScreens(officer)
    await value.fill('10')
    await page.getByLabel('Điều phải đạt').fill('Thời gian người dân chờ tại quầy không quá 10 phút')
    await page.getByLabel('Vì sao sửa').fill('Theo ý kiến tại phiên họp tháng')
    await page.keyboard.press('F9')
    await told(page, 'Đã sửa và chấp nhận', 9)
  })

  await step('all that is sure is accepted by one key, its number said before', async () => {
    await page.getByRole('button', { name: 'Chấp nhận 7 mục chắc chắn' }).waitFor()
    await wellOnBothScreens(officer)
    await page.keyboard.press('F8')
    await told(page, 'Đã chấp nhận các mục chắc chắn', 2)
  })

  return nameAll(officer, sheet)
}

async function splitAndReject({ page }: Visit): Promise<void> {
  await step('what is most in doubt comes first: a task of two things is split, each given to somebody', async () => {
    const card = (await page.locator('#card').textContent()) ?? ''
    assert.match(card, /70\s% .*thiếu cơ quan chủ trì.*Ban hành quy chế trực/s)
    await page.keyboard.press('s')
    const lines = page.getByLabel('Mỗi dòng là một mục mới')
    assert.equal(await lines.inputValue(), 'Ban hành quy chế trực\nin sổ tay trực')
    await page.keyboard.press('F9')
    await told(page, 'Đã tách', 13)
    for (const [said, agency, left] of [
      ['Ban hành quy chế trực', 'Sở Nội vụ', 12],
      ['in sổ tay trực', 'Văn phòng UBND tỉnh', 11],
    ] as const) {
      await goTo(page, said)
      await answer(page, /Giao cho cơ quan nào/, agency)
      await told(page, 'Đã chấp nhận', left)
    }
  })

  await step('what gives nobody anything to do is rejected, with the reason', async () => {
    await goTo(page, 'Tăng cường nhận thức')
    await page.keyboard.press('x')
    await page.keyboard.press('F9')
    await page.locator('#card').getByText('Chọn lý do').first().waitFor()
    await page.getByRole('radio', { name: 'Yêu cầu chung' }).focus()
    await page.keyboard.press('Space')
    await page.keyboard.press('F9')
    await told(page, 'Đã từ chối', 10)
  })
}

async function nameAll(officer: Visit, sheet: Sheet): Promise<string> {
  const { page } = officer
  await step('a department that is gone is carried on by its successor', async () => {
    await goTo(page, 'Nối dữ liệu đăng ký doanh nghiệp')
    await page.locator('#card').getByText('chọn cơ quan kế thừa').waitFor()
    await answer(page, /Sở Kế hoạch và Đầu tư/, 'Sở Tài chính')
    await told(page, 'Đã chấp nhận', 1)
  })

  return step('a body nobody knows is asked after, not guessed; then nothing is left unseen', async () => {
    await page.keyboard.press('a')
    const asked = page.locator('#card').getByRole('alert')
    await asked
      .getByText(/Trung tâm Điều hành thông minh/)
      .first()
      .waitFor()
    await wellOnBothScreens(officer)
    assert.equal((await sheet()).open, 1)
    await answer(page, /Trung tâm Điều hành thông minh/, 'Sở Khoa học và Công nghệ')
    await page.getByText('Đã xem hết 13 đề xuất').waitFor()
    assert.match(await textOf(page), /12 mục đã vào kế hoạch, 1 mục bị từ chối/)
    await wellOnBothScreens(officer)
    const { standing, plan } = await sheet()
    const count = (state: string) => standing.filter((one) => one.state === state).length
    const states = ['accepted', 'corrected', 'rejected', 'split', 'proposed']
    assert.deepEqual(states.map(count), [9, 3, 1, 1, 0], 'the two that were split were given a lead')
    return plan ?? assert.fail('there is no plan')
  })
}
