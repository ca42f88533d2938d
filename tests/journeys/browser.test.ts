import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, test } from 'node:test'
import { withBrowser } from '#tests/browser.ts'

/** The journeys' own eyes: what a visit must notice, shown on pages that are wrong on purpose. */
const pages: Readonly<Record<string, string>> = {
  '/fine': '<h1>Fine</h1>',
  '/unlabelled': '<input name="phone">',
  '/error': '<script>console.error("oh")</script>',
  '/broken': '<script>throw new Error("broken")</script>',
  '/elsewhere': '<img alt="" src="http://elsewhere.invalid/a.png">',
  '/part-missing': '<link rel="stylesheet" href="/gone.css">',
  '/script': '<h1>plain</h1><script>document.querySelector("h1").textContent = "scripted"</script>',
}

const browser = await withBrowser()
if (browser) {
  let server: Server
  let address = ''
  before(async () => {
    server = createServer((request, response) => {
      const body = pages[request.url ?? '']
      response.writeHead(body ? 200 : 404, { 'content-type': 'text/html' })
      response.end(
        `<!doctype html><html lang="en"><title>page</title><link rel="icon" href="data:,">${body ?? ''}</html>`,
      )
    })
    await once(server.listen(0, '127.0.0.1'), 'listening')
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  after(async () => {
    await browser.close()
    server.close()
  })

  test('a page in order ends well and axe is content', async () => {
    const { page, axe, end } = await browser.visit(address, { size: 'phone' })
    await page.goto('/fine')
    assert.equal(await page.evaluate('innerWidth'), 360)
    assert.deepEqual(await axe(), [])
    await end()
  })

  test('axe finds what is wrong', async () => {
    const { page, axe, end } = await browser.visit(address)
    await page.goto('/unlabelled')
    assert.match((await axe()).join(), /^label at input/)
    await end()
  })

  for (const [path, complaint] of [
    ['/error', /console: oh/],
    ['/broken', /script: broken/],
    ['/elsewhere', /went elsewhere: http:\/\/elsewhere\.invalid/],
    ['/part-missing', /404: .*gone\.css/],
  ] as const) {
    test(`the visit of ${path} ends badly`, async () => {
      const { page, end } = await browser.visit(address)
      await page.goto(path)
      await page.waitForLoadState('networkidle')
      await assert.rejects(end(), complaint)
    })
  }

  test('a visit without script runs none, and axe still looks', async () => {
    const withScript = await browser.visit(address)
    await withScript.page.goto('/script')
    assert.equal(await withScript.page.locator('h1').textContent(), 'scripted')
    await withScript.end()
    const without = await browser.visit(address, { script: false })
    await without.page.goto('/script')
    assert.deepEqual(await without.axe(), [])
    assert.equal(await without.page.locator('h1').textContent(), 'plain')
    await without.page.goto('/fine')
    await without.page.goto('/script')
    assert.equal(await without.page.locator('h1').textContent(), 'plain')
    await without.end()
  })
}
