import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { establish } from '#agencies'
import { bringSets, type CriteriaSet, recompute } from '#indexes'
import { makeRegistry } from '#measures'
import type { Context } from '#platform/context.ts'
import { asDay } from '#platform/time.ts'
import { key } from '#tests/database.ts'
import { dossierFacts, dossierMeasures } from '#tests/dossiers.ts'
import { type Commune, withCommune } from '#tests/given.ts'
import { person } from '#tests/people.ts'
import { declaredRow, keepSet, publishRound, setOfRows } from '#tests/rounds.ts'
import { listProposals } from '../lists.ts'
import { RULES } from '../rules/brought-along.ts'
import { bringConsequences } from '../rules/rules-kept.ts'
import { judgeYear } from './judge.ts'

const registry = makeRegistry([{ kind: dossierFacts, measures: dossierMeasures }])
/** One declared row of a hundred points, by the classes of the model set; it comes in the model set's place. */
const OWN = setOfRows('tinh', [declaredRow('ket-qua', 100_000)], { supersedes: 'par-model@1' })

/** Points by agency and year: 60 is Trung bình, 40 Yếu, 75 Khá. */
const RESULTS = {
  TB3: { 2021: 60, 2022: 60, 2023: 60 },
  Y2: { 2021: 75, 2022: 40, 2023: 40 },
  MIXED: { 2021: 60, 2022: 40, 2023: 60 },
  BROKEN: { 2021: 60, 2022: 75, 2023: 60 },
  ONCE: { 2021: 90, 2022: 90, 2023: 40 },
} as const
const CODES = Object.keys(RESULTS) as (keyof typeof RESULTS)[]

let commune: Commune
const ids: string[] = []
before(async () => {
  commune = await withCommune()
  const context = commune.database.context()
  await bringSets(context)
  await bringConsequences(context)
  for (const code of CODES)
    ids.push(
      (
        await establish(context, key(), {
          code,
          name: `Ủy ban nhân dân xã ${code}`,
          kind: 'commune',
          level: 'X',
          parent_id: commune.database.root_id,
          valid_from: asDay('2016-01-01'),
        })
      ).id,
    )
  await keepSet(office(2024), registry, key(), OWN)
  for (const year of [2021, 2022, 2023] as const)
    await published(`CCHC-${year}`, 'tinh', year, (code) => RESULTS[code][year])
})
after(() => commune.database.close())

const office = (year: number): Context =>
  commune.database.context(
    person(
      'Văn phòng',
      ['indexes.manage', 'consequences.manage', 'consequences.decide'],
      [commune.database.root_id, ...ids],
    ),
    new Date(`${year}-04-01T09:00:00+07:00`),
  )

const published = (code: string, set: string, year: number, points: (code: keyof typeof RESULTS) => number) =>
  publishRound(
    office(year + 1),
    registry,
    { code, set, period: String(year) },
    Object.fromEntries(CODES.map((agency) => [agency, { 'ket-qua': points(agency) * 1000 }])),
  )

const found = async (rule: string, year: number) =>
  (await listProposals(office(2024), year))
    .filter((one) => one.rule === rule && one.state === 'proposed')
    .map(({ agency, asks, reasons }) => [
      agency,
      asks,
      reasons.map(({ detail }) => `${detail.rank} ${detail.years}`).join(),
    ])
    .sort()

test('three years Trung bình or two years Yếu are read from the frozen rounds; a mixed run asks; a better year breaks it', async () => {
  await judgeYear(office(2024), registry, 2023)
  assert.deepEqual(await found('R5', 2023), [
    ['MIXED', true, 'average 3'],
    ['TB3', false, 'average 3'],
    ['Y2', false, 'weak 2'],
  ])
  assert.deepEqual(
    (await found('R4', 2023)).map(([agency]) => agency),
    ['BROKEN', 'MIXED', 'ONCE', 'TB3', 'Y2'],
    'the head, wherever the year was Trung bình or worse',
  )
  assert.deepEqual(
    (await found('R6', 2023)).map(([agency]) => agency),
    ['MIXED', 'TB3', 'Y2'],
  )
})

test('a year before has no run yet, and the year after breaks it: nobody was ranked', async () => {
  await judgeYear(office(2024), registry, 2022)
  assert.deepEqual(await found('R5', 2022), [])
  await judgeYear(office(2024), registry, 2024)
  assert.deepEqual([await found('R5', 2024), await found('R4', 2024)], [[], []])
})

test('a round of another set of the same year is no rank of the reform index', async () => {
  const other: CriteriaSet = { ...OWN, code: 'khac', supersedes: null }
  await keepSet(office(2024), registry, key(), other)
  await published('KHAC-2023', 'khac', 2023, () => 90)
  await judgeYear(office(2024), registry, 2023)
  assert.equal((await found('R5', 2023)).length, 3)
  assert.equal((await recompute(office(2024), 'CCHC-2023')).same, true)
})

test('what follows from ranks rests on the bytes that were published, whatever rows say since', async () => {
  const { Client } = (await import('pg')).default
  const owner = new Client({ connectionString: commune.database.url })
  await owner.connect()
  await owner.query(`update indexes.score set points = 90000`)
  await owner.end()
  await judgeYear(office(2024), registry, 2023)
  assert.equal((await found('R5', 2023)).length, 3)
  assert.equal((await recompute(office(2024), 'CCHC-2023')).same, false, 'and the altered rows are found')
})

test('every rule on ranks names the set that ranks', () => {
  const named = RULES.flatMap(({ condition }) => ('set' in condition ? [condition.set] : []))
  assert.deepEqual(named, ['par-model', 'par-model'])
})

test('a rule kept before rules named their set is given it, once, and keeps what an operator changed', async () => {
  const { Client } = (await import('pg')).default
  const owner = new Client({ connectionString: commune.database.url })
  await owner.connect()
  const kept = async () =>
    (
      await owner.query<{ content: { basis: string; condition: { set?: string } }; last_seq: number }>(
        `select content, last_seq from consequences.rule where code = 'R4'`,
      )
    ).rows.map(({ content, last_seq }) => [content.condition.set, content.basis, last_seq])
  const older = `jsonb_set(content #- '{condition,set}', '{basis}', '"Quy định của tỉnh"')`
  await owner.query(`update consequences.rule set content = ${older} where code = 'R4'`)
  const [[, , seq] = []] = await kept()
  await bringConsequences(commune.database.context())
  await bringConsequences(commune.database.context())
  assert.deepEqual(await kept(), [['par-model', 'Quy định của tỉnh', Number(seq) + 1]])
  await owner.end()
})
