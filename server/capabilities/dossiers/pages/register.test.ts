import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import ExcelJS from 'exceljs'
import { type Desk, withDesk } from '../given.ts'

let desk: Desk
before(async () => {
  desk = await withDesk()
})
after(() => desk.close())

type Register = { from: string; to: string; lines: Record<string, string | null>[] }
const registerOf = async (role: string, query = '') =>
  (await desk.ask(desk.as(role), `GET /dossiers/register${query}`)).body as unknown as Register

test('the register has every column of the form, for today or a period; who may not see people sees none', async () => {
  const code = await desk.received()
  const { from, to, lines } = await registerOf('clerk')
  const [line] = lines
  assert.equal(from, to)
  assert.deepEqual(
    [line?.code, line?.applicant_name, line?.phone, line?.channel, line?.receiver, line?.return_method, line?.state],
    [code, 'Trần Văn Mẫu', '0900000123', 'desk', 'Người giữ vai clerk', 'desk', 'received'],
  )
  assert.deepEqual((await registerOf('clerk', '?from=2020-01-01&to=2020-01-31')).lines, [])
  const wrong = async (query: string) => (await desk.ask(desk.as('clerk'), `GET /dossiers/register${query}`)).told
  assert.equal(await wrong('?from=2026-02-01&to=2026-01-31'), '422 dossiers.period_wrong')
  assert.equal(await wrong('?from=2020-01-01&to=2026-01-31'), '422 dossiers.period_long')
})

test('the file holds the same lines as texts, so that a formula somebody typed stays a text', async () => {
  const typed = { kind: 'person', name: '=1+1', phone: '0900 000 777' }
  const { body } = await desk.ask(desk.as('clerk'), 'POST /dossiers', desk.handing({ applicant: typed }))
  const { status, bytes } = await desk.server.raw(desk.as('clerk'), 'GET /dossiers/register.xlsx')
  assert.equal(status, 200)
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(new Uint8Array(bytes).buffer)
  const rows = book.worksheets[0]?.getSheetValues().flatMap((row) => (Array.isArray(row) ? [row.slice(1)] : [])) ?? []
  const line = rows.find((row) => row[1] === body.code)
  assert.equal(line?.[3], '=1+1')
  assert.deepEqual(rows[1]?.slice(0, 4), ['STT', 'Mã hồ sơ', 'Tên hồ sơ', 'Tên tổ chức, cá nhân'])
})
