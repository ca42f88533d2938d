import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { nobody } from '#platform/access/actor.ts'
import { bringRules } from '#rulebook'
import { key, type TestDatabase, withDatabase } from '#tests/database.ts'
import { type TestServer, withServer } from '#tests/http.ts'
import { bookOf, givenKind, keeping, noticeReactions, settle } from '#tests/notices.ts'
import { person } from '#tests/people.ts'
import { errandRoutes } from '../../errand-routes.ts'
import { setChannel } from './index.ts'
import { notify } from './notify.ts'
import { noticeRoutes } from './routes.ts'

let database: TestDatabase
let server: TestServer
const mail = keeping('mail', ({ to }) =>
  to.startsWith('khong-co') ? { state: 'failed', code: 'smtp_550' } : { state: 'demo' },
)
const book = bookOf(mail.driver)

before(async () => {
  database = await withDatabase()
  await bringRules(database.context())
  server = await withServer(database, [(api) => noticeRoutes(api, book), errandRoutes])
})
after(async () => {
  await server.close()
  await database.close()
})

const admin = () => person('admin', ['system.manage'], [database.root_id])
const officer = () => person('officer', ['dossiers.handle'], [database.root_id])
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
  const { rows } = await context.pool.query(
    'select settings, password_sealed is not null as sealed from notices.channel',
  )
  assert.deepEqual(rows, [{ settings: { host: 'mail.example.vn' }, sealed: true }])
})
