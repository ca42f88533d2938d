import assert from 'node:assert/strict'
import { test } from 'node:test'
import { issue, newKey } from './authority.ts'
import { type Certified, readCertificate } from './certificates.ts'
import { judgeChain } from './chain.ts'
import { authorityForTests, day, FROM, holder, NOON, TO } from './testing.ts'

const root = authorityForTests()
const between = issue(root, {
  subject: { name: 'Cơ quan chứng thực cấp hai' },
  key: newKey('p256'),
  use: 'authority',
  from: FROM,
  to: day('2028-01-01'),
})
const person = holder(between, { name: 'Nguyễn Văn Ổn' }, 'p256')
const read = ({ chain }: { chain: readonly Buffer[] }): Certified => readCertificate(chain[0] ?? Buffer.alloc(0))
const roots = [{ certificate: read(root), trial: false }]
const trust = (leaf: Certified, others: readonly Certified[], at = NOON, use: 'document' | 'time' = 'document') =>
  judgeChain(leaf, others, roots, at, use).trust

test('a certificate stands by the links up to an authority that is known, whatever order they come in', () => {
  assert.equal(trust(read(person), [read(root), read(between)]), 'trusted')
  assert.equal(trust(read(person), []), 'unknown_authority')
  assert.equal(trust(read(root), []), 'not_for_this')
})

test('every link is judged at the time that is asked: the earliest end counts', () => {
  assert.equal(trust(read(person), [read(between)], day('2027-12-31')), 'trusted')
  assert.equal(trust(read(person), [read(between)], day('2028-01-02')), 'ended')
  assert.equal(trust(read(person), [read(between)], day('2025-12-31')), 'not_yet')
})

test('a person is no authority, and one who stamps time signs nothing else', () => {
  const below = issue(person, {
    subject: { name: 'Dưới một người' },
    key: newKey('p256'),
    use: 'document',
    from: FROM,
    to: TO,
  })
  assert.equal(trust(read(below), [read(person), read(between)]), 'unknown_authority')
  const stamps = issue(root, {
    subject: { name: 'Dấu thời gian' },
    key: newKey('p256'),
    use: 'time',
    from: FROM,
    to: TO,
  })
  assert.deepEqual([trust(read(stamps), []), trust(read(stamps), [], NOON, 'time')], ['not_for_this', 'trusted'])
  assert.equal(trust(read(person), [read(between)], NOON, 'time'), 'not_for_this')
  const closes = issue(root, {
    subject: { name: 'Mã hóa' },
    key: newKey('rsa'),
    use: 'encipherment',
    from: FROM,
    to: TO,
  })
  assert.equal(trust(read(closes), []), 'not_for_this')
})

test('an authority of the same name with another key gave nothing', () => {
  const twin = { certificate: read(authorityForTests()), trial: false }
  assert.equal(judgeChain(read(person), [read(between)], [twin], NOON, 'document').trust, 'unknown_authority')
})
