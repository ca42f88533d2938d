import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import fc from 'fast-check'
import { nobody } from '#platform/access/actor.ts'
import { broughtRoles } from '../../roles.ts'
import { type Desk, withDesk } from './given.ts'
import { byCode } from './pages/queries.ts'

let desk: Desk
before(async () => {
  desk = await withDesk()
})
after(() => desk.close())

const rowOf = (code: string) => {
  const { db, root_id } = desk.commune.database.context()
  return byCode(db, root_id, code).select('last_seq').executeTakeFirstOrThrow()
}
const missing = {
  papers: [{ code: 'drawings', name: 'Bản vẽ', what: 'Thiếu mặt cắt móng' }],
  reason: 'Bản vẽ chưa đủ theo mẫu',
}

test('what is received at the desk has a code of its day, a due time and a fee', async () => {
  const { told, body } = await desk.ask(desk.as('clerk'), 'POST /dossiers', desk.handing())
  assert.equal(told, '201')
  assert.match(body.code, /^H99\.16-260302-\d{4}$/)
  assert.deepEqual([body.state, body.due_at, body.fee], ['received', '2026-03-23T17:00:00+07:00', 50_000])
})

test('what cannot be received says which field, and nothing is made', async () => {
  const clerk = desk.as('clerk')
  const wrong = await desk.ask(clerk, 'POST /dossiers', desk.handing({ id_number: '12', return_method: 'pigeon' }))
  assert.equal(wrong.told, '422 http.invalid')
  assert.deepEqual(
    wrong.body.fields.map(({ path }) => path),
    ['id_number', 'return_method'],
  )
  const other = await desk.ask(clerk, 'POST /dossiers', desk.handing({ case: 'moon' }))
  assert.deepEqual([other.told, other.body.fields[0]?.path], ['422 dossiers.case_unknown', 'case'])
  const short = await desk.ask(clerk, 'POST /dossiers', desk.handing({ components: [] }))
  assert.match(short.told, /^4\d\d dossiers\./)
  assert.ok(short.body.title && short.body.next, 'it says what is wrong and what to do')
})

test('the same request under the same key is one dossier; the key for something else is refused', async () => {
  const headers = { 'idempotency-key': 'gui-hai-lan-nhu-nhau' }
  const once = await desk.server.ask(desk.as('clerk'), 'POST /dossiers', desk.handing(), headers)
  const twice = await desk.server.ask(desk.as('clerk'), 'POST /dossiers', desk.handing(), headers)
  assert.deepEqual(twice, once)
  const other = await desk.server.ask(desk.as('clerk'), 'POST /dossiers', desk.handing({ case: 'rural' }), headers)
  assert.deepEqual([other.status, (other.body as { code: string }).code], [422, 'journal.key_reused'])
})

test('a citizen without account sends; the desk receives it, and only then does the clock run', async () => {
  const sent = await desk.ask(nobody, 'POST /submissions', desk.handing({ components: [] }))
  assert.deepEqual([sent.told, sent.body.state], ['201', 'sent'])
  assert.ok(sent.body.secret.length >= 8)
  assert.equal((await rowOf(sent.body.code)).due_at, null)
  const guided = await desk.ask(desk.as('clerk'), `POST /dossiers/${sent.body.code}/supplement-requests`, missing)
  assert.deepEqual([guided.told, guided.body.state], ['201', 'supplement'])
  const components = [{ code: 'drawings', name: 'Bản vẽ', kind: 'original', quantity: 2 }]
  const taken = await desk.ask(desk.as('clerk'), `POST /dossiers/${sent.body.code}/supplements`, { components })
  assert.equal(taken.told, '201')
  const nothing = await desk.ask(desk.as('clerk'), `POST /dossiers/${sent.body.code}/supplements`, { components: [] })
  assert.equal(nothing.told, '409 dossiers.supplement_when')
})

test('what is sent is received or refused in writing; refused is the end of it', async () => {
  const send = async () => (await desk.ask(nobody, 'POST /submissions', desk.handing())).body.code
  const one = await send()
  const without_papers = await desk.ask(desk.as('clerk'), `POST /dossiers/${one}/reception`, {})
  assert.equal(without_papers.told, '422 dossiers.incomplete', 'declared is not there')
  assert.equal((await desk.ask(desk.as('clerk'), `POST /dossiers/${one}/reception`, desk.carried())).told, '201')
  const late = await desk.ask(desk.as('clerk'), `POST /dossiers/${one}/refusal`, { reason: 'Không đúng nơi' })
  assert.equal(late.told, '409 dossiers.refuse_when')
  const other = await send()
  const without = await desk.ask(desk.as('clerk'), `POST /dossiers/${other}/refusal`, { reason: ' ' })
  assert.deepEqual([without.told, without.body.fields[0]?.path], ['422 http.invalid', 'reason'])
  const refused = await desk.ask(desk.as('clerk'), `POST /dossiers/${other}/refusal`, { reason: 'Không đúng nơi' })
  assert.deepEqual([refused.told, refused.body.state], ['201', 'refused'])
  assert.equal(
    (await desk.ask(desk.as('clerk'), `POST /dossiers/${other}/reception`, {})).told,
    '409 dossiers.receive_when',
  )
})

test('nobody leaves the desk without paper: form 02 names what is missing, form 03 why it cannot be', async () => {
  const guided = await desk.ask(desk.as('clerk'), 'POST /desk/supplement-requests', { ...desk.handing(), ...missing })
  assert.deepEqual([guided.told, guided.body.state], ['201', 'supplement'])
  const refusal = { ...desk.handing(), reason: 'Đất đang tranh chấp' }
  const refused = await desk.ask(desk.as('clerk'), 'POST /desk/refusals', refusal)
  assert.deepEqual([refused.told, refused.body.state], ['201', 'refused'])
  const slips = async (code: string) =>
    ((await desk.ask(desk.as('clerk'), `GET /dossiers/${code}`)).body as unknown as { slips: { kind: string }[] }).slips
  assert.deepEqual(
    (await slips(guided.body.code)).map(({ kind }) => kind),
    ['supplement'],
  )
  assert.deepEqual(
    (await slips(refused.body.code)).map(({ kind }) => kind),
    ['refusal'],
  )
  const empty = await desk.ask(desk.as('clerk'), 'POST /desk/supplement-requests', {
    ...desk.handing(),
    ...missing,
    papers: [],
    reason: '',
  })
  assert.equal(empty.status, 422)
  assert.equal((await desk.ask(desk.as('cashier'), 'POST /desk/refusals', refusal)).told, '403 http.forbidden')
})

test('given to an officer, worked through, numbered and handed over: each by who holds the step', async () => {
  const { commune } = desk
  const code = await desk.received()
  const assign = (to: string) => desk.ask(desk.as('unit_head'), `POST /dossiers/${code}/assignment`, { to })
  assert.equal((await assign(commune.accountOf('cashier'))).told, '422 dossiers.assignee_without_role')
  assert.equal((await assign(commune.accountOf('officer'))).told, '201')
  const end = (role: string, body: object = {}) => desk.ask(desk.as(role), `POST /dossiers/${code}/completions`, body)
  assert.match((await end('leader')).told, /dossiers\.not_your_step$/)
  const steps = async () =>
    (
      (await desk.ask(desk.as('officer'), `GET /dossiers/${code}`)).body as unknown as {
        steps: { code: string; role: string; kind: string; state: string }[]
      }
    ).steps.filter(({ state }) => state === 'open')
  for (let [step] = await steps(); step && step.kind !== 'return'; [step] = await steps()) {
    if (step.kind === 'issue')
      assert.equal((await end(step.role, { step: step.code })).told, '422 dossiers.result_number_missing')
    assert.equal((await end(step.role, { step: step.code, result_number: '12/GPXD' })).told, '201', step.code)
  }
  const hand = (role: string, method: string) => desk.ask(desk.as(role), `POST /dossiers/${code}/return`, { method })
  assert.equal((await hand('officer', 'desk')).told, '403 http.forbidden')
  assert.equal((await hand('clerk', 'pigeon')).told, '422 http.invalid')
  assert.deepEqual((await hand('clerk', 'desk')).body.state, 'returned')
  assert.equal((await hand('clerk', 'desk')).told, '409 dossiers.return_when')
})

test('what cannot be granted is told with its reason, by an officer', async () => {
  const code = await desk.received()
  await desk.ask(desk.as('unit_head'), `POST /dossiers/${code}/assignment`, { to: desk.commune.accountOf('officer') })
  const find = (role: string, reason: string) =>
    desk.ask(desk.as(role), `POST /dossiers/${code}/ineligibility`, { reason })
  assert.equal((await find('officer', '')).told, '422 http.invalid')
  assert.equal((await find('officer', 'Đất không đúng mục đích sử dụng')).body.state, 'ineligible')
  assert.match((await find('officer', 'Lại lần nữa')).told, /^409 dossiers\.find_ineligible_when$/)
})

test('only who assigns sees whom a step may be given to', async () => {
  const code = await desk.received()
  const { status, body } = await desk.ask(desk.as('unit_head'), `GET /dossiers/${code}/holders`)
  const [holder] = body as unknown as { account_id: string; name: string }[]
  assert.equal(status, 200)
  assert.ok(holder?.name.startsWith('Người giữ vai '))
  assert.equal((await desk.ask(desk.as('officer'), `GET /dossiers/${code}/holders`)).told, '403 http.forbidden')
  const elsewhere = desk.as('unit_head', [desk.other_id])
  assert.equal((await desk.ask(elsewhere, `GET /dossiers/${code}/holders`)).told, '404 dossiers.not_found')
})

test('who looked at an older state is told so, and nothing changes', async () => {
  const code = await desk.received()
  const { version } = await rowOf(code)
  const to = desk.commune.accountOf('officer')
  assert.equal((await desk.ask(desk.as('unit_head'), `POST /dossiers/${code}/assignment`, { to, version })).told, '201')
  const second = await desk.ask(desk.as('leader'), `POST /dossiers/${code}/assignment`, { to, version })
  assert.equal(second.told, '409 dossiers.stale')
  const { values } = second.body as unknown as { values: Record<string, unknown> }
  assert.equal(values.by, 'Người giữ vai unit_head')
  assert.equal(values.state, 'assigned')
})

/** What each verb needs, written down once more from the regulation of who does what at a one-stop desk. */
const verbs = [
  { need: 'dossiers.receive', path: 'reception', body: {} },
  { need: 'dossiers.refuse', path: 'refusal', body: { reason: 'Không thuộc thẩm quyền' } },
  { need: 'dossiers.assign', path: 'assignment', body: { to: '01900000-0000-7000-8000-000000000009' } },
  { need: 'dossiers.handle', path: 'completions', body: {} },
  { need: 'dossiers.supplement', path: 'supplement-requests', body: missing },
  {
    need: 'dossiers.receive',
    path: 'supplements',
    body: { components: [{ code: 'a', name: 'A', kind: 'copy', quantity: 1 }] },
  },
  { need: 'dossiers.handle', path: 'ineligibility', body: { reason: 'Không đủ điều kiện' } },
  { need: 'dossiers.return', path: 'return', body: { method: 'desk' } },
] as const

test('nobody acts outside their scope: whatever the role, the agency and the verb', async () => {
  const code = await desk.received()
  const seen = await rowOf(code)
  const places = {
    here: [desk.commune.agency_id],
    elsewhere: [desk.other_id],
    province: [desk.commune.database.root_id],
  }
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...broughtRoles),
      fc.constantFrom('here', 'elsewhere', 'province', 'nowhere' as const),
      fc.constantFrom(...verbs),
      async (role, place, { need, path, body }) => {
        const actor = place === 'nowhere' ? nobody : desk.as(role.code, places[place as 'here'])
        const version = seen.version + 1
        const { told } = await desk.ask(actor, `POST /dossiers/${code}/${path}`, { ...body, version })
        const holds = role.permissions.includes(need)
        if (place === 'nowhere') assert.equal(told, '401 http.sign_in')
        else if (!holds) assert.equal(told, '403 http.forbidden')
        else if (place !== 'here') assert.equal(told, '404 dossiers.not_found')
        else assert.equal(told, '409 dossiers.stale', 'who may is stopped by nothing but the older state')
      },
    ),
    { numRuns: 300 },
  )
  const { version, last_seq } = await rowOf(code)
  assert.deepEqual({ version, last_seq }, { version: seen.version, last_seq: seen.last_seq })
})

test('receiving and turning away at the desk end at the desk’s own agency', async () => {
  const { commune, other_id } = desk
  for (const [request, body] of [
    ['POST /dossiers', desk.handing()],
    ['POST /desk/supplement-requests', { ...desk.handing(), ...missing }],
    ['POST /desk/refusals', { ...desk.handing(), reason: 'Sai nơi' }],
  ] as const) {
    assert.equal((await desk.ask(desk.as('clerk', [other_id]), request, body)).told, '403 http.forbidden', request)
    assert.equal((await desk.ask(desk.as('auditor'), request, body)).told, '403 http.forbidden', request)
    assert.equal((await desk.ask(nobody, request, body)).told, '401 http.sign_in', request)
    assert.equal((await desk.ask(desk.as('clerk', [commune.agency_id]), request, body)).told, '201', request)
  }
})
