import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { close } from '#platform/paper/print.ts'
import { readBack } from '#platform/paper/reading.ts'
import { closeReaders } from '#platform/reading/read-apart.ts'
import { checkSignatures } from '#platform/signing/check.ts'
import { finishSignature, type Prepared, prepareSignature } from '#platform/signing/sign.ts'
import type { SignerDriver } from '#platform/signing/signer.ts'
import { documentForTests, NOON } from '#platform/signing/testing.ts'
import { demoSigner, failingSigner } from './demo.ts'
import { fileKey } from './file-key.ts'
import { openTrialKeys, signerDrivers, trialTimestamps } from './index.ts'

const folder = mkdtempSync(join(tmpdir(), 'opencchc-trial-'))
const house = { secret: Buffer.alloc(32, 7), folder, now: () => NOON }
const account = (last: string) => ({
  account: `0790000000${last}`,
  name: 'Trần Thị Ửng',
  organization: 'UBND xã An Bình',
})

let pdf: Uint8Array
before(async () => {
  pdf = await documentForTests()
})
after(async () => {
  rmSync(folder, { recursive: true, force: true })
  closeReaders()
  await close()
})

async function prepared(driver: SignerDriver, last = '99', settings = {}) {
  const signer = driver.open(settings, null, house)
  const [identity] = await signer.identities(account(last))
  assert.ok(identity)
  const wanted = {
    field: 'head',
    identity,
    at: NOON,
    trial: !driver.real,
    title: 'Quyết định',
    transaction: `${driver.name} ${last}`,
  }
  return { signer, prepared: await prepareSignature(pdf, wanted) }
}

test('a file key signs at once, and every page, the certificate and the stamp say that it is a trial', async () => {
  for (const kind of ['rsa', 'p384'] as const) {
    const { signer, prepared: one } = await prepared(fileKey, kind, { kind })
    const outcome = await signer.sign(one.order)
    assert.ok(outcome.state === 'signed')
    const stamps = { authority: trialTimestamps(house), must: true }
    const { pdf: signed, level, stampedAt } = await finishSignature(pdf, one, outcome.signature, stamps)
    assert.deepEqual([level, stampedAt], ['B-T', '2026-11-30T05:00:00.000Z'])
    const [found] = (await checkSignatures(signed, [openTrialKeys(house).root], NOON)).signatures
    assert.deepEqual(
      [found?.verdict, found?.trial, found?.signer?.name, found?.claimed.name],
      ['valid', true, 'Trần Thị Ửng (thử nghiệm)', 'Trần Thị Ửng (thử nghiệm)'],
    )
    assert.deepEqual([found?.stamp?.trial, found?.stamp?.authority], [true, 'Dấu thời gian thử nghiệm OpenCCHC'])
    assert.ok((await readBack(signed)).pages.every(({ text }) => text.includes('THỬ NGHIỆM')))
  }
})

test('keys are made once, and lie encrypted: without the installation’s secret nobody reads them', () => {
  const first = openTrialKeys(house)
  const again = openTrialKeys(house)
  assert.deepEqual(first.root, again.root)
  for (const name of readdirSync(join(folder, 'trial-signing')))
    assert.doesNotMatch(readFileSync(join(folder, 'trial-signing', name), 'utf8'), /PRIVATE|Trần/)
  assert.throws(() => openTrialKeys({ ...house, secret: Buffer.alloc(32, 8) }))
})

test('a transaction is answered as the first time; for something else it is taken', async () => {
  const { signer, prepared: one } = await prepared(fileKey, 'tt')
  assert.deepEqual(await signer.sign(one.order), await signer.sign(one.order))
  const other = { ...one.order, digest: '00'.repeat(32) }
  assert.deepEqual(await signer.sign(other), { state: 'refused', code: 'signing.transaction_taken' })
  const unknown = { ...one.order, transaction: 'x', identity: { ...one.order.identity, id: 'nobody' } }
  assert.deepEqual(await signer.sign(unknown), { state: 'refused', code: 'signing.certificate_missing' })
})

test('the demo waits once, then signs; one that goes wrong does so by the account', async () => {
  const told = async (driver: SignerDriver, last: string): Promise<[string, Prepared, string]> => {
    const { signer, prepared: one } = await prepared(driver, last)
    const waiting = await signer.sign(one.order)
    assert.equal(waiting.state, 'waiting')
    const outcome = await signer.outcome(one.order.transaction)
    return [
      outcome.state === 'refused' ? outcome.code : outcome.state,
      one,
      outcome.state === 'signed' ? outcome.signature : '',
    ]
  }
  const [state, one, signature] = await told(demoSigner, '00')
  assert.equal(state, 'signed')
  const { level } = await finishSignature(pdf, one, signature, null)
  assert.equal(level, 'B-B')
  assert.equal((await told(failingSigner, '01'))[0], 'signing.refused_by_holder')
  assert.equal((await told(failingSigner, '02'))[0], 'signing.confirmation_timed_out')
  await assert.rejects(failingSigner.open({}, null, house).identities(account('03')), {
    code: 'signing.signer_unreachable',
  })
  const [, wrong, foreign] = await told(failingSigner, '04')
  await assert.rejects(finishSignature(pdf, wrong, foreign, null), { code: 'signing.signature_wrong' })
})

test('one that answers twice, and differently, signs one file once', async () => {
  const { signer, prepared: one } = await prepared(failingSigner, '05')
  await signer.sign(one.order)
  const [first, second] = [await signer.outcome(one.order.transaction), await signer.outcome(one.order.transaction)]
  assert.ok(first.state === 'signed' && second.state === 'signed')
  assert.notEqual(first.signature, second.signature)
  const { pdf: signed } = await finishSignature(pdf, one, first.signature, null)
  await assert.rejects(finishSignature(signed, one, second.signature, null), { code: 'signing.file_moved_on' })
})

test('what is not real says so, and each connector has a name of its own', () => {
  assert.deepEqual(
    signerDrivers.map(({ name, real }) => `${name} ${real}`),
    ['remote true', 'pkcs11 true', 'file_key false', 'demo false', 'failing_demo false'],
  )
})
