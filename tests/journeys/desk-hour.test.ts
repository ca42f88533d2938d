import assert from 'node:assert/strict'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { after, test } from 'node:test'
import type { Page } from 'playwright-core'
import { sizes } from '#tests/browser.ts'
import { focusOn, open, ready, step, textOf, wellOnBothScreens, who, withStage } from './stage.ts'

const PDF = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n')
const pictures = process.env.DESK_PICTURES

/** The screen at both widths, kept for who looks at it, where a folder is named. */
async function look(page: Page, name: string): Promise<void> {
  if (!pictures) return
  mkdirSync(pictures, { recursive: true })
  for (const [size, box] of Object.entries(sizes)) {
    await page.setViewportSize(box)
    await page.screenshot({ path: join(pictures, `${name}-${size}.png`), fullPage: true })
  }
}

const stage = await withStage()
if (stage) {
  after(() => stage.close())

  test('an hour at the desk: a wrong entry, half-typed work, a stranger, a supplement from a telephone', async () => {
    const clerk = await stage.signedIn(who('clerk'))
    const { page } = clerk
    const { keyboard } = page

    await step('what is half typed survives leaving the page', async () => {
      await open(page, '/desk/intake')
      await keyboard.type('0912 345 670')
      await keyboard.press('Enter')
      await focusOn(page, 'applicant.name')
      assert.equal(
        await page.locator('[name="applicant.phone"]').inputValue(),
        '0912345670',
        'a telephone number is one',
      )
      await keyboard.type('Trần Thị Nhầm')
      await page.waitForTimeout(50)
      await page.goto('/desk')
      await open(page, '/desk/intake')
      await page.getByText('Đã khôi phục phần gõ dở.').waitFor()
      assert.equal(await page.locator('[name="applicant.name"]').inputValue(), 'Trần Thị Nhầm')
    })

    const code = await step('it is received, and the half-typed work is gone', async () => {
      await page.locator('[name=id_number]').fill('000199004321')
      await page.locator('#field-q').focus()
      await keyboard.type('gpxd')
      await page
        .getByRole('option', { name: /nhà ở riêng lẻ/ })
        .first()
        .waitFor()
      await keyboard.press('Enter')
      await page.getByText('1.013225').first().waitFor()
      await focusOn(page, 'case')
      await keyboard.press('1')
      await page.locator('[name^="have:"]:focus').waitFor()
      await keyboard.press('*')
      await page.getByText('Đủ điều kiện tiếp nhận.').waitFor()
      await keyboard.press('F9')
      await page.waitForURL('**/desk/received/**')
      await ready(page)
      const made = decodeURIComponent(new URL(page.url()).pathname.split('/').at(-1) ?? '')
      await open(page, '/desk/intake')
      assert.equal(await page.locator('[name="applicant.name"]').inputValue(), '')
      return made
    })

    await step('a second one of the same person and procedure is said before F9', async () => {
      await page.locator('[name=scan]').focus()
      await keyboard.type('000199004321')
      await keyboard.press('Enter')
      await page.getByText(`Đã điền từ hồ sơ ${code}`).waitFor()
      await page.locator('#field-q').focus()
      await keyboard.type('gpxd')
      await page
        .getByRole('option', { name: /nhà ở riêng lẻ/ })
        .first()
        .waitFor()
      await keyboard.press('Enter')
      await page.getByText('đang có 1 hồ sơ cùng thủ tục chưa xong').waitFor()
      await look(page, 'alike')
    })

    await step('the last part of the code opens it; the wrong name is put right, and the slip replaced', async () => {
      await open(page, '/desk')
      await page.locator('[name=scan]').focus()
      await keyboard.type(code.split('-').at(-1) ?? '')
      await keyboard.press('Enter')
      await page.waitForURL(`**/dossiers/${code}`)
      await ready(page)
      await page.getByRole('link', { name: 'Sửa hồ sơ, rút, dừng, thu hồi' }).click()
      await page.waitForURL('**/changes')
      await ready(page)
      await page.getByLabel('Họ và tên, hoặc tên tổ chức').fill('Trần Thị Đúng')
      await page.getByLabel('Lý do').first().fill('Gõ nhầm tên')
      await look(page, 'changes')
      await wellOnBothScreens(clerk)
      await keyboard.press('F9')
      await page.waitForURL(`**/dossiers/${code}`)
      await ready(page)
      const text = await textOf(page)
      assert.match(text, /Trần Thị Đúng/)
      assert.match(text, /Sửa hồ sơ/)
      await page.goto(`/dossiers/${code}/changes`)
      assert.match(await textOf(page), /Gõ nhầm tên Trước khi sửa: Trần Thị Nhầm/)
      await look(page, 'changes-before')
    })

    const secret = await step('an officer asks for what is missing', async () => {
      const head = await stage.signedIn(who('unit_head'))
      await open(head.page, `/work?view=open&q=${code}`)
      await head.page.getByRole('checkbox', { name: 'Chọn hồ sơ của Trần Thị Đúng' }).check()
      const to = head.page.getByLabel('Giao, chuyển cho')
      const names = await to.locator('option').allTextContents()
      await to.selectOption({ label: names.find((text) => text.includes('Phạm Văn Chuyên'))?.trim() ?? '' })
      await head.page.getByRole('button', { name: /Phân công/ }).click()
      await head.page.getByText(/Đã làm xong 1 hồ sơ/).waitFor()
      await open(head.page, `/dossiers/${code}`)
      await head.page.keyboard.press('F4')
      await head.page.locator('[name^="what:"]:visible').first().fill('Thiếu chữ ký của mẹ')
      await head.page.locator('[name="reason.supplement"]:visible').selectOption({ index: 1 })
      await head.page.getByRole('button', { name: 'Yêu cầu bổ sung' }).click()
      await head.page.getByText('Chờ bổ sung').first().waitFor()
      await head.end()
      await open(page, `/dossiers/${code}`)
      return /Mã tra cứu[^:]*: ([A-Z0-9]{8})/i.exec(await textOf(page))?.[1] ?? ''
    })

    await step(
      'the citizen sees what is missing on a telephone without script, sends a picture and says so',
      async () => {
        const citizen = await stage.stranger(`/ho-so/${code}?ma=${secret}`, { script: false })
        await citizen.page.setViewportSize(sizes.phone)
        const wanted = citizen.page.locator('#bo-sung')
        assert.match((await wanted.textContent()) ?? '', /Thiếu chữ ký của mẹ/)
        await wellOnBothScreens(citizen)
        await look(citizen.page, 'wanted')
        await citizen.page.getByRole('button', { name: 'Gửi bổ sung' }).click()
        await citizen.page.getByText('Chưa có ảnh hay tệp nào').first().waitFor()
        await citizen.page
          .locator('#bo-sung input[type=file]')
          .first()
          .setInputFiles({ name: 'to-khai.pdf', mimeType: 'application/pdf', buffer: PDF })
        await citizen.page.locator('#bo-sung').getByRole('button', { name: 'Gửi ảnh' }).first().click()
        await citizen.page.getByText('đã gửi: to-khai.pdf').waitFor()
        await citizen.page.getByRole('button', { name: 'Gửi bổ sung' }).click()
        await citizen.page.getByText('Đã gửi bổ sung. Nơi giải quyết sẽ xem.').waitFor()
        await look(citizen.page, 'brought')
        await wellOnBothScreens(citizen)
        await citizen.end()
      },
    )

    await step('it stands in the queue, and the clock goes on with one press', async () => {
      await open(page, '/desk/sent')
      await page.getByRole('heading', { name: 'Đã bổ sung, chờ xem' }).waitFor()
      await look(page, 'queue')
      await wellOnBothScreens(clerk)
      await page.getByRole('link', { name: code }).click()
      await page.waitForURL(`**/dossiers/${code}`)
      await ready(page)
      await page.getByRole('button', { name: 'Nhận bổ sung' }).click()
      await page.getByText('Đã nhận giấy tờ bổ sung').first().waitFor()
    })

    await step('a stranger gets no result', async () => {
      await open(page, '/desk/return')
      const ready_one = page.getByRole('link', { name: /^H99/ }).first()
      await ready_one.click()
      await page.waitForURL('**/desk/return?code=**')
      await ready(page)
      await page.getByRole('radio', { name: 'Tại quầy' }).check()
      await page.getByLabel('Họ tên người nhận').fill('Nguyễn Văn Lạ')
      await keyboard.press('F9')
      await page.getByText('chưa ghi quan hệ hoặc giấy ủy quyền').first().waitFor()
      assert.equal(await page.getByLabel('Họ tên người nhận').inputValue(), 'Nguyễn Văn Lạ', 'what was typed is kept')
      await look(page, 'stranger')
      await wellOnBothScreens(clerk)
    })
    await clerk.end()
  })
}
