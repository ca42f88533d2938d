import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import fc from 'fast-check'
import { coverage, tinos } from './fonts.ts'
import { aLetter } from './given.ts'
import { letter } from './letter.ts'
import { MISSING, plain } from './plain.ts'
import { openPrinter, print } from './print.ts'
import { readBack } from './reading.ts'

const drawn = coverage(tinos())
const squeezed = (text: string): string => text.normalize('NFC').replace(/\s+/g, '')
let folder = ''
before(() => {
  folder = mkdtempSync(join(import.meta.dirname, 'tried-'))
})
after(() => rmSync(folder, { recursive: true }))

/** A template of this test's own, below server/ as every template is. */
function template(source: string): URL {
  const file = join(folder, `${Math.random().toString(36).slice(2)}.typ`)
  writeFileSync(file, source)
  return new URL(`file://${file}`)
}

async function printed(paragraph: string): Promise<string> {
  const { template, data } = letter({ ...aLetter, paragraphs: [`[${paragraph}]`] })
  return squeezed((await readBack(await print(template, data))).text)
}

const markup = [
  '#panic("no")',
  '#read("/app.ts")',
  '$x^2$',
  '*b*',
  '_i_',
  '`raw`',
  '\\',
  '<script>',
  '<label>',
  '@ref',
  '//',
]
const quotes = [
  '"',
  "'",
  '--',
  '---',
  '...',
  '= ',
  '- ',
  '+ ',
  '/ a: b',
  '[',
  ']',
  '{',
  '}',
  '~',
  '{{',
  '&amp;',
  '%s',
  '^',
]
const vietnamese = ['Nguyễn', 'Đặng', 'ướt', 'Quỳnh', 'ỹ', 'Ẵ', 'ẫ', 'ợ'].flatMap((word) => [
  word,
  word.normalize('NFD'),
])

test('markup, quotes and Vietnamese in any form come out as the text that went in', async () => {
  const pieces = fc.array(fc.constantFrom(...markup, ...quotes, ...vietnamese, ' ', 'fi', 'ffl', '1.000'), {
    maxLength: 30,
  })
  await fc.assert(
    fc.asyncProperty(pieces, async (parts) => {
      const text = parts.join('')
      const found = await printed(text)
      assert.ok(found.includes(`[${squeezed(text)}]`), found)
    }),
    { numRuns: 60, examples: [[[...markup, ...quotes, ...vietnamese]]] },
  )
})

test('every string prints, whatever it holds', async () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
  )
  await fc.assert(
    fc.asyncProperty(anything, async (text) => {
      const found = await printed(text)
      assert.match(found, /\[.*\]/u)
    }),
    { numRuns: 60, examples: [['\ud800'], ['\u202eABC'], ['日本😀'], ['\u0000\u0007'], ['a\u2028b'], ['\u0301']] },
  )
})

test('what the font lacks is a box, what cannot be seen is gone, and lines stay lines', () => {
  assert.equal(plain('tên 日 😀!', drawn), `tên ${MISSING} ${MISSING}!`)
  assert.equal(plain('a\u200b\u202eb\u0000\ud800c', drawn), 'ab�c')
  assert.equal(plain('một\r\nhai\u2028ba\tbốn', drawn), 'một\nhai\nba bốn')
  assert.equal(plain('Nguyễn Thị Đượm'.normalize('NFD'), drawn), 'Nguyễn Thị Đượm')
})

test('the font draws every Vietnamese letter', () => {
  const letters = [...'aăâeêioôơuưy'].flatMap((vowel) =>
    ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'].map((tone) => vowel + tone),
  )
  for (const letter of [...letters, 'đ'].flatMap((small) => [small, small.toUpperCase()])) {
    assert.equal(plain(letter, drawn), letter.normalize('NFC'))
    assert.equal([...plain(letter, drawn)].length, 1)
  }
})

test('a word longer than the line breaks instead of leaving the paper', async () => {
  const { template, data } = letter({ ...aLetter, paragraphs: ['Ư'.repeat(400)] })
  const { text } = await readBack(await print(template, data))
  assert.equal(text.match(/Ư/g)?.length, 400)
  assert.match(text, /(?:Ư{20,} ){5}/)
})

test('the file says that it is PDF/A-2b, carries its fonts and no time but the one given', async (t) => {
  const { template, data } = letter(aLetter)
  const pdf = await print(template, data, { at: new Date('2026-03-05T10:00:00Z') })
  const raw = Buffer.from(pdf).toString('latin1')
  assert.match(raw, /<pdfaid:part>2<\/pdfaid:part><pdfaid:conformance>B</)
  assert.match(raw, /\/OutputIntents/)
  assert.match(raw, /<xmp:CreateDate>2026-03-05T10:00:00/)
  assert.equal(raw.match(/\/FontFile2/g)?.length, raw.match(/\/Type \/FontDescriptor/g)?.length)
  assert.doesNotMatch(raw, /\/Encrypt/)
  const file = join(folder, 'letter.pdf')
  writeFileSync(file, pdf)
  const checked = spawnSync('verapdf', ['--flavour', '2b', '--format', 'text', file], { encoding: 'utf8' })
  if (checked.error)
    return t.diagnostic('not run: veraPDF is missing; typst refused nothing and the marks above were checked')
  assert.match(checked.stdout, /^PASS/)
})

test('the same data at the same time is the same file', async () => {
  const { template, data } = letter(aLetter)
  const at = new Date('2026-03-05T10:00:00Z')
  const [one, other] = [await print(template, data, { at }), await print(template, data, { at })]
  assert.ok(Buffer.from(one).equals(Buffer.from(other)))
})

test('many at once come out each with its own text', async () => {
  const names = Array.from({ length: 24 }, (_, at) => `người thứ ${at}.`)
  assert.deepEqual(
    (await Promise.all(names.map(printed))).map((text, at) => text.includes(`[${squeezed(names[at] ?? '')}]`)),
    names.map(() => true),
  )
})

test('a wrong template says where it is wrong, without the data', async () => {
  const wrong = template('#let d = json("/data.json")\n#panic(d.name)')
  await assert.rejects(print(wrong, { name: 'Nguyễn Thị Bí Mật' }), (error: Error) => {
    assert.match(error.message, /\.typ/)
    assert.doesNotMatch(error.message, /Bí Mật/)
    return true
  })
  await assert.rejects(async () => print(new URL('file:///etc/passwd'), {}), RangeError)
})

test('data of one document is not there for the next', async () => {
  const curious = template('#set text(font: "Tinos")\n#image("/qr.svg")')
  const printer = openPrinter({ threads: 1 })
  await printer.print(curious, { qr: 'https://a.example' })
  await assert.rejects(printer.print(curious, {}))
  await printer.close()
})

test('who waits too long is told so, and the next document prints', async () => {
  const endless = template('#let n = range(900).map(i => range(900).map(j => calc.rem(i * j, 7)).sum()).sum()\n#n')
  const printer = openPrinter({ threads: 1 })
  const slow = assert.rejects(printer.print(endless, {}, { patience: 300 }), { code: 'paper.took_too_long' })
  const behind = assert.rejects(printer.print(endless, {}, { patience: 100 }), { code: 'paper.took_too_long' })
  await Promise.all([slow, behind])
  const { template: sound, data } = letter(aLetter)
  assert.ok((await printer.print(sound, data)).length > 1000)
  await printer.close()
})

test('a press that dies fails its own document only', async () => {
  const printer = openPrinter({ threads: 1, memory: 24 })
  const { template, data } = letter(aLetter)
  const heavy = { ...aLetter, paragraphs: Array.from({ length: 400_000 }, (_, at) => `${at}`) }
  await assert.rejects(printer.print(template, heavy), (error: Error & { code?: string }) => {
    assert.equal(error.code, 'paper.press_broke')
    assert.match(String(error.cause), /memory/)
    return true
  })
  assert.ok((await printer.print(template, data)).length > 1000)
  await printer.close()
})

test('a closed printer refuses, and gives up what it had', async () => {
  const printer = openPrinter({ threads: 1 })
  const { template, data } = letter(aLetter)
  const two = [1, 2].map(() => assert.rejects(printer.print(template, data), { code: 'paper.closed' }))
  await printer.close()
  await Promise.all(two)
  await assert.rejects(printer.print(template, data), { code: 'paper.closed' })
})
