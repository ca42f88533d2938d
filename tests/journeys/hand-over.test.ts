import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { readBack } from '#platform/paper/reading.ts'
import { open, ready, step, textOf, wellOnBothScreens, who, withStage } from './stage.ts'

const REASON = 'Thiếu bản gốc giấy chứng sinh'

const stage = await withStage()
if (stage) {
  after(() => stage.close())

  test('paper goes from the desk to the unit on a numbered list, what is missing comes back, and each dossier tells where it is', async () => {
    const [clerk, officer] = await Promise.all(['clerk', 'officer'].map((role) => stage.signedIn(who(role))))
    assert.ok(clerk && officer)

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
        for (let n = 2; n < all; n++) await boxes.nth(n).uncheck()
        const codes = [await boxes.nth(0).inputValue(), await boxes.nth(1).inputValue()] as const
        await page.getByLabel('Đơn vị nhận').selectOption({ index: 2 })
        await page.keyboard.press('F9')
        await page.waitForURL('**/deliveries/BG-*')
        await ready(page)
        await wellOnBothScreens(clerk)
        const text = await textOf(page)
        assert.match(text, /Chờ ký nhận/)
        assert.match(text, /Người giao không tự ký nhận phiếu của mình/)
        return { path: new URL(page.url()).pathname, codes }
      },
    )
    const [kept, lacking] = given.codes

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
      await page.getByRole('link', { name: given.path.split('/').at(-1) ?? '' }).click()
      await page.waitForURL(`**${given.path}`)
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

    await step('results come the other way, and the clerk signs for them', async () => {
      const { page } = clerk
      const waiting = page.locator('section', { has: page.locator('#mine') }).getByRole('link', { name: /^BG-/ })
      assert.ok((await waiting.count()) >= 1)
      await waiting.first().click()
      await page.waitForURL('**/deliveries/BG-*')
      await ready(page)
      const code = await page.locator('input[name=there]').first().inputValue()
      await page.keyboard.press('F9')
      await page.getByText(/Đã ký nhận đủ \d+ hồ sơ/).waitFor()
      await open(page, `/dossiers/${code}`)
      assert.match(await textOf(page), /Tại bộ phận một cửa/)
    })
    for (const visit of [clerk, officer]) await visit.end()
  })
}
