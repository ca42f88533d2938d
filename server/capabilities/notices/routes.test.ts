import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { nobody } from '#platform/access/actor.ts'
import { as } from '#platform/context.ts'
import { bringRules } from '#rulebook'
import { key, type TestDatabase, withDatabase } from '#tests/database.ts'
import { type TestServer, withServer } from '#tests/http.ts'
import { bookOf, givenKind, keeping, noticeReactions, settle } from '#tests/notices.ts'
import { person } from '#tests/people.ts'
import { errandRoutes } from '../../errand-routes.ts'
import { noticeRoutes } from './routes.ts'
import { notify } from './sending/notify.ts'
import { decideChannel, setChannel } from './set-channel.ts'
import { previewOf } from './set-template.ts'
import { whyNotSettings } from './settings.ts'

let database: TestDatabase
let server: TestServer
const mail = keeping('mail', ({ to }) =>
  to.startsWith('khong-co') ? { state: 'failed', code: 'smtp_550' } : { state: 'demo' },
)
const book = bookOf(mail.driver)

before(async () => {
  database = await withDatabase()
  await bringRules(database.context())
  server = await withServer(database, [(api) => noticeRoutes(api, book), (api) => errandRoutes(api, [])])
})
after(async () => {
  await server.close()
  await database.close()
})

const admin = () => person('admin', ['notices.manage', 'system.manage'], [database.root_id])
const officer = () => person('officer', ['dossiers.handle'], [database.root_id])
const mailSettings = [
  { name: 'host', kind: 'host', needed: true },
  { name: 'port', kind: 'port', needed: true },
  { name: 'from', kind: 'mail', needed: true },
] as const
const chained = { agency_id: 'a', id: 'c', version: 1, last_seq: 1, last_hash: Buffer.alloc(32) }
const mailing = { kind: 'tests.told', channel: 'mail', locale: 'vi' } as const
const ask = async (...given: Parameters<TestServer['ask']>) => {
  const { status, body } = await server.ask(...given)
  return { status, body: body as Record<string, unknown> & { code?: string } }
}

test('an administrator sets a channel up, tries it, and is told what the server said', async () => {
  const setting = { driver: 'kept', settings: {} }
  assert.equal(
    (await ask(admin(), 'POST /notices/channels/mail/trials', { to: 'a@example.vn' })).body.code,
    'notices.not_set_up',
  )
  assert.equal(
    (await ask(admin(), 'PUT /notices/channels/mail', { driver: 'telegraph' })).body.code,
    'notices.driver_unknown',
  )
  assert.equal((await ask(admin(), 'PUT /notices/channels/mail', setting)).status, 200)
  assert.deepEqual((await ask(admin(), 'POST /notices/channels/mail/trials', { to: 'a@example.vn' })).body, {
    state: 'demo',
  })
  assert.equal(
    (await ask(admin(), 'POST /notices/channels/mail/trials', { to: 'khong-co@example.vn' })).body.code,
    'notices.try_failed',
  )
  const { body } = await ask(admin(), 'GET /notices/channels')
  assert.deepEqual(
    (body.channels as { channel: string; driver: string | null }[]).map(
      ({ channel, driver }) => `${channel} ${driver}`,
    ),
    ['mail kept', 'sms null'],
  )
})

test('texts are seen, previewed and written', async () => {
  const text = '{agency}: {code}'
  const { body } = await ask(admin(), 'POST /notices/previews', {
    kind: 'tests.told',
    channel: 'sms',
    locale: 'vi',
    text: `${text} đã xong`,
  })
  assert.deepEqual(body, {
    subject: '',
    text: 'Ủy ban nhân dân xã An Bình: H99.16-260302-0001 đã xong',
    parts: 1,
    plain: false,
  })
  const texts = { vi: { subject: 'Tin', text }, en: { subject: 'Told', text } }
  const template = { kind: 'tests.told', channel: 'mail', valid_from: '2026-03-02', texts }
  assert.equal((await ask(admin(), 'POST /notices/templates', template)).status, 201)
  assert.equal(
    (await ask(admin(), 'POST /notices/templates', { ...template, kind: 'tests.gone' })).body.code,
    'notices.kind_unknown',
  )
  const strange = { ...texts, en: { subject: 'Told {sum}', text } }
  const refused = await ask(admin(), 'POST /notices/templates', { ...template, texts: strange })
  assert.deepEqual(
    [refused.body.code, (refused.body.fields as { path: string }[])[0]?.path],
    ['notices.field_unknown', 'texts.en.subject'],
  )
  const preview = { ...mailing, text }
  assert.equal((await ask(admin(), 'POST /notices/previews', preview)).body.code, 'notices.subject_missing')
  await assert.rejects(previewOf(as(database.context(), { actor: officer() }), book, { ...texts.vi, ...mailing }), {
    code: 'http.forbidden',
  })
  const kinds = (await ask(admin(), 'GET /notices/kinds')).body as unknown as {
    texts: { valid_from: string | null }[]
  }[]
  assert.deepEqual(
    kinds[0]?.texts.map(({ valid_from }) => valid_from),
    ['2026-03-02', null],
  )
})

test('one’s inbox and choice are one’s own', async () => {
  const anna = officer()
  await settle(database.context(), noticeReactions(book))
  await notify(database.context(), {
    kind: { ...givenKind, to: 'staff' },
    agency_id: database.root_id,
    about: { kind: 'account', id: anna.account_id ?? '' },
    recipient: { account_id: anna.account_id, name: 'Anna', mail: null, sms: null },
    fields: { code: 'H99-1' },
    at: new Date('2026-03-02T08:00:00+07:00'),
    once: '1',
  })
  assert.equal((await ask(anna, 'GET /notices/mine')).body.unread, 1)
  assert.deepEqual((await ask(anna, 'GET /notices/mine/unread')).body, { unread: 1 })
  assert.equal((await ask(anna, 'POST /notices/mine/reading', { until: '2026-03-02T08:00:00+07:00' })).body.unread, 0)
  const choice = { channel: 'mail', extent: 'necessary', locale: 'en' }
  assert.equal((await ask(anna, 'PUT /notices/mine/choice', choice)).status, 200)
  assert.deepEqual((await ask(anna, 'GET /notices/mine/choice')).body, choice)
  assert.equal((await ask(nobody, 'GET /notices/mine')).status, 401)
})

test('who runs the program does not thereby read what people were told', async () => {
  const operator = person('operator', ['system.manage'], [database.root_id])
  const clerk = person('clerk', ['notices.manage'], [database.root_id])
  for (const path of ['GET /notices/messages', 'GET /notices/kinds', 'GET /notices/channels'])
    assert.deepEqual([(await ask(operator, path)).status, (await ask(clerk, path)).status], [403, 200], path)
})

test('the log, the texts and the dead errands are the administrator’s', async () => {
  for (const path of ['GET /notices/messages', 'GET /notices/kinds', 'GET /errands'])
    assert.deepEqual([(await ask(officer(), path)).status, (await ask(admin(), path)).status], [403, 200], path)
  assert.equal((await ask(admin(), 'POST /errands/1/attempts')).body.code, 'journal.errand_not_found')
  assert.equal((await ask(admin(), 'POST /errands/1/release')).body.code, 'journal.errand_not_found')
})

test('a channel without its password or with a wrong host is refused, field by field', async () => {
  const context = database.context()
  const strict = bookOf({
    ...mail.driver,
    password: 'needed',
    settings: [{ name: 'host', kind: 'host', needed: true }],
  })
  const set = (settings: Record<string, string>, password: string | null) =>
    setChannel(context, strict, key(), { channel: 'mail', driver: 'kept', settings, password })
  await assert.rejects(set({ host: 'a b' }, 'x'), { code: 'notices.setting_wrong' })
  await set({ host: 'mail.example.vn' }, 'bí mật')
  await set({ host: 'mail.example.vn' }, null)
  await assert.rejects(set({ host: 'other.example.vn' }, null), { code: 'notices.password_missing' })
  const { rows } = await context.pool.query(
    'select settings, password_sealed is not null as sealed from notices.channel',
  )
  assert.deepEqual(rows, [{ settings: { host: 'mail.example.vn' }, sealed: true }])
})

test('a kept password goes to no other address than the one it was given for', () => {
  const driver = { settings: mailSettings, password: 'optional' } as const
  const stored = { ...chained, channel: 'mail', driver: 'smtp', password_sealed: Buffer.from('x') } as const
  const decide = (settings: Record<string, string>, password: string | null = null) =>
    decideChannel(database.context(), { channel: 'mail', driver: 'smtp', settings, password }, driver, {
      ...stored,
      settings: { host: 'mail.example.vn', port: '587', from: 'a@example.vn' },
    })
  const same = { host: 'mail.example.vn', port: '587', from: 'b@example.vn' }
  assert.equal('password_sealed' in decide(same).set, false, 'it stays')
  assert.throws(() => decide({ ...same, host: 'other.example.vn' }), { code: 'notices.password_missing' })
  assert.throws(() => decide({ ...same, port: '25' }), { code: 'notices.password_missing' })
  assert.equal('password_sealed' in decide({ ...same, port: '25' }, 'mới').set, true)
})

test('a gateway outside this machine is asked by https alone', () => {
  const driver = { settings: [{ name: 'url', kind: 'url', needed: true }], password: 'none' } as const
  const why = (url: string) => whyNotSettings(driver, { url }, false)?.code ?? null
  assert.deepEqual(
    [
      'https://sms.example.vn/v1',
      'http://127.0.0.1:8080/',
      'http://localhost/',
      'http://sms.example.vn/v1',
      'http://localhost.example.vn/',
      'http://127.0.0.1@sms.example.vn/',
    ].map(why),
    [null, null, null, ...Array<string>(3).fill('notices.address_open')],
  )
})
