import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { acceptSure, importDocument } from '#plans'
import { type Actor, nobody } from '#platform/access/actor.ts'
import { key } from '#tests/database.ts'
import { assign, receivePermit } from '#tests/dossiers.ts'
import { type Commune, withCommune } from '#tests/given.ts'
import { type TestServer, withServer } from '#tests/http.ts'
import { person } from '#tests/people.ts'
import { registry } from '../app.ts'
import { diskStorage } from '../connectors/storage/disk.ts'
import { dutiesRoutes } from './duties-routes.ts'

type Owed = {
  subject: string
  code: string | null
  path: string | null
  kind: string
  title: string
  owed_by: { agency: string; account_id: string | null; role: string | null }
  due_at: string | null
}
type Told = { duties: Owed[]; more: boolean }

const PLAN = [
  'ỦY BAN NHÂN DÂN TỈNH MẪU\nSố: 15/KH-UBND\nTỉnh Mẫu, ngày 05 tháng 01 năm 2026',
  'KẾ HOẠCH\nCải cách hành chính năm 2026\n\nII. NHIỆM VỤ\n',
  'STT\tNội dung\tCơ quan chủ trì\tThời gian',
  '1\tRà soát thủ tục hành chính\tỦy ban nhân dân xã An Bình\tTrước ngày 30/6/2026',
].join('\n')

const folder = mkdtempSync(join(tmpdir(), 'duties-'))
let commune: Commune
let server: TestServer
let code: string
before(async () => {
  commune = await withCommune()
  server = await withServer(commune.database, [(api) => dutiesRoutes(api, { registry })])
  code = await receivePermit(commune, '2026-03-02T08:00')
  await assign(commune.as('unit_head', '2026-03-02T09:00'), key(), code, { to: commune.accountOf('officer') })
  const context = commune.database.context()
  const file = { agency: 'TINH', name: 'ke-hoach.txt', bytes: new TextEncoder().encode(PLAN), amends: null }
  const { id } = await importDocument(context, key(), diskStorage(folder), file)
  assert.deepEqual(await acceptSure(context, key(), id), { accepted: 1, left: 0 })
})
after(async () => {
  await server.close()
  await commune.database.close()
  rmSync(folder, { recursive: true })
})

const asked = async (actor: Actor, query = '') => (await server.ask(actor, `GET /duties${query}`)).body as Told
const officer = () => commune.as('officer', '2026-03-02T09:00').actor

test('the step that lies with me is mine, with its dossier and its page', async () => {
  const { duties, more } = await asked(officer())
  const [step] = duties
  assert.deepEqual([duties.length, more], [1, false])
  assert.deepEqual(
    [step?.subject, step?.code, step?.path, step?.kind],
    ['dossier', code, `/dossiers/${code}`, 'dossiers.step'],
  )
  assert.deepEqual(step?.owed_by, { agency: 'AB', account_id: commune.accountOf('officer'), role: 'officer' })
  assert.deepEqual((await asked(commune.as('leader', '2026-03-02T09:00').actor)).duties, [], 'another has nothing')
})

test('what my agencies owe is told as far as I work with it: steps to who sees dossiers, dues to who reports', async () => {
  const kinds = async (permissions: string[]) =>
    (await asked(person('Người thử', permissions, [commune.agency_id]), '?of=agencies')).duties.map(({ kind }) => kind)
  assert.deepEqual(await kinds(['dossiers.see']), ['dossiers.step'])
  assert.deepEqual(await kinds(['plans.report']), ['plans.due'])
  assert.deepEqual(await kinds(['dossiers.see', 'plans.report']), ['dossiers.step', 'plans.due'], 'earliest first')
  assert.deepEqual(await kinds(['files.add']), [])
})

test('a due of a plan is due at the end of its day, and tells its task', async () => {
  const focal = person('Đầu mối', ['plans.report', 'measures.see'], [commune.agency_id])
  const until = async (day: string) => (await asked(focal, `?of=agencies&until=${day}`)).duties
  assert.deepEqual(await until('2026-06-29'), [])
  const [due] = await until('2026-06-30')
  assert.deepEqual([due?.title, due?.subject], ['Rà soát thủ tục hành chính', 'plan_due'])
  assert.deepEqual(due?.owed_by, { agency: 'AB', account_id: null, role: null })
  assert.equal(due?.due_at, '2026-06-30T23:59:59+07:00')
  assert.match(due?.path ?? '', /^\/plans\/tasks\/.+\?due=/)
})

test('duties are for who is signed in', async () => {
  assert.equal((await server.ask(nobody, 'GET /duties')).status, 401)
})
