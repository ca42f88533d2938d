import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { Objection } from '#platform/objection.ts'
import { key } from '#tests/database.ts'
import { type Issuing, withIssuing } from '../issuing/given.ts'
import { setSigner } from './set-signer.ts'
import { signersShown } from './views.ts'

let given: Issuing
before(async () => {
  given = await withIssuing()
})
after(() => given.close())

const anybody = () => given.commune.database.context()
const leader = () => given.commune.as('leader', '2026-03-02T09:00')
const refused = (code: string) => (error: unknown) => error instanceof Objection && error.code === code

test('signers are set up by who may, for those who sign there; secrets are not shown, and not sent elsewhere', async () => {
  const context = anybody()
  const said = { agency: 'AB', settings: {}, holder: null, secret: null, stamp_url: null, stamp_policy: null }
  const set = (more: object) =>
    setSigner(context, key(), given.services.signing, { ...said, driver: 'file_key', account_id: null, ...more })
  const officerOf = given.commune.accountOf('officer')
  await assert.rejects(set({ account_id: officerOf }), refused('documents.signer_nobody'))
  await assert.rejects(set({ driver: 'unknown' }), refused('documents.signer_unknown'))
  await assert.rejects(set({}), refused('documents.signer_setting_wrong'))
  const remote = { url: 'https://ky.example.vn', client: 'mau' }
  await assert.rejects(set({ driver: 'remote', settings: remote }), refused('documents.signer_secret_missing'))
  const open = { ...remote, url: 'http://ky.example.vn' }
  const asked = { driver: 'remote', secret: 'bi-mat' }
  await assert.rejects(set({ ...asked, settings: open }), refused('documents.signer_address_open'))
  const browser = { where: 'browser', url: 'http://127.0.0.1:18443' }
  const token = { driver: 'pkcs11', settings: browser }
  await assert.rejects(set(token), refused('documents.signer_holder_missing'))
  const away = { where: 'browser', url: 'http://10.0.0.7:18443' }
  await assert.rejects(
    set({ ...token, settings: away, holder: '001190000001' }),
    refused('documents.signer_agent_elsewhere'),
  )
  await set({ ...asked, settings: remote, holder: '001190000001' })
  await assert.rejects(
    set({ driver: 'remote', settings: { ...remote, url: 'https://khac.example.vn' } }),
    refused('documents.signer_secret_missing'),
  )
  await assert.rejects(
    setSigner(leader(), key(), given.services.signing, { ...said, driver: 'off', account_id: null }),
    refused('http.forbidden'),
  )
  const shown = await signersShown(context, given.services.signing)
  assert.doesNotMatch(JSON.stringify(shown), /bi-mat|001190000001/)
  const agency = shown.agencies.find(({ code }) => code === 'AB')
  assert.deepEqual(
    [agency?.seal?.driver, agency?.seal?.real, agency?.seal?.has_secret, agency?.seal?.has_holder],
    ['remote', true, true, true],
  )
  assert.deepEqual(
    agency?.people.map(({ name }) => name),
    ['Người giữ vai leader', 'Người giữ vai unit_head'],
  )
})
