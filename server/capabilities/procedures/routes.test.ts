import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { establish } from '#agencies'
import { bringRoles, openAccount } from '#people'
import { type Actor, nobody } from '#platform/access/actor.ts'
import { asDay } from '#platform/time.ts'
import { enact } from '#rulebook'
import { key, type TestDatabase, withDatabase } from '#tests/database.ts'
import { type TestServer, withServer } from '#tests/http.ts'
import { person } from '#tests/people.ts'
import { broughtRoles } from '../../roles.ts'
import { bringCatalogue } from './built-in/bring.ts'
import type { Content } from './procedure.ts'
import { procedureRoutes } from './routes.ts'

type Told = { path: string; code: string; text: string; next: string }
type Body = {
  code: string
  title: string
  next: string
  values: Record<string, unknown>
  fields: Told[]
  number: number
  revision: number
  state: string
  total: number
  asked: string
  valid_from: string
  left_open: boolean
  lines: { code: string; amount: number }[]
  procedures: { code: string; name: string; levels: string[] }[]
  life_events: { code: string; procedures: { code: string }[] }[]
  versions: { number: number; state: string; valid_from: string; valid_to: string | null; changed_by: string | null }[]
  why_not_withdraw: { code: string; text: string } | null
  ready: boolean
  objections: Told[]
  content: Content
}

describe('the catalogue over HTTP', () => {
  let database: TestDatabase
  let server: TestServer
  let lan: Actor
  let binh: Actor
  let clerk: Actor
  let commune: string

  before(async () => {
    database = await withDatabase()
    server = await withServer(database, [procedureRoutes])
    const context = database.context()
    await bringRoles(context, broughtRoles)
    await bringCatalogue(context)
    const made = { kind: 'commune', parent_id: database.root_id, valid_from: asDay('2020-01-01') } as const
    const xa = await establish(context, key(), { ...made, code: 'X1', name: 'UBND xã Một', level: 'X' })
    commune = xa.id
    const account = async (login: string, name: string, roles: string[]) =>
      openAccount(context, key(), {
        login,
        name,
        password: 'mot-mat-khau-dai',
        roles: roles.map((role) => ({ role, agency_id: commune, valid_from: asDay('2020-01-01') })),
      })
    const manage = ['procedures.manage', 'procedures.see']
    const one = await account('lan', 'Chị Lan', ['clerk', 'officer'])
    const other = await account('binh', 'Anh Bình', ['leader'])
    lan = person('Chị Lan', manage, [database.root_id], one.id)
    binh = person('Anh Bình', manage, [database.root_id], other.id)
    clerk = person('Em Hoa', ['procedures.see', 'dossiers.receive'], [commune])
  })
  after(async () => {
    await server.close()
    await database.close()
  })

  async function ask(actor: Actor, request: string, body?: object, headers?: Record<string, string>) {
    const answer = await server.ask(actor, request, body, headers)
    return { status: answer.status, body: answer.body as Body }
  }

  async function contentOf(code: string, number: number): Promise<Content> {
    return (await ask(lan, `GET /procedures/${code}/versions/${number}`)).body.content
  }

  const isBees = ({ code }: { code: string }) => code === 'DP.000001'

  /** A whole procedure nobody has seen: permission to keep bees beside a village road. */
  function bees(blank: Content): Content {
    const mark = { verified: true, source: 'Nghị quyết 12/2026/NQ-HĐND', note: null }
    const at = {
      level: 'X',
      agency_kind: 'peoples_committee',
      receives: 'Bộ phận Một cửa',
      decides: 'UBND cấp xã',
    } as const
    const step = { agency_kind: null, parallel: null, only_in: null, outside_term: false } as const
    const wd = (amount: number) => ({ amount, unit: 'wd' }) as const
    return {
      ...blank,
      short_codes: ['nuoiong'],
      search_words: ['nuôi ong', 'tổ ong'],
      life_events: ['shop'],
      other_codes: [{ code: 'DP.000777', relation: 'former', mark }],
      levels: [{ ...at, valid_from: null, valid_to: null, mark }],
      online_level: 'partial',
      terms: { legal: [{ ...wd(5), same_day: false, case: null, mark }], committed: [] },
      fees: [],
      components: [
        {
          code: 'form',
          name: 'Đơn đề nghị <script>alert("ong")</script> & "bản chính"',
          kinds: ['original'],
          quantity: 1,
          required: true,
          condition: null,
          form: null,
          held_by_state: null,
        },
      ],
      legal_bases: [
        { code: 'nq_12_2026', number: '12/2026/NQ-HĐND', name: 'Nghị quyết về nuôi ong', article: null, mark },
      ],
      result: { name: 'Giấy phép đặt đàn ong', validity: '2 năm' },
      steps: [
        {
          ...step,
          code: 'receive',
          name: 'Tiếp nhận',
          kind: 'receive',
          role: 'clerk',
          allotted: { amount: 4, unit: 'h' },
        },
        { ...step, code: 'look', name: 'Xem chỗ đặt', kind: 'field_check', role: 'officer', allotted: wd(2) },
        { ...step, code: 'sign', name: 'Ký giấy phép', kind: 'sign', role: 'leader', allotted: wd(1) },
        {
          ...step,
          code: 'return',
          name: 'Trả kết quả',
          kind: 'return',
          role: 'clerk',
          allotted: { amount: 4, unit: 'h' },
        },
      ],
    }
  }

  test('names are told by code, with how many procedures are in force; an unknown code has none', async () => {
    const { body } = await server.ask(nobody, 'GET /procedures/names?codes=1.013225,1.001193,9.999999')
    const { names, total } = body as unknown as { names: Record<string, string>; total: number }
    const list = (await server.ask(nobody, 'GET /procedures')).body as unknown as Body
    assert.equal(total, list.total)
    assert.deepEqual(Object.keys(names).sort(), ['1.001193', '1.013225'])
    assert.match(names['1.001193'] ?? '', /khai sinh/)
  })

  test('a procedure nobody has seen is made, drafted, published and found, and its history tells who did it', async () => {
    const made = await ask(lan, 'POST /procedures', {
      code: 'DP.000001',
      name: 'Cho phép đặt đàn ong',
      field: 'Nuôi ong',
    })
    assert.equal(made.status, 201)
    assert.deepEqual(made.body, { code: 'DP.000001', number: 1, revision: 1, state: 'draft' })
    assert.equal((await ask(nobody, 'GET /procedures/DP.000001')).status, 404)
    assert.ok(!(await ask(nobody, 'GET /procedures?q=DP.000001')).body.procedures.some(isBees))

    const content = bees(await contentOf('DP.000001', 1))
    const revised = await ask(lan, 'PUT /procedures/DP.000001/drafts/1', { revision: 1, content })
    assert.deepEqual([revised.status, revised.body.revision], [200, 2])
    assert.deepEqual(await contentOf('DP.000001', 1), content)
    const checked = await ask(lan, 'GET /procedures/DP.000001/drafts/1/check')
    assert.deepEqual(checked.body, { ready: true, objections: [] })

    const publication = { number: 1, revision: 2, valid_from: '2026-03-02', decision: 'QĐ 77/QĐ-UBND' }
    const published = await ask(binh, 'POST /procedures/DP.000001/publications', publication)
    assert.deepEqual([published.status, published.body.state], [201, 'published'])

    const sheet = (await ask(nobody, 'GET /procedures/DP.000001')).body
    assert.deepEqual(sheet.content, content)
    assert.equal(sheet.valid_from, '2026-03-02')
    assert.equal((await ask(nobody, 'GET /procedures/dp.000777')).body.code, 'DP.000001')
    for (const q of ['nuoiong', 'nuôi ong', 'dan ong', 'DP.000777']) {
      const { body } = await ask(nobody, `GET /procedures?q=${encodeURIComponent(q)}`)
      assert.equal(body.procedures[0]?.code, 'DP.000001', q)
    }
    const shop = (await ask(nobody, 'GET /life-events')).body.life_events.find(({ code }) => code === 'shop')
    assert.equal(shop?.procedures.at(-1)?.code, 'DP.000001')
    const { versions } = (await ask(lan, 'GET /procedures/DP.000001/versions')).body
    assert.deepEqual(
      versions.map(({ number, state, changed_by }) => [number, state, changed_by]),
      [[1, 'published', 'Anh Bình']],
    )
    const events = await database
      .context()
      .db.selectFrom('journal.event')
      .where('data', '@>', { code: 'DP.000001' })
      .select(['kind', 'seq', 'actor_id'])
      .orderBy('seq')
      .execute()
    assert.deepEqual(
      events.map(({ kind, actor_id }) => [kind, actor_id]),
      [
        ['procedures.created', lan.account_id],
        ['procedures.revised', lan.account_id],
        ['procedures.published', binh.account_id],
      ],
    )
  })

  test('what looks like markup stays text', async () => {
    const { body } = await ask(nobody, 'GET /procedures/DP.000001')
    assert.equal(body.content.components[0]?.name, 'Đơn đề nghị <script>alert("ong")</script> & "bản chính"')
  })

  test('the next version begins on its day, the one before ends the day before', async () => {
    const drafted = await ask(lan, 'POST /procedures/DP.000001/drafts', {})
    assert.deepEqual([drafted.status, drafted.body.number], [201, 2])
    const content = { ...(await contentOf('DP.000001', 2)), name: 'Cho phép đặt đàn ong và tổ ong' }
    await ask(lan, 'PUT /procedures/DP.000001/drafts/2', { revision: 1, content })
    const from = (valid_from: string) =>
      ask(lan, 'POST /procedures/DP.000001/publications', { number: 2, valid_from, decision: 'QĐ 78/QĐ-UBND' })
    const taken = await from('2026-03-02')
    assert.deepEqual([taken.status, taken.body.code], [422, 'procedures.day_taken'])
    assert.equal((await from('2026-06-01')).status, 201)
    const name = async (on: string) => (await ask(nobody, `GET /procedures/DP.000001?on=${on}`)).body.content.name
    assert.equal(await name('2026-05-31'), 'Cho phép đặt đàn ong')
    assert.equal(await name('2026-06-01'), 'Cho phép đặt đàn ong và tổ ong')
    const { versions } = (await ask(lan, 'GET /procedures/DP.000001/versions')).body
    assert.deepEqual(
      versions.map(({ number, valid_from, valid_to }) => [number, valid_from, valid_to]),
      [
        [2, '2026-06-01', null],
        [1, '2026-03-02', '2026-05-31'],
      ],
    )
    const again = await ask(lan, 'PUT /procedures/DP.000001/drafts/2', { revision: 2, content })
    assert.deepEqual([again.status, again.body.code], [409, 'procedures.not_a_draft'])
  })

  test('days that are gone keep the version their dossiers went by', async () => {
    await ask(lan, 'POST /procedures/1.001193/drafts', {})
    const past = { number: 2, valid_from: '2026-02-01', decision: 'QĐ 79/QĐ-UBND' }
    const { status, body } = await ask(lan, 'POST /procedures/1.001193/publications', past)
    assert.deepEqual([status, body.code, body.fields[0]?.path], [422, 'procedures.publish_in_past', 'valid_from'])
  })

  test('a procedure is withdrawn from a day on, and what was announced for later never begins', async () => {
    const withdrawal = { from: '2026-04-01', decision: 'QĐ 80/QĐ-UBND' }
    const early = await ask(lan, 'POST /procedures/DP.000001/withdrawal', { ...withdrawal, from: '2026-03-01' })
    assert.deepEqual([early.status, early.body.code], [422, 'procedures.withdraw_in_past'])
    const whyNot = async (code: string) =>
      (await ask(lan, `GET /procedures/${code}/versions`)).body.why_not_withdraw?.code ?? null
    assert.equal(await whyNot('DP.000001'), null)
    assert.equal((await ask(lan, 'POST /procedures/DP.000001/withdrawal', withdrawal)).status, 201)
    const status = async (on: string) => (await ask(nobody, `GET /procedures/DP.000001?on=${on}`)).status
    assert.deepEqual(
      [await status('2026-03-31'), await status('2026-04-01'), await status('2026-06-01')],
      [200, 404, 404],
    )
    const again = await ask(lan, 'POST /procedures/DP.000001/withdrawal', withdrawal)
    assert.deepEqual([again.status, again.body.code], [409, 'procedures.withdraw_nothing'])
  })

  test('two editors at once: the second is told who was faster, and the same request twice is done once', async () => {
    await ask(lan, 'POST /procedures', { code: 'DP.000002', name: 'Cho phép thả diều', field: 'trade' })
    const versions = await ask(lan, 'GET /procedures/DP.000002/versions')
    assert.equal(versions.body.why_not_withdraw?.code, 'procedures.withdraw_nothing', 'a draft is not in force')
    const content = { ...(await contentOf('DP.000002', 1)), exemption: 'Trẻ em' }
    const once = { 'idempotency-key': 'mot-lan-thoi' }
    const first = await ask(lan, 'PUT /procedures/DP.000002/drafts/1', { revision: 1, content }, once)
    const repeated = await ask(lan, 'PUT /procedures/DP.000002/drafts/1', { revision: 1, content }, once)
    assert.deepEqual(repeated, first)
    const late = await ask(binh, 'PUT /procedures/DP.000002/drafts/1', { revision: 1, content })
    assert.deepEqual([late.status, late.body.code], [409, 'procedures.stale'])
    assert.deepEqual(late.body.values, { by: 'Chị Lan', at: '2026-03-02T08:00:00+07:00', revision: 2 })
    assert.match(late.body.title, /Chị Lan/)
    const [one, other] = await Promise.all([
      ask(lan, 'PUT /procedures/DP.000002/drafts/1', { revision: 2, content: { ...content, exemption: 'một' } }),
      ask(binh, 'PUT /procedures/DP.000002/drafts/1', { revision: 2, content: { ...content, exemption: 'hai' } }),
    ])
    assert.deepEqual([one.status, other.status].sort(), [200, 409])
    assert.equal((await contentOf('DP.000002', 1)).exemption, one.status === 200 ? 'một' : 'hai')
  })

  test('whatever the linter refuses is told in words, and keeps the draft from being published', async () => {
    await ask(lan, 'POST /procedures', { code: 'DP.000003', name: 'Cho phép đặt đàn ong', field: 'trade' })
    const whole = bees(await contentOf('DP.000003', 1))
    const [receive, look, sign, back] = whole.steps
    const [paper] = whole.components
    const [term] = whole.terms.legal
    const [basis] = whole.legal_bases
    assert.ok(receive && look && sign && back && paper && term && basis)
    const fee: Content['fees'][number] = {
      code: 'fee',
      kind: 'fee',
      name: 'Phí',
      amount: 5_000,
      per: 'case',
      case: null,
      instead_of: null,
      online_amount: null,
      from: 1,
      to: null,
      max: null,
      percent: null,
      set_by: null,
      basis: null,
      mark: term.mark,
    }
    const rainy = [{ code: 'rainy', name: 'Mùa mưa' }]
    const long = { amount: 6, unit: 'wd' } as const
    const steps = (...list: Content['steps']) => ({ ...whole, steps: list })
    const inCase = { ...look, only_in: ['rainy'], code: 'rain' }
    const promise = { ...term, amount: 3 }
    const refused: Readonly<Record<string, Content>> = {
      nobody_competent: { ...whole, levels: [] },
      no_components: { ...whole, components: [] },
      duplicate_component: { ...whole, components: [paper, paper] },
      no_steps: steps(),
      no_legal_basis: { ...whole, legal_bases: [] },
      fee_without_basis: { ...whole, fees: [fee] },
      fee_replaces_nothing: { ...whole, fees: [{ ...fee, basis: 'NQ 12', instead_of: 'gone' }] },
      unknown_case: steps(receive, { ...look, only_in: ['nowhere'] }, sign, back),
      term_missing: { ...whole, terms: { legal: [], committed: [] } },
      term_missing_in_case: {
        ...whole,
        cases: [...rainy, { code: 'dry', name: 'Mùa khô' }],
        terms: { legal: [{ ...term, case: 'rainy' }], committed: [] },
      },
      steps_longer_than_legal_term: steps(receive, { ...look, allotted: long }, sign, back),
      steps_longer_than_legal_term_in_case: {
        ...steps(receive, look, { ...inCase, allotted: long }, sign, back),
        cases: rainy,
      },
      steps_longer_than_committed_term: { ...whole, terms: { legal: [term], committed: [promise] } },
      steps_longer_than_committed_term_in_case: {
        ...whole,
        cases: rainy,
        terms: { legal: [term], committed: [{ ...promise, case: 'rainy' }] },
      },
      committed_longer_than_legal: { ...whole, terms: { legal: [term], committed: [{ ...term, amount: 9 }] } },
      committed_longer_than_legal_in_case: {
        ...whole,
        cases: rainy,
        terms: { legal: [term], committed: [{ ...term, amount: 9, case: 'rainy' }] },
      },
      receive_step_missing: steps(look, sign, back),
      return_step_missing: steps(receive, look, sign),
      dead_end: steps(receive, look, back, sign),
      duplicate_step: steps(receive, look, { ...sign, code: 'look' }, back),
      step_without_time: steps(receive, { ...look, allotted: { amount: 0, unit: 'h' } }, sign, back),
      unknown_parallel_group: steps(receive, { ...look, parallel: { group: 'g', branch: 'b' } }, sign, back),
      role_without_staff: steps(receive, { ...look, role: 'appraiser' }, sign, back),
      outside_agency_unknown: steps(receive, { ...look, agency_kind: 'police' }, sign, back),
    }
    let revision = 1
    for (const [code, content] of Object.entries(refused)) {
      const revised = await ask(lan, 'PUT /procedures/DP.000003/drafts/1', { revision, content })
      assert.equal(revised.status, 200, `${code} ${JSON.stringify(revised.body.fields)}`)
      revision = revised.body.revision
      const { body } = await ask(lan, 'GET /procedures/DP.000003/drafts/1/check')
      const told = body.objections.find((one) => one.code === `procedures.${code}`)
      assert.ok(told, `${code} ${JSON.stringify(body.objections)}`)
      assert.ok(!body.ready && told.text !== told.code && told.next.length > 0 && !/[{}]/.test(told.text), told.text)
      const publication = { number: 1, revision, valid_from: '2026-03-02', decision: 'QĐ 81/QĐ-UBND' }
      const published = await ask(lan, 'POST /procedures/DP.000003/publications', publication)
      assert.deepEqual([published.status, published.body.code], [422, 'procedures.not_publishable'], code)
      assert.ok(
        published.body.fields.some((field) => field.text === told.text && field.path === told.path),
        code,
      )
    }
    assert.equal((await ask(nobody, 'GET /procedures/DP.000003')).status, 404)
  })

  test('a law that a rule of the province marks expired keeps a draft from being published', async () => {
    await ask(lan, 'POST /procedures', { code: 'DP.000004', name: 'Cho phép đặt đàn ong', field: 'trade' })
    const content = bees(await contentOf('DP.000004', 1))
    await ask(lan, 'PUT /procedures/DP.000004/drafts/1', { revision: 1, content })
    await enact(database.context(), key(), {
      code: 'procedures.expired_laws',
      agency_id: null,
      value: ['nq_12_2026'],
      unit: null,
      basis: 'Nghị quyết 20/2026/NQ-HĐND',
      verified: true,
      note: null,
      valid_from: asDay('2026-05-01'),
    })
    const on = async (day: string) =>
      (await ask(lan, `GET /procedures/DP.000004/drafts/1/check?on=${day}`)).body.objections.map(({ text }) => text)
    assert.deepEqual(await on('2026-04-30'), [])
    assert.deepEqual(await on('2026-05-01'), ['Căn cứ “Nghị quyết về nuôi ong” đã hết hiệu lực'])
  })

  test('a wrong field is told by its exact path, and nothing is written', async () => {
    const content = await contentOf('DP.000002', 1)
    const [level] = bees(content).levels
    const wrong = {
      ...content,
      name: '   ',
      levels: [{ ...level, level: 'Q' }],
      steps: [{ ...bees(content).steps[0], allotted: { amount: -1, unit: 'h' }, more: 1 }],
      fees: [{ code: 'a b' }],
    }
    const { status, body } = await ask(lan, 'PUT /procedures/DP.000002/drafts/1', { revision: 3, content: wrong })
    assert.deepEqual([status, body.code], [422, 'http.invalid'])
    const paths = body.fields.map(({ path }) => path)
    for (const path of [
      'content.name',
      'content.levels.0.level',
      'content.steps.0.allotted.amount',
      'content.steps.0',
      'content.fees.0.code',
      'content.fees.0.amount',
    ])
      assert.ok(paths.includes(path), `${path} in ${paths.join(' ')}`)
    assert.deepEqual(await contentOf('DP.000002', 1), content)
  })

  test('a code is the province’s own once, whatever its capitals, and always has a digit', async () => {
    const make = async (code: string) =>
      (await ask(lan, 'POST /procedures', { code, name: 'Tên', field: 'trade' })).body
    assert.deepEqual(
      (await make('dp.000002')).fields.map(({ path, code }) => [path, code]),
      [['code', 'procedures.code_taken']],
    )
    for (const code of ['fields', 'a b1', '', '1'.repeat(36)])
      assert.equal((await make(code)).fields[0]?.path, 'code', code)
  })

  test('only who keeps the catalogue of the province changes it or sees drafts', async () => {
    const keeper = person('Anh Tư', ['procedures.manage'], [commune])
    const attempts: readonly (readonly [string, object?])[] = [
      ['POST /procedures', { code: 'DP.000009', name: 'Tên', field: 'trade' }],
      ['POST /procedures/1.001193/drafts', {}],
      ['PUT /procedures/DP.000002/drafts/1', { revision: 3, content: await contentOf('DP.000002', 1) }],
      ['POST /procedures/DP.000002/publications', { number: 1, valid_from: '2026-03-02', decision: 'QĐ 1' }],
      ['POST /procedures/1.001193/withdrawal', { from: '2026-04-01', decision: 'QĐ 1' }],
      ['GET /procedures/DP.000002/versions'],
      ['GET /procedures/DP.000002/versions/1'],
      ['GET /procedures/DP.000002/drafts/1/check'],
    ]
    for (const [request, body] of attempts) {
      assert.equal((await ask(nobody, request, body)).status, 401, request)
      assert.equal((await ask(clerk, request, body)).status, 403, request)
      if (body) assert.equal((await ask(keeper, request, body)).status, 403, request)
    }
    assert.equal((await ask(nobody, 'GET /procedures/DP.000002')).status, 404)
    assert.equal((await ask(nobody, 'GET /procedures?q=tha%20dieu')).body.total, 0)
  })

  test('a clerk sees what the commune is competent for, best first', async () => {
    const here = await ask(clerk, 'GET /procedures/here?agency=X1&q=khai%20sinh')
    assert.equal(here.body.procedures[0]?.code, '1.001193')
    const all = await ask(clerk, 'GET /procedures/here?agency=X1')
    assert.ok(all.body.total > 20 && all.body.procedures.every(({ levels }) => levels.includes('X')))
    assert.ok(!all.body.procedures.some(({ code }) => code === '2.001199'))
    assert.equal((await ask(clerk, 'GET /procedures/here?agency=NONE')).status, 404)
    assert.equal((await ask(nobody, 'GET /procedures/here?agency=X1')).status, 401)
  })

  test('it may be handed in where bodies of the kind are, not wherever the level fits', async () => {
    const context = database.context()
    const made = { parent_id: database.root_id, level: 'X', valid_from: asDay('2020-01-01') } as const
    await establish(context, key(), { ...made, kind: 'commune', code: 'X9', identifier: 'H99.9', name: 'UBND xã Chín' })
    await establish(context, key(), {
      ...made,
      kind: 'central',
      code: 'CA9',
      identifier: 'G99.9',
      name: 'Công an xã Chín',
    })
    const placesOf = async (code: string) =>
      ((await ask(nobody, `GET /procedures/${code}/agencies`)).body as unknown as { code: string }[]).map(
        (place) => place.code,
      )
    assert.deepEqual(await placesOf('1.001193'), ['X9'], 'births: the commune; X1 has no identifier to give codes with')
    assert.deepEqual(await placesOf('1.004222'), ['CA9'], 'residence: its police')
    assert.equal((await ask(nobody, 'GET /procedures/9.999999/agencies')).status, 404)
  })

  test('fees are worked out for what is counted and for the cases', async () => {
    const copies = await ask(nobody, 'GET /procedures/2.000815/fees?page=10&copy=2')
    assert.equal(copies.body.total, 24_000)
    assert.equal((await ask(nobody, 'GET /procedures/1.004222/fees?online=true')).body.total, 10_000)
    const house = await ask(nobody, 'GET /procedures/1.013225/fees?case=urban&case=rural')
    assert.equal(house.body.total, 50_000)
    const termOf = async (query: string) =>
      ((await ask(nobody, `GET /procedures/1.013225/fees${query}`)).body as unknown as { term: object }).term
    assert.deepEqual(await termOf('?case=urban'), { amount: 15, unit: 'wd', same_day: false })
    assert.deepEqual(await termOf('?case=rural'), { amount: 10, unit: 'wd', same_day: false })
    const unknown = await ask(nobody, 'GET /procedures/1.013225/fees?case=lunar')
    assert.deepEqual([unknown.status, unknown.body.fields[0]?.path], [422, 'case'])
    assert.equal((await ask(nobody, 'GET /procedures/2.000815/fees?page=-1')).status, 422)
    assert.equal((await ask(nobody, 'GET /procedures/1.115668/fees')).body.left_open, true)
  })

  test('the list comes in pages and knows its fields', async () => {
    const list = await ask(nobody, 'GET /procedures')
    assert.ok(list.body.procedures.length === 60 || list.body.procedures.length === list.body.total)
    assert.deepEqual(
      (await ask(nobody, 'GET /procedures?page=2')).body.procedures.length,
      Math.max(0, list.body.total - 60),
    )
    const { body } = await server.ask(nobody, 'GET /procedures/fields', undefined, { 'accept-language': 'en' })
    const { fields } = body as { fields: { code: string; name: string; procedures: number }[] }
    assert.deepEqual(fields[0], { code: 'civil_status', name: 'Civil status', procedures: 9 })
    assert.equal((await ask(nobody, 'GET /procedures?level=Z')).status, 422)
    assert.equal((await ask(nobody, 'GET /procedures/1.001193?on=2026-02-30')).status, 422)
  })

  test('who keeps the catalogue sees every procedure with how its versions stand', async () => {
    const one = await ask(lan, 'GET /procedures/managed?q=1.013225')
    const [permit] = one.body.procedures as unknown as { code: string; in_force: number; field: { name: string } }[]
    assert.deepEqual([permit?.code, permit?.in_force], ['1.013225', 1])
    assert.ok(permit?.field.name)
    const named = await ask(lan, 'GET /procedures/managed?q=giay%20phep%20xay%20dung')
    assert.ok(
      named.body.procedures.some(({ code }) => code === '1.013225'),
      'found without accents',
    )
    const drafts = await ask(lan, 'GET /procedures/managed?state=draft')
    assert.ok((drafts.body.procedures as unknown as { draft: number | null }[]).every(({ draft }) => draft !== null))
    assert.equal((await ask(clerk, 'GET /procedures/managed')).status, 403)
    assert.equal((await ask(nobody, 'GET /procedures/managed')).status, 401)
    assert.equal((await ask(lan, 'GET /procedures/managed?state=lost')).status, 422)
  })
})
