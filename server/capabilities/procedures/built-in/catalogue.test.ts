import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asDay } from '#platform/time.ts'
import { procedures as vi } from '#words/vi/procedures/procedures.ts'
import { competentOn, markedFacts, type ProcedureVersion, unverifiedFacts, versionInForce } from '../procedure.ts'
import { broughtAlong, fields, lifeEvents } from './catalogue/index.ts'

const every = broughtAlong.flatMap(({ code, versions }) => versions.map((version) => ({ code, version })))

function latest(code: string): ProcedureVersion {
  const version = broughtAlong.find((procedure) => procedure.code === code)?.versions.at(-1)
  assert.ok(version, code)
  return version
}

/** `15wd`, `same`, `urban 15wd`; commitments with a star. */
function termsOf({ terms }: ProcedureVersion): string[] {
  const shown = (term: (typeof terms.legal)[number], star: string) =>
    [...(term.case ? [term.case] : []), (term.same_day ? 'same' : `${term.amount}${term.unit}`) + star].join(' ')
  return [...terms.legal.map((term) => shown(term, '')), ...terms.committed.map((term) => shown(term, '*'))]
}

/** `late 8000`, `residence 20000 online 10000`, `first_pages 2000/page 1–2 ≤200000/copy`. */
function feesOf({ fees }: ProcedureVersion): string[] {
  return fees.map((fee) =>
    [
      `${fee.code} ${fee.percent === null ? (fee.amount ?? 'local') : `${fee.percent}%`}`,
      ...(fee.per === 'case' ? [] : [`/${fee.per}`]),
      ...(fee.from > 1 || fee.to ? [`from ${fee.from}${fee.to ? ` to ${fee.to}` : ''}`] : []),
      ...(fee.online_amount === null ? [] : [`online ${fee.online_amount}`]),
      ...(fee.max ? [`max ${fee.max.amount}/${fee.max.per}`] : []),
    ].join(' '),
  )
}

test('fifty-seven procedures, each with a code of its own and one or more versions', () => {
  assert.equal(broughtAlong.length, 57)
  assert.equal(new Set(broughtAlong.map((procedure) => procedure.code)).size, 57)
  for (const { code, versions } of broughtAlong) assert.ok(versions.length > 0, code)
})

test('a row without a national code has a local one, and nobody else does', () => {
  const rows = [8, 22, 25, 26, 27, 29, 30, 31, 32, 33, 34, 35, 38, 47, 48, 49, 51, 52, 53, 54, 55, 56]
  const local = broughtAlong.filter((procedure) => procedure.national_code === null).map((found) => found.code)
  assert.deepEqual(
    local.sort(),
    rows.map((row) => `M.${String(row).padStart(6, '0')}`),
  )
  for (const { national_code } of broughtAlong) assert.match(national_code ?? '1.000000', /^\d\.\d{6}$/)
})

test('terms as the regulations list them', () => {
  const listed: Readonly<Record<string, readonly string[]>> = {
    '1.001193': ['same', 'mobile 5wd'],
    '1.000656': ['same'],
    '1.000894': ['same', 'verification 5wd', 'verification 3wd*'],
    '1.004873': ['3wd', 'verification 6wd', 'online 1wd*'],
    '1.004884': ['5wd', 'verification 25d'],
    '1.001022': ['3wd', 'verification 6wd'],
    '2.001263': ['30d'],
    '2.002913': ['10wd', 'merit 24wd'],
    '2.000815': ['same'],
    '1.004222': ['7wd'],
    '1.004194': ['3wd'],
    '1.010038': ['5wd'],
    '1.003197': ['5wd', 'cluster 7d'],
    '3.000333': ['10d', 'verification 15d'],
    'M.000022': ['5wd'],
    '1.013225': ['urban 15wd', 'rural 10wd'],
    '1.013227': ['5wd'],
    'M.000025': ['10wd'],
    'M.000026': ['15wd'],
    '1.115668': ['10wd'],
    'M.000029': ['30wd'],
    'M.000030': ['15wd'],
    'M.000031': ['15d', '7wd*'],
    'M.000032': ['10wd'],
    'M.000033': ['same'],
    'M.000034': ['45d'],
    'M.000035': ['20d'],
    '2.001199': ['3wd'],
    '1.009664': ['10d'],
    '1.001029': ['5wd', 'cluster 16wd'],
    '1.000963': ['4wd', 'rooms 4wd', 'rooms_city 4wd'],
    '1.001731': ['10wd', '3wd*'],
    '1.001776': ['15wd', '7wd*'],
    '1.001699': ['20wd'],
    '1.014028': ['24wd'],
    '2.001827': ['15wd'],
    'M.000047': ['5d', '3wd*'],
    'M.000048': ['20wd'],
    'M.000049': ['10wd'],
    '1.014748': ['20wd'],
    'M.000051': ['10d'],
    'M.000052': ['ready 3d', 'gathered 10d'],
    'M.000054': ['5wd'],
    'M.000055': ['2wd'],
    'M.000056': ['3wd'],
    '2.001159': ['same'],
  }
  for (const [code, terms] of Object.entries(listed)) assert.deepEqual(termsOf(latest(code)), terms, code)
})

test('fees as the regulations list them, in whole đồng', () => {
  const listed: Readonly<Record<string, readonly string[]>> = {
    '1.001193': ['free_on_time 0', 'late 8000'],
    '1.000894': ['free 0'],
    '1.004873': ['certificate 15000 online 0', 'free_online 0'],
    '2.000635': ['copy 8000 /copy online 0'],
    '1.004884': ['again 8000'],
    '2.001263': ['adoption 400000'],
    '2.000815': ['first_pages 2000 /page from 1 to 2 max 200000/copy', 'more_pages 1000 /page from 3 max 200000/copy'],
    '2.000884': ['signature 10000'],
    '2.001019': ['will 50000'],
    '1.004222': ['residence 20000 online 10000'],
    '1.004194': ['temporary 15000 online 7000'],
    '1.010038': ['split 10000 online 5000'],
    '1.116410': ['free_first 0', 'exchange 30000', 'data_change 50000'],
    '3.000333': ['certificate 200000', 'reduced 100000', 'extra_copies 5000 /copy from 3'],
    'M.000022': ['exchange 135000 online 115000'],
    '1.013225': ['permit 50000'],
    '1.013227': ['extension 15000'],
    '1.115668': ['individual 25000', 'organisation 100000', 'registration_tax 0.5%', 'income_tax 2%'],
    'M.000029': ['certificate 100000'],
    'M.000030': ['certificate local'],
    'M.000033': ['mortgage 80000'],
    '2.001199': ['registration 50000 online 0', 'publication 100000'],
    '1.001612': ['registration 100000'],
    'M.000038': ['change 100000', 'free_suspend 0', 'free_terminate 0', 'reissue 50000'],
    '1.001029': [
      'city_1_3 4000000',
      'city_4_5 6000000',
      'city_6 12000000',
      'other_1_3 2000000',
      'other_4_5 3000000',
      'other_6 6000000',
      'cluster local',
    ],
    '1.000963': ['owner 500000', 'rooms 1000000 /room max 6000000/case', 'rooms_city 2000000 /room max 12000000/case'],
    'M.000049': ['city 1200000 /site', 'other 600000 /site'],
    'M.000053': ['registration 100000'],
    '1.001731': ['free 0'],
  }
  for (const [code, fees] of Object.entries(listed)) assert.deepEqual(feesOf(latest(code)), fees, code)
})

test('a reduced fee takes the place of the full one', () => {
  const reduced = latest('3.000333').fees.find((fee) => fee.code === 'reduced')
  assert.equal(reduced?.instead_of, 'certificate')
})

test('who is competent changes on its day', () => {
  const on = (code: string, day: string) =>
    competentOn(latest(code), asDay(day)).map((at) => `${at.level} ${at.agency_kind}`)
  for (const code of ['1.013225', '1.001612', 'M.000049']) {
    assert.deepEqual(on(code, '2025-06-30'), ['H peoples_committee'], code)
    assert.deepEqual(on(code, '2025-07-01'), ['X peoples_committee'], code)
  }
  assert.deepEqual(on('M.000008', '2025-06-30'), ['X peoples_committee', 'H peoples_committee'])
  assert.deepEqual(on('M.000008', '2025-07-01'), ['X peoples_committee'])
  assert.deepEqual(on('1.001029', '2025-06-30'), ['T culture_department', 'H peoples_committee'])
  assert.deepEqual(on('1.001029', '2025-07-01'), ['X peoples_committee'])
  assert.deepEqual(on('M.000022', '2025-02-28'), ['T transport_department'])
  assert.deepEqual(on('M.000022', '2025-03-01'), ['T police'])
  assert.deepEqual(on('2.001199', '2025-07-01'), ['T finance_department'])
  assert.deepEqual(on('1.004222', '2026-01-05'), ['X police'])
  assert.deepEqual(on('1.115668', '2026-01-05'), ['T land_office_branch'])
  assert.deepEqual(on('M.000051', '2026-01-05'), ['T social_insurance'])
})

test('the social allowances change their decree on 05/10/2026, and a dossier keeps the version of its day', () => {
  for (const code of ['1.001731', '1.001776']) {
    const procedure = broughtAlong.find((found) => found.code === code)
    assert.ok(procedure)
    const basis = (day: string) => versionInForce(procedure, asDay(day))?.legal_bases.map((law) => law.number)
    assert.deepEqual(basis('2026-10-04'), ['20/2021/NĐ-CP'])
    assert.deepEqual(basis('2026-10-05'), ['335/2026/NĐ-CP'])
  }
})

test('repealed codes still lead to the procedure that took over', () => {
  const others = (code: string) =>
    broughtAlong.find((found) => found.code === code)?.other_codes.map((other) => `${other.relation} ${other.code}`)
  assert.deepEqual(others('3.000722'), ['former 2.002621', 'former 2.000986'])
  assert.deepEqual(others('2.002913'), ['former 2.002622', 'former 1.011537'])
  assert.deepEqual(others('1.116410'), ['former 2.001945'])
  assert.deepEqual(others('1.001776'), ['sibling 1.014027'])
  assert.deepEqual(others('1.014028'), ['former 2.002307', 'former 2.002308'])
})

test('whatever the regulations mark as from memory is marked not verified, and nothing they saw in a source is', () => {
  const fromMemory: Readonly<Record<string, readonly string[]>> = {
    '1.000656': ['fees.late'],
    '1.000894': ['terms.legal.verification'],
    '1.004873': ['fees.certificate'],
    '2.000635': ['legal_bases.tt_281_2016_btc'],
    '1.004884': ['terms.legal.usual', 'terms.legal.verification'],
    '1.001022': ['fees.recognition'],
    'M.000008': ['fees.change'],
    '1.004837': ['fees.free'],
    '2.001263': ['terms.legal.usual'],
    '3.000722': ['terms.legal.usual', 'terms.legal.identity_card', 'legal_bases.nd_63_2024'],
    '2.002913': ['terms.legal.merit', 'legal_bases.nd_63_2024'],
    '2.000884': ['legal_bases.tt_226_2016_btc'],
    '2.001019': ['terms.legal.usual', 'terms.legal.complex', 'fees.will', 'legal_bases.tt_226_2016_btc'],
    '1.004222': ['fees.residence', 'legal_bases.tt_75_2022_btc'],
    '1.004194': ['terms.legal.usual', 'fees.temporary', 'legal_bases.tt_75_2022_btc'],
    '1.010038': ['terms.legal.usual', 'fees.split', 'legal_bases.tt_75_2022_btc'],
    '1.003197': ['terms.legal.usual'],
    '1.116410': ['terms.legal.usual', 'fees.data_change'],
    '3.000333': ['levels.T.justice_department', 'fees.reduced', 'fees.extra_copies', 'legal_bases.tt_244_2016_btc'],
    'M.000022': [
      'levels.T.transport_department',
      'levels.T.police',
      'legal_bases.tt_12_2025_bca',
      'legal_bases.tt_37_2023_btc',
    ],
    '1.013225': ['legal_bases.nd_175_2024'],
    '1.013227': ['levels.H.peoples_committee', 'legal_bases.nd_175_2024'],
    'M.000025': ['levels.H.peoples_committee', 'fees.adjustment', 'legal_bases.nd_175_2024'],
    'M.000026': ['levels.H.peoples_committee', 'fees.renovation', 'legal_bases.nd_175_2024'],
    '1.115668': ['code', 'fees.registration_tax', 'fees.income_tax', 'legal_bases.nd_101_2024'],
    'M.000033': ['legal_bases.nd_99_2022'],
    '2.001199': ['code', 'fees.publication'],
    '1.001029': [
      'terms.legal.usual',
      'fees.city_1_3',
      'fees.city_4_5',
      'fees.city_6',
      'fees.other_1_3',
      'fees.other_4_5',
      'fees.other_6',
      'fees.cluster',
    ],
    '1.001699': ['legal_bases.tt_01_2019_bldtbxh'],
    '1.014028': ['terms.legal.usual', 'legal_bases.nd_131_2021'],
    '2.001827': ['fees.appraisal', 'legal_bases.nd_46_2026'],
    'M.000047': ['legal_bases.tt_28_2020', 'legal_bases.tt_32_2020'],
    'M.000048': ['legal_bases.nd_125_2024'],
    'M.000049': ['fees.city', 'fees.other', 'legal_bases.nd_105_2017', 'legal_bases.nd_67_2013'],
    'M.000053': ['fees.registration'],
    'M.000054': ['legal_bases.nd_165_2024'],
    'M.000056': ['legal_bases.tt_80_2021'],
  }
  const written = ['online_level', 'exemption', 'components', 'conditions', 'result', 'ways', 'steps']
  for (const { code, version } of every) {
    const found = unverifiedFacts(version).filter((fact) => !written.includes(fact))
    assert.deepEqual(found, fromMemory[code] ?? [], code)
  }
})

test('papers and steps, completed from general knowledge, say so everywhere', () => {
  for (const { code, version } of every)
    for (const fact of ['components', 'steps', 'online_level'])
      assert.ok(unverifiedFacts(version).includes(fact), `${code} ${fact}`)
})

test('a mark cites a source a person can read, and each fact has one place', () => {
  for (const { code, version } of every) {
    const facts = markedFacts(version)
    for (const [fact, { source }] of facts) {
      assert.ok(source.length > 5, `${code} ${fact}`)
      assert.doesNotMatch(source, /https?:|gh:|\d{6,}/, `${code} ${fact}`)
    }
    assert.equal(new Set(facts.map(([fact]) => fact)).size, facts.length, code)
  }
})

test('the processes differ as the procedures do', () => {
  const courses = broughtAlong.map(({ code }) =>
    latest(code)
      .steps.map((step) => `${step.kind}:${step.role}`)
      .join(' '),
  )
  assert.ok(new Set(courses).size >= 40, String(new Set(courses).size))
  const kinds = (code: string) => latest(code).steps.map((step) => step.kind)
  assert.deepEqual(kinds('2.000815'), ['receive', 'sign', 'return'])
  assert.ok(kinds('1.013225').includes('field_check') && kinds('1.013225').includes('consult'))
  assert.ok(kinds('M.000029').includes('post_publicly') && kinds('M.000029').includes('pay'))
})

test('the land certificate is posted for 15 days, the lost one for 30 days before the term runs', () => {
  const posting = (code: string) => latest(code).steps.find((step) => step.kind === 'post_publicly')
  assert.deepEqual(posting('M.000029')?.allotted, { amount: 15, unit: 'd' })
  assert.equal(posting('M.000029')?.outside_term, false)
  assert.deepEqual(posting('M.000032')?.allotted, { amount: 30, unit: 'd' })
  assert.equal(posting('M.000032')?.outside_term, true)
})

test('the clusters run police and social insurance side by side', () => {
  for (const code of ['3.000722', '2.002913']) {
    const branches = latest(code).steps.flatMap((step) => (step.parallel ? [step.parallel.branch] : []))
    assert.ok(branches.includes('police') && branches.includes('insurance'), code)
  }
})

test('every code in the data has its word: field, agency, way, fee unit', () => {
  const known = new Set(fields.map((field) => field.code))
  for (const { code, version } of every) {
    assert.ok(known.has(version.field), `${code} ${version.field}`)
    const agencies = [...version.levels, ...version.steps].map((at) => at.agency_kind)
    for (const kind of agencies) assert.ok(kind === null || kind in vi.agency_kinds, `${code} ${kind}`)
    for (const way of version.ways) assert.ok(way in vi.ways, `${code} ${way}`)
    for (const fee of version.fees) assert.ok(fee.per in vi.fee_units, `${code} ${fee.per}`)
    for (const step of version.steps) assert.ok(step.kind in vi.step_kinds, `${code} ${step.code}`)
    for (const paper of version.components) assert.ok(paper.kinds.length > 0, `${code} ${paper.code}`)
    if (version.online_level === 'full') assert.ok(version.ways.includes('online'), code)
  }
})

test('a clerk finds a procedure without accents, and a short code means one procedure', () => {
  const shorts = broughtAlong.flatMap((procedure) => procedure.short_codes)
  assert.equal(new Set(shorts).size, shorts.length)
  for (const { code, short_codes, search_words } of broughtAlong) {
    assert.ok(short_codes.length > 0 && search_words.length > 0, code)
    for (const word of [...short_codes, ...search_words]) assert.match(word, /^[a-z0-9]+( [a-z0-9]+)*$/, code)
  }
  assert.ok(broughtAlong.find((found) => found.code === '1.013225')?.search_words.includes('gpxd nha o'))
})

test('every procedure is reached from something that happens in a life, and every event leads somewhere', () => {
  const reached = new Set(lifeEvents.flatMap((event) => event.procedures))
  assert.deepEqual([...reached].sort(), broughtAlong.map((procedure) => procedure.code).sort())
  for (const event of lifeEvents) assert.ok(event.procedures.length > 0, event.code)
})
