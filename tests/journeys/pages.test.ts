import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Program, withProgram } from '#tests/server.ts'
import { faultsIn } from '#tests/structure.ts'

/** Runs on every machine, with or without a browser: pages anyone may open, as they are sent. */
const open = ['/', '/sign-in', '/gallery', '/gallery/citizen', '/no-such-page']
/** Citizens' pages work on any phone because they bring no script. */
const withoutScript = ['/gallery/citizen']

let program: Program
before(async () => {
  program = await withProgram({ empty: true })
})
after(() => program.close())

for (const path of open) {
  test(`${path} is well built`, async () => {
    const { status, html } = await page(path)
    assert.ok(status < 500, `${status}`)
    assert.deepEqual(faultsIn(html), [])
  })
}

for (const path of withoutScript) {
  test(`${path} brings no script`, async () => {
    const scripts = (await page(path)).html.match(/<script\b[^>]*>/g) ?? []
    assert.deepEqual(scripts, [])
  })
}

async function page(path: string): Promise<{ status: number; html: string }> {
  const answer = await fetch(program.address + path, { headers: { accept: 'text/html' } })
  return { status: answer.status, html: await answer.text() }
}
