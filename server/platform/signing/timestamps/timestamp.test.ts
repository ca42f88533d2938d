import assert from 'node:assert/strict'
import { test } from 'node:test'
import { askOutside, pemOf } from '#tests/outside-tools.ts'
import { digestOf } from '../algorithms.ts'
import { issue, newKey } from '../authority.ts'
import { readCertificate } from '../certificates.ts'
import { authorityForTests, FROM, holder, NOON, rootOf, TO } from '../testing.ts'
import { isOver, judgeTimestamp, readTimestamp, timestampRequest, tokenIn } from './timestamp.ts'
import { answerTimestamp, TRIAL_POLICY } from './timestamp-authority.ts'

const authority = authorityForTests()
const own = issue(authority, {
  subject: { name: 'Dấu thời gian Ữ' },
  key: newKey('rsa'),
  use: 'time',
  from: FROM,
  to: TO,
})
const imprint = { hash: 'sha256', digest: digestOf('sha256', Buffer.from('chữ ký')) } as const
const wrong = { code: 'signing.timestamp_wrong' }

test('a time stamp says when, over what, and by whom', () => {
  const request = timestampRequest(imprint, TRIAL_POLICY)
  const stamp = readTimestamp(tokenIn(answerTimestamp(request.bytes, own, NOON), request))
  assert.ok(stamp)
  assert.deepEqual([stamp.at, stamp.policy, stamp.isIntact], [NOON, TRIAL_POLICY, true])
  assert.equal(isOver(stamp, imprint), true)
  assert.equal(isOver(stamp, { ...imprint, digest: digestOf('sha256', Buffer.from('khác')) }), false)
  const [certificate = Buffer.alloc(0)] = authority.chain
  assert.equal(judgeTimestamp(stamp, [{ certificate: readCertificate(certificate), trial: false }]).trust, 'trusted')
  assert.equal(judgeTimestamp(stamp, []).trust, 'unknown_authority')
  assert.equal(rootOf(authority).trial, false)
})

test('an answer to another question, by another policy, or by a key that is not for stamping is not taken', () => {
  const mine = timestampRequest(imprint, null)
  assert.throws(() => tokenIn(answerTimestamp(timestampRequest(imprint, null).bytes, own, NOON), mine), wrong)
  const other = timestampRequest({ ...imprint, digest: digestOf('sha256', Buffer.from('khác')) }, null)
  assert.throws(() => tokenIn(answerTimestamp(other.bytes, own, NOON), { ...other, imprint }), wrong)
  assert.throws(() => tokenIn(answerTimestamp(mine.bytes, own, NOON), { ...mine, policy: '1.2.3' }), wrong)
  const person = holder(authority, { name: 'Nguyễn Văn Ổn' }, 'p256')
  assert.throws(() => tokenIn(answerTimestamp(mine.bytes, person, NOON), mine), wrong)
  assert.throws(() => tokenIn(Buffer.from('<html>'), mine), wrong)
})

test('an authority refuses a policy that it does not have, and a digest it does not know', () => {
  const asked = timestampRequest(imprint, '1.2.3')
  assert.throws(() => tokenIn(answerTimestamp(asked.bytes, own, NOON), asked), {
    code: 'signing.timestamp_refused',
    detail: { status: 2 },
  })
  const short = timestampRequest({ ...imprint, digest: Buffer.alloc(5) }, null)
  assert.throws(() => tokenIn(answerTimestamp(short.bytes, own, NOON), short), { code: 'signing.timestamp_refused' })
})

test('openssl agrees with question and answer', () => {
  const request = timestampRequest(imprint, TRIAL_POLICY)
  const files = {
    'q.tsq': request.bytes,
    'a.tsr': answerTimestamp(request.bytes, own, NOON),
    'ca.pem': pemOf(authority.chain[0] ?? new Uint8Array()),
  }
  const check = { name: 'openssl verifies our time stamps', instead: 'our own reader verifies the same time stamps' }
  const said = askOutside(
    'openssl',
    ['ts', '-verify', '-queryfile', 'q.tsq', '-in', 'a.tsr', '-CAfile', 'ca.pem'],
    files,
    check,
  )
  if (said) assert.match(said.text, /Verification: OK/)
})

test('a time stamp that openssl makes is read', () => {
  const request = timestampRequest(imprint, null)
  const key = own.key.export({ type: 'pkcs8', format: 'pem' })
  const settings =
    '[t]\ndefault_policy = 1.2.3.4\nserial = serial\nsigner_digest = sha256\ndigests = sha256\ness_cert_id_alg = sha256\n'
  const files = {
    'q.tsq': request.bytes,
    'key.pem': key,
    'own.pem': pemOf(own.chain[0] ?? new Uint8Array()),
    conf: settings,
    serial: '01',
  }
  const options = [
    '-c',
    'openssl ts -reply -config conf -section t -queryfile q.tsq -inkey key.pem -signer own.pem -out a.tsr 2>/dev/null && base64 -w0 a.tsr',
  ]
  const said = askOutside('sh', options, files, {
    name: 'we read a time stamp made by openssl',
    instead: 'we read those of our own authority',
  })
  if (said?.code !== 0) return
  const stamp = readTimestamp(tokenIn(Buffer.from(said.text.trim(), 'base64'), request))
  assert.deepEqual([stamp?.policy, stamp?.isIntact], ['1.2.3.4', true])
})
