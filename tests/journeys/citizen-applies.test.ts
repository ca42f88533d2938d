import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { type RealBrowser, sizes, type Visit, withBrowser } from '#tests/browser.ts'
import { type Program, withProgram } from '#tests/server.ts'

const password = 'mot-mat-khau-dai'
const browser: RealBrowser | null = await withBrowser()
let program: Program | undefined

before(async () => {
  if (!browser) return
  program = await withProgram({ empty: true })
  await post('/province', {
    name: 'Tỉnh Thử',
    code: 'thu',
    identifier: 'H98',
    phone: '1900 1234',
    administrator: { name: 'Đinh Văn Trị', login: 'quantri', password },
  })
  const { token } = (await post('/session', { login: 'quantri', password })) as { token: string }
  await post(
    '/agencies',
    {
      code: 'AB',
      identifier: 'H98.16',
      name: 'UBND xã An Bình',
      kind: 'commune',
      level: 'X',
      parent: 'thu',
      valid_from: '2025-07-01',
    },
    token,
  )
})
after(async () => {
  await browser?.close()
  await program?.close()
})

for (const size of browser ? (Object.keys(sizes) as (keyof typeof sizes)[]) : []) {
  test(`without script, on a ${size}: find a procedure, apply, leave, come back, send, follow`, async () => {
    const visit = await open('/', size)
    const { page } = visit
    await page.getByLabel('Gõ có dấu hay không dấu đều được').fill('khai sinh')
    await press(page, 'Tìm')
    await page.getByRole('link', { name: 'Đăng ký khai sinh', exact: true }).click()
    await clean(visit)
    await page.getByRole('link', { name: 'Nộp trực tuyến' }).click()
    await press(page, 'Bắt đầu')
    await press(page, 'Tiếp tục')
    assert.match(await told(page), /Chọn một mục/)
    await page.getByLabel('UBND xã An Bình').check()
    await press(page, 'Tiếp tục')
    await page.getByLabel('Đăng ký đúng hạn').check()
    await press(page, 'Tiếp tục')
    await page.getByLabel('Của tôi').check()
    await press(page, 'Tiếp tục')
    await page.getByLabel('Họ và tên, như trên giấy tờ tùy thân').fill('Lê Thị Mẫu')
    await press(page, 'Tiếp tục')
    await page.getByLabel('Số điện thoại').fill('0912 000 123')
    await clean(visit)
    await press(page, 'Tiếp tục')
    const draft = new URL(page.url()).searchParams.get('nhap') ?? ''
    await visit.end()

    const elsewhere = await open('/nop-ho-so/tiep-tuc', size)
    await elsewhere.page.getByLabel('Mã bản nháp').fill(draft)
    await elsewhere.page.getByLabel('Số điện thoại đã khai').fill('0912000123')
    await press(elsewhere.page, 'Tiếp tục')
    await elsewhere.page.getByRole('group', { name: 'Tờ khai đăng ký khai sinh' }).getByLabel('Bản chính').check()
    await press(elsewhere.page, 'Tiếp tục')
    await elsewhere.page.getByLabel('Đến nhận tại Bộ phận Một cửa').check()
    await press(elsewhere.page, 'Tiếp tục')
    assert.match(await told(elsewhere.page), /Lê Thị Mẫu[\s\S]*0912 000 123/)
    await clean(elsewhere)
    await press(elsewhere.page, 'Gửi hồ sơ')
    const [code, secret] = await elsewhere.page.locator('main dd').allInnerTexts()
    assert.match(code ?? '', /^H98\.16-\d{6}-\d{4}$/)
    await elsewhere.end()

    const later = await open(`/ho-so/${code}`, size)
    const seen = await told(later.page)
    assert.match(seen, /Đã gửi, đang chờ nơi tiếp nhận kiểm tra/)
    assert.doesNotMatch(seen, /Lê Thị Mẫu/)
    await clean(later)
    await later.page.getByLabel('Mã tra cứu').fill(secret ?? '')
    await press(later.page, 'Mở')
    assert.match(await told(later.page), /Lê Thị Mẫu/)
    await clean(later)
    await later.end()
  })
}

async function open(path: string, size: keyof typeof sizes): Promise<Visit> {
  assert.ok(browser)
  const visit = await browser.visit(addressOf(program), { size, script: false })
  await visit.page.goto(path)
  return visit
}

async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click()
  await page.waitForLoadState()
}

async function told(page: Page): Promise<string> {
  return (await page.locator('main').textContent()) ?? ''
}

async function clean(visit: Visit): Promise<void> {
  assert.deepEqual(await visit.axe(), [])
}

async function post(path: string, body: object, token?: string): Promise<unknown> {
  const answer = await fetch(`${addressOf(program)}/api/v1${path}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'idempotency-key': randomUUID(),
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    },
    body: JSON.stringify(body),
  })
  assert.ok(answer.ok, `${path}: ${await answer.clone().text()}`)
  return answer.json()
}

function addressOf(running: Program | undefined): string {
  assert.ok(running)
  return running.address
}
