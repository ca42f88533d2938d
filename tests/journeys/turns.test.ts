import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Visit } from '#tests/browser.ts'
import { open, ready, step, textOf, wellOnBothScreens, who, withStage } from './stage.ts'

const stage = await withStage()
if (stage) {
  after(() => stage.close())

  test('a number goes from a telephone without script to the window, the board and the figures', async () => {
    const head = await stage.signedIn(who('unit_head'))
    const clerk = await stage.signedIn(who('clerk'))
    const admin = await stage.signedIn(who('administrator'))
    await openAllDay(admin)
    await admin.end()

    await step('the unit head looks at the settings and saves them as they are', async () => {
      await open(head.page, '/turns/setup')
      await wellOnBothScreens(head)
      await head.page.getByRole('button', { name: 'Lưu' }).click()
      await head.page.getByText('Đã lưu cài đặt lấy số').waitFor()
      await ready(head.page)
    })

    const person = await stage.stranger('/lay-so', { script: false })
    const code = await step('somebody takes a number on the telephone', async () => {
      const { page } = person
      await wellOnBothScreens(person)
      await page.getByRole('link', { name: 'Lấy số hôm nay' }).click()
      await wellOnBothScreens(person)
      await page.getByLabel(/Nộp hồ sơ/).check()
      await page.getByLabel('Thuộc diện được gọi trước').check()
      await page.getByRole('button', { name: 'Lấy số' }).click()
      await page.waitForURL('**/lay-so/ve/**')
      await wellOnBothScreens(person)
      const text = await textOf(page)
      assert.match(text, /Còn \d+ người trước|Sắp đến lượt/)
      return /A\d{3}/.exec(text)?.[0] ?? assert.fail('no number')
    })

    await step('the clerk chooses the window once and calls until it is that number, by keyboard', async () => {
      const { page } = clerk
      await open(page, '/turns')
      await wellOnBothScreens(clerk)
      await page.getByRole('button', { name: /Quầy 1 / }).click()
      await page.getByRole('heading', { name: 'Quầy 1' }).waitFor()
      await ready(page)
      await wellOnBothScreens(clerk)
      for (let n = 0; n < 4 && !(await isAt(code)); n++) {
        await page.keyboard.press('F9')
        await page.getByText(/Mời số/).waitFor()
        await ready(page)
      }
      assert.ok(await isAt(code))
      await wellOnBothScreens(clerk)
    })

    await step('the board shows number and window, and the telephone where to go', async () => {
      const board = await stage.stranger('/bang-so/X01', { script: false })
      assert.match(await textOf(board.page), new RegExp(`${code}\\s*1`))
      await wellOnBothScreens(board)
      await board.end()
      await person.page.reload()
      assert.match(await textOf(person.page), /Mời đến quầy 1/)
    })

    await step('it is served, and stands on the list of the day', async () => {
      const { page } = clerk
      await page.keyboard.press('F8')
      await page.getByText(`Đã xong số ${code}`).waitFor()
      await ready(page)
      await page.getByRole('link', { name: 'Sổ lấy số hôm nay' }).click()
      await page.waitForURL('**/turns/day?**')
      await ready(page)
      await wellOnBothScreens(clerk)
      const row = page.getByRole('row').filter({ hasText: code })
      assert.match((await row.textContent()) ?? '', /Đã phục vụ/)
      await person.page.reload()
      assert.match(await textOf(person.page), /Đã phục vụ xong/)
    })

    await step('the figure counts it, with its rows', async () => {
      const leader = await stage.signedIn(who('leader'))
      const today = new Date(Date.now() + 7 * 3_600_000).toISOString()
      const written = today.slice(2, 10).replaceAll('-', '')
      const asked = { measure: 'turns_served', agency: 'X01', subtree: 'true', period: today.slice(0, 7) }
      const row = leader.page.getByRole('link', { name: `X01-${written}-${code}` })
      for (let n = 0; n < 20 && (await row.count()) === 0; n++) {
        await open(leader.page, `/cockpit/rows?${new URLSearchParams(asked)}`)
      }
      await row.click()
      await leader.page.waitForURL('**/turns/day?**')
      await leader.end()
    })

    await step('the kiosk gives a number at one touch', async () => {
      await open(head.page, '/turns/setup')
      const address = await head.page.getByRole('link', { name: /Trang máy lấy số/ }).getAttribute('href')
      const kiosk = await stage.stranger(address ?? '', { script: false })
      await wellOnBothScreens(kiosk)
      await kiosk.page.getByRole('button', { name: /^B Nhận kết quả \d/ }).click()
      await kiosk.page.waitForURL('**?so=*')
      assert.match(await textOf(kiosk.page), /Số của bạn\s*B\d{3}/)
      await wellOnBothScreens(kiosk)
      await kiosk.end()
    })

    await step('an hour is chosen, moved and given up without script; a wrong code says so', async () => {
      const { page } = person
      await page.goto('/hen-gio?thu-tuc=1.001193')
      await wellOnBothScreens(person)
      await page.getByRole('link', { name: /Trung Tâm/ }).click()
      await page.getByRole('navigation', { name: 'Các ngày có thể hẹn' }).getByRole('link').nth(2).click()
      await page.getByRole('button', { name: 'Hẹn giờ này' }).click()
      await wellOnBothScreens(person)
      await page.locator('select[name=slot_at]').selectOption({ index: 1 })
      await page.getByLabel('Họ và tên').fill('Trần Thị Thử')
      await page.getByLabel('Số điện thoại').fill('0900000009')
      await page.getByRole('button', { name: 'Hẹn giờ này' }).click()
      await page.getByText('Đã hẹn giờ').first().waitFor()
      await wellOnBothScreens(person)
      assert.doesNotMatch(await textOf(page), /Trần Thị Thử|0900000009/)
      await page.getByText('Đổi giờ').click()
      await page.getByRole('button', { name: 'Đổi sang giờ này' }).click()
      await page.getByText('Đã đổi giờ hẹn').waitFor()
      await page.getByRole('button', { name: 'Bỏ lịch hẹn' }).click()
      await page.getByText('Đã bỏ lịch hẹn').waitFor()
      await page.goto('/hen-gio/ma?ma=AAAA2222')
      await page.getByText('Không có lịch hẹn với mã này').waitFor()
      await wellOnBothScreens(person)
    })
    for (const visit of [head, clerk, person]) await visit.end()

    async function isAt(wanted: string): Promise<boolean> {
      return (await clerk.page.locator('section[aria-labelledby="now"]').textContent())?.includes(wanted) ?? false
    }
  })
}

/** The hall is open whenever the test runs: an administrator declares today so. */
async function openAllDay({ page }: Visit): Promise<void> {
  const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10)
  const { origin } = new URL(page.url())
  const answer = await page.request.post(`${origin}/api/v1/calendar/local-days`, {
    headers: { origin, 'idempotency-key': `open all day ${today}` },
    data: {
      agency: 'X01',
      valid_from: today,
      valid_to: today,
      kind: 'open',
      hours: [[0, 1439]],
      basis: 'Trực cả ngày',
    },
  })
  assert.equal(answer.status(), 201, await answer.text())
}
