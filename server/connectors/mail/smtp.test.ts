import assert from 'node:assert/strict'
import type { AddressInfo } from 'node:net'
import { after, before, beforeEach, test } from 'node:test'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'
import { smtp } from './smtp.ts'

const got: ParsedMail[] = []
let server: SMTPServer
let port: number

/** A mail server that takes letters from one name, and knows nobody called `khong-co`. */
before(async () => {
  server = new SMTPServer({
    authOptional: true,
    allowInsecureAuth: true,
    onAuth: ({ password }, _session, done) =>
      password === 'mat-khau' ? done(null, { user: 'mot-cua' }) : done(new Error('wrong')),
    onRcptTo: ({ address }, _session, done) => {
      const code = address.startsWith('khong-co') ? 550 : address.startsWith('ban') ? 451 : 0
      done(code === 0 ? null : Object.assign(new Error('no'), { responseCode: code }))
    },
    onData: (stream, _session, done) => {
      simpleParser(stream).then((mail) => {
        got.push(mail)
        done()
      }, done)
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  port = (server.server.address() as AddressInfo).port
})
after(() => new Promise<void>((resolve) => server.close(resolve)))
beforeEach(() => void got.splice(0))

const settings = (over: object = {}) => ({
  host: '127.0.0.1',
  port: String(port),
  security: 'none',
  from: 'mot-cua@tinh.example.vn',
  from_name: 'Một cửa Tỉnh Mẫu',
  ...over,
})
const letter = {
  id: '01900000-0000-7000-8000-000000000001',
  to: 'nguoi-dan@example.vn',
  subject: 'Hồ sơ H99.16-260302-0001 đã được tiếp nhận',
  text: 'Ủy ban nhân dân xã An Bình đã tiếp nhận hồ sơ.\nHẹn trả: 16 giờ 30, 05/03/2026.',
}

test('a letter arrives letter by letter, marks and all, and says that a program wrote it', async () => {
  const outcome = await smtp.open(settings({ user: 'mot-cua' }), 'mat-khau').send(letter)
  assert.deepEqual(outcome, { state: 'sent', reference: letter.id })
  const [mail] = got
  assert.equal(mail?.subject, letter.subject)
  assert.equal(mail?.text?.trim(), letter.text)
  assert.equal(mail?.from?.text, '"Một cửa Tỉnh Mẫu" <mot-cua@tinh.example.vn>')
  assert.equal(mail?.messageId, `<${letter.id}@tinh.example.vn>`)
  assert.equal(mail?.headers.get('auto-submitted'), 'auto-generated')
})

test('a recipient the server does not know is refused for good', async () => {
  assert.deepEqual(await smtp.open(settings(), null).send({ ...letter, to: 'khong-co@example.vn' }), {
    state: 'failed',
    code: 'smtp_550',
  })
})

test('a server that is busy, away or does not know us is asked again', async () => {
  await assert.rejects(smtp.open(settings(), null).send({ ...letter, to: 'ban@example.vn' }), { responseCode: 451 })
  await assert.rejects(smtp.open(settings({ port: '1' }), null).send(letter), { code: 'ESOCKET' })
  await assert.rejects(smtp.open(settings({ user: 'mot-cua' }), 'sai').send(letter), { code: 'EAUTH' })
})

test('an address is one address, whatever stands in it', async () => {
  await smtp.open(settings(), null).send({ ...letter, to: 'a@example.vn' })
  assert.equal([got[0]?.to].flat().length, 1)
})
