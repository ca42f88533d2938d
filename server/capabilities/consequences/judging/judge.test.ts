import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { establish, treeOf } from '#agencies'
import { makeRegistry, measuresFold } from '#measures'
import type { Context } from '#platform/context.ts'
import { readAll } from '#platform/journal/tail.ts'
import { asDay } from '#platform/time.ts'
import { key } from '#tests/database.ts'
import { dossierFacts, dossierMeasures, receivePermit } from '#tests/dossiers.ts'
import { type Commune, withCommune } from '#tests/given.ts'
import { person } from '#tests/people.ts'
import { decideProposal } from '../decisions/decide-proposal.ts'
import { listProposals } from '../lists.ts'
import { RULES } from '../rules/brought-along.ts'
import type { Rule } from '../rules/rule.ts'
import { bringConsequences, changeRule } from '../rules/rules-kept.ts'
import { factsOf } from './facts.ts'
import { findingsOf, judgeYear } from './judge.ts'

const registry = makeRegistry([{ kind: dossierFacts, measures: dossierMeasures }])

let commune: Commune
const agencies = new Map<string, string>()
before(async () => {
  commune = await withCommune()
  const context = commune.database.context()
  await bringConsequences(context)
  await bringConsequences(context)
  for (const code of ['V200', 'V199', 'V9', 'V10', 'V0'])
    agencies.set(
      code,
      (
        await establish(context, key(), {
          code,
          name: `Xã ${code}`,
          kind: 'commune',
          level: 'X',
          parent_id: commune.database.root_id,
          valid_from: asDay('2016-01-01'),
        })
      ).id,
    )
  await readAll(context.pool, measuresFold(registry))
  for (const [code, due, late] of VECTORS) await solved(agencies.get(code) ?? '', due, late)
})
after(() => commune.database.close())

/** Regulation §15: D, L, and whether the rule on agencies proposes. */
const VECTORS = [
  ['V200', 200, 20, true],
  ['V199', 200, 19, false],
  ['V9', 9, 1, true],
  ['V10', 10, 1, true],
  ['V0', 0, 0, false],
] as const

/** So many dossiers solved in 2025, so many of them late, as the tally counts them. */
async function solved(agency_id: string, due: number, late: number): Promise<void> {
  const { pool } = commune.database.context()
  for (const [counter, n] of [
    ['dossier closed_on', due],
    ['dossier closed_on+on_time', due - late],
  ] as const)
    for (const [grain, starts_on] of [
      ['month', '2025-05-01'],
      ['day', '2025-05-12'],
    ] as const)
      await pool.query(
        `insert into measures.dossier_tally (agency_id, counter, grain, starts_on, n) values ($1, $2, $3, $4, $5)`,
        [agency_id, counter, grain, starts_on, n],
      )
}

const office = (account = '01900000-0000-7000-8000-0000000000c1'): Context =>
  commune.database.context(
    person(
      'Văn phòng',
      ['consequences.manage', 'consequences.decide'],
      [commune.database.root_id, commune.agency_id, ...agencies.values()],
      account,
    ),
    new Date('2026-02-02T08:00:00+07:00'),
  )
const proposed = async (rule: string) =>
  (await listProposals(office(), 2025))
    .filter((one) => one.rule === rule && one.state === 'proposed')
    .map(({ agency }) => agency)
    .sort()

test('the vectors of the regulation: from ten percent on, on exact fractions, and nothing due is nothing proposed', async () => {
  await judgeYear(office(), registry, 2025)
  assert.deepEqual(
    await proposed('R1'),
    VECTORS.filter(([, , , fires]) => fires)
      .map(([code]) => code)
      .sort(),
  )
  assert.equal((await judgeYear(office(), registry, 2025)).proposed, 0, 'judged again nothing is new')
})

test('an officer is judged by the dossiers of their steps: above ten percent, not at ten', async () => {
  const { pool } = commune.database.context()
  for (let n = 0; n < 10; n++) await receivePermit(commune, '2026-03-02T09:00')
  const ids = (
    await pool.query<{ id: string }>('select id from dossiers.dossier where agency_id = $1 order by id', [
      commune.agency_id,
    ])
  ).rows
  const steps = (by: string, count: number, late: number) =>
    Promise.all(
      ids.slice(0, count).map(({ id }, n) =>
        pool.query(
          `insert into dossiers.step (agency_id, id, dossier_id, position, code, name, kind, role, allotted, state, opened_at, due_at, done_at, done_by)
           values ($1, gen_random_uuid(), $2, 9, 'x', 'Thẩm tra', 'verify', 'officer', '{}', 'done', '2025-05-02T08:00+07', '2025-05-06T17:00+07', $3, $4)`,
          [commune.agency_id, id, n < late ? '2025-05-07T08:00+07' : '2025-05-05T08:00+07', by],
        ),
      ),
    )
  await pool.query(`update dossiers.dossier set due_at = '2025-05-09T17:00+07' where agency_id = $1`, [
    commune.agency_id,
  ])
  await steps(commune.accountOf('officer'), 9, 1)
  await steps(commune.accountOf('unit_head'), 10, 1)
  await judgeYear(office(), registry, 2025)
  const found = (await listProposals(office(), 2025)).filter(({ rule }) => rule === 'R2')
  assert.deepEqual(
    found.map(({ subject_id, figures }) => [subject_id, figures.late, figures.due]),
    [[commune.accountOf('officer'), 1, 9]],
  )
  const [one] = found
  assert.ok(one)
  const given = { verdict: 'refused', effects: [], why: 'Đã giải trình' } as const
  await assert.rejects(decideProposal(office(commune.accountOf('officer')), key(), one.id, given), {
    code: 'consequences.decides_about_themselves',
  })
})

test('a person decides, with why, once; the journal has the digest of the words', async () => {
  const [one] = (await listProposals(office(), 2025)).filter(({ agency, rule }) => agency === 'V200' && rule === 'R1')
  assert.ok(one)
  const accept = { verdict: 'accepted', effects: ['no_award'], why: 'Đúng số liệu' } as const
  await assert.rejects(decideProposal(office(), key(), one.id, { ...accept, why: ' ' }), {
    code: 'consequences.reason_missing',
  })
  await assert.rejects(decideProposal(office(), key(), '01900000-0000-7000-8000-0000000000ff', accept), {
    code: 'consequences.proposal_not_found',
  })
  assert.deepEqual(await decideProposal(office(), key(), one.id, accept), {
    id: one.id,
    verdict: 'accepted',
    effects: ['no_award'],
  })
  await assert.rejects(decideProposal(office(), key(), one.id, accept), { code: 'consequences.decided_already' })
  const { rows } = await office().pool.query(`select text from journal.event where kind = 'consequences.decided'`)
  assert.equal(rows.length, 1)
  assert.doesNotMatch(rows[0].text, /Đúng số liệu/)
})

test('a proposal lapses when figures move or the rule is changed; a decided one stays', async () => {
  await changeRule(office(), key(), 'R1', { on: true, basis: 'Quyết định của tỉnh', verified: true, percent: 11_000 })
  const judged = await judgeYear(office(), registry, 2025)
  assert.equal(judged.lapsed, 1, 'one of ten is below eleven percent; the decided one is not touched')
  assert.deepEqual(await proposed('R1'), ['V9'])
  await assert.rejects(changeRule(office(), key(), 'R5', { on: true, basis: 'Khác', verified: true, percent: 1 }), {
    code: 'consequences.limit_does_not_fit',
  })
  const [lapsed] = (await listProposals(office(), 2025)).filter(({ agency, rule }) => agency === 'V10' && rule === 'R1')
  const given = { verdict: 'refused', effects: [], why: 'Không còn' } as const
  await assert.rejects(decideProposal(office(), key(), lapsed?.id ?? '', given), {
    code: 'consequences.nothing_proposed',
  })
})

test('a figure is the province’s, judged where a measure gives it', async () => {
  const asked = RULES.find(({ code }) => code === 'R9')
  assert.ok(asked)
  const figure = (measure: string, value: number): Rule => ({
    ...asked,
    condition: { kind: 'figure', measure, comparator: 'at_least', value, year: null },
  })
  const outcomes = async (rule: Rule) => {
    const facts = await factsOf(office(), registry, 2025, [rule])
    return findingsOf([rule], facts).map(({ judged, finding }) => [judged.name, finding.outcome])
  }
  const { root } = await treeOf(office())
  assert.deepEqual(await outcomes(figure('solved', 419_000)), [[root.code, 'clear']], 'the 419 of the vectors')
  assert.deepEqual(await outcomes(figure('solved', 420_000)), [[root.code, 'proposed']])
  assert.deepEqual(await outcomes(asked), [], 'no measure counts dialogues: nothing is said of them')
})
