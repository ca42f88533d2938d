import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { after, before, test } from 'node:test'
import { Document, Packer, Paragraph } from 'docx'
import exceljs from 'exceljs'
import { Objection } from '#platform/objection.ts'
import { type TestDatabase, withDatabase } from '#tests/database.ts'
import { diskStorage } from '../../connectors/storage/disk.ts'
import { takeIn } from './take-in.ts'

const folder = mkdtempSync(join(tmpdir(), 'files-'))
const storage = diskStorage(folder)
let database: TestDatabase
before(async () => {
  database = await withDatabase()
})
after(async () => {
  await database.close()
  rmSync(folder, { recursive: true })
})

const take = (name: string, bytes: Uint8Array) =>
  takeIn(database.context(), storage, database.root_id, { name, bytes: Readable.from([bytes]), truncated: () => false })
const refused = (code: string) => (error: unknown) => error instanceof Objection && error.code === code

/** Its list of types stands behind the first 8 KB, as the docx package writes it. */
async function longWord(): Promise<Uint8Array> {
  const children = Array.from({ length: 5_000 }, (_, n) => new Paragraph(`Đoạn văn số ${n}: ${Math.sin(n)}`))
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })))
}

test('a Word or Excel file is taken whoever wrote it, under its own kind', async () => {
  const word = await longWord()
  assert.ok(Buffer.from(word).indexOf('[Content_Types].xml') > 8_192, 'else the test says nothing')
  assert.match((await take('báo cáo.docx', word)).media_type, /wordprocessingml\.document$/)
  const book = new exceljs.Workbook()
  book.addWorksheet('Trang').addRow(['Một'])
  const excel = new Uint8Array(await book.xlsx.writeBuffer())
  assert.match((await take('so-lieu.xlsx', excel)).media_type, /spreadsheetml\.sheet$/)
  await assert.rejects(take('so-lieu.docx', excel), refused('files.not_what_it_says'))
})

test('a zip under an office name is refused, and nothing of it is kept', async () => {
  const cut = (await longWord()).subarray(0, 9_000)
  await assert.rejects(take('bao-cao.docx', cut), refused('files.kind_refused'))
  await assert.rejects(take('bao-cao.docx', Buffer.from('PK\u0003\u0004 and more')), refused('files.kind_refused'))
  await assert.rejects(take('bao-cao.docx', new Uint8Array()), refused('files.empty'))
  const left = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
  assert.equal(left.length, 2, 'the two that were taken before')
})

test('of two uploads of the same bytes at once, one refused and one accepted, the accepted one keeps its bytes', async () => {
  const word = await longWord()
  for (let pair = 0; pair < 50; pair++) {
    const bytes = Buffer.concat([word.subarray(0, -2), Buffer.from([5, 0]), Buffer.from(`${pair}`.padStart(5))])
    const both = [() => take('bao-cao.docx', bytes), () => take('bao-cao.pdf', bytes)]
    const outcomes = await Promise.allSettled((pair % 2 ? both : both.toReversed()).map((send) => send()))
    const accepted = outcomes.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
    assert.equal(accepted.length, 1)
    assert.equal((await buffer(await storage.read(accepted[0]?.place ?? ''))).length, bytes.length)
  }
  assert.deepEqual(readdirSync(join(folder, 'arriving')), [])
})
