import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { duesOfPlan, planByCode, proposalsOf } from '#plans'
import type { Context } from '#platform/context.ts'
import { ownKey } from '#platform/journal/write.ts'
import { diskStorage } from '../../connectors/storage/disk.ts'
import { nameProvince } from '../../first-run.ts'
import { buildAgencies, buildPeople } from '../build.ts'
import { castAs, SAMPLE_PASSWORD } from '../cast.ts'
import { LONG_AGO } from '../province.ts'
import { sampleIn, unnamedDatabase } from '../testing.ts'
import { ensurePlans } from './plans.ts'

const folder = mkdtempSync(join(tmpdir(), 'sample-plans-'))
let context: Context
let close: () => Promise<void>

before(async () => {
  const database = await unnamedDatabase()
  const sample = sampleIn(database.url, new Date('2026-11-22T09:00:00+07:00'))
  context = sample.context
  close = async () => {
    await sample.close()
    await database.close()
  }
  await nameProvince(context, ownKey('sample', 'province'), {
    name: 'Tỉnh Mẫu',
    code: 'mau',
    identifier: 'H99',
    phone: null,
    valid_from: LONG_AGO,
    sample: true,
    administrator: { name: castAs('administrator').name, login: 'quantri', password: SAMPLE_PASSWORD },
  })
  await buildAgencies(context)
  await buildPeople(context)
})
after(async () => {
  await close()
  rmSync(folder, { recursive: true })
})

test('the sample has a plan whose work is done, late, due soon and put off; made once', async () => {
  await ensurePlans(context, diskStorage(folder))
  await ensurePlans(context, diskStorage(folder))
  const plan = await planByCode(context, '28-KH-UBND-2026')
  assert.equal(plan.sample, true)
  const { lines } = await duesOfPlan(context, plan, {})
  const counts = Object.groupBy(lines, ({ standing }) => standing)
  for (const standing of ['done_on_time', 'done_late', 'late', 'soon', 'open'] as const)
    assert.ok((counts[standing] ?? []).length > 0, standing)
  assert.ok(lines.some(({ due_on, first_due_on }) => due_on > first_due_on))
  const proposals = await proposalsOf(context, { agency_id: plan.agency_id, id: plan.document_id })
  assert.deepEqual(
    proposals
      .filter(({ state }) => state === 'proposed')
      .map(({ kind, content, confidence }) => [kind, confidence, content]),
    [],
  )
})
