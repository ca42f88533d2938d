import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, test } from 'node:test'
import type { Page } from 'playwright-core'
import { readBack } from '#platform/paper/reading.ts'
import { open, ready, step, textOf, wellOnBothScreens, who, withStage } from './stage.ts'

const REASON = 'Thiếu bản gốc giấy chứng sinh'

const stage = await withStage()
if (stage) {
  after(() => stage.close())

  test('paper goes from the desk to the unit on a numbered list, what is missing comes back, and each dossier tells where it is', async () => {
    const [clerk, officer] = await Promise.all(['clerk', 'officer'].map((role) => stage.signedIn(who(role))))
    assert.ok(clerk && officer)

    const received = await step('two people hand in their papers at the desk', async () => {
      const codes: string[] = []
      for (const name of ['Lê Thị Bàn Giao', 'Trần Văn Ký Nhận Giấy Tờ']) codes.push(await receive(clerk.page, name))
      return codes
    })
    const [kept = '', lacking = ''] = received

    const given = await step(
      'the clerk makes a list of what lies at the desk, all of it chosen beforehand',
      async () => {
        const { page } = clerk
        await open(page, '/deliveries')
        await wellOnBothScreens(clerk)
        const boxes = page.locator('input[name=dossier]')
        const all = await boxes.count()
        assert.ok(all >= 2, `${all} dossiers wait at the desk`)
        assert.equal(await page.locator('input[name=dossier]:checked').count(), all)
        for (const box of await boxes.all()) if (!received.includes(await box.inputValue())) await box.uncheck()
        await page.getByLabel('Đơn vị nhận').selectOption({ index: 2 })
        await page.keyboard.press('F9')
        await page.waitForURL('**/deliveries/BG-*')
        await ready(page)
        await wellOnBothScreens(clerk)
        const text = await textOf(page)
        assert.match(text, /Chờ ký nhận/)
        assert.match(text, /Người giao không tự ký nhận phiếu của mình/)
        return new URL(page.url()).pathname
      },
    )

    await step('the sheet has both signatures and both dossiers', async () => {
      const href = await clerk.page.getByRole('link', { name: 'A4' }).getAttribute('href')
      const pdf = await clerk.page.request.get(href ?? '')
      assert.equal(pdf.status(), 200)
      const { text } = await readBack(new Uint8Array(await pdf.body()))
      for (const word of ['PHIẾU BÀN GIAO HỒ SƠ', kept, lacking, 'NGƯỜI GIAO', 'NGƯỜI NHẬN'])
        assert.ok(text.includes(word), word)
    })

    await step('what is on its way is not given twice', async () => {
      await open(clerk.page, '/deliveries')
      assert.equal(await clerk.page.locator(`input[name=dossier][value="${kept}"]`).count(), 0)
      await open(clerk.page, `/dossiers/${kept}`)
      assert.match(await textOf(clerk.page), /Đang chuyển đến đơn vị, chưa ai ký nhận/)
    })

    await step('the officer signs for all but one, and must say why', async () => {
      const { page } = officer
      await open(page, '/deliveries')
      await wellOnBothScreens(officer)
      await page.getByRole('link', { name: given.split('/').at(-1) ?? '' }).click()
      await page.waitForURL(`**${given}`)
      await ready(page)
      await page.locator(`input[name=there][value="${lacking}"]`).uncheck()
      await page.keyboard.press('F9')
      await page.getByText(/lý do/i).first().waitFor()
      await page.locator('[role=alert]').first().waitFor()
      await wellOnBothScreens(officer)
      assert.equal(await page.locator(`input[name=there][value="${lacking}"]`).isChecked(), false)
      await page.locator(`[name="reason.${lacking}"]`).fill(REASON)
      await page.keyboard.press('F9')
      await page.getByText('1 hồ sơ quay về bên giao').waitFor()
      await ready(page)
      await wellOnBothScreens(officer)
      assert.match(await textOf(page), new RegExp(`Đã nhận.*Chưa nhận: ${REASON}`))
    })

    await step('the dossier tells who gave it, who took it; the other waits at the desk again', async () => {
      await open(officer.page, `/dossiers/${kept}`)
      await wellOnBothScreens(officer)
      const text = await textOf(officer.page)
      assert.match(text, /Tại đơn vị giải quyết.*Giao: .*Nhận: /)
      assert.match(text, /Giao giấy tờ cho đơn vị.*Đơn vị ký nhận giấy tờ/)
      assert.doesNotMatch(text, new RegExp(REASON))
      await open(clerk.page, '/deliveries')
      assert.equal(await clerk.page.locator(`input[name=dossier][value="${lacking}"]`).count(), 1)
      assert.equal(await clerk.page.locator(`input[name=dossier][value="${kept}"]`).count(), 0)
    })

    await step('the result comes the other way, given by the officer and signed for by the clerk', async () => {
      const me = await (await officer.page.request.get('/api/v1/me')).json()
      await post(clerk.page, `/dossiers/${kept}/assignment`, { to: me.account_id })
      await post(officer.page, `/dossiers/${kept}/ineligibility`, { reason: 'Thửa đất nằm trong quy hoạch' })
      await open(officer.page, '/deliveries')
      for (const box of await officer.page.locator('input[name=dossier]').all())
        if ((await box.inputValue()) !== kept) await box.uncheck()
      await officer.page.keyboard.press('F9')
      await officer.page.waitForURL('**/deliveries/BG-*')
      const { pathname } = new URL(officer.page.url())
      await open(clerk.page, pathname)
      await clerk.page.keyboard.press('F9')
      await clerk.page.getByText('Đã ký nhận đủ 1 hồ sơ').waitFor()
      await open(clerk.page, `/dossiers/${kept}`)
      assert.match(await textOf(clerk.page), /Tại bộ phận một cửa/)
    })
    for (const visit of [clerk, officer]) await visit.end()
  })
}

const PAPERS = ['application', 'land', 'site_plan', 'drawings', 'foundation']

/** Somebody hands in a house permit with every paper, as the desk's page sends it. */
async function receive(page: Page, name: string): Promise<string> {
  return post(page, '/dossiers', {
    agency: 'X01',
    procedure: '1.013225',
    case: 'urban',
    applicant: { kind: 'person', name },
    components: PAPERS.map((code) => ({ code, name: code, kind: 'original', quantity: 2 })),
    return_method: 'desk',
  })
}

/** What somebody's page would send; the code of what it was about. */
async function post(page: Page, path: string, data: object): Promise<string> {
  const answer = await page.request.post(`/api/v1${path}`, {
    headers: { origin: new URL(page.url()).origin, 'idempotency-key': randomUUID() },
    data,
  })
  assert.equal(answer.status(), 201, await answer.text())
  return (await answer.json()).code
}
