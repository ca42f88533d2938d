import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { nobody } from '#platform/access/actor.ts'
import { type Commune, withCommune } from '#tests/given.ts'
import { type TestServer, withServer } from '#tests/http.ts'
import { servicesOf } from '../../server/app.ts'
import { capabilities } from '../../server/capabilities.ts'
import { diskStorage } from '../../server/connectors/storage/disk.ts'

const ID = '01900000-0000-7000-8000-0000000000a1'
const STAFF = [
  'GET /documents/signing-list',
  'POST /documents/signing-list',
  `GET /documents/${ID}/signatures`,
  `GET /documents/${ID}/signatures/1/file`,
  'GET /documents/signers',
  `POST /documents/${ID}/signature-orders`,
  `POST /documents/${ID}/seal-orders`,
  `POST /documents/${ID}/token-answers`,
  'GET /dossiers/deliveries',
  'PUT /documents/signers',
  'GET /desk/alike?procedure=1.001193',
  'POST /dossiers/H99.16-260302-0001/withdrawal',
  'POST /dossiers/H99.16-260302-0001/stop',
  'POST /dossiers/H99.16-260302-0001/recall',
]
const REFUSED = [
  'POST /dossiers/H99.16-260302-0001/result-files',
  'POST /documents/verification/ABCDEFGHJKLM/file',
  `GET /dossiers/H99.16-260302-0001/result-files/${ID}`,
]

const folder = mkdtempSync(join(tmpdir(), 'nobody-'))
let commune: Commune
let server: TestServer
before(async () => {
  commune = await withCommune()
  const services = servicesOf(diskStorage(folder), folder)
  server = await withServer(
    commune.database,
    capabilities.flatMap(({ routes = [] }) => routes.map((add) => (api) => add(api, services))),
  )
})
after(async () => {
  await server.close()
  await commune.database.close()
  rmSync(folder, { recursive: true })
})

test('without an account nobody reaches what officers do at documents and dossiers', async () => {
  for (const request of STAFF) assert.equal((await server.ask(nobody, request, {})).status, 401, request)
})

test('what wants a file, or names what is not there, is refused and never fails', async () => {
  for (const request of REFUSED) {
    const { status } = await server.ask(nobody, request, {})
    assert.ok(status >= 400 && status < 500, `${request} ${status}`)
  }
})
