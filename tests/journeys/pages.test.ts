import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { type Program, withProgram } from '#tests/server.ts'
import { faultsIn } from '#tests/structure.ts'
import { bytesOfPage } from '#tests/wire.ts'

/** Runs on every machine, with or without a browser: pages anyone may open, as they are sent. */
const open = [
  '/setup',
  '/sign-in',
  '/gallery',
  '/no-such-page',
  '/dang-ky',
  '/thu-tuc/khong-co',
  '/ho-so/khong-co',
  '/ke-hoach/khong-co',
  '/chi-so/xep-hang/khong-co',
  '/chi-so/xep-hang/khong-co/AB',
  '/chi-so/phuc-vu/khong-co',
  '/chi-so/bo-tieu-chi/khong-co',
]
/** Citizens' pages work on any phone because they bring no script. */
const withoutScript = [
  '/',
  '/thu-tuc',
  '/thu-tuc?q=khai%20sinh',
  '/thu-tuc/1.001193',
  '/nop-ho-so/1.001193',
  '/nop-ho-so/tiep-tuc',
  '/ho-so',
  '/ket-qua-phuc-vu',
  '/ke-hoach',
  '/chi-so',
  '/chi-so/phuc-vu/thu',
  '/du-lieu-mo',
  '/chi-so/bo-tieu-chi/qd-766@1',
  '/chi-so/bo-tieu-chi/par-model@1',
  '/kiem-tra',
  '/kiem-tra?ma=K7MQ-29XA-4TRB',
  '/gallery/citizen',
]
const FIRST_PAGE_MOST = 30 * 1024

let program: Program
before(async () => {
  program = await withProgram({ empty: true })
})
after(() => program.close())

test('before the first run every door leads to it', async () => {
  for (const path of ['/', '/thu-tuc', '/desk', '/cockpit']) {
    const answer = await fetch(program.address + path, { headers: { accept: 'text/html' }, redirect: 'manual' })
    assert.ok([302, 303, 307].includes(answer.status), `${path} ${answer.status}`)
    assert.match(answer.headers.get('location') ?? '', /^\/(setup|sign-in)/, path)
  }
  assert.deepEqual(faultsIn((await page('/setup')).html), [])
})

describe('once the province is named', () => {
  before(async () => {
    const administrator = { name: 'Anh Minh', login: 'minh', password: 'con mèo nằm trên ghế' }
    const answer = await fetch(`${program.address}/api/v1/province`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': 'ten-cua-tinh' },
      body: JSON.stringify({ name: 'Tỉnh Thử', code: 'thu', identifier: 'H98', administrator }),
    })
    assert.equal(answer.status, 201)
  })

  for (const path of [...open, ...withoutScript]) {
    test(`${path} is well built`, async () => {
      const { status, html } = await page(path)
      assert.ok(status < 500, `${status}`)
      assert.deepEqual(faultsIn(html), [])
    })
  }

  for (const path of withoutScript) {
    test(`${path} brings no script`, async () => {
      const { status, html } = await page(path)
      assert.equal(status, 200)
      assert.deepEqual(html.match(/<script\b[^>]*>/g) ?? [], [])
    })
  }

  test('the first page is not more than thirty kilobytes on the wire', async () => {
    const bytes = await bytesOfPage(program.address, '/')
    assert.ok(bytes > 2_000 && bytes <= FIRST_PAGE_MOST, `${bytes} bytes`)
  })
})

async function page(path: string): Promise<{ status: number; html: string }> {
  const answer = await fetch(program.address + path, { headers: { accept: 'text/html' } })
  return { status: answer.status, html: await answer.text() }
}
