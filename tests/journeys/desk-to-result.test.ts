import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Page } from 'playwright-core'
import { readBack } from '#platform/paper/reading.ts'
import type { Visit } from '#tests/browser.ts'
import { castAs } from '#tests/people.ts'
import { focusOn, ready, step, textOf, wellOnBothScreens, who, withStage } from './stage.ts'

const stage = await withStage()
if (stage) {
  after(() => stage.close())

  test('from the desk to the result', async () => {
    let code = ''
    const at = async (role: string, path: string): Promise<Visit> => {
      const visit = await stage.signedIn(who(role))
      await visit.page.goto(path)
      await ready(visit.page)
      return visit
    }

    await step('the clerk receives a dossier by keyboard alone', async () => {
      const visit = await stage.signedIn(who('clerk'))
      const { page } = visit
      const { keyboard } = page
      assert.equal(new URL(page.url()).pathname, '/desk')
      await wellOnBothScreens(visit)
      await keyboard.press('F2')
      await page.waitForURL('**/desk/intake')
      await ready(page)
      await keyboard.type('000199001234')
      await keyboard.press('Enter')
      await focusOn(page, 'applicant.name')
      await keyboard.type('Lê Thị Bàn Phím')
      await keyboard.press('Enter')
      await keyboard.press('Enter')
      await focusOn(page, 'applicant.phone')
      await keyboard.type('0912345678')
      await keyboard.press('F7')
      await focusOn(page, 'q')
      await keyboard.type('khai tu')
      await page.getByRole('option', { name: 'Đăng ký khai tử' }).first().waitFor()
      await keyboard.press('Enter')
      await page.getByText('1.000656').waitFor()
      await focusOn(page, 'case')
      await keyboard.press('1')
      await page.locator('[name^="have:"]:focus').waitFor()
      await keyboard.press('*')
      await page.getByRole('heading', { name: /Hẹn trả/ }).waitFor()
      await wellOnBothScreens(visit)
      await keyboard.press('F9')
      await page.waitForURL('**/desk/received/**')
      code = decodeURIComponent(new URL(page.url()).pathname.split('/').at(-1) ?? '')
      assert.match(code, /^H99\.16-\d{6}-\d{4}$/)
      await wellOnBothScreens(visit)
      const slip = await page.getByRole('link', { name: /A4/ }).getAttribute('href')
      const pdf = await page.request.get(slip ?? '')
      const { text } = await readBack(new Uint8Array(await pdf.body()))
      assert.match(text, new RegExp(code))
      assert.match(text, /Lê Thị Bàn Phím/)
      await visit.end()
    })

    await step('the unit head gives it to an officer, from the list', async () => {
      const visit = await at('unit_head', '/work?view=open&q=ban+phim')
      const { page } = visit
      await page.getByRole('checkbox', { name: 'Chọn hồ sơ của Lê Thị Bàn Phím' }).check()
      await page.getByLabel('Giao, chuyển cho').selectOption({ label: await optionWith(page, 'Phạm Văn Chuyên') })
      await page.getByRole('button', { name: /Phân công/ }).click()
      await page.getByText(/Đã làm xong 1 hồ sơ/).waitFor()
      await wellOnBothScreens(visit)
      await visit.end()
    })

    await step('the officer finds it on their desk and ends their steps by keyboard', async () => {
      const visit = await at('officer', '/work')
      const { page } = visit
      await page.getByRole('link', { name: 'Lê Thị Bàn Phím' }).click()
      await page.getByRole('link', { name: 'Mở trang hồ sơ' }).click()
      await page.waitForURL(`**/dossiers/${code}`)
      await ready(page)
      await wellOnBothScreens(visit)
      for (const done of [/Đã hoàn thành bước/, /Chờ ký|Đã hoàn thành bước/]) {
        await page.keyboard.press('F9')
        await page.getByText(done).first().waitFor()
        await ready(page)
        await page.goto(`/dossiers/${code}`)
        await ready(page)
      }
      await visit.end()
    })

    await step('whoever leads from above can sign nothing here; the leader of the ward signs', async () => {
      const above = await at('leader', `/dossiers/${code}`)
      assert.equal(await above.page.locator('summary', { hasText: 'Hoàn thành bước' }).count(), 0)
      await above.end()
      const visit = await stage.signedIn(`lanhdao.${castAs('clerk').agency?.toLowerCase()}`)
      await visit.page.goto(`/dossiers/${code}`)
      await ready(visit.page)
      await endStep(visit.page)
      await visit.end()
    })

    await step('the records clerk cannot leave the number out, and numbers it', async () => {
      const visit = await at('records_clerk', `/dossiers/${code}`)
      const { page } = visit
      await page.keyboard.press('F9')
      await page.getByRole('alert').first().waitFor()
      await page.getByLabel('Số, ký hiệu kết quả').fill('128/TLKT')
      await wellOnBothScreens(visit)
      await endStep(page)
      await visit.end()
    })

    await step('the clerk hands the result over', async () => {
      const visit = await at('clerk', '/desk/return')
      const { page } = visit
      await wellOnBothScreens(visit)
      await page.goto(`/dossiers/${code}`)
      await ready(page)
      await page.getByRole('checkbox', { name: /Đã xem căn cước/ }).check()
      await page.getByRole('button', { name: /Trả kết quả/ }).click()
      await page.getByText('Đã trả kết quả').first().waitFor()
      assert.match(await textOf(page), /128\/TLKT/)
      await visit.end()
    })

    await step('the applicant’s page, without script, says it was returned', async () => {
      const visit = await stage.stranger(`/ho-so/${code}`, { script: false })
      const text = await textOf(visit.page)
      assert.match(text, /Đã trả kết quả|Đã trả/)
      assert.doesNotMatch(text, /Lê Thị Bàn Phím/)
      await wellOnBothScreens(visit)
      await visit.end()
    })
  })
}

async function endStep(page: Page): Promise<void> {
  await page.keyboard.press('F9')
  await page.getByText('Đã hoàn thành bước').first().waitFor()
}

async function optionWith(page: Page, name: string): Promise<string> {
  const options = await page.getByLabel('Giao, chuyển cho').locator('option').allTextContents()
  return options.find((text) => text.includes(name))?.trim() ?? assert.fail(`${name} is not among ${options}`)
}
