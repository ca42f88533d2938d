import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { Objection } from '#platform/objection.ts'
import { close } from '#platform/paper/print.ts'
import { closeReaders } from '#platform/reading/read-apart.ts'
import { readCertificate } from '#platform/signing/certificates.ts'
import { authorityForTests, holder } from '#platform/signing/testing.ts'
import { asDay } from '#platform/time.ts'
import { key } from '#tests/database.ts'
import { fakeToken } from '../../../../agent/testing.ts'
import { draft } from '../issuing/draft.ts'
import { submit } from '../issuing/edit.ts'
import { documentNamed } from '../issuing/file.ts'
import { type Issuing, withIssuing } from '../issuing/given.ts'
import { number } from '../issuing/number.ts'
import { SEE } from '../issuing/queries.ts'
import { settle } from '../issuing/settle.ts'
import { sign } from '../issuing/sign.ts'
import { documentView } from '../issuing/views.ts'
import { signaturesOf } from '../verifying/signatures.ts'
import { lastSigning } from './queries.ts'
import { setSigner } from './set-signer.ts'
import { orderToken, takeTokenAnswer } from './token.ts'

const authority = authorityForTests()
const PIN = '12345678'
const tokenOf = (name: string) => {
  const owner = holder(authority, { name }, 'rsa')
  return {
    serial: readCertificate(owner.chain[0] ?? Buffer.alloc(0)).serial,
    token: fakeToken(owner.key, owner.chain, name, PIN),
  }
}
const own = tokenOf('Vũ Văn Đạo')
const office = tokenOf('Ủy ban nhân dân xã An Bình')
const AT = '2026-03-02T09:00'

let given: Issuing
before(async () => {
  given = await withIssuing()
  for (const [account_id, { serial }] of [
    [given.commune.accountOf('leader'), own],
    [null, office],
  ] as const)
    await setSigner(given.commune.database.context(), key(), given.services.signing, {
      agency: 'AB',
      account_id,
      driver: 'pkcs11',
      settings: { where: 'browser', url: 'http://127.0.0.1:18443' },
      holder: serial,
      secret: null,
      stamp_url: null,
      stamp_policy: null,
    })
})
after(async () => {
  await given.close()
  closeReaders()
  await close()
})

const leader = (at = AT) => given.commune.as('leader', at)
const clerk = () => given.commune.as('records_clerk', AT)
const refused = (code: string) => (error: unknown) => error instanceof Objection && error.code === code

async function submitted(): Promise<string> {
  const officer = given.commune.as('officer', AT)
  const values = { ho_ten: 'Lò Văn Páo' }
  const asked = { agency: 'AB', template_id: given.typst, subject_id: null, replaces: null, values }
  const { id } = await draft(officer, key(), given.services, asked)
  await submit(officer, key(), given.services, id)
  return id
}

const ordered = async (id: string, { token }: typeof own, at = AT) =>
  orderToken(leader(at), key(), given.services, id, { role: 'head', said: { certificates: await token.list() } })

/** What the agent answers once the PIN was typed. */
async function signedBy({ token }: typeof own, { certificate = '', digest = '' }: Readonly<Record<string, string>>) {
  const signed = await token.sign(certificate, Buffer.from(digest, 'hex'), PIN)
  assert.ok('signature' in signed)
  return { id: '1', status: 'signed', signature: signed.signature.toString('base64') }
}

test('the head’s token and the agency’s, each at its own machine, sign one document through the browser', async () => {
  const id = await submitted()
  const { sign_here } = await documentView(leader(), given.services, id)
  assert.deepEqual(sign_here, { trial: false, agent: 'http://127.0.0.1:18443' })
  await assert.rejects(sign(leader(), key(), given.services, id), refused('documents.agent_needed'))

  const first = await ordered(id, own)
  const answer = { signing: first.signing, said: await signedBy(own, first.order) }
  await takeTokenAnswer(leader(), given.services, id, answer)
  await takeTokenAnswer(leader(), given.services, id, answer)
  await number(clerk(), key(), id, asDay('2026-03-02'))
  const said = { certificates: await office.token.list() }
  const second = await orderToken(clerk(), key(), given.services, id, { role: 'seal', said })
  await takeTokenAnswer(clerk(), given.services, id, {
    signing: second.signing,
    said: await signedBy(office, second.order),
  })

  const document = await documentNamed(clerk(), id, SEE)
  assert.equal(document.state, 'issued')
  const { signatures } = await signaturesOf(clerk(), given.services, document)
  assert.deepEqual(
    signatures.map(({ role, name, trial, covers_whole }) => [role, name, trial, covers_whole]),
    [
      ['head', 'Vũ Văn Đạo', false, false],
      ['seal', 'Ủy ban nhân dân xã An Bình', false, true],
    ],
  )
})

test('a token of somebody else, a signature by another key, or another person’s answer signs nothing', async () => {
  const id = await submitted()
  await assert.rejects(ordered(id, office), refused('documents.certificate_of_another'))
  const { signing, order } = await ordered(id, own)
  const otherKey = { ...order, certificate: office.token.certificate.id }
  const wrong = await signedBy(office, otherKey)
  await assert.rejects(
    takeTokenAnswer(leader(), given.services, id, { signing, said: wrong }),
    refused('signing.signature_wrong'),
  )
  const right = await signedBy(own, order)
  await assert.rejects(
    takeTokenAnswer(clerk(), given.services, id, { signing, said: right }),
    refused('documents.signing_over'),
  )
  await takeTokenAnswer(leader(), given.services, id, { signing, said: right })
  assert.equal((await documentNamed(clerk(), id, SEE)).state, 'signed')
})

test('what was refused at the token leaves the document, with the reason; a page that was closed holds nobody up', async () => {
  const id = await submitted()
  const { signing } = await ordered(id, own)
  const said = { id: '1', status: 'rejected', code: 'pin_locked' }
  await assert.rejects(takeTokenAnswer(leader(), given.services, id, { signing, said }), refused('signing.pin_locked'))
  const failed = await documentView(leader(), given.services, id)
  assert.deepEqual([failed.state, failed.signing?.error_code], ['submitted', 'signing.pin_locked'])

  const left = await ordered(id, own, '2026-03-02T09:01')
  const again = await ordered(id, own, '2026-03-02T09:02')
  assert.notEqual(left.signing, again.signing)
  await assert.rejects(
    takeTokenAnswer(leader('2026-03-02T09:02'), given.services, id, {
      signing: left.signing,
      said: await signedBy(own, left.order),
    }),
    refused('documents.signing_over'),
  )

  const { agency_id } = await documentNamed(clerk(), id, SEE)
  const late = given.commune.database.context(undefined, new Date('2026-03-02T09:30:00+07:00'))
  assert.equal(await settle(late, given.services, { agency_id, subject_id: again.signing }), null)
  const last = await lastSigning(late, agency_id, id).executeTakeFirst()
  assert.deepEqual([last?.state, last?.error_code], ['failed', 'signing.confirmation_timed_out'])
})
