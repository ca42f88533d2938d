import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import type { Day } from '#platform/time.ts'
import { sizes, type Visit } from '#tests/browser.ts'
import { written } from './plan-paper.ts'
import { ready, step, wellOnBothScreens } from './stage.ts'

const EVIDENCE = 'Bien ban ra soat.docx'
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** Where the focal person's own work is, and where its evidence is told of. */
export type Owed = { readonly task: string; readonly due: string; readonly uses: string }

/** The focal person on a phone: finds the work, reports how far it is with a file, asks for more time. */
export async function reportAndAsk(focal: Visit, evidence: Uint8Array, later: Day): Promise<Owed> {
  const { page } = focal
  const address = await step('the focal person finds it on a phone, what is late first', async () => {
    await onPhone(focal, '/plans/owed')
    assert.match(await lineOf(page, 'Trễ hạn', 'Công bố thủ tục làm trọn trên mạng'), /trễ 12 ngày/)
    assert.match(await lineOf(page, 'Sắp đến hạn', 'Bỏ giấy tờ trùng'), /còn 8 ngày/)
    await lineOf(page, 'Phối hợp', 'Soạn tài liệu tập huấn')
    await page.getByRole('link', { name: /^Báo cáo ?: Bỏ giấy tờ trùng/ }).click()
    await page.waitForURL('**/plans/tasks/**')
    return new URL(page.url())
  })
  const here = address.pathname + address.search

  await step('they report progress with a file; a wrong percentage is refused and nothing typed is lost', async () => {
    await onPhone(focal, here)
    await attach(page, evidence)
    const [percent, text] = [page.getByLabel('Được bao nhiêu phần trăm'), page.getByLabel('Đã làm được gì')]
    await percent.fill('140')
    await text.fill('Đã rà soát 12 loại giấy tờ.')
    await page.getByRole('button', { name: 'Gửi báo cáo' }).click()
    await page.getByText('Ghi một số nguyên từ 0 đến 100').first().waitFor()
    assert.equal(await text.inputValue(), 'Đã rà soát 12 loại giấy tờ.')
    await percent.fill('40')
    await page.getByRole('button', { name: 'Gửi báo cáo' }).click()
    await page.getByText('Báo cáo của Sở Tư pháp: 40 %').waitFor()
  })

  const uses = await step('the evidence opens again as it was sent, and tells where it is used', async () => {
    await onPhone(focal, here)
    const link = page.getByRole('link', { name: EVIDENCE, exact: true })
    const sent = await page.request.get((await link.getAttribute('href')) ?? '')
    assert.deepEqual(new Uint8Array(await sent.body()), evidence)
    return usesOf(focal, 1)
  })

  await step('they ask for more time', async () => {
    await onPhone(focal, here)
    await page.locator('summary', { hasText: 'Xin gia hạn' }).click()
    const form = page.locator('details[open]', { hasText: 'Xin lùi đến ngày' })
    const [year = '', month = '', day = ''] = later.split('-')
    await form.getByLabel('Ngày', { exact: true }).fill(day)
    await form.getByLabel('Tháng').fill(month)
    await form.getByLabel('Năm').fill(year)
    await form.getByLabel('Lý do').fill('Còn chờ ý kiến các xã.')
    await form.getByRole('button', { name: 'Gửi đề nghị' }).click()
    await page.getByText('Đang chờ quyết định gia hạn').waitFor()
    await wellOnBothScreens(focal)
  })
  return { task: address.pathname.split('/').at(-1) ?? '', due: address.searchParams.get('due') ?? '', uses }
}

/** They read what was decided and the reminder, and end the late work with the file they sent before. */
export async function endLate(focal: Visit, evidence: Uint8Array, today: Day, later: Day, uses: string): Promise<void> {
  const { page } = focal
  await step('the focal person reads that they were reminded, and that they have more time', async () => {
    await onPhone(focal, '/plans/owed')
    assert.match(await lineOf(page, 'Trễ hạn', 'Công bố thủ tục làm trọn trên mạng'), /đã nhắc 1 lần/)
    assert.match(await lineOf(page, 'Sau đó', 'Bỏ giấy tờ trùng'), new RegExp(written(later)))
  })

  await step('the late one is reported done, with the same file: it is stored once and used twice', async () => {
    await page.getByRole('link', { name: /^Báo cáo ?: Công bố thủ tục/ }).click()
    await page.waitForURL('**/plans/tasks/**')
    await ready(page)
    await attach(page, evidence)
    await page.getByRole('radio', { name: 'Đã xong' }).check()
    await page.getByLabel('Đã làm được gì').fill('Đã công bố.')
    await page.getByRole('button', { name: 'Gửi báo cáo' }).click()
    await page.getByText(`Sở Tư pháp báo cáo đã xong ngày ${written(today)}`).waitFor()
    await page.getByText('Xong trễ hạn').first().waitFor()
    assert.equal(await usesOf(focal, 2), uses)
  })
}

/** A phone held upright, on that page; what is wrong with it at any width is found on the way. */
async function onPhone(visit: Visit, path: string): Promise<void> {
  await visit.page.goto(path)
  await ready(visit.page)
  await wellOnBothScreens(visit)
  await visit.page.setViewportSize(sizes.phone)
}

/** What the line of that work says in that part of the list. */
async function lineOf(page: Page, part: string, work: string): Promise<string> {
  const region = page.getByRole('region', { name: new RegExp(`^${part}`) })
  return (await region.getByRole('listitem').filter({ hasText: work }).first().textContent()) ?? ''
}

async function attach(page: Page, bytes: Uint8Array): Promise<void> {
  const file = { name: EVIDENCE, mimeType: WORD, buffer: Buffer.from(bytes) }
  await page.getByLabel('Chọn tệp').setInputFiles(file)
  await page.getByText(`Đã tải ${EVIDENCE}`).waitFor()
}

/** Opens where the evidence on this page is used: in so many places. */
async function usesOf(visit: Visit, places: number): Promise<string> {
  const { page } = visit
  await page.getByRole('link', { name: `nơi dùng ${EVIDENCE}` }).click()
  await page.waitForURL('**/files/*/uses')
  await page.getByText(`Đang dùng ở ${places} nơi`).waitFor()
  await wellOnBothScreens(visit)
  assert.equal(await page.getByRole('row').filter({ hasText: 'Minh chứng báo cáo tiến độ' }).count(), places)
  return new URL(page.url()).pathname
}
