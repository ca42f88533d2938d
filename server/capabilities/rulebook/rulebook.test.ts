import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { establish } from '#agencies'
import { type Actor, may } from '#platform/access/actor.ts'
import { Objection } from '#platform/objection.ts'
import { asDay } from '#platform/time.ts'
import { key, type TestDatabase, withDatabase } from '#tests/database.ts'
import { bringRules } from './bring.ts'
import { enact } from './enact.ts'
import { ruleJobs } from './jobs.ts'
import { ruleOn, storedRules } from './queries.ts'
import { repeal } from './repeal.ts'

const digits = {
  code: 'dossiers.number_digits',
  unit: 'digit',
  basis: 'QĐ 12/QĐ-UBND',
  verified: true,
  note: null,
} as const
const objects = (code: string) => (error: unknown) => error instanceof Objection && error.code === code

describe('the rulebook', () => {
  let database: TestDatabase
  before(async () => {
    database = await withDatabase()
    await bringRules(database.context())
  })
  after(() => database.close())

  test('brought rules hold by the day asked for, and are brought once', async () => {
    const context = database.context()
    await bringRules(context)
    const before2025 = await ruleOn<string>(context, 'dossiers.supplement_clock', asDay('2025-06-30'))
    const since2025 = await ruleOn<string>(context, 'dossiers.supplement_clock', asDay('2025-07-01'))
    assert.deepEqual([before2025.value, before2025.basis], ['restart', 'Nghị định 61/2018/NĐ-CP'])
    assert.deepEqual([since2025.value, since2025.verified], ['resume', false])
    const cutoff = await ruleOn<number>(context, 'calendar.cutoff_minute')
    assert.deepEqual(
      [cutoff.value, cutoff.unit, cutoff.valid_from, cutoff.valid_to],
      [900, 'minute', '2018-01-01', null],
    )
  })

  test('what the province has no row of yet holds as it is brought, and gets its row with the next round', async () => {
    const bare = await withDatabase()
    try {
      const context = bare.context()
      const at = asDay('2026-03-02')
      assert.equal((await ruleOn<number>(context, 'plans.due_soon_days', at)).value, 15)
      await assert.rejects(ruleOn(context, 'plans.due_soon_days', asDay('2017-12-31')), objects('rulebook.missing'))
      await assert.rejects(ruleOn(context, 'plans.nobody_has', at), objects('rulebook.missing'))
      for (const job of ruleJobs) await job.run(context)
      assert.deepEqual(
        (await storedRules(context.db, bare.root_id, 'plans.due_soon_days', null).execute()).map(({ value }) => value),
        [15],
      )
    } finally {
      await bare.close()
    }
  })

  test('a new value ends the old one the day before, and a unit keeps the value of the nearest body above', async () => {
    const context = database.context()
    const commune = await establish(context, key(), {
      code: 'X1',
      name: 'UBND xã Một',
      kind: 'commune',
      parent_id: database.root_id,
      valid_from: asDay('2020-01-01'),
    })
    const unit = await establish(context, key(), {
      code: 'X1.1',
      name: 'Bộ phận Một cửa',
      kind: 'unit',
      parent_id: commune.id,
      valid_from: asDay('2020-01-01'),
    })
    await enact(context, key(), {
      ...digits,
      agency_id: null,
      value: 5,
      valid_from: asDay('2026-02-01'),
    })
    await enact(context, key(), {
      ...digits,
      agency_id: commune.id,
      value: 6,
      valid_from: asDay('2026-03-01'),
    })
    const on = async (day: string, agency_id?: string) =>
      (await ruleOn<number>(context, digits.code, asDay(day), agency_id)).value
    assert.equal(await on('2026-01-31'), 4)
    assert.equal(await on('2026-02-01'), 5)
    assert.equal(await on('2026-02-28', unit.id), 5)
    assert.equal(await on('2026-03-01', unit.id), 6)
    assert.equal(await on('2026-03-01'), 5)
    await repeal(context, key(), {
      code: digits.code,
      agency_id: commune.id,
      from: asDay('2026-03-15'),
    })
    assert.equal(await on('2026-03-14', unit.id), 6)
    assert.equal(await on('2026-03-15', unit.id), 5)
  })

  test('the same request twice is done once', async () => {
    const context = database.context()
    const once = key()
    const rule = {
      ...digits,
      agency_id: null,
      value: 7,
      valid_from: asDay('2027-01-01'),
    }
    assert.deepEqual(await enact(context, once, rule), await enact(context, once, rule))
    const events = await context.db
      .selectFrom('journal.event')
      .where('subject_kind', '=', 'rule')
      .where((is) => is.or([is('kind', '=', 'rulebook.enacted'), is('kind', '=', 'rulebook.ended')]))
      .where('data', '@>', { code: digits.code })
      .select('kind')
      .execute()
    assert.deepEqual(
      events.map(({ kind }) => kind).sort(),
      [
        'rulebook.ended',
        'rulebook.ended',
        'rulebook.ended',
        'rulebook.enacted',
        'rulebook.enacted',
        'rulebook.enacted',
        'rulebook.enacted',
      ].sort(),
    )
  })

  test('officers who enact at the same moment are all answered, and one value is left', async () => {
    const context = database.context()
    const rule = {
      ...digits,
      code: 'own.number',
      agency_id: null,
      valid_from: asDay('2026-01-01'),
    }
    await Promise.all([1, 2, 3].map((value) => enact(context, key(), { ...rule, value })))
    const rows = await context.db
      .selectFrom('rulebook.parameter')
      .where('code', '=', rule.code)
      .select('version')
      .execute()
    assert.deepEqual(rows, [{ version: 3 }])
  })

  test('a value the program cannot work with is refused, and so is repealing what it needs', async () => {
    const context = database.context()
    const wrong = {
      ...digits,
      agency_id: null,
      value: 'bốn',
      valid_from: asDay('2028-01-01'),
    }
    await assert.rejects(enact(context, key(), wrong), objects('rulebook.value_wrong'))
    const from = asDay('2028-01-01')
    await assert.rejects(
      repeal(context, key(), { code: digits.code, agency_id: null, from }),
      objects('rulebook.repeal_needed'),
    )
    await assert.rejects(ruleOn(context, 'dossiers.number_digits', asDay('2017-12-31')), objects('rulebook.missing'))
  })

  test('who keeps the rules of one commune does not set those of the province', async () => {
    const { root_id } = database
    const keeper: Actor = {
      account_id: '01900000-0000-7000-8000-000000000009',
      name: 'Chị Lan',
      grants: [
        {
          role: 'keeper',
          permissions: new Set(['rulebook.manage']),
          agencies: new Set(['01900000-0000-7000-8000-000000000001']),
          agency_id: '01900000-0000-7000-8000-000000000001',
          for_account_id: null,
        },
      ],
    }
    assert.equal(may(keeper, 'rulebook.manage', root_id), false)
    const rule = {
      ...digits,
      agency_id: null,
      value: 5,
      valid_from: asDay('2029-01-01'),
    }
    await assert.rejects(enact(database.context(keeper), key(), rule), objects('http.forbidden'))
  })
})
