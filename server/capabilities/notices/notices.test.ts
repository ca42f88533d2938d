import assert from 'node:assert/strict'
import { afterEach, beforeEach, test } from 'node:test'
import { as, type Context } from '#platform/context.ts'
import { deadErrands, tryAgain } from '#platform/reactions/dead.ts'
import { asDay } from '#platform/time.ts'
import { bringRules } from '#rulebook'
import { key, type TestDatabase, withDatabase } from '#tests/database.ts'
import { bookOf, givenKind, keeping, settle } from '#tests/notices.ts'
import { noticeJobs } from './jobs.ts'
import { deliveryLog, inbox, markRead, unreadCount } from './lists.ts'
import type { Recipient } from './notice.ts'
import { noticeReactions } from './reactions.ts'
import { notify } from './sending/notify.ts'
import { setChannel } from './set-channel.ts'
import { setTemplate } from './set-template.ts'

const SUBJECT = '01900000-0000-7000-8000-000000000001'
const ACCOUNT = '01900000-0000-7000-8000-00000000000a'
const MORNING = new Date('2026-03-02T08:00:00+07:00')

let database: TestDatabase
let context: Context

beforeEach(async () => {
  database = await withDatabase()
  context = database.context()
  await bringRules(context)
  await settle(context, noticeReactions(bookOf()))
})
afterEach(() => database.close())

const anna: Recipient = { account_id: null, name: 'Anna', mail: null, sms: '0900 000 123' }

const tell = (recipient: Recipient = anna, once = '1', where: Context = context): Promise<void> =>
  notify(where, {
    kind: givenKind,
    agency_id: database.root_id,
    about: { kind: 'dossier', id: SUBJECT },
    recipient,
    fields: { code: 'H99-1' },
    at: MORNING,
    once,
  })

const off = (channel: 'mail' | 'sms', driver = 'kept', sending = bookOf(keeping(channel).driver)) =>
  setChannel(context, sending, key(), { channel, driver, settings: {}, password: null })

const log = async (book = bookOf()) =>
  (await deliveryLog(context, book, {}, null)).messages.map(({ channel, state, to, error_code, segments }) =>
    [channel, state, to, error_code, segments].filter((part) => part !== null).join(' '),
  )

test('a message goes out once, without marks, with the parts it is charged for; asked for again it is not sent again', async () => {
  const { driver, kept } = keeping('sms')
  const book = bookOf(driver)
  await off('sms')
  await tell()
  assert.deepEqual(await settle(context, noticeReactions(book)), ['done'])
  await tell()
  assert.deepEqual(await settle(context, noticeReactions(book)), [])
  assert.deepEqual(
    kept.map(({ to, subject, text }) => ({ to, subject, text })),
    [{ to: '0900 000 123', subject: null, text: 'Tinh Mau: H99-1 da xong' }],
  )
  assert.deepEqual(await log(), ['sms sent 09…123 1'])
})

test('another state of the same subject is another message', async () => {
  const { driver, kept } = keeping('sms')
  await off('sms')
  await tell(anna, '1')
  await tell(anna, '2')
  await settle(context, noticeReactions(bookOf(driver)))
  assert.equal(kept.length, 2)
})

test('a gateway that is away is asked again with the same id; the log says why it waits', async () => {
  let away = true
  const { driver, kept } = keeping('sms', () =>
    away ? Object.assign(new Error('0900'), { code: 'ECONNREFUSED' }) : { state: 'sent', reference: 'r' },
  )
  await off('sms')
  await tell()
  assert.deepEqual(await settle(context, noticeReactions(bookOf(driver))), ['failed'])
  assert.deepEqual(await log(), ['sms waiting 09…123 ECONNREFUSED'])
  away = false
  const later = as(context, { now: () => new Date(MORNING.getTime() + 60_000) })
  assert.deepEqual(await settle(later, noticeReactions(bookOf(driver))), ['done'])
  assert.equal(new Set(kept.map(({ id }) => id)).size, 1)
  assert.deepEqual(await log(), ['sms sent 09…123 1'])
})

test('what the next system refuses is not tried again', async () => {
  const { driver, kept } = keeping('sms', () => ({ state: 'failed', code: 'number_unknown' }))
  await off('sms')
  await tell()
  await settle(context, noticeReactions(bookOf(driver)))
  assert.deepEqual(await settle(context, noticeReactions(bookOf(driver))), [])
  assert.equal(kept.length, 1)
  assert.deepEqual(await log(), ['sms failed 09…123 number_unknown 1'])
})

test('a message whose gateway stays away is told as failed; tried again it goes out', async () => {
  let away = true
  const { driver, kept } = keeping('sms', () =>
    away ? Object.assign(new Error('0900'), { code: 'ECONNREFUSED' }) : { state: 'sent', reference: 'r' },
  )
  const reactions = noticeReactions(bookOf(driver))
  await off('sms')
  await tell()
  const at = (day: number) => as(context, { now: () => new Date(MORNING.getTime() + day * 86_400_000) })
  const outcomes: string[] = []
  for (let day = 0; outcomes.at(-1) !== 'dead'; day += 1) outcomes.push(...(await settle(at(day), reactions)))
  assert.deepEqual(await log(), ['sms failed 09…123 ECONNREFUSED'])
  const [dead] = await deadErrands(context)
  away = false
  await tryAgain(at(20), reactions, dead?.id ?? 0)
  assert.deepEqual(await log(), ['sms waiting 09…123 ECONNREFUSED'])
  assert.deepEqual(await settle(at(21), reactions), ['done'])
  assert.deepEqual([await log(), kept.length], [['sms sent 09…123 1'], 13])
})

test('an SMS of the night waits for the morning', async () => {
  const { driver, kept } = keeping('sms')
  const book = bookOf(driver)
  const night = as(context, { now: () => new Date('2026-03-02T22:00:00+07:00') })
  await off('sms')
  await tell(anna, '1', night)
  assert.deepEqual(await settle(night, noticeReactions(book)), ['later'])
  assert.equal(kept.length, 0)
  const morning = as(context, { now: () => new Date('2026-03-03T07:00:00+07:00') })
  assert.deepEqual(await settle(morning, noticeReactions(book)), ['done'])
  assert.equal(kept.length, 1)
})

test('a province without a channel sends nothing and says so', async () => {
  await tell()
  assert.deepEqual(await settle(context, noticeReactions(bookOf())), [])
  assert.deepEqual(await log(), ['sms not_sent no_channel'])
})

test('a channel that was switched off before its message went is told, not tried for ever', async () => {
  await off('sms')
  await tell()
  await off('sms', 'off')
  assert.deepEqual(await settle(context, noticeReactions(bookOf(keeping('sms').driver))), ['done'])
  assert.deepEqual(await log(), ['sms failed 09…123 notices.no_channel'])
})

test('what a demo channel kept is shown, what was really sent is not', async () => {
  const demo = keeping('sms', ({ to }) => (to.endsWith('3') ? { state: 'demo' } : { state: 'sent', reference: null }))
  const book = bookOf(demo.driver)
  await off('sms')
  await tell()
  await tell({ ...anna, sms: '0900 000 124' }, '2')
  await settle(context, noticeReactions(book))
  const { messages } = await deliveryLog(context, book, {}, null)
  assert.deepEqual(messages.map(({ state, text }) => `${state} ${text}`).sort(), [
    'demo Tỉnh Mẫu: H99-1 đã xong',
    'sent null',
  ])
})

test('a page of the log is read by as many statements as one line of it, and names each kind in both languages', async () => {
  const demo = keeping('sms', () => ({ state: 'demo' }))
  const book = bookOf(demo.driver)
  await off('sms')
  let statements = 0
  const counting = context.db.withPlugin({
    transformQuery: ({ node }) => {
      statements += 1
      return node
    },
    transformResult: async ({ result }) => result,
  })
  const asked: [number, number][] = []
  for (const once of ['1', '2', '3']) {
    await tell(anna, once)
    await settle(context, noticeReactions(book))
    statements = 0
    const { messages } = await deliveryLog({ ...context, db: counting }, book, {}, null)
    asked.push([messages.filter(({ text }) => text !== null).length, statements])
    assert.deepEqual(messages[0]?.title, { vi: 'Tin thử', en: 'Test' })
  }
  const [[, first] = [0, 0]] = asked
  assert.deepEqual(asked, [
    [1, first],
    [2, first],
    [3, first],
  ])
})

test('an account finds it in its inbox, in the words of the letter, unread until it has looked', async () => {
  await tell({ ...anna, account_id: ACCOUNT, sms: null })
  const own = as(context, { actor: { account_id: ACCOUNT, name: 'Anna', grants: [] } })
  const { messages } = await inbox(own, bookOf(), null)
  assert.deepEqual(
    messages.map(({ title, text, path, is_read }) => ({ title, text, path, is_read })),
    [{ title: 'Tin thử', text: 'Tỉnh Mẫu: H99-1', path: '/x/H99-1', is_read: false }],
  )
  assert.equal(await unreadCount(own), 1)
  await markRead(own, MORNING)
  assert.equal(await unreadCount(own), 0)
  assert.deepEqual(
    (await inbox(as(own, { actor: { ...own.actor, account_id: SUBJECT } }), bookOf(), null)).messages,
    [],
  )
})

test('a province writes its own words from a day on, and only such as say who tells it', async () => {
  const book = bookOf(keeping('sms').driver)
  const text = (vi: string) => ({ vi: { subject: '', text: vi }, en: { subject: '', text: '{agency} {code}' } })
  const template = { kind: 'tests.told', channel: 'sms', valid_from: asDay('2026-03-02') } as const
  await assert.rejects(setTemplate(context, book, key(), { ...template, texts: text('Xong') }), {
    code: 'notices.field_missing',
  })
  await setTemplate(context, book, key(), { ...template, texts: text('{agency} báo {code}') })
  await setTemplate(context, book, key(), { ...template, texts: text('{agency} báo: {code}') })
  await setTemplate(context, book, key(), { ...template, valid_from: asDay('2026-03-03'), texts: text('{agency} mai') })
  const { driver, kept } = keeping('sms')
  await off('sms')
  await tell()
  await settle(context, noticeReactions(bookOf(driver)))
  assert.deepEqual(
    kept.map((letter) => letter.text),
    ['Tinh Mau bao: H99-1'],
  )
})

test('what was said is erased after its days; that it was said stays', async () => {
  await off('sms')
  await tell()
  await settle(context, noticeReactions(bookOf(keeping('sms').driver)))
  const after = (days: number) => as(context, { now: () => new Date(MORNING.getTime() + days * 86_400_000) })
  await noticeJobs[0]?.run(after(180))
  assert.deepEqual(await log(), ['sms sent 09…123 1'])
  await noticeJobs[0]?.run(after(181))
  assert.deepEqual(await log(), ['sms sent 1'])
})

test('no event and no answer of the journal holds a telephone, a name or what was said', async () => {
  await off('sms')
  await tell({ ...anna, account_id: ACCOUNT })
  await settle(context, noticeReactions(bookOf(keeping('sms').driver)))
  const { rows } = await context.pool.query(`select text from journal.event where kind like 'notices.%'
    union all select answer::text from journal.key`)
  assert.ok(rows.length >= 4)
  assert.doesNotMatch(JSON.stringify(rows), /0900|Anna|H99-1|xong/)
})
