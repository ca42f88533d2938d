import assert from 'node:assert/strict'
import { test } from 'node:test'
import { paperHtml } from './paper.ts'

const at = (block: number, column: number, width = 1, height = 1) => ({ block, column, width, height })
const block = (text: string, kind = 'paragraph') => ({ text, kind })
const said = (reason: string) => `(${reason})`

test('what a stranger wrote is text, wherever it stands', () => {
  const html = paperHtml(
    { blocks: [block('<img src=x onerror=alert(1)> & "co"')], tables: [], unplaced: [] },
    [{ id: 'a"b', kind: 'task', state: 'proposed', source: [{ block: 0, from: 0, to: 4 }] }],
    said,
  )
  assert.equal(
    html,
    '<div class="leaf"><p id="b-0"><a href="?proposal=a&quot;b" data-p="a&quot;b" data-kind="task" data-state="proposed">&lt;img</a>' +
      ' src=x onerror=alert(1)&gt; &amp; &quot;co&quot;</p></div>',
  )
})

test('where a target stands inside a duty its words open the target, the rest the duty', () => {
  const html = paperHtml(
    { blocks: [block('Giữ 90% đúng hạn ')], tables: [], unplaced: [] },
    [
      { id: 'duty', kind: 'duty', state: 'proposed', source: [{ block: 0, from: 0, to: 16 }] },
      { id: 'blank', kind: 'task', state: 'proposed', source: [{ block: 0, from: 16, to: 17 }] },
      { id: 'target', kind: 'target', state: 'accepted', source: [{ block: 0, from: 4, to: 7 }] },
    ],
    said,
  )
  const links = [...html.matchAll(/href="\?proposal=(\w+)" data-p="([\w ]+)"[^>]*>([^<]*)</g)].map((one) =>
    one.slice(1),
  )
  assert.deepEqual(links, [
    ['duty', 'duty', 'Giữ '],
    ['target', 'target duty', '90%'],
    ['duty', 'duty', ' đúng hạn'],
  ])
  assert.equal(html.match(/tabindex="-1"/g)?.length, 1, 'one stop for each item')
})

test('cells stand where they stood; one that reaches down is there once; what is in no item says so', () => {
  const html = paperHtml(
    {
      blocks: ['1', 'A', 'x', 'y', 'cả hai'].map((text) => block(text, 'cell')),
      tables: [{ rows: [[at(0, 0, 1, 2), at(1, 1), at(2, 2)], [at(3, 2)], [at(4, 0, 3)]] }],
      unplaced: [{ block: 4, reason: 'prose', source: [] }],
    },
    [],
    said,
  )
  assert.match(html, /<tr><td id="b-0" rowspan="2">1<\/td><td id="b-1">A<\/td><td id="b-2">x<\/td><\/tr>/)
  assert.match(html, /<tr><td><\/td><td id="b-3">y<\/td><\/tr>/)
  assert.match(html, /<tr><td id="b-4" colspan="3" class="outside">cả hai<\/td><\/tr>/)
})

test('a long table comes in parts that no merged cell crosses, and every block is there once', () => {
  const rows = Array.from({ length: 100 }, (_, n) => [at(n, 0, 1, n === 39 ? 3 : 1)])
  const blocks = rows.map((_, n) => block(`dòng ${n}`, 'cell'))
  const html = paperHtml({ blocks, tables: [{ rows }], unplaced: [] }, [], said)
  const parts = html.split('<table>').slice(1)
  assert.deepEqual(
    parts.map((part) => part.match(/<tr>/g)?.length),
    [42, 40, 18],
  )
  assert.equal(new Set(html.match(/id="b-\d+"/g)).size, 100)
})
