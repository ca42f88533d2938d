import assert from 'node:assert/strict'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { after, before, test } from 'node:test'
import { makeRegistry, measuresFold, verifyFigures } from '#measures'
import { nobody } from '#platform/access/actor.ts'
import { Objection } from '#platform/objection.ts'
import { key } from '#tests/database.ts'
import { receivePermit } from '#tests/dossiers.ts'
import { type Commune, withCommune } from '#tests/given.ts'
import { readToEnd } from '#tests/journal.ts'
import { diskStorage } from '../../../connectors/storage/disk.ts'
import type { State } from '../dossier.ts'
import { correct } from '../intake/correct.ts'
import { receiveSent } from '../intake/receive.ts'
import { submit } from '../intake/submit.ts'
import { voidReception } from '../intake/void.ts'
import { dossierFacts, dossierMeasures } from '../measures.ts'
import { byCode } from '../pages/queries.ts'
import { sheetFor } from '../pages/sheet.ts'
import { attach } from '../papers/attach.ts'
import { bringSupplement, sendBack } from '../papers/bring.ts'
import { dossierRecount } from '../recount.ts'
import { findIneligible, refuse, returnResult } from '../results/close.ts'
import { lapseUnanswered, mindUncollected } from '../results/collect.ts'
import { followPost } from '../results/follow-post.ts'
import { recall } from '../results/recall.ts'
import { verifyRows } from '../verify.ts'
import { assign } from './assign.ts'
import { complete } from './complete.ts'
import { stop, withdrawAtDesk } from './leave.ts'
import { requestSupplement, takeSupplement } from './supplement.ts'

const kept = diskStorage(mkdtempSync(join(tmpdir(), 'trang-thai-')))
const PDF = '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n'
const REQUIRED = ['application', 'land', 'site_plan', 'drawings', 'foundation']

let commune: Commune
before(async () => {
  commune = await withCommune()
})
after(() => commune.database.close())

const asked = {
  papers: [{ code: 'land', name: 'Giấy tờ đất', what: 'Bản chụp mờ' }],
  reason: 'Bản chụp không đọc được',
}

/** A moment `step` hours of a working week after the beginning, so that every act comes after the one before. */
function moment(step: number): string {
  const day = new Date(Date.UTC(2026, 2, 2) + Math.floor(step / 6) * 86_400_000)
  return `${day.toISOString().slice(0, 10)}T${String(8 + (step % 6)).padStart(2, '0')}:00`
}

type Doing = (code: string, at: string) => Promise<unknown>

/** Somebody with the look-up code puts a picture to what was asked for. */
async function sendPicture(code: string, at: string) {
  const citizen = commune.database.context(nobody, new Date(`${at}:00+07:00`))
  const sheet = await byCode(citizen.db, citizen.root_id, code).executeTakeFirstOrThrow()
  const upload = { name: 'anh.pdf', bytes: Readable.from([Buffer.from(`${PDF}${at}`)]), truncated: () => false }
  await attach(citizen, key(), kept, { sheet, by: 'secret' }, 'paper:land', upload).catch(() => {})
  return bringSupplement(citizen, key(), { sheet, by: 'secret' })
}

/** Every step by who holds its role, until the result lies at the desk or somebody else must act. */
async function through(code: string, at: string): Promise<void> {
  for (let n = 0; n < 15; n++) {
    const { steps } = await sheetFor(commune.as('clerk', at), code)
    const step = steps.find(({ state, kind }) => state === 'open' && kind !== 'return')
    if (!step) return
    await complete(commune.as(step.role as 'officer', at), key(), code, { step: step.code, result_number: '1/KQ' })
  }
}

/** Whatever anybody may try with a dossier; most of it is refused most of the time. */
const acts: Readonly<Record<string, Doing>> = {
  through,
  receive: (code, at) => receiveSent(commune.as('clerk', at), key(), code, undefined, REQUIRED),
  refuse: (code, at) => refuse(commune.as('clerk', at), key(), code, 'Không đúng thẩm quyền'),
  assign: (code, at) => assign(commune.as('unit_head', at), key(), code, { to: commune.accountOf('officer') }),
  clerk: (code, at) => complete(commune.as('clerk', at), key(), code, { result_number: '1/KQ' }),
  officer: (code, at) => complete(commune.as('officer', at), key(), code, { result_number: '1/KQ' }),
  leader: (code, at) => complete(commune.as('leader', at), key(), code, { result_number: '1/KQ' }),
  records: (code, at) => complete(commune.as('records_clerk', at), key(), code, { result_number: '1/KQ' }),
  ask: (code, at) => requestSupplement(commune.as('officer', at), key(), code, asked),
  picture: sendPicture,
  back: (code, at) => sendBack(commune.as('officer', at), key(), code, asked),
  seen: (code, at) => takeSupplement(commune.as('clerk', at), key(), code, []),
  carried: (code, at) =>
    takeSupplement(commune.as('clerk', at), key(), code, [{ code: 'land', name: 'Đất', kind: 'copy', quantity: 1 }]),
  ineligible: (code, at) => findIneligible(commune.as('officer', at), key(), code, 'Đất đang tranh chấp'),
  withdraw: (code, at) => withdrawAtDesk(commune.as('clerk', at), key(), code),
  stop: (code, at) => stop(commune.as('officer', at), key(), code, { why: 'request', reason: 'Theo đề nghị' }),
  void: (code, at) => voidReception(commune.as('unit_head', at), key(), code, 'Nhận nhầm người'),
  name: (code, at) => correct(commune.as('unit_head', at), key(), code, { name: `Người ${at}`, reason: 'Ghi sai tên' }),
  procedure: (code, at) =>
    correct(commune.as('clerk', at), key(), code, {
      procedure: '1.004837',
      components: [],
      reason: 'Chọn nhầm thủ tục',
    }),
  kind: (code, at) => correct(commune.as('clerk', at), key(), code, { case: 'rural', reason: 'Chọn nhầm trường hợp' }),
  desk: (code, at) => returnResult(commune.as('clerk', at), key(), code, { method: 'desk' }),
  post: (code, at) => returnResult(commune.as('clerk', at), key(), code, { method: 'post', post_number: 'EA1' }),
  came_back: (code, at) => followPost(commune.as('clerk', at), key(), code, 'came_back'),
  recall: (code, at) => recall(commune.as('unit_head', at), key(), code, 'Sai tên trên kết quả'),
  lapse: (_, at) => lapseUnanswered(commune.database.context(undefined, new Date(`${at}:00+07:00`))),
  collect: (_, at) => mindUncollected(commune.database.context(undefined, new Date(`${at}:00+07:00`))),
}

/** What nothing more is to be done with; a result that was handed over or not given can still be recalled. */
const ENDS: readonly State[] = ['refused', 'withdrawn', 'stopped', 'voided']

/** How stories begin, so that what seldom comes by chance is always among them. */
const BEGINNINGS: readonly (readonly string[])[] = [
  [],
  ['receive', 'assign', 'ask', 'picture', 'back', 'picture', 'seen'],
  ['receive', 'kind', 'name', 'through', 'recall', 'through', 'desk', 'recall'],
  ['receive', 'through', 'post', 'came_back', 'collect'],
  ['receive', 'assign', 'ineligible', 'recall', 'through'],
]

const FORWARD = ['receive', 'assign', 'officer', 'officer', 'leader', 'records', 'clerk', 'desk', 'post']
const ENDING = ['refuse', 'withdraw', 'stop', 'void', 'ineligible', 'lapse']

/** What is tried in a story: work goes on mostly; in one of three, anything may also end it. */
function mixOf(story: number): string[] {
  const all = Object.keys(acts).filter((name) => story % 3 === 0 || !ENDING.includes(name))
  return [...all, ...FORWARD, ...FORWARD, 'ask', 'picture', 'picture', 'back', 'back', 'collect']
}

/** Numbers that look like chance and are the same every time. */
function chance(seed: number) {
  let at = seed
  return (below: number): number => {
    at = (at * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((at / 2_147_483_648) * below)
  }
}

const HAPPENS = [
  'corrected',
  'corrected anew',
  'recalled',
  'answered_anew',
  'collection_reminded',
  'uncollected',
  'post_followed',
  'supplement_brought',
  'supplement_sent_back',
  'supplemented',
  'stopped',
  'withdrawn',
  'voided',
]
const STATES = [
  'sent',
  'received',
  'supplement',
  'at_desk',
  'returned',
  'uncollected',
  'ineligible',
  'refused',
  'voided',
] as const

test('whatever is done in whatever order, there is a way on from every state, and the journal rebuilds the row', async () => {
  const registry = makeRegistry([{ kind: dossierFacts, measures: dossierMeasures }])
  const reached = new Set<State>()
  for (let story = 0; story < 36; story++) {
    const next = chance(story * 7919 + 13)
    const names = mixOf(story)
    const season = story % 4 === 1 ? 700 : 150
    const clerk = commune.as('clerk', moment(0))
    const code =
      story % 2 === 0
        ? await receivePermit(commune, moment(0))
        : (
            await submit(clerk, key(), {
              agency_id: commune.agency_id,
              procedure_code: '1.013225',
              case: null,
              applicant: { kind: 'person', name: 'Lê Thị Mẫu', phone: '0900000999' },
              id_number: null,
              components: [],
              return_method: 'desk',
              counts: {},
            })
          ).code
    for (let turn = 1; turn <= 40; turn++) {
      const name = BEGINNINGS[story % BEGINNINGS.length]?.[turn - 1] ?? names[next(names.length)] ?? ''
      // Now and then a season goes by, so that what comes by rule comes.
      const at = moment(turn + Math.floor(turn / 5) * season)
      await acts[name]?.(code, at).catch((error: unknown) => {
        if (!(error instanceof Objection)) throw error
      })
      const sheet = await sheetFor(commune.as('unit_head', at), code)
      reached.add(sheet.state)
      const open = sheet.actions.filter(({ why_not }) => !why_not || why_not.code === 'http.forbidden')
      if (!ENDS.includes(sheet.state)) assert.ok(open.length > 0, `${code} ${sheet.state} has no way on after ${name}`)
      else
        assert.deepEqual(
          sheet.actions.filter(({ why_not }) => !why_not).map(({ action }) => action),
          [],
          `${sheet.state} is an end`,
        )
    }
  }
  const { pool } = commune.database.context()
  assert.equal(await verifyRows(pool), null)
  await readToEnd(pool, measuresFold(registry))
  assert.equal((await verifyFigures(pool, [dossierRecount])).difference, null)
  const { rows } = await pool.query<{ kind: string }>(
    `select distinct substring(kind from 10) || case when data ? 'anew' then ' anew' else '' end as kind from journal.event where subject_kind = 'dossier'`,
  )
  const happened = rows.map(({ kind }) => kind)
  for (const kind of HAPPENS) assert.ok(happened.includes(kind), `${kind} never happened: ${happened.join(' ')}`)
  for (const state of STATES) assert.ok(reached.has(state), `${state} was never reached: ${[...reached].join(' ')}`)
})

test('what was late when papers were asked for stays late while they are waited for', async () => {
  const code = await receivePermit(commune, '2026-02-02T09:00')
  await assign(commune.as('unit_head', '2026-02-02T10:00'), key(), code, { to: commune.accountOf('officer') })
  await requestSupplement(commune.as('officer', '2026-06-01T09:00'), key(), code, asked)
  const { pool } = commune.database.context()
  await readToEnd(pool, measuresFold(makeRegistry([{ kind: dossierFacts, measures: dossierMeasures }])))
  const { rows } = await pool.query('select late_from::text from measures.dossier_fact where code = $1', [code])
  assert.deepEqual(rows, [{ late_from: '2026-03-02' }])
})

test('a due date that was changed behind the journal is named', async () => {
  const code = await receivePermit(commune, '2026-04-06T09:00')
  const { pool } = commune.database.context()
  assert.equal(await verifyRows(pool), null)
  await pool.query(`update dossiers.dossier set due_at = due_at + interval '30 days' where code = $1`, [code])
  assert.equal((await verifyRows(pool))?.where, 'dossiers.dossier.due_at')
  await pool.query(`update dossiers.dossier set due_at = due_at - interval '30 days' where code = $1`, [code])
})
