import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { close } from '#platform/paper/print.ts'
import { closeReaders } from '#platform/reading/read-apart.ts'
import type { KeyAndChain } from '#platform/signing/authority.ts'
import { checkSignatures } from '#platform/signing/check.ts'
import { finishSignature, prepareSignature } from '#platform/signing/sign.ts'
import type { Signer, SigningOrder } from '#platform/signing/signer.ts'
import { authorityForTests, documentForTests, holder, NOON, rootOf, wantedBy } from '#platform/signing/testing.ts'
import { signatureAs } from './answers.ts'
import { remoteSigner } from './remote.ts'
import { type Acts, withService } from './testing.ts'

const authority = authorityForTests()
const head: KeyAndChain = holder(authority, { name: 'Trần Thị Ửng' }, 'rsa')
const person = { account: '079012345678', name: 'Trần Thị Ửng', organization: null }
const house = { secret: Buffer.alloc(32), folder: '', now: () => NOON }

let service: Awaited<ReturnType<typeof withService>>
let signer: Signer
let pdf: Uint8Array
before(async () => {
  service = await withService(head)
  signer = remoteSigner.open({ url: `${service.url}/`, client: 'tinh-mau' }, 'khoa-cua-tinh', house)
  pdf = await documentForTests()
})
after(async () => {
  await service.close()
  closeReaders()
  await close()
})

let count = 0
async function ordered(acts: Acts): Promise<SigningOrder> {
  service.act('accepts')
  const [identity] = await signer.identities(person)
  assert.ok(identity)
  service.act(acts)
  count += 1
  const { order } = await prepareSignature(pdf, {
    ...wantedBy(head, { field: 'head' }),
    identity,
    transaction: `t/${count}`,
  })
  return order
}

test('a service is told who, which certificate, the digest and what it is, and nothing of the file', async () => {
  const order = await ordered('accepts')
  await signer.sign(order)
  assert.deepEqual(service.asked.at(-1), {
    path: '/v1/signatures',
    authorization: 'Bearer khoa-cua-tinh',
    body: {
      client_id: 'tinh-mau',
      transaction_id: order.transaction,
      credential_id: 'cred-1',
      hash: Buffer.from(order.digest, 'hex').toString('base64'),
      hash_algorithm: 'sha256',
      document: { name: 'Quyết định cấp phép', sha256: order.file },
    },
  })
})

test('it waits for the phone, then the signature comes and stands in the file', async () => {
  service.act('accepts')
  const [identity, second] = await signer.identities(person)
  assert.ok(identity)
  assert.equal(second, undefined)
  const prepared = await prepareSignature(pdf, { ...wantedBy(head, { field: 'head' }), identity, transaction: 'phone' })
  const waiting = await signer.sign(prepared.order)
  assert.deepEqual(waiting, { state: 'waiting', reference: 'rsa_sha256:phone', until: '2026-11-30T05:03:00.000Z' })
  const outcome = await signer.outcome('rsa_sha256:phone')
  assert.ok(outcome.state === 'signed')
  const signed = await finishSignature(pdf, prepared, outcome.signature, null)
  const { signatures } = await checkSignatures(signed.pdf, [rootOf(authority)], NOON)
  assert.deepEqual(
    signatures.map(({ verdict, signer: who }) => [verdict, who?.name]),
    [['valid', 'Trần Thị Ửng']],
  )
})

test('refusals and waits that end are told as ours; the service’s own words are not', async () => {
  assert.deepEqual(await signer.sign(await ordered('refuses')), { state: 'refused', code: 'signing.refused_by_holder' })
  assert.deepEqual(await signer.sign(await ordered('is never confirmed')), {
    state: 'refused',
    code: 'signing.confirmation_timed_out',
  })
  assert.deepEqual(await signer.sign(await ordered('says nonsense')), {
    state: 'refused',
    code: 'signing.refused_by_service',
  })
})

test('the same transaction is one signature; for another digest it is taken', async () => {
  const order = await ordered('accepts')
  await signer.sign(order)
  const again = await signer.sign(order)
  assert.equal(again.state, 'signed')
  const other = { ...order, digest: '00'.repeat(32) }
  assert.deepEqual(await signer.sign(other), { state: 'refused', code: 'signing.transaction_taken' })
})

test('a service that answers twice does no harm: what is not a signature over this file is not put in', async () => {
  service.act('accepts')
  const [identity] = await signer.identities(person)
  assert.ok(identity)
  service.act('answers twice')
  const prepared = await prepareSignature(pdf, { ...wantedBy(head, { field: 'head' }), identity, transaction: 'twice' })
  await signer.sign(prepared.order)
  const [first, second] = [await signer.outcome('rsa_sha256:twice'), await signer.outcome('rsa_sha256:twice')]
  assert.ok(first.state === 'signed' && second.state === 'signed')
  const { pdf: signed } = await finishSignature(pdf, prepared, first.signature, null)
  await assert.rejects(finishSignature(signed, prepared, second.signature, null), { code: 'signing.file_moved_on' })
  await assert.rejects(finishSignature(pdf, prepared, second.signature, null), { code: 'signing.signature_wrong' })
})

test('a service in trouble, or that nobody runs, may be asked again later', async () => {
  const order = await ordered('breaks down')
  await assert.rejects(signer.sign(order), { code: 'signing.signer_unreachable' })
  const away = remoteSigner.open({ url: 'http://127.0.0.1:1', client: 'x' }, null, house)
  await assert.rejects(away.identities(person), { code: 'signing.signer_unreachable' })
})

test('r and s side by side become the form that CMS carries; other forms stay', () => {
  const raw = Buffer.concat([Buffer.alloc(32, 1), Buffer.alloc(32, 2)]).toString('base64')
  assert.equal(
    Buffer.from(signatureAs('ecdsa_p256_sha256', raw), 'base64').toString('hex'),
    `3044${`0220${'01'.repeat(32)}`}${`0220${'02'.repeat(32)}`}`,
  )
  assert.equal(signatureAs('rsa_sha256', raw), raw)
  assert.equal(signatureAs('ecdsa_p384_sha384', raw), raw)
})
