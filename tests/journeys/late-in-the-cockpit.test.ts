import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Page } from 'playwright-core'
import { ready, step, textOf, wellOnBothScreens, who, withStage } from './stage.ts'

const stage = await withStage()
if (stage) {
  after(() => stage.close())

  test('a late dossier is on the leader’s one screen, and every figure opens to it', async () => {
    const visit = await stage.signedIn(who('leader'))
    const { page } = visit

    await step('the leader begins in the cockpit, all of it on one screen', async () => {
      assert.equal(new URL(page.url()).pathname, '/cockpit')
      await wellOnBothScreens(visit)
    })

    const late = await step('one of the dossiers that are late longest is told by name, and opens', async () => {
      const worst = page.getByRole('table', { name: /quá hạn lâu nhất/ }).getByRole('link')
      assert.ok((await worst.count()) > 0, 'the sample has late dossiers')
      const code = (await worst.first().textContent())?.trim() ?? ''
      await worst.first().click()
      await page.waitForURL(`**/dossiers/${code}`)
      assert.match(await textOf(page), /quá hạn|trễ/i)
      await wellOnBothScreens(visit)
      return code
    })

    const opened = await step('every figure opens to exactly as many rows as it says', async () => {
      await page.goto('/cockpit')
      const figures = await Promise.all(
        (await page.getByRole('link', { name: /Xem từng dòng/ }).all()).map(async (link) => ({
          said: (await link.getAttribute('aria-label')) ?? (await link.textContent()) ?? '',
          href: (await link.getAttribute('href')) ?? '',
        })),
      )
      assert.ok(figures.length >= 6, `${figures.length} figures`)
      const shown = new Set<string>()
      for (const { said, href } of figures.filter((figure) =>
        /measure=(received|solved|late_now)&/.test(figure.href),
      )) {
        const codes = await codesBehind(page, href)
        assert.equal(codes.length, Number(/: ([\d.]+)/.exec(said)?.[1]?.replaceAll('.', '')), said)
        assert.equal(new Set(codes).size, codes.length, 'each once')
        for (const code of href.includes('late_now') ? codes : []) shown.add(code)
      }
      return shown
    })

    await step('the late one is among the late rows: two taps from the figure to the dossier', async () => {
      assert.ok(opened.has(late), `${late} in ${[...opened]}`)
      await page.goto('/cockpit')
      await ready(page)
      await page
        .getByRole('link', { name: /^Đang quá hạn: .*Xem từng dòng/ })
        .first()
        .click()
      await page.waitForURL('**/cockpit/rows**')
      await wellOnBothScreens(visit)
      await page.getByRole('link', { name: late }).click()
      await page.waitForURL(`**/dossiers/${late}`)
    })

    await step('every other figure has its rows too', async () => {
      await page.goto('/cockpit')
      const hrefs = await page
        .getByRole('link', { name: /Xem từng dòng/ })
        .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
      for (const href of new Set(hrefs.filter((one) => one.includes('/cockpit/rows')))) {
        const answer = await page.goto(href)
        assert.equal(answer?.status(), 200, href)
      }
    })
    await visit.end()
  })
}

/** The codes of the dossiers behind a figure, over all pages of its rows. */
async function codesBehind(page: Page, href: string): Promise<string[]> {
  await page.goto(href)
  const codes = await page
    .getByRole('table')
    .locator('a[href^="/dossiers/"]')
    .evaluateAll((links) => links.map((link) => link.textContent?.trim() ?? ''))
  const next = page.getByRole('link', { name: 'Trang sau' })
  if ((await next.count()) === 0) return codes
  return [...codes, ...(await codesBehind(page, (await next.first().getAttribute('href')) ?? ''))]
}
