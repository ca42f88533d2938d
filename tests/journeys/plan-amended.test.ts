import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { components } from '#contract/api.d.ts'
import { dayOf } from '#platform/time.ts'
import { asWord } from '#tests/plans/own/print.ts'
import { type Ask, askerFor } from './asking.ts'
import { daysOf, planToAmend, written } from './plan-paper.ts'
import { goTo, handIn, told } from './reviewing.ts'
import { ready, step, textOf, wellOnBothScreens, who, withStage } from './stage.ts'

type Shapes = components['schemas']
const today = dayOf(new Date())
const { soon, past, later } = daysOf(today)
const MOVED = 'Công bố thủ tục làm trọn trên mạng'

const stage = await withStage()
if (stage) {
  after(() => stage.close())

  test('an amended document is reviewed by what it changes, and the plan is then as it says', async () => {
    const ask = await askerFor(stage.program, who('reform_officer'))
    const { document: first, plan } = await standing(ask)
    const officer = await stage.signedIn(who('reform_officer'))
    const { page } = officer

    await step('it is handed in as amending the plan', async () => {
      await page.goto('/plans/documents')
      await ready(page)
      await page.getByLabel('Văn bản này sửa đổi kế hoạch đang có?').selectOption(plan)
      await handIn(page, 'Ke hoach sua doi.docx', await asWord(planToAmend(today, true)))
      await page.waitForURL(/\/plans\/documents\/[0-9a-f-]{36}$/)
      await ready(page)
      await wellOnBothScreens(officer)
      assert.match(await textOf(page), new RegExp(`Sửa đổi kế hoạch ${plan}`))
    })
    const address = new URL(page.url()).pathname
    const sheet = () => ask<Shapes['PlanDocument']>(`GET /plan-documents/${address.split('/').at(-1)}`)

    await step('only what is new, changed or gone is to be seen; what stays as it was is told apart', async () => {
      const filter = page.getByRole('navigation', { name: 'Lọc theo thay đổi' })
      for (const said of ['Mới (1)', 'Thay đổi (2)', 'Bỏ đi (1)']) await filter.getByText(said).waitFor()
      await page.getByRole('link', { name: 'Giữ nguyên 3' }).click()
      await page.getByText('Bỏ giấy tờ trùng trong hồ sơ hộ tịch').first().waitFor()
      await wellOnBothScreens(officer)
      const { standing, same } = await sheet()
      assert.deepEqual(standing.map(({ change }) => change).sort(), ['add', 'change', 'change', 'remove'])
      assert.equal(same.length, 3)
      await page.goto(address)
      await ready(page)
    })

    await step('what moved stands beside what it was', async () => {
      await goTo(page, MOVED)
      const sides = page.locator('#card section')
      assert.match((await sides.filter({ hasText: 'Đang có' }).textContent()) ?? '', new RegExp(written(past)))
      assert.match((await sides.filter({ hasText: 'Sẽ thành' }).textContent()) ?? '', new RegExp(written(later)))
      await wellOnBothScreens(officer)
    })

    await step('until the last is decided the plan stands by the document before', async () => {
      for (const left of [3, 2, 1]) {
        await page.keyboard.press('a')
        await told(page, 'Đã chấp nhận', left)
      }
      await page.goto('/plans/documents')
      assert.equal(await stateOf(first), 'reviewed')
    })

    await step('then the old one is superseded', async () => {
      await page.goto(address)
      await ready(page)
      await page.keyboard.press('a')
      await page.getByText('Đã xem hết 4 đề xuất').waitFor()
      await wellOnBothScreens(officer)
      assert.equal(await stateOf(first), 'superseded')
      await page.goto('/plans/documents')
      const row = page.getByRole('row').filter({ hasText: 'Ke hoach goc.docx' })
      assert.match((await row.textContent()) ?? '', /Đã có bản thay/)
      await wellOnBothScreens(officer)
    })

    await step(
      'the plan has the new state: days moved, work come and gone, and what was reported is kept',
      async () => {
        await page.goto(`/plans/${plan}`)
        await ready(page)
        await wellOnBothScreens(officer)
        const text = await textOf(page)
        assert.doesNotMatch(text, /Thay biển chỉ dẫn/)
        assert.match(text, /Mở quầy lưu động tại thôn xa/)
        await page.getByRole('link', { name: MOVED }).click()
        await page.waitForURL('**/plans/tasks/**')
        await ready(page)
        const said = await textOf(page)
        assert.match(said, new RegExp(`${written(later)}.*Báo cáo của Sở Tư pháp: 30 %.*Đang lấy ý kiến`))
        assert.match(said, new RegExp(`Nguyên văn.*${written(later)}.*Tệp Ke hoach sua doi.docx`))
        await page.goto(`/plans/${plan}/targets`)
        assert.match(await textOf(page), /đúng hạn.*từ 99 % trở lên/)
        const lines = await linesOf(ask, plan)
        assert.deepEqual(
          lines.map(({ content, agency, due_on }) => [content, agency, due_on]).sort(),
          [
            ['Bỏ giấy tờ trùng trong hồ sơ hộ tịch', 'STP', soon],
            [MOVED, 'STP', later],
            ['Mở quầy lưu động tại thôn xa', 'SNV', later],
          ].sort(),
        )
      },
    )
    await officer.end()

    async function stateOf(id: string): Promise<string> {
      return (await ask<Shapes['PlanDocument']>(`GET /plan-documents/${id}?text=no`)).state
    }
  })
}

/** The plan as it was before, with everything of it accepted, and one task begun. */
async function standing(ask: Ask): Promise<{ document: string; plan: string }> {
  const form = new FormData()
  form.set('agency', 'mau')
  form.set('file', new File([await asWord(planToAmend(today))], 'Ke hoach goc.docx'))
  const { id } = await ask<{ id: string }>('POST /plan-documents', form)
  const { code } = await ask<{ code: string }>(`POST /plan-documents/${id}/plan`, {})
  await ask(`POST /plan-documents/${id}/sure`, {})
  const { open } = await ask<Shapes['PlanDocument']>(`GET /plan-documents/${id}?text=no`)
  assert.equal(open, 0, 'all of it is sure')
  const moved = (await linesOf(ask, code)).find(({ content }) => content === MOVED)
  const report = { text: 'Đang lấy ý kiến.', percent: 30, done_on: null, files: [] }
  await ask(`POST /plan-dues/${moved?.id}/reports`, report)
  return { document: id, plan: code }
}

async function linesOf(ask: Ask, plan: string): Promise<Shapes['PlanDues']['lines']> {
  return (await ask<Shapes['PlanDues']>(`GET /plans/${plan}/dues`)).lines
}
