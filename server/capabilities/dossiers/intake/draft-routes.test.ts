import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { nobody } from '#platform/access/actor.ts'
import { type Desk, withDesk } from '../given.ts'

let desk: Desk
before(async () => {
  desk = await withDesk()
})
after(() => desk.close())

const PHONE = '0900 000 123'
const begin = async (content: object, phone: string | null = PHONE) =>
  (await desk.ask(nobody, 'POST /drafts', { procedure: '1.013225', content, phone })).body.code

test('a draft is resumed on another device by its code and the phone number, however it is typed', async () => {
  const code = await begin({ name: 'Trần Văn Mẫu' })
  assert.match(code, /^N[2-9A-Z]{9}$/)
  const { told, body } = await desk.ask(nobody, `GET /drafts/${code}?phone=%2B84900000123`)
  assert.deepEqual(
    [told, body],
    ['200', { code, procedure: '1.013225', content: { name: 'Trần Văn Mẫu' }, sent_as: null }],
  )
  const saved = await desk.ask(nobody, `PUT /drafts/${code}?phone=0900000123`, { content: { name: 'Trần Thị Mẫu' } })
  assert.equal(saved.told, '200')
  const later = await desk.ask(nobody, `GET /drafts/${code}?phone=0900000123`)
  assert.deepEqual((later.body as unknown as { content: object }).content, { name: 'Trần Thị Mẫu' })
})

test('a wrong phone, a wrong code and no phone look alike, and write nothing', async () => {
  const code = await begin({ name: 'Trần Văn Mẫu' })
  for (const address of [`${code}?phone=0900000124`, `${code}`, 'N222222222?phone=0900000123'])
    assert.equal((await desk.ask(nobody, `GET /drafts/${address}`)).told, '404 dossiers.draft_not_found', address)
  const change = { content: { name: 'Kẻ Khác' } }
  assert.equal((await desk.ask(nobody, `PUT /drafts/${code}`, change)).told, '404 dossiers.draft_not_found')
  const still = await desk.ask(nobody, `GET /drafts/${code}?phone=0900000123`)
  assert.deepEqual((still.body as unknown as { content: object }).content, { name: 'Trần Văn Mẫu' })
  assert.equal((await desk.ask(nobody, 'POST /drafts', { content: {} })).told, '422 http.invalid')
})

test('without a phone number a draft opens only to the browser that began it', async () => {
  const begun = await desk.ask(nobody, 'POST /drafts', { procedure: '1.013225', content: { name: 'Trần Văn Mẫu' } })
  const { code, token } = begun.body as unknown as { code: string; token: string }
  for (const proof of ['', '?token=', `?token=${token}x`, '?phone=', '?phone=0900000123'])
    assert.equal((await desk.ask(nobody, `GET /drafts/${code}${proof}`)).told, '404 dossiers.draft_not_found', proof)
  const draft = `/drafts/${code}?token=${token}`
  assert.equal((await desk.ask(nobody, `GET ${draft}`)).told, '200')
  assert.equal((await desk.ask(nobody, `PUT ${draft}`, { content: { step: 2 }, phone: PHONE })).told, '200')
  assert.equal((await desk.ask(nobody, `GET /drafts/${code}?phone=0900000123`)).told, '200')
  assert.equal((await desk.ask(nobody, `GET ${draft}`)).told, '200', 'the browser that began it goes on')
})

const submit = (draft: object, key?: string) =>
  desk.ask(nobody, 'POST /submissions', desk.handing({ draft }), key ? { 'idempotency-key': key } : {})

test('what was sent stays sent: the draft says as what, holds nothing any more and is not written or sent again', async () => {
  const draft = await begin({ name: 'Trần Văn Mẫu' })
  const sent = await submit({ code: draft, phone: PHONE })
  assert.equal(sent.told, '201')
  const { body } = await desk.ask(nobody, `GET /drafts/${draft}?phone=0900000123`)
  assert.deepEqual(body, { code: draft, procedure: '1.013225', content: {}, sent_as: sent.body.code })
  const again = await desk.ask(nobody, `PUT /drafts/${draft}?phone=0900000123`, { content: { name: 'x' } })
  assert.equal(again.told, '409 dossiers.draft_sent')
  assert.equal((await submit({ code: draft, phone: PHONE })).told, '409 dossiers.draft_sent')
})

test('the same sending asked for twice is answered as the first time, though the draft is closed', async () => {
  const draft = { code: await begin({ name: 'Trần Văn Mẫu' }), phone: PHONE }
  const [first, second] = [await submit(draft, 'gui-hai-lan-01'), await submit(draft, 'gui-hai-lan-01')]
  assert.deepEqual([first.told, second.told], ['201', '201'])
  assert.deepEqual(second.body, first.body)
})

test('who cannot open a draft cannot close it: nothing is sent, and the draft keeps what it holds', async () => {
  const code = await begin({ name: 'Trần Văn Mẫu' })
  const count = async () =>
    (await desk.commune.database.context().db.selectFrom('dossiers.dossier').select('id').execute()).length
  const before = await count()
  for (const proof of [{}, { phone: '0900000124' }, { token: 'x' }])
    assert.equal((await submit({ code, ...proof })).told, '404 dossiers.draft_not_found', JSON.stringify(proof))
  assert.equal((await submit({})).told, '422 http.invalid')
  assert.equal(await count(), before)
  const { body } = await desk.ask(nobody, `GET /drafts/${code}?phone=0900000123`)
  assert.deepEqual(body, { code, procedure: '1.013225', content: { name: 'Trần Văn Mẫu' }, sent_as: null })
})

test('past the limit of wrong numbers no number opens a draft for a while; the browser that began it goes on', async () => {
  const begun = await desk.ask(nobody, 'POST /drafts', { procedure: '1.013225', content: { step: 1 }, phone: PHONE })
  const { code, token } = begun.body as unknown as { code: string; token: string }
  const guess = (n: number) => desk.ask(nobody, `GET /drafts/${code}?phone=09000009${String(n).padStart(2, '0')}`)
  const told: string[] = []
  for (let n = 0; n < 12; n++) told.push((await guess(n)).told)
  assert.deepEqual(told, [
    ...Array.from({ length: 10 }, () => '404 dossiers.draft_not_found'),
    ...Array.from({ length: 2 }, () => '429 dossiers.tries_limit'),
  ])
  assert.equal((await desk.ask(nobody, `GET /drafts/${code}?phone=0900000123`)).told, '429 dossiers.tries_limit')
  assert.equal((await submit({ code, phone: PHONE })).told, '429 dossiers.tries_limit')
  assert.equal((await desk.ask(nobody, `GET /drafts/${code}?token=${token}`)).told, '200')
})

test('the right number is no wrong try, however often it opens the draft', async () => {
  const code = await begin({ step: 1 })
  const atOnce = Array.from({ length: 8 }, () => desk.ask(nobody, `GET /drafts/${code}?phone=0900000123`))
  assert.deepEqual(new Set((await Promise.all(atOnce)).map(({ told }) => told)), new Set(['200']))
  for (let n = 0; n < 15; n++)
    assert.equal((await desk.ask(nobody, `GET /drafts/${code}?phone=0900000123`)).told, '200')
})

test('the number is kept as a digest only', async () => {
  await begin({ step: 1 })
  const rows = await desk.commune.database.context().db.selectFrom('dossiers.draft').selectAll().execute()
  assert.ok(rows.length > 0 && rows.every(({ token_digest }) => token_digest?.length === 32))
  assert.ok(!/900000123/.test(JSON.stringify(rows)))
})
