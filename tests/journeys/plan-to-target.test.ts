import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import type { Locator } from 'playwright-core'
import type { components } from '#contract/api.d.ts'
import { dayOf } from '#platform/time.ts'
import type { Visit } from '#tests/browser.ts'
import { asWord } from '#tests/plans/own/print.ts'
import { type Ask, askerFor, measured, registerDeath } from './asking.ts'
import { endLate, type Owed, reportAndAsk } from './plan-owed.ts'
import { daysOf, planPaper, written } from './plan-paper.ts'
import { reviewAll } from './plan-review.ts'
import { handIn } from './reviewing.ts'
import { ready, step, textOf, wellOnBothScreens, who, withStage } from './stage.ts'

type Shapes = components['schemas']
const today = dayOf(new Date())
const { soon, later } = daysOf(today)
const GOAL = 'Tỷ lệ hồ sơ giải quyết đúng hạn'
/** What is owed by whom: as the paper has it, with the successor, and who was chosen in the review. */
const OWED = {
  'Sở Tư pháp': 2,
  'Sở Nội vụ': 3,
  'Sở Tài chính': 1,
  'Sở Khoa học và Công nghệ': 1,
  'Văn phòng UBND tỉnh': 1,
  'UBND phường Trung Tâm': 1,
}

const stage = await withStage()
if (stage) {
  after(() => stage.close())

  test('a plan document becomes tracked work, and a target of it moves as a dossier closes', async () => {
    const { program } = stage
    const evidence = await asWord({ ...planPaper(today), parts: ['Đã rà soát 12 loại giấy tờ.'] })
    const officer = await stage.signedIn(who('reform_officer'))
    const ask = await askerFor(program, who('reform_officer'))
    const { page } = officer

    const document = await handInTwice(officer, ask)
    const code = await reviewAll(officer, () => ask(`GET /plan-documents/${document}`))

    await step('the plan stands among the plans, and its work is with the agencies', async () => {
      await page.getByRole('link', { name: 'Mở kế hoạch' }).first().click()
      await page.waitForURL(`**/plans/${code}`)
      await ready(page)
      await wellOnBothScreens(officer)
      assert.match(await textOf(page), /Nối dữ liệu đăng ký doanh nghiệp.*Sở Kế hoạch và Đầu tư/)
      assert.doesNotMatch(await textOf(page), /Tăng cường nhận thức/)
      await page.goto(`/plans/${code}?view=agencies`)
      for (const [agency, count] of Object.entries(OWED)) {
        const link = page.getByRole('link', { name: `${agency}, Đầu việc: ${count}`, exact: true })
        assert.equal(await link.count(), 1, agency)
      }
      await wellOnBothScreens(officer)
      await page.goto('/plans')
      assert.equal(await page.locator(`a[href="/plans/${code}"]`).count(), 1)
    })

    const focal = await stage.signedIn(who('focal_person'))
    const owed = await reportAndAsk(focal, evidence, later)
    await grantAndRemind(officer, ask, code, owed)
    await endLate(focal, evidence, today, later, owed.uses)
    await focal.end()

    const target = page.getByRole('article').filter({ hasText: GOAL })
    await step('a target is bound to what is measured', async () => {
      await page.goto(`/plans/${code}/targets`)
      await ready(page)
      await wellOnBothScreens(officer)
      assert.match((await target.textContent()) ?? '', /từ 98\s% trở lên, năm \d{4}.*chưa có số/s)
      await target.getByRole('link', { name: 'Gắn số đo' }).click()
      await page
        .getByLabel('Số đo', { exact: true })
        .selectOption({ label: 'Đúng hạn, tính cả hồ sơ quá hạn chưa xong' })
      await page.getByLabel('Của cơ quan').selectOption({ label: 'UBND phường Trung Tâm' })
      await page.getByRole('checkbox', { name: 'Tính cả đơn vị trực thuộc' }).uncheck()
      await wellOnBothScreens(officer)
      await page.getByRole('button', { name: 'Gắn số đo' }).click()
      await page.getByText('Đã gắn số đo').waitFor()
    })

    const figure = ['on_time_all', '--agency', 'X01', '--period', today.slice(0, 4)]
    const before = await step('it shows where it stands: the value that the command line tells', async () => {
      const value = said(await measured(program, figure))
      await shows(target, value)
      await wellOnBothScreens(officer)
      return value
    })

    const now = await step('a dossier is received and closed in time: the target moves', async () => {
      await registerDeath(program)
      const value = said(await measured(program, figure))
      assert.notEqual(value, before)
      await page.reload()
      await shows(target, value)
      await officer.end()
      return value
    })

    await step('everybody reads the same, without script', async () => {
      const citizen = await stage.stranger('/ke-hoach', { script: false })
      await citizen.page.locator(`a[href="/ke-hoach/${code}"]`).click()
      await citizen.page.waitForURL(`**/ke-hoach/${code}`)
      await wellOnBothScreens(citizen)
      const text = await textOf(citizen.page)
      assert.match(text, /Đã xong 1 trong 32 việc. Trong đó 1 việc xong trễ hạn. Không có việc nào trễ hạn./)
      assert.match(text, /chờ tại quầy không quá 10 phút Nay: chưa có dữ liệu Phải đạt: không quá 10 phút/)
      assert.match(text, new RegExp(`${GOAL}[^.]*Nay: ${now} Chưa đạt`))
      await citizen.end()
    })
  })
}

/** First a file that broke on its way, then the whole one. @returns the document's id */
async function handInTwice(officer: Visit, ask: Ask): Promise<string> {
  const { page } = officer
  const bytes = await asWord(planPaper(today))
  await step('a damaged file is refused: the page says what to do, and nothing is kept of it', async () => {
    await page.goto('/plans')
    await page.getByRole('link', { name: 'Văn bản đưa vào' }).click()
    await page.waitForURL('**/plans/documents')
    await ready(page)
    await wellOnBothScreens(officer)
    const before = await ask<unknown>('GET /plan-documents')
    await handIn(page, 'Ke hoach hong.docx', bytes.subarray(0, bytes.length / 2))
    await page.getByRole('alert').getByText('Mở bằng phần mềm văn phòng và lưu lại').waitFor()
    await wellOnBothScreens(officer)
    assert.deepEqual(await ask('GET /plan-documents'), before)
  })
  return step('the real one is read; what it says stands beside what is proposed', async () => {
    await handIn(page, 'Ke hoach mot cua.docx', bytes)
    await page.waitForURL(/\/plans\/documents\/[0-9a-f-]{36}$/)
    await ready(page)
    await wellOnBothScreens(officer)
    return new URL(page.url()).pathname.split('/').at(-1) ?? ''
  })
}

async function grantAndRemind(officer: Visit, ask: Ask, code: string, { task, due }: Owed): Promise<void> {
  const { page } = officer
  await step('the reform officer sees it asked, and grants it', async () => {
    await page.goto(`/plans/${code}`)
    await page.getByRole('link', { name: /^Xin gia hạn: 1/ }).click()
    await page.waitForURL('**standing=asked**')
    await page.getByRole('link', { name: /Bỏ giấy tờ trùng/ }).click()
    await page.waitForURL('**/plans/tasks/**')
    await ready(page)
    assert.match(await textOf(page), new RegExp(`xin lùi đến ${written(later)}: Còn chờ ý kiến các xã`))
    await wellOnBothScreens(officer)
    await page.getByRole('button', { name: 'Quyết định', exact: true }).click()
    await page.getByText(`Đồng ý gia hạn đến ${written(later)}`).waitFor()
    const { dues } = await ask<Shapes['PlanTask']>(`GET /plan-tasks/${task}`)
    const { due_on, first_due_on } = dues.find(({ id }) => id === due) ?? assert.fail('the work is gone')
    assert.deepEqual([due_on, first_due_on], [later, soon])
  })

  await step('whoever is late is reminded by one press', async () => {
    await page.goto(`/plans/${code}?view=agencies`)
    await ready(page)
    await page.locator('summary', { hasText: 'Nhắc mọi cơ quan đang trễ' }).click()
    await page.getByText('1 đầu việc trễ của 1 cơ quan').waitFor()
    await page.getByRole('button', { name: 'Gửi 1 lời nhắc' }).click()
    await page.getByText('Đã nhắc 1 đầu việc của 1 cơ quan').waitFor()
    await wellOnBothScreens(officer)
  })
}

/** A share as the pages write it. */
function said(value: number | null): string {
  assert.ok(value !== null, 'there is something to count')
  return `${String(Math.round(value * 10) / 10).replace('.', ',')} %`
}

/** Figures follow the record within two seconds. */
async function shows(card: Locator, value: string): Promise<void> {
  for (let n = 0; n < 10; n++) {
    if ((await card.locator('.value').textContent())?.replace(/\s/g, ' ').trim() === value) return
    await pause(500)
    await card.page().reload()
  }
  assert.fail(`not ${value}: ${await card.textContent()}`)
}
