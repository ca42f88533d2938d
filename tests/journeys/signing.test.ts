import assert from 'node:assert/strict'
import type { AddressInfo } from 'node:net'
import { after, test } from 'node:test'
import type { Page } from 'playwright-core'
import { readCertificate } from '#platform/signing/certificates.ts'
import { authorityForTests, holder } from '#platform/signing/testing.ts'
import { sizes } from '#tests/browser.ts'
import { openAgent } from '../../agent/server.ts'
import { fakeToken } from '../../agent/testing.ts'
import { open, ready, step, textOf, wellOnBothScreens, who, withStage } from './stage.ts'

const stage = await withStage()
if (stage) {
  after(() => stage.close())

  test('an officer drafts, the head signs two at once on a phone, number and seal follow, anybody verifies it', async () => {
    const drafting = await stage.signedIn(who('officer'))
    const made = await step('the officer drafts a result from a template and sends it to be signed', async () => {
      const { page } = drafting
      await open(page, '/documents?state=submitted')
      await wellOnBothScreens(drafting)
      const list = await page.request.get(`${stage.program.address}/api/v1/documents?state=submitted`)
      const [{ agency, subject_id }] = (await list.json()) as [{ agency: { code: string }; subject_id: string }]
      await open(page, `/documents?agency=${agency.code}&about_id=${subject_id}`)
      await page.getByLabel('Mẫu văn bản').selectOption({ label: 'Giấy phép, giấy chấp thuận (mẫu chung)' })
      await press(page, 'Soạn')
      await page.waitForURL('**/documents/*-*')
      await page.getByLabel('Nội dung kết quả').fill('Được sửa nhà ở cấp 4.')
      await press(page, 'Lưu nội dung')
      await page.getByText('Đã lưu.').waitFor()
      await wellOnBothScreens(drafting)
      await press(page, 'Trình ký')
      await page.getByText('Đã trình ký.').waitFor()
      return new URL(page.url()).pathname
    })

    await step(
      'the head reads what waits on a phone, signs two in one press, and sends one back with the reason',
      async () => {
        const head = await stage.signedIn('lanhdao.x01')
        const { page } = head
        await page.setViewportSize(sizes.phone)
        await open(page, '/documents/signing')
        assert.match(await textOf(page), /Chữ ký của bạn đang là thử nghiệm/)
        await wellOnBothScreens(head)
        await page.setViewportSize(sizes.phone)
        const boxes = page.getByRole('checkbox')
        const count = await boxes.count()
        assert.ok(count >= 3, `${count} wait`)
        await page
          .locator('li', { has: page.locator(`a[href="${made}"]`) })
          .getByRole('checkbox')
          .focus()
        await page.keyboard.press('Space')
        await boxes.first().check()
        await press(page, 'Ký các văn bản đã chọn (thử nghiệm)')
        await page.getByText('Đã ký 2 văn bản.').waitFor({ timeout: 60_000 })
        await ready(page)
        await page.locator('summary').first().click()
        await page.getByLabel('Lý do trả lại').first().fill('Thiếu căn cứ')
        await press(page, 'Trả lại')
        await page.getByText('Đã trả lại người soạn.').waitFor()
        await head.end()
      },
    )

    const issued = await step('the records clerk gives number and day, and seals it', async () => {
      const office = await stage.signedIn(who('records_clerk'))
      const { page } = office
      await open(page, made)
      await press(page, 'Cấp số')
      await page.getByText('Đã cấp số').waitFor()
      await ready(page)
      await press(page, 'Đóng dấu điện tử (thử nghiệm) và phát hành')
      await page.getByText('Đã phát hành.').waitFor({ timeout: 60_000 })
      await ready(page)
      assert.match(await textOf(page), /Hợp lệ Người có thẩm quyền.*Hợp lệ Con dấu cơ quan/)
      await wellOnBothScreens(office)
      const answer = await page.request.get(`${stage.program.address}/api/v1${made}`)
      const file = await page.request.get(`${stage.program.address}/api/v1${made}/file?as=issued`)
      const kept = { code: String((await answer.json()).code), file: await file.body() }
      await office.end()
      return kept
    })

    await step(
      'anybody verifies it without script: valid, signed by whom; the file is the issued one, a changed one is not',
      async () => {
        const { page, ...citizen } = await stage.stranger(`/kiem-tra?ma=${issued.code}`, { script: false })
        assert.match(await textOf(page), /đang có giá trị.*Người ký: .*Hợp lệ.*thử nghiệm/)
        await wellOnBothScreens({ page, ...citizen })
        await put(page, issued.file)
        assert.match(await textOf(page), /Tệp này đúng là bản đã ban hành/)
        const changed = Buffer.from(issued.file)
        changed.write('/MediaBax', changed.indexOf('/MediaBox'))
        await put(page, changed)
        assert.match(await textOf(page), /Tệp này đã bị sửa sau khi ký/)
        await page.goto(`/kiem-tra?ma=${issued.code}&problem=documents.file_same`)
        assert.doesNotMatch(await textOf(page), /Tệp này đúng là/)
        await citizen.end()
      },
    )
    await drafting.end()
  })

  test('a head signs by the token at their own machine, with the PIN typed in the agent’s window alone', async () => {
    const name = 'Vũ Văn Đạo'
    const owner = holder(authorityForTests(), { name }, 'rsa', new Date('2040-01-01'))
    const codes: string[] = []
    const origins = [stage.program.address]
    const agent = openAgent({
      keys: fakeToken(owner.key, owner.chain, name, '12345678'),
      mode: { kind: 'attended', origins, show: (code) => codes.push(code) },
    })
    after(() => agent.close())
    await new Promise<void>((resolve) => agent.listen(0, '127.0.0.1', resolve))
    const { port } = agent.address() as AddressInfo

    const head = await stage.signedIn('lanhdao.x01', { beside: `127.0.0.1:${port}` })
    const headName = String((await (await head.page.request.get(`${stage.program.address}/api/v1/me`)).json()).name)

    await step('the administrator sets it up: where the token is and whose certificate it holds', async () => {
      const office = await stage.signedIn(who('administrator'))
      const { page } = office
      await open(page, '/admin/signers?agency=X01')
      const whose = page.locator('select[name=whose] option', { hasText: headName })
      const value = (await whose.getAttribute('value')) ?? ''
      await open(page, `/admin/signers?agency=X01&whose=${value}&driver=pkcs11`)
      await wellOnBothScreens(office)
      await page.getByLabel('Thiết bị ở đâu').selectOption({ label: 'Ở máy của người ký' })
      await page.getByLabel('Địa chỉ', { exact: true }).fill(`http://127.0.0.1:${port}`)
      await press(page, 'Lưu')
      await page.getByText('Cần biết chứng thư trong token là của ai').first().waitFor()
      await page
        .getByLabel('Người ký được biết bằng số nào')
        .fill(readCertificate(owner.chain[0] ?? Buffer.alloc(0)).serial)
      await press(page, 'Lưu')
      await page.getByText('Đã lưu cách ký.').waitFor()
      await office.end()
    })

    await step(
      'the page pairs with the agent, the PIN is typed in the window it opens, and the document is signed',
      async () => {
        const { page } = head
        await open(page, '/documents/signing')
        assert.match(await textOf(page), /ký bằng token cắm ở máy của người ký/)
        await page.getByRole('link', { name: 'Mở văn bản' }).first().click()
        await page.waitForURL('**/documents/*-*')
        await ready(page)
        await press(page, 'Ký bằng token ở máy này')
        await page.getByLabel('Mã ghép nối').waitFor()
        await wellOnBothScreens(head)
        await page.getByLabel('Mã ghép nối').fill(codes.at(-1) ?? '')
        await press(page, 'Ghép nối')
        const again = page.getByRole('link', { name: 'Không thấy cửa sổ' })
        const [window] = await Promise.all([page.waitForEvent('popup'), again.click()])
        await window.locator('[name=pin]').fill('12345678')
        await window.locator('[name=act][value=sign]').click()
        await page.getByText('Hợp lệ').or(page.getByText('Người có thẩm quyền')).first().waitFor({ timeout: 60_000 })
        const { state } = await (
          await page.request.get(`${stage.program.address}/api/v1${new URL(page.url()).pathname}`)
        ).json()
        assert.equal(state, 'signed')
        await wellOnBothScreens(head)
        await head.end()
      },
    )
  })
}

async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).first().click()
  await ready(page)
}

async function put(page: Page, buffer: Buffer): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({ name: 'ban.pdf', mimeType: 'application/pdf', buffer })
  await press(page, 'Kiểm tra tệp')
}
