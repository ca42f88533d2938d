import assert from 'node:assert/strict'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, test } from 'node:test'
import { close } from '#platform/paper/print.ts'
import { closeReaders } from '#platform/reading/read-apart.ts'
import { checkSignatures } from '#platform/signing/check.ts'
import { finishSignature, identityFrom, prepareSignature } from '#platform/signing/sign.ts'
import { authorityForTests, documentForTests, holder, NOON, rootOf, wantedBy } from '#platform/signing/testing.ts'
import { openAgent } from '../../../agent/server.ts'
import { fakeToken } from '../../../agent/testing.ts'
import { pkcs11Signer } from './pkcs11.ts'

const authority = authorityForTests()
const office = holder(authority, { name: 'Ủy ban nhân dân xã An Bình' }, 'rsa')
const token = fakeToken(office.key, office.chain, 'Ủy ban nhân dân xã An Bình', '12345678')
const house = { secret: Buffer.alloc(32), folder: '', now: () => NOON }
const anybody = { account: '', name: '', organization: null }

let agent: Server
let url: string
let pdf: Uint8Array
before(async () => {
  agent = openAgent({ keys: token, mode: { kind: 'unattended', token: 'bi-mat', pin: '12345678' } })
  await new Promise<void>((resolve) => agent.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(agent.address() as AddressInfo).port}`
  pdf = await documentForTests()
})
after(async () => {
  agent.close()
  closeReaders()
  await close()
})

test('an agency’s seal is put by the agent beside the server', async () => {
  const signer = pkcs11Signer.open({ where: 'server', url }, 'bi-mat', house)
  const [identity] = await signer.identities(anybody)
  assert.ok(identity)
  const prepared = await prepareSignature(pdf, { ...wantedBy(office, { field: 'seal' }), identity })
  const outcome = await signer.sign(prepared.order)
  assert.ok(outcome.state === 'signed')
  const { pdf: signed } = await finishSignature(pdf, prepared, outcome.signature, null)
  const [found] = (await checkSignatures(signed, [rootOf(authority)], NOON)).signatures
  assert.deepEqual([found?.verdict, found?.signer?.name], ['valid', 'Ủy ban nhân dân xã An Bình'])
})

test('a token that is gone is told as that, and an agent that nobody runs as out of reach', async () => {
  const signer = pkcs11Signer.open({ where: 'server', url }, 'bi-mat', house)
  const [identity] = await signer.identities(anybody)
  assert.ok(identity)
  const { order } = await prepareSignature(pdf, {
    ...wantedBy(office, { field: 'seal' }),
    identity,
    transaction: 'gone',
  })
  token.plugged = false
  assert.deepEqual(await signer.sign(order), { state: 'refused', code: 'signing.token_missing' })
  assert.deepEqual(await signer.identities(anybody), [])
  token.plugged = true
  const away = pkcs11Signer.open({ where: 'server', url: 'http://127.0.0.1:1' }, 'bi-mat', house)
  await assert.rejects(away.sign(order), { code: 'signing.signer_unreachable' })
})

test('at an officer’s machine the browser carries the order there, with the certificate it brought', async () => {
  const signer = pkcs11Signer.open({ where: 'browser', url: 'http://127.0.0.1:18443' }, null, house)
  assert.deepEqual(await signer.identities(anybody), [])
  const identity = identityFrom(token.certificate.id, token.certificate.certificates)
  const { order } = await prepareSignature(pdf, { ...wantedBy(office, { field: 'seal' }), identity })
  assert.deepEqual(signer.carried?.identities({ certificates: await token.list() }), [identity])
  assert.deepEqual(await signer.sign(order), {
    state: 'waiting',
    reference: order.transaction,
    until: '2026-11-30T05:05:00.000Z',
  })
  assert.deepEqual(signer.carried?.order(order), {
    transaction: order.transaction,
    certificate: identity.id,
    digest: order.digest,
    title: order.title,
    file: order.file,
  })
  assert.deepEqual(signer.carried?.outcome({ status: 'rejected', code: 'pin_locked' }), {
    state: 'refused',
    code: 'signing.pin_locked',
  })
  assert.throws(() => identityFrom('x', ['không']), { code: 'signing.certificate_unfit' })
  assert.throws(() => identityFrom('x', []), { code: 'signing.certificate_missing' })
})
