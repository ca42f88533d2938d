import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { step, textOf, wellOnBothScreens, withStage } from './stage.ts'

const stage = await withStage()
if (stage) {
  after(() => stage.close())

  test('the citizens’ home needs no script and no account', async () => {
    const visit = await stage.stranger('/', { script: false })
    const { page } = visit
    await step('it asks what is to be done, and where a dossier is', async () => {
      assert.match(await textOf(page), /Ông\/Bà cần làm việc gì\?.*Hồ sơ của tôi đến đâu\?/)
      await wellOnBothScreens(visit)
    })
    await step('words without accents find the procedure; nonsense finds help', async () => {
      await page.getByRole('searchbox').fill('giay khai sinh')
      await page.getByRole('button', { name: 'Tìm' }).click()
      await page.getByRole('link', { name: 'Đăng ký khai sinh', exact: true }).waitFor()
      await page.goto('/thu-tuc?q=zzzz%20qqqq')
      assert.ok((await textOf(page)).length > 80)
      await wellOnBothScreens(visit)
    })
    await step('a code that is none is said in words, and nothing else breaks', async () => {
      await page.goto('/')
      await page.getByLabel('Mã hồ sơ').fill('H99.16-000000-0000')
      await page.getByRole('button', { name: 'Xem' }).click()
      assert.match(await textOf(page), /không|chưa/i)
      await wellOnBothScreens(visit)
    })
    await visit.end()
  })
}
