import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Document, Packer, Paragraph } from 'docx'
import exceljs from 'exceljs'
import fc from 'fast-check'
import { Objection } from '#platform/objection.ts'
import { zip } from '#tests/zip.ts'
import { read } from './office.ts'

const officeTypeOf = (bytes: Uint8Array) => read(bytes, { entries: 1_000, unpacked: 2_000_000 })

const PARTS = 'application/vnd.openxmlformats-officedocument'
const WORD = `${PARTS}.wordprocessingml.document`
const EXCEL = `${PARTS}.spreadsheetml.sheet`
const POWERPOINT = `${PARTS}.presentationml.presentation`

function typeOrObjection(bytes: Uint8Array): string | null {
  try {
    return officeTypeOf(bytes)
  } catch (error) {
    if (error instanceof Objection) return error.code
    throw error
  }
}

const types = (part: string, type: string) =>
  `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="${part}" ContentType="${type}.main+xml"/></Types>`

test('what the docx and exceljs packages write is what it is, however large', async () => {
  const children = Array.from({ length: 3_000 }, (_, n) => new Paragraph(`Dòng ${n}`))
  const word = await Packer.toBuffer(new Document({ sections: [{ children }] }))
  assert.equal(officeTypeOf(new Uint8Array(word)), WORD)
  const book = new exceljs.Workbook()
  const sheet = book.addWorksheet('Trang')
  for (let n = 0; n < 3_000; n++) sheet.addRow([n, `Dòng ${n}`])
  assert.equal(officeTypeOf(new Uint8Array(await book.xlsx.writeBuffer())), EXCEL)
})

test('the list of types may stand last, parts may be stored, named by their ending, or with a prefix', () => {
  const big = 'x'.repeat(60_000)
  const last = zip([
    ['ppt/media/a.txt', big],
    ['ppt/presentation.xml', '<?xml version="1.0"?>\n<p:presentation xmlns:p="p"/>'],
    ['[Content_Types].xml', types('/ppt/presentation.xml', POWERPOINT)],
  ])
  assert.equal(officeTypeOf(last), POWERPOINT)
  const byEnding = `<Types><Default Extension='xml' ContentType='${WORD}.main+xml'/></Types>`
  const stored = zip(
    [
      ['[Content_Types].xml', byEnding],
      ['word/document.xml', '<w:document/>'.replace('/', ' /')],
    ],
    {
      stored: true,
    },
  )
  assert.equal(officeTypeOf(stored), WORD)
})

test('a zip that only looks like one is none', () => {
  const main = ['word/document.xml', '<w:document xmlns:w="w"/>'] as const
  const said = ['[Content_Types].xml', types('/word/document.xml', WORD)] as const
  assert.equal(officeTypeOf(zip([said, main])), WORD)
  assert.equal(officeTypeOf(zip([['virus.exe', 'MZ']])), null)
  assert.equal(officeTypeOf(zip([main])), null, 'without its list of types')
  assert.equal(officeTypeOf(zip([said])), null, 'without its main part')
  assert.equal(officeTypeOf(zip([said, ['word/document.xml', 'MZ']])), null, 'whose main part is none')
  assert.equal(officeTypeOf(zip([said, ['word/document.xml', '<html></html>']])), null)
  const macros = ['[Content_Types].xml', types('/word/document.xml', 'application/vnd.ms-word.document.macroEnabled')]
  assert.equal(officeTypeOf(zip([macros as [string, string], main])), null, 'with macros')
  assert.equal(officeTypeOf(zip([said, main]).subarray(0, -30)), null, 'cut off')
  assert.equal(officeTypeOf(zip([['[Content_Types].xml', ' '.repeat(2_000_000)], main])), null, 'a bomb')
})

test('it has so many entries and unpacks to so many bytes, or is refused before they are looked at', () => {
  const main = ['word/document.xml', '<w:document xmlns:w="w"/>'] as const
  const said = ['[Content_Types].xml', types('/word/document.xml', WORD)] as const
  const pictures = ['1', '2', '3', '4'].map((name) => [`word/media/${name}.txt`, name] as const)
  const tooMany = (error: unknown) => error instanceof Objection && error.code === 'files.too_many_parts'
  const six = zip([said, main, ...pictures])
  assert.equal(read(six, { entries: 6, unpacked: 2_000 }), WORD)
  assert.throws(() => read(six, { entries: 5, unpacked: 2_000 }), tooMany)
  const byEnding = [
    '[Content_Types].xml',
    `<Types><Default Extension="xml" ContentType="${WORD}.main+xml"/></Types>`,
  ] as const
  const others = ['a', 'b', 'c'].map((name) => [`${name}.xml`, `<other>${' '.repeat(400)}</other>`] as const)
  const four = zip([byEnding, ...others, main])
  assert.equal(read(four, { entries: 10, unpacked: 2_000 }), WORD)
  assert.throws(() => read(four, { entries: 10, unpacked: 1_000 }), tooMany, 'each is small, together they are not')
})

test('whatever the bytes, looking at them ends, with a type, none, or the one objection', () => {
  const sound = zip([
    ['[Content_Types].xml', types('/word/document.xml', WORD)],
    ['word/document.xml', '<w:document xmlns:w="w"/>'],
  ])
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), { maxLength: 12 }), (changes) => {
      const spoilt = sound.slice()
      for (const [at, byte] of changes) spoilt[at] = byte
      assert.ok([WORD, null, 'files.too_many_parts'].includes(typeOrObjection(spoilt)))
    }),
    { numRuns: 2_000 },
  )
})
