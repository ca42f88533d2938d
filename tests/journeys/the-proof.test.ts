import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import type { Locator, Page } from 'playwright-core'
import type { Visit } from '#tests/browser.ts'
import { focusOn, open, ready, signIn, step, textOf, wellOnBothScreens, withStage } from './stage.ts'

const PASSWORD = 'con mèo nằm trên ghế'
const CODE = 'DP.000001'
const NAME = 'Cấp phép đặt đàn ong bên đường làng'
const staff = [
  { login: 'cua', name: 'Chị Cửa', role: 'Công chức một cửa' },
  { login: 'chuyen', name: 'Anh Chuyên', role: 'Công chức chuyên môn' },
  { login: 'dao', name: 'Ông Đạo', role: 'Lãnh đạo cơ quan' },
] as const

const stage = await withStage({ empty: true })
if (stage) {
  after(() => stage.close())

  test('an administrator makes a procedure nobody has seen, and a dossier runs through it, late once', async () => {
    const admin = await step('the province is named on the first page', () => nameProvince())
    await step('a commune is established', () => establishCommune(admin.page))
    for (const one of staff) await step(`an account is opened for ${one.name}`, () => openAccount(admin.page, one))
    await step('the procedure is described, part by part, and published', () => makeProcedure(admin))
    const [clerk, officer, leader] = await step('the three choose passwords of their own', () =>
      Promise.all(staff.map(({ login }) => firstSignIn(login))),
    )
    assert.ok(clerk && officer && leader)

    await step('the clerk has an applicant and papers before them', () => takeDown(clerk))
    const closes = await step('the commune closes within the next minutes today', () => closeSoon(admin.page))
    const code = await step('the clerk receives a dossier for it', () => receive(clerk))
    assert.ok(Date.now() < closes, 'received while the commune was open')
    await step('nothing is late yet', async () => {
      assert.equal(await figure(leader.page, 'Đang quá hạn'), 0)
    })
    await step('the desk closes with the dossier unanswered', () => pause(closes - Date.now() + 1_000))
    await step('it is late, on the leader’s screen, and the figure opens to it', async () => {
      await figureBecomes(leader.page, 'Đang quá hạn', 1)
      await wellOnBothScreens(leader)
      assert.deepEqual(await rowsOf(leader.page, 'Đang quá hạn'), [code])
    })

    await step('officer, leader and officer again bring it to its result', async () => {
      for (const { page } of [officer, officer, leader, officer]) await endStep(page, code)
    })
    await step('the clerk hands it over', async () => {
      await clerk.page.goto(`/dossiers/${code}`)
      await ready(clerk.page)
      await clerk.page.getByRole('checkbox', { name: /Đã xem căn cước/ }).check()
      await clerk.page.getByRole('button', { name: /Trả kết quả/ }).click()
      await clerk.page.getByText('Đã trả kết quả').first().waitFor()
    })
    await step('every figure opens to it: received and solved, and solved late', async () => {
      await figureBecomes(leader.page, 'Đã giải quyết', 1)
      for (const name of ['Tiếp nhận', 'Đã giải quyết', 'Đúng hạn, tính cả hồ sơ quá hạn chưa xong'])
        assert.deepEqual(await rowsOf(leader.page, name), [code], name)
      assert.equal(await figure(leader.page, 'Đang quá hạn'), 0)
      assert.equal(
        await figure(leader.page, 'Đúng hạn, tính cả hồ sơ quá hạn chưa xong'),
        0,
        'late once is not on time',
      )
    })
    await step('anybody finds the procedure, and its dossier’s ledger', async () => {
      const citizen = await stage.stranger('/thu-tuc?q=dan%20ong', { script: false })
      await citizen.page.getByRole('link', { name: NAME }).click()
      await wellOnBothScreens(citizen)
      await citizen.page.goto(`/ho-so/${code}`)
      assert.match(await textOf(citizen.page), /Đã trả/)
      await citizen.end()
    })
    for (const visit of [admin, clerk, officer, leader]) await visit.end()
  })
}

async function nameProvince(): Promise<Visit> {
  const visit = (await stage?.stranger('/')) ?? assert.fail('no stage')
  const { page } = visit
  await page.waitForURL('**/setup')
  await ready(page)
  await wellOnBothScreens(visit)
  await page.getByLabel('Tên tỉnh, thành phố').fill('Tỉnh Thử')
  await page.getByLabel('Mã ngắn').fill('thu')
  await page.getByLabel('Mã định danh').fill('98')
  await page.getByLabel('Họ và tên').fill('Anh Minh')
  await page.getByLabel('Tên đăng nhập').fill('minh')
  await page.getByLabel('Mật khẩu').fill(PASSWORD)
  await page.keyboard.press('F9')
  await page.getByRole('alert').first().waitFor()
  assert.equal(await page.getByLabel('Tên tỉnh, thành phố').inputValue(), 'Tỉnh Thử', 'what was typed stays')
  await page.getByLabel('Mã định danh').fill('H98')
  await page.getByLabel('Mật khẩu').fill(PASSWORD)
  await page.keyboard.press('F9')
  await page.waitForURL('**/sign-in')
  await signIn(page, 'minh', PASSWORD)
  assert.equal(new URL(page.url()).pathname, '/admin')
  await wellOnBothScreens(visit)
  return visit
}

async function establishCommune(page: Page): Promise<void> {
  await open(page, '/admin/agencies/new')
  await page.getByLabel('Mã', { exact: true }).fill('XA1')
  await page.getByLabel(/^Mã định danh/).fill('H98.16')
  await page.getByLabel('Tên đầy đủ').fill('Ủy ban nhân dân xã Một')
  await page.getByLabel('Trực thuộc').selectOption({ label: 'Tỉnh Thử' })
  await page.getByLabel('Loại').selectOption({ label: 'UBND cấp xã' })
  await page.getByLabel('Cấp', { exact: true }).selectOption({ label: 'Cấp xã' })
  await page.keyboard.press('F9')
  await page.waitForURL('**/admin/agencies/XA1')
}

async function openAccount(page: Page, { login, name, role }: (typeof staff)[number]): Promise<void> {
  await open(page, '/admin/people/new')
  await page.getByLabel('Họ và tên').fill(name)
  await page.getByLabel('Tên đăng nhập').fill(login)
  await page.getByLabel('Mật khẩu tạm').fill('một hai ba bốn năm')
  await page.getByLabel('Vai trò', { exact: true }).selectOption({ label: role })
  await page.getByLabel('Cơ quan', { exact: true }).selectOption({ label: 'Ủy ban nhân dân xã Một' })
  await page.keyboard.press('F9')
  await page.getByText(`Đã mở tài khoản ${login}`).waitFor()
}

/** What is typed into each part; each is saved on the way to the next. */
async function makeProcedure(visit: Visit): Promise<void> {
  const { page } = visit
  await open(page, '/admin/procedures/new')
  await page.getByLabel('Mã thủ tục').fill(CODE)
  await page.getByLabel('Tên', { exact: true }).fill(NAME)
  await page.getByLabel('Lĩnh vực', { exact: true }).selectOption({ label: 'Công Thương' })
  await page.keyboard.press('F9')
  await page.waitForURL(`**/admin/procedures/${CODE}/drafts/1**`)
  await ready(page)
  await wellOnBothScreens(visit)
  await page.getByLabel('Mức dịch vụ công trực tuyến').selectOption({ label: 'Một phần' })
  await page.getByLabel('Mã gõ tắt tại quầy').fill('nuoiong')
  await page.getByLabel('Từ người dân hay gõ').fill('nuôi ong\nđàn ong')

  await nextPart(page, 'levels')
  const level = await added(page, 'Cấp')
  await level.getByLabel('Nơi tiếp nhận').fill('Bộ phận Một cửa cấp xã')
  await level.getByLabel('Nơi quyết định').fill('Ủy ban nhân dân cấp xã')

  await nextPart(page, 'terms')
  const term = await added(page, 'Thời hạn')
  await term.getByLabel('Số lượng').fill('0')
  await term.getByLabel('Trả trong ngày').check()

  await nextPart(page, 'papers')
  const paper = await added(page, 'Giấy tờ')
  await paper.getByLabel('Tên', { exact: true }).fill('Đơn xin đặt đàn ong')

  await nextPart(page, 'steps')
  for (const [name, kind, role] of [
    ['Tiếp nhận đơn', 'Tiếp nhận', 'Công chức một cửa'],
    ['Xem chỗ đặt đàn ong', 'Kiểm tra thực địa', 'Công chức chuyên môn'],
    ['Dự thảo giấy phép', 'Dự thảo', 'Công chức chuyên môn'],
    ['Chủ tịch ký', 'Ký duyệt', 'Lãnh đạo cơ quan'],
    ['Vào số', 'Ban hành, cập nhật', 'Công chức chuyên môn'],
    ['Trả giấy phép', 'Trả kết quả', 'Công chức một cửa'],
  ] as const) {
    const one = await added(page, 'Bước')
    await one.getByLabel('Tên', { exact: true }).fill(name)
    await one.getByLabel('Loại', { exact: true }).selectOption({ label: kind })
    await one.getByLabel('Vai trò làm', { exact: true }).selectOption({ label: role })
  }

  await nextPart(page, 'law')
  await page.getByLabel('Kết quả', { exact: true }).fill('Giấy phép đặt đàn ong')
  const law = await added(page, 'Căn cứ')
  await law.getByLabel('Tên', { exact: true }).fill('Nghị quyết về nuôi ong')
  await law.getByLabel('Số, ký hiệu').fill('12/2026/NQ-HĐND')

  await nextPart(page, 'publish')
  await wellOnBothScreens(visit)
  await page.getByLabel(/quyết định công bố/).fill('1234/QĐ-UBND')
  await page.keyboard.press('F9')
  await page.waitForURL(`**/admin/procedures/${CODE}`)
  await wellOnBothScreens(visit)
}

/** Saves the part that is open; the page goes on to one of the next, and from there to the one asked for. */
async function nextPart(page: Page, part: string): Promise<void> {
  const before = page.url()
  await page.keyboard.press('F10')
  await page.waitForURL((url) => url.href !== before)
  await open(page, `/admin/procedures/${CODE}/drafts/1?part=${part}`)
}

/** Adds a row of that name and gives it back. */
async function added(page: Page, name: string): Promise<Locator> {
  const rows = page.getByRole('group', { name: new RegExp(`^${name} \\d+`) })
  const count = await rows.count()
  await page
    .getByRole('button', { name: `+ Thêm ${name}` })
    .first()
    .click()
  await rows.nth(count).waitFor()
  return rows.nth(count)
}

async function firstSignIn(login: string): Promise<Visit> {
  const visit = (await stage?.signedIn(login, { password: 'một hai ba bốn năm' })) ?? assert.fail('no stage')
  const { page } = visit
  assert.equal(new URL(page.url()).pathname, '/account', 'nothing else is open before that')
  await page.getByLabel('Mật khẩu đang dùng').fill('một hai ba bốn năm')
  await page.getByLabel('Mật khẩu mới').fill(`${PASSWORD} của ${login}`)
  await page.getByRole('button', { name: 'Đổi mật khẩu' }).click()
  await page.waitForTimeout(1_000)
  if (new URL(page.url()).pathname === '/sign-in') await signIn(page, login, `${PASSWORD} của ${login}`)
  return visit
}

/** Time for the clerk to press one key, however loaded the machine is. */
const ENOUGH = 20_000
/** What follows until the figures are read is told on one day: near midnight the story waits for the next. */
const REST = 6
const MINUTE = 60_000

/**
 * The law's cut-off of 15:00 and rest days would keep a journey of a few minutes from being late, whenever it runs: the
 * administrator lifts the one and has the commune work today, until the next full minute.
 *
 * @returns the moment its desk closes.
 */
async function closeSoon(page: Page): Promise<number> {
  const minute = (at = Date.now()) => Math.floor(at / MINUTE + 7 * 60) % 1440
  while (minute() >= 1440 - REST) await pause(1_000)
  await open(page, '/admin/rules/calendar.cutoff_minute')
  await page.getByRole('textbox', { name: 'Giá trị' }).fill('1440')
  await page.getByLabel('Căn cứ').fill('Quyết định 9/QĐ-UBND')
  await page.keyboard.press('F9')
  await page.locator('.history').getByText('24 giờ 00').waitFor()
  await open(page, '/admin/calendar?agency=XA1')
  await page.getByText('Ghi lịch riêng của một cơ quan').click()
  const form = page.locator('details[open]').last()
  await form.getByLabel('Cơ quan').selectOption({ label: 'Ủy ban nhân dân xã Một' })
  await form.getByLabel('Là', { exact: true }).selectOption({ label: 'làm việc thêm' })
  const closes = Math.ceil((Date.now() + ENOUGH) / MINUTE) * MINUTE
  const at = minute(closes)
  await form.getByLabel(/^Giờ/).fill(`0:00-${Math.floor(at / 60)}:${String(at % 60).padStart(2, '0')}`)
  await form.getByLabel('Căn cứ').fill('Thông báo 3/TB-UBND')
  await form.getByRole('button', { name: 'Lưu' }).click()
  await page.getByText('Thông báo 3/TB-UBND').first().waitFor()
  return closes
}

async function takeDown({ page }: Visit): Promise<void> {
  await open(page, '/desk/intake')
  await page.getByLabel('Họ và tên').fill('Nguyễn Văn Ong')
  await page.keyboard.press('F7')
  await focusOn(page, 'q')
  await page.keyboard.type('nuoiong')
  await page.getByRole('option', { name: NAME }).waitFor()
  await page.keyboard.press('Enter')
  await page.locator('[name^="have:"]:focus').waitFor()
  await page.keyboard.press('*')
}

async function receive({ page }: Visit): Promise<string> {
  await page.keyboard.press('F9')
  await page.waitForURL('**/desk/received/**')
  return new URL(page.url()).pathname.split('/').at(-1) ?? ''
}

async function endStep(page: Page, code: string): Promise<void> {
  await open(page, `/dossiers/${code}`)
  const number = page.getByLabel('Số, ký hiệu kết quả')
  if ((await number.count()) > 0) await number.fill('1/GP')
  await page.keyboard.press('F9')
  await page.getByText('Đã hoàn thành bước').first().waitFor()
}

/** What the leader's screen says of a measure now, as a number. */
async function figure(page: Page, name: string): Promise<number> {
  await page.goto('/cockpit')
  const text = (await linkOf(page, name).textContent()) ?? ''
  return Number(/[\d.,]+/.exec(text.replace(name, ''))?.[0]?.replace('.', '').replace(',', '.'))
}

/** Figures follow the record within two seconds. */
async function figureBecomes(page: Page, name: string, wanted: number): Promise<void> {
  for (let n = 0; n < 10 && (await figure(page, name)) !== wanted; n++) await pause(1_000)
  assert.equal(await figure(page, name), wanted, name)
}

async function rowsOf(page: Page, name: string): Promise<string[]> {
  await page.goto('/cockpit')
  await page.goto((await linkOf(page, name).getAttribute('href')) ?? '')
  const codes = page.getByRole('table').locator('a[href^="/dossiers/"]')
  return (await codes.allTextContents()).map((text) => text.trim())
}

function linkOf(page: Page, name: string): Locator {
  const started = name.replace(/[()]/g, '\\$&')
  return page.getByRole('link', { name: new RegExp(`^${started}: .*Xem từng dòng`) }).first()
}
