import assert from 'node:assert/strict'
import { test } from 'node:test'
import { quietUntil, waysFor, whyNotSubject, whyNotText } from './rules.ts'
import { filledIn, segmentsOf, withoutMarks } from './text.ts'

const kind = { to: 'citizen', channels: ['mail', 'sms'], necessary: false } as const
const anna = { account_id: null, mail: 'anna@example.vn', sms: '0900000123' }
const ways = (...given: Parameters<typeof waysFor>) =>
  waysFor(...given).map(({ channel, state, error_code }) => [channel, state, error_code].filter(Boolean).join(' '))

test('a citizen is told by one way outside, the best that is set up', () => {
  assert.deepEqual(ways(kind, anna, null, ['mail', 'sms']), ['mail waiting'])
  assert.deepEqual(ways(kind, anna, null, ['sms']), ['sms waiting'])
  assert.deepEqual(ways(kind, { ...anna, mail: null }, null, ['mail', 'sms']), ['sms waiting'])
})

test('who has an account is told there besides', () => {
  assert.deepEqual(ways(kind, { ...anna, account_id: 'a' }, null, ['mail']), ['inbox sent', 'mail waiting'])
})

test('the chosen way comes first; where it is not set up, another goes', () => {
  assert.deepEqual(ways(kind, anna, { channel: 'sms', extent: 'all' }, ['mail', 'sms']), ['sms waiting'])
  assert.deepEqual(ways(kind, anna, { channel: 'sms', extent: 'all' }, ['mail']), ['mail waiting'])
})

test('who wants only what is necessary still hears that', () => {
  const choice = { channel: null, extent: 'necessary' } as const
  assert.deepEqual(ways(kind, anna, choice, ['mail']), ['mail not_sent not_wished'])
  assert.deepEqual(ways({ ...kind, necessary: true }, anna, choice, ['mail']), ['mail waiting'])
})

test('nothing pretends to be sent: without a channel, without an address, the row says so', () => {
  assert.deepEqual(ways(kind, anna, null, []), ['mail not_sent no_channel'])
  assert.deepEqual(ways(kind, { ...anna, mail: null, sms: null }, null, ['mail']), ['mail not_sent no_address'])
})

test('staff without a mail address read it in the product, and that is no fault', () => {
  const officer = { account_id: 'a', mail: null, sms: null }
  assert.deepEqual(ways({ ...kind, to: 'staff' }, officer, null, ['mail']), ['inbox sent'])
  assert.deepEqual(ways({ ...kind, channels: [] }, officer, null, ['mail']), ['inbox sent'])
})

const night = { from: '21:00', to: '07:00' }
const at = (text: string): Date => new Date(`${text}:00+07:00`)

test('from nine in the evening to seven in the morning no telephone rings', () => {
  assert.equal(quietUntil('sms', at('2026-03-02T20:59'), night), null)
  assert.deepEqual(quietUntil('sms', at('2026-03-02T21:00'), night), at('2026-03-03T07:00'))
  assert.deepEqual(quietUntil('sms', at('2026-03-03T06:59'), night), at('2026-03-03T07:00'))
  assert.equal(quietUntil('sms', at('2026-03-03T07:00'), night), null)
})

test('a letter wakes nobody; hours may lie within a day, or not be', () => {
  assert.equal(quietUntil('mail', at('2026-03-02T23:00'), night), null)
  assert.deepEqual(quietUntil('sms', at('2026-03-02T12:30'), { from: '12:00', to: '13:00' }), at('2026-03-02T13:00'))
  assert.equal(quietUntil('sms', at('2026-03-02T23:00'), { from: '00:00', to: '00:00' }), null)
})

test('a text names only what its kind has, and says who tells it', () => {
  const fields = { fields: ['code'], needed: ['agency', 'code'] }
  assert.equal(whyNotText(fields, '{agency}: {code} {link}', 'text'), null)
  assert.deepEqual(whyNotText(fields, '{agency}: {code} {sum}', 'text')?.detail, { fields: '{sum}' })
  assert.deepEqual(whyNotText(fields, 'Xong', 'text')?.detail, { fields: '{agency}, {code}' })
})

test('the subject of a letter names only what its kind has, and is not empty; an SMS has none', () => {
  const fields = { fields: ['code'], needed: ['agency'] }
  const why = (subject: string, channel: 'mail' | 'sms' = 'mail') => whyNotSubject(fields, channel, subject, 'subject')
  assert.equal(why('Hồ sơ {code}'), null)
  assert.equal(why('Xong'), null, 'what each text must name may stand in the text alone')
  assert.deepEqual(why('{sum}')?.fields, [
    { path: 'subject', code: 'notices.field_unknown', detail: { fields: '{sum}' } },
  ])
  assert.deepEqual(why('')?.fields, [{ path: 'subject', code: 'notices.subject_missing' }])
  assert.equal(why('', 'sms'), null)
})

test('a line whose field is empty is left out, and an instant is written as people write it', () => {
  const text = 'Hẹn trả: {due}.\nHỏi: {phone}\nXem: {link}'
  assert.equal(
    filledIn(text, { due: '2026-03-05T16:30:00+07:00', phone: '0258 000', link: '' }, 'vi'),
    'Hẹn trả: 16 giờ 30, 05/03/2026.\nHỏi: 0258 000',
  )
})

test('157 letters are one SMS without marks and three with them', () => {
  const text = 'ồ'.repeat(157)
  assert.deepEqual(segmentsOf(text), { parts: 3, plain: false })
  assert.deepEqual(segmentsOf(withoutMarks(text)), { parts: 1, plain: true })
})

test('the limits of an SMS: 160 and 153 plain, 70 and 67 with marks, some signs take two places', () => {
  const parts = (text: string): number => segmentsOf(text).parts
  assert.deepEqual(
    [160, 161, 306, 307].map((count) => parts('a'.repeat(count))),
    [1, 2, 2, 3],
  )
  assert.deepEqual(
    [70, 71, 134, 135].map((count) => parts('đ'.repeat(count))),
    [1, 2, 2, 3],
  )
  assert.deepEqual(
    [80, 81].map((count) => parts('€'.repeat(count))),
    [1, 2],
  )
})

test('marks are taken off and nothing else', () => {
  assert.equal(withoutMarks('Đã có kết quả “ở” Ủy ban – 5.000 đ…'), 'Da co ket qua "o" Uy ban - 5.000 d...')
})
