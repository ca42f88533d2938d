import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { Actor } from '#platform/access/actor.ts'
import type { Context } from '#platform/context.ts'
import { readAll } from '#platform/journal/tail.ts'
import { key } from '#tests/database.ts'
import { receiveAtDesk } from '#tests/dossiers.ts'
import { type Commune, withCommune } from '#tests/given.ts'
import { person } from '#tests/people.ts'
import { folds, registry } from '../../../app.ts'
import { diskStorage } from '../../../connectors/storage/disk.ts'
import { confirmPlan } from '../documents/confirm.ts'
import { documentSheet } from '../documents/document-sheet.ts'
import { importDocument } from '../documents/import-document.ts'
import { planText } from '../given.ts'
import { accept } from '../review/accept.ts'
import { planByCode, targetsOf } from '../stored.ts'
import { bindTarget } from './binding.ts'
import { targetList } from './target-lists.ts'

const folder = mkdtempSync(join(tmpdir(), 'targets-'))
let commune: Commune
let keeper: Actor
before(async () => {
  commune = await withCommune()
  const { database, agency_id } = commune
  keeper = person('Người lập', ['plans.manage', 'measures.see'], [database.root_id, agency_id])
  const targets = [
    'Số hồ sơ tiếp nhận đạt ít nhất 20 hồ sơ trong năm 2026.',
    'Số hồ sơ trễ hạn giảm 30% so với năm 2025.',
  ]
  const text = planText({
    number: '15/KH-UBND',
    year: 2026,
    issued: 'ngày 05 tháng 01 năm 2026',
    targets,
    tasks: [],
    duties: [],
  })
  const bytes = new TextEncoder().encode(text)
  const { id } = await importDocument(now(), key(), diskStorage(folder), {
    agency: null,
    name: 'ke-hoach.txt',
    bytes,
    amends: null,
  })
  await confirmPlan(now(), key(), id, {})
  for (const { id: proposal } of (await documentSheet(now(), id)).standing) await accept(now(), key(), id, proposal)
})
after(async () => {
  await commune.database.close()
  rmSync(folder, { recursive: true })
})

const now = (): Context => commune.database.context(keeper, new Date('2026-04-10T08:00:00+07:00'))

async function received(day: string): Promise<void> {
  const papers = ['application', 'land', 'site_plan', 'drawings', 'foundation']
  await receiveAtDesk(commune.as('clerk', `${day}T08:00`), key(), {
    agency_id: commune.agency_id,
    procedure_code: '1.013225',
    case: null,
    applicant: { kind: 'person', name: 'Trần Văn Mẫu', phone: '0900000123' },
    id_number: null,
    components: papers.map((paper) => ({ code: paper, name: paper, kind: 'original', quantity: 2 })),
    return_method: 'desk',
    counts: {},
  })
}

async function states() {
  for (const fold of folds) await readAll(now().pool, fold)
  const list = await targetList(now(), registry, await planByCode(now(), '15-KH-UBND-2026'))
  return list.map((one) => one.now)
}

async function bind(place: number, measure: string | null, base_value: number | null = null): Promise<void> {
  const target = (await targetsOf(now(), await planByCode(now(), '15-KH-UBND-2026')))[place]
  assert.ok(target)
  const binding = measure && { measure, agency: 'AB', subtree: true, period: 'year' as const, base_value }
  await bindTarget(now(), key(), registry, target.id, binding || null)
}

test('a target bound to a count is led on at its monthly pace', async () => {
  for (const day of ['2026-01-05', '2026-02-03', '2026-02-04', '2026-03-03', '2026-03-04', '2026-03-05'])
    await received(day)
  await received('2026-04-09')
  await bind(0, 'received')
  const [state] = await states()
  // Seven so far, 266 days to come at two a month.
  assert.deepEqual(state?.projection, { value: 24, at: '2026-12', how: 'pace', months: 3, per_month: 2 })
  assert.deepEqual(
    [state?.value, state?.state, state?.forecast, state?.not_projected],
    [7, 'not_reached', 'will_be_reached', null],
  )
})

test('where nothing is foretold it says why, also for a measure that has no months', async () => {
  await bind(0, 'received_late')
  await bind(1, 'received_late', 10)
  const [most, less] = await states()
  assert.deepEqual([most?.value, most?.not_projected, most?.trend], [6, 'no_months', []])
  assert.deepEqual(
    [less?.goal, less?.state, less?.not_projected],
    [{ comparator: '<=', low: 7, high: null }, 'reached', 'no_months'],
  )
  await bind(0, null)
  await bind(1, 'received')
  const [unbound, baseless] = await states()
  assert.deepEqual([unbound?.not_projected, unbound?.forecast], ['reported', 'unknown'])
  assert.deepEqual([baseless?.goal, baseless?.state, baseless?.not_projected], [null, 'unknown', 'no_goal'])
})
