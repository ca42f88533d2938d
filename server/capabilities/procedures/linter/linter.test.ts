import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { procedures as en } from '#words/en/procedures/procedures.ts'
import { procedures as vi } from '#words/vi/procedures/procedures.ts'
import { broughtAlong } from '../built-in/catalogue/index.ts'
import type { ProcedureVersion, Step } from '../procedure.ts'
import { minutesOfSteps, type PublicationFacts, whyNotPublish } from './linter.ts'

const facts: PublicationFacts = {
  staffed_roles: ['clerk', 'cashier', 'officer', 'unit_head', 'leader', 'records_clerk'],
  agency_kinds: [
    'agriculture_department',
    'construction_department',
    'culture_department',
    'finance_department',
    'home_affairs_department',
    'land_office_branch',
    'peoples_committee',
    'police',
    'school',
    'science_department',
    'social_insurance',
    'tax_office',
    'utility',
  ],
  expired_laws: [],
}

function versionOf(code: string): ProcedureVersion {
  const version = broughtAlong.find((procedure) => procedure.code === code)?.versions.at(-1)
  assert.ok(version, code)
  return version
}

const marriage = versionOf('1.000894')
const house = versionOf('1.013225')

function codesOf(version: ProcedureVersion, given: Partial<PublicationFacts> = {}): string[] {
  return whyNotPublish(version, { ...facts, ...given }).map((objection) => objection.code)
}

function withSteps(version: ProcedureVersion, change: (steps: readonly Step[]) => readonly Step[]): ProcedureVersion {
  return { ...version, steps: change(version.steps) }
}

function changed(code: string, change: Partial<Step>): (steps: readonly Step[]) => readonly Step[] {
  return (steps) => steps.map((step) => (step.code === code ? { ...step, ...change } : step))
}

test('every procedure brought along may be published', () => {
  for (const { code, versions } of broughtAlong)
    for (const version of versions) assert.deepEqual(codesOf(version), [], `${code} v${version.version}`)
})

test('a version without papers, steps, legal basis or term may not', () => {
  assert.deepEqual(codesOf({ ...marriage, components: [] }), ['procedures.no_components'])
  assert.deepEqual(codesOf({ ...marriage, steps: [] }), ['procedures.no_steps'])
  assert.deepEqual(codesOf({ ...marriage, legal_bases: [] }), ['procedures.no_legal_basis'])
  assert.deepEqual(codesOf({ ...marriage, terms: { legal: [], committed: [] } }), ['procedures.term_missing'])
})

test('a case is not left without a term when there is no usual one', () => {
  const { legal, committed } = house.terms
  const urbanOnly = { ...house, terms: { legal: legal.filter((term) => term.case === 'urban'), committed } }
  assert.deepEqual(codesOf(urbanOnly), ['procedures.term_missing_in_case'])
})

test('a law marked expired is named', () => {
  const found = whyNotPublish(marriage, { ...facts, expired_laws: ['ho_tich_2014'] })
  assert.deepEqual(
    found.map(({ code, detail }) => [code, detail.law]),
    [['procedures.legal_basis_expired', 'Luật Hộ tịch 2014']],
  )
})

test('steps longer than the legal term are refused in every case they break, and only there', () => {
  const slow = withSteps(house, changed('planning', { allotted: { amount: 7, unit: 'wd' } }))
  const [objection, ...more] = whyNotPublish(slow, facts)
  assert.deepEqual(more, [])
  assert.equal(objection?.code, 'procedures.steps_longer_than_legal_term_in_case')
  assert.deepEqual(objection?.detail, { case: 'Khu vực đô thị', takes_hours: 124, allows_hours: 120 })
})

test('a case without a term of its own is held to the usual one', () => {
  const steps = withSteps(versionOf('1.001776'), changed('draft', { allotted: { amount: 14, unit: 'wd' } }))
  const found = whyNotPublish(steps, facts).map(({ code, detail }) => [code, detail.case])
  assert.deepEqual(found, [
    ['procedures.steps_longer_than_legal_term', undefined],
    ['procedures.steps_longer_than_committed_term', undefined],
    ['procedures.steps_longer_than_legal_term_in_case', 'Trợ cấp hưu trí xã hội'],
    ['procedures.steps_longer_than_committed_term_in_case', 'Trợ cấp hưu trí xã hội'],
  ])
})

test('steps may fit the legal term and still break the shorter promise', () => {
  const slow = withSteps(marriage, changed('consult', { allotted: { amount: 3, unit: 'wd' } }))
  assert.deepEqual(codesOf(slow), ['procedures.steps_longer_than_committed_term_in_case'])
})

test('a promise is not longer than the law', () => {
  const { legal, committed } = marriage.terms
  const slack = { ...marriage, terms: { legal, committed: committed.map((term) => ({ ...term, amount: 6 })) } }
  assert.deepEqual(codesOf(slack), ['procedures.committed_longer_than_legal_in_case'])
})

test('parallel branches count as their longest, not as their sum', () => {
  const branches = house.steps.filter((step) => step.parallel)
  assert.equal(branches.length, 3)
  const before = minutesOfSteps(house, 'rural')
  assert.equal(before, (4 + 12 + 24 + 12 + 4 + 8 + 2 + 2) * 60)
  const inLine = withSteps(house, (steps) => steps.map((step) => ({ ...step, parallel: null })))
  assert.equal(minutesOfSteps(inLine, 'rural') - before, (16 + 24) * 60)
})

test('waiting for the applicant is outside the term', () => {
  const transfer = versionOf('1.115668')
  const waiting = withSteps(transfer, changed('pay', { allotted: { amount: 90, unit: 'wd' } }))
  assert.deepEqual(codesOf(waiting), [])
  assert.deepEqual(codesOf(withSteps(waiting, changed('pay', { outside_term: false }))), [
    'procedures.steps_longer_than_legal_term',
    'procedures.steps_longer_than_legal_term_in_case',
    'procedures.steps_longer_than_legal_term_in_case',
  ])
})

test('a process receives first and returns', () => {
  assert.deepEqual(codesOf(withSteps(marriage, (steps) => steps.slice(1))), ['procedures.receive_step_missing'])
  assert.deepEqual(codesOf(withSteps(marriage, (steps) => steps.slice(0, -1))), ['procedures.return_step_missing'])
  assert.deepEqual(
    codesOf(withSteps(marriage, (steps) => [...steps.slice(1, 2), ...steps.slice(0, 1), ...steps.slice(2)])),
    ['procedures.receive_step_missing'],
  )
})

test('a case that skips the return is found though the usual course has one', () => {
  assert.deepEqual(codesOf(withSteps(marriage, changed('return', { only_in: ['verification'] }))), [
    'procedures.return_step_missing',
  ])
})

test('a step behind the return is a dead end, and so is a group taken up again', () => {
  const behind = withSteps(marriage, (steps) => [...steps.slice(0, -2), ...steps.slice(-1), ...steps.slice(-2, -1)])
  assert.deepEqual(codesOf(behind), ['procedures.dead_end'])
  const torn = withSteps(house, (steps) => {
    const heritage = steps.filter((step) => step.code === 'heritage')
    const rest = steps.filter((step) => step.code !== 'heritage')
    return [...rest.slice(0, -2), ...heritage, ...rest.slice(-2)]
  })
  assert.deepEqual(codesOf(torn), ['procedures.dead_end'])
})

test('step codes and paper codes are told apart', () => {
  assert.deepEqual(codesOf(withSteps(marriage, changed('couple', { code: 'sign' }))), ['procedures.duplicate_step'])
  const [first, ...rest] = marriage.components
  assert.ok(first)
  assert.deepEqual(codesOf({ ...marriage, components: [first, first, ...rest] }), ['procedures.duplicate_component'])
})

test('a step has time, and its parallel group exists', () => {
  const none = { amount: 0, unit: 'h' } as const
  assert.deepEqual(codesOf(withSteps(marriage, changed('sign', { allotted: none }))), ['procedures.step_without_time'])
  const [objection, ...more] = whyNotPublish({ ...house, parallel_groups: [] }, facts)
  assert.equal(objection?.code, 'procedures.unknown_parallel_group')
  assert.equal(more.length, 2)
})

test('somebody must be there to do each step', () => {
  const noLeader = facts.staffed_roles.filter((role) => role !== 'leader')
  const found = whyNotPublish(marriage, { ...facts, staffed_roles: noLeader })
  assert.deepEqual(
    found.map(({ code, detail }) => [code, detail.role]),
    [
      ['procedures.role_without_staff', 'leader'],
      ['procedures.role_without_staff', 'leader'],
    ],
  )
  assert.deepEqual(codesOf(versionOf('1.001193'), { agency_kinds: [] }), [])
  assert.deepEqual(codesOf(house, { agency_kinds: ['utility'] }), ['procedures.outside_agency_unknown'])
})

test('a fee rests on a basis; what is free needs none', () => {
  const bare = house.fees.map((fee) => ({ ...fee, basis: ' ' }))
  assert.deepEqual(codesOf({ ...house, fees: bare }), ['procedures.fee_without_basis'])
  assert.deepEqual(codesOf({ ...house, fees: bare.map((fee) => ({ ...fee, amount: 0 })) }), [])
  assert.deepEqual(codesOf({ ...house, fees: bare.map((fee) => ({ ...fee, amount: null })) }), [
    'procedures.fee_without_basis',
  ])
})

test('a fee line that replaces another names one that exists', () => {
  const lost = house.fees.map((fee) => ({ ...fee, instead_of: 'gone' }))
  assert.deepEqual(codesOf({ ...house, fees: lost }), ['procedures.fee_replaces_nothing'])
})

test('terms, fees and steps name cases of the version', () => {
  assert.deepEqual(codesOf(withSteps(marriage, changed('consult', { only_in: ['nowhere'] }))), [
    'procedures.unknown_case',
  ])
  const fees = house.fees.map((fee) => ({ ...fee, case: 'nowhere' }))
  assert.deepEqual(codesOf({ ...house, fees }), ['procedures.unknown_case'])
})

test('every objection the linter can raise has its text in both languages', () => {
  const source = readFileSync(new URL('./linter.ts', import.meta.url), 'utf8')
  const named = [...source.matchAll(/'procedures\.(\w+)'/g)].map(([, code]) => code ?? '')
  const inCase = named.filter((code) => /term|committed/.test(code)).map((code) => `${code}_in_case`)
  const raised = [...new Set([...named, ...inCase])]
  assert.equal(raised.length, 25)
  for (const code of raised) assert.ok(code in vi.objections && code in en.objections, code)
})
