import assert from 'node:assert/strict'
import { test } from 'node:test'
import { faultsIn } from './structure.ts'

const page = (main: string): string =>
  `<!doctype html><html lang="vi"><head><title>Trang</title><meta name="viewport" content="width=device-width"></head>
   <body><main><h1>Trang</h1>${main}</main></body></html>`

test('a page in order has no faults', () => {
  const body = `<!-- <input> --><script>"<h1>"</script><label for="name">Tên</label><input id="name" name="name" aria-describedby="hint">
    <p id="hint">Như trên giấy tờ</p><label>Chọn <input type=checkbox name="a"></label><input type="hidden" name="b">
    <img src="/a.svg" alt=""><a href="/"><img src="/b.svg" alt="Trang đầu"></a><button>Gửi</button>`
  assert.deepEqual(faultsIn(page(body)), [])
})

for (const [body, fault] of [
  ['<input name="phone">', 'input phone has no label'],
  ['<label for="x">Tên</label>', 'label for="x" leads nowhere'],
  ['<p id="a"></p><p id="a"></p>', 'id a stands twice'],
  ['<img src="/a.svg">', 'img /a.svg has no alternative'],
  ['<a href="/b"><span></span></a>', 'a /b says nothing'],
  ['<h1>Hai</h1>', 'the page has 2 first headings'],
  ['<p aria-describedby="gone"></p>', 'p aria-describedby="gone" leads nowhere'],
] as const) {
  test(`noticed: ${fault}`, () => assert.deepEqual(faultsIn(page(body)), [fault]))
}

test('a page without a frame is told so', () => {
  assert.deepEqual(faultsIn('<p>Xin chào</p>'), [
    'the page does not say its language',
    'the page has no title',
    'the page is not made for a phone',
    'the page has 0 first headings',
    'the page has 0 main parts',
  ])
})
