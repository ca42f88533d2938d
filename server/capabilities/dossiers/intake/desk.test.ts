import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Actor } from '#platform/access/actor.ts'
import { asDay } from '#platform/time.ts'
import { versionInForceOn } from '#procedures'
import { type Commune, withCommune } from '#tests/given.ts'
import { type TestServer, withServer } from '#tests/http.ts'
import { dossierReadingRoutes } from '../pages/reading-routes.ts'
import { dossierRoutes } from '../routes.ts'

type Body = { code: string; version: number; state: string; values: Record<string, unknown>; lines: { code: string }[] }
const HOUSE_PERMIT = '1.013225'
const MORNING = '2026-03-02T08:00'

let commune: Commune
let server: TestServer
let clerk: Actor
let head: Actor
before(async () => {
  commune = await withCommune()
  server = await withServer(commune.database, [dossierRoutes, dossierReadingRoutes])
  clerk = commune.as('clerk', MORNING).actor
  head = commune.as('unit_head', MORNING).actor
})
after(async () => {
  await server.close()
  await commune.database.close()
})

async function ask(actor: Actor, request: string, body?: object) {
  const answer = await server.ask(actor, request, body)
  return { status: answer.status, body: answer.body as Body }
}

async function handing() {
  const { content } = await versionInForceOn(commune.as('clerk', MORNING), HOUSE_PERMIT, asDay('2026-03-02'))
  return {
    agency: commune.agency,
    procedure: HOUSE_PERMIT,
    case: 'rural',
    applicant: { kind: 'person', name: 'Lê Thị Mẫu' },
    components: content.components.map(({ code, name, quantity }) => ({ code, name, kind: 'original', quantity })),
    return_method: 'desk',
    counts: {},
  }
}

test('who looks at an old page is told who moved the dossier and when, and does it knowingly the second time', async () => {
  const { code } = (await ask(clerk, 'POST /dossiers', await handing())).body
  const { version } = (await ask(head, `GET /dossiers/${code}`)).body
  const to = commune.accountOf('officer')
  assert.equal((await ask(clerk, `POST /dossiers/${code}/assignment`, { to, version })).status, 201)
  const late = await ask(head, `POST /dossiers/${code}/assignment`, { to, version })
  assert.deepEqual([late.status, late.body.code], [409, 'dossiers.stale'])
  assert.equal(late.body.values.by, 'Người giữ vai clerk')
  assert.equal(late.body.values.at, '2026-03-02T08:00:00+07:00')
  assert.equal(late.body.values.state, 'assigned')
  const now = (await ask(head, `GET /dossiers/${code}`)).body.version
  assert.equal(late.body.values.version, now)
  assert.equal((await ask(head, `POST /dossiers/${code}/assignment`, { to, version: now })).status, 201)
  assert.equal((await ask(head, `POST /dossiers/${code}/assignment`, { to })).status, 201, 'programs may leave it out')
})

test('every action says so of an old version, and changes nothing', async () => {
  const { code } = (await ask(clerk, 'POST /dossiers', await handing())).body
  const version = 0
  const papers = [{ code: 'land', name: 'Giấy tờ đất', what: 'bản sao có chứng thực' }]
  const reason = 'Thiếu giấy tờ về đất'
  const components = [{ code: 'land', name: 'Giấy tờ đất', kind: 'copy', quantity: 1 }]
  const tries: readonly (readonly [string, object])[] = [
    ['reception', { version }],
    ['refusal', { version, reason }],
    ['assignment', { version, to: commune.accountOf('officer') }],
    ['completions', { version }],
    ['supplement-requests', { version, papers, reason }],
    ['supplements', { version, components }],
    ['ineligibility', { version, reason }],
    ['return', { version, method: 'desk' }],
  ]
  for (const [action, body] of tries) {
    const { status, body: told } = await ask(clerk, `POST /dossiers/${code}/${action}`, body)
    assert.deepEqual([action, status, told.code], [action, 409, 'dossiers.stale'])
  }
  assert.equal((await ask(clerk, `GET /dossiers/${code}`)).body.state, 'received')
})

test('the desk counts its day, and what was sent online waits in a list of its own', async () => {
  const before = (await ask(clerk, 'GET /desk/today')).body as unknown as Record<string, number>
  const { code } = (await ask(clerk, 'POST /submissions', await handing())).body
  await ask(clerk, 'POST /dossiers', await handing())
  const now = (await ask(clerk, 'GET /desk/today')).body as unknown as Record<string, number>
  assert.deepEqual(
    { sent: now.sent, received: now.received, late: now.late, ready: now.ready },
    { sent: 1, received: (before.received ?? 0) + 1, late: 0, ready: 0 },
  )
  assert.deepEqual(
    (await ask(clerk, 'GET /dossiers?view=sent')).body.lines.map((line) => line.code),
    [code],
  )
})
