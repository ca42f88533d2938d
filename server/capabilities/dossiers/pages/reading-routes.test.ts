import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { nobody } from '#platform/access/actor.ts'
import { readBack } from '#platform/paper/reading.ts'
import { type Desk, withDesk } from '../given.ts'

let desk: Desk
let code: string
let secret: string
before(async () => {
  desk = await withDesk()
  const received = await desk.ask(desk.as('clerk'), 'POST /dossiers', desk.handing())
  code = received.body.code
  secret = (await desk.ask(desk.as('clerk'), `GET /dossiers/${code}`)).body.secret
})
after(() => desk.close())

const codes = (body: { lines: { code: string }[] }) => body.lines.map((line) => line.code)

test('a worklist shows what lies on one’s desk, and nothing of other agencies', async () => {
  const clerk = await desk.ask(desk.as('clerk'), 'GET /dossiers?view=open')
  assert.ok(codes(clerk.body).includes(code))
  assert.deepEqual(codes((await desk.ask(desk.as('clerk', [desk.other_id]), 'GET /dossiers?view=open')).body), [])
  assert.deepEqual(codes((await desk.ask(desk.as('clerk'), 'GET /dossiers?view=late')).body), [])
  assert.equal((await desk.ask(desk.as('citizen'), 'GET /dossiers')).told, '403 http.forbidden')
  assert.equal((await desk.ask(desk.as('clerk'), 'GET /dossiers?view=all')).told, '422 http.invalid')
  assert.equal((await desk.ask(desk.as('clerk'), 'GET /dossiers?agency=KHONG')).told, '404 agencies.not_found')
})

test('names are for those who work on them: whoever only sees figures sees no applicant', async () => {
  const named = await desk.ask(desk.as('clerk'), 'GET /dossiers?view=open')
  assert.ok(named.body.lines.every(({ applicant_name }) => applicant_name === 'Trần Văn Mẫu'))
  const blind = await desk.ask(desk.as('procedure_controller'), 'GET /dossiers?view=open')
  assert.ok(codes(blind.body).includes(code))
  assert.ok(blind.body.lines.every(({ applicant_name }) => applicant_name === ''))
  const sheet = (await desk.ask(desk.as('procedure_controller'), `GET /dossiers/${code}`)).body as unknown as object
  assert.ok(!/Trần Văn Mẫu|000185000123|0900000123/.test(JSON.stringify(sheet)))
})

test('the day at the desk is counted, and its register lists the same', async () => {
  const sent = (await desk.ask(nobody, 'POST /submissions', desk.handing())).body.code
  const today = (await desk.ask(desk.as('clerk'), 'GET /desk/today')).body as unknown as Record<string, number>
  const register = await desk.ask(desk.as('clerk'), 'GET /dossiers/register?day=2026-03-02&agency=AB')
  assert.equal(today.received, register.body.lines.length)
  assert.ok(codes(register.body).includes(code) && !codes(register.body).includes(sent), 'sent is not received')
  assert.equal(today.sent, 1)
  assert.deepEqual(codes((await desk.ask(desk.as('clerk'), 'GET /dossiers/register?day=2026-03-01')).body), [])
  assert.equal((await desk.ask(nobody, 'GET /desk/today')).told, '401 http.sign_in')
  assert.equal((await desk.ask(desk.as('clerk'), 'GET /dossiers/register?day=hom-qua')).told, '422 http.invalid')
})

test('found by part of a name without accents or by the whole number, by who may see people', async () => {
  assert.ok(codes((await desk.ask(desk.as('clerk'), 'GET /dossiers/search?q=van%20mau')).body).includes(code))
  assert.ok(
    codes((await desk.ask(desk.as('clerk'), 'GET /dossiers/search?q=000%20185%20000%20123')).body).includes(code),
  )
  assert.deepEqual(codes((await desk.ask(desk.as('clerk'), 'GET /dossiers/search?q=000185000124')).body), [])
  assert.deepEqual(codes((await desk.ask(desk.as('clerk', [desk.other_id]), 'GET /dossiers/search?q=mau')).body), [])
  assert.equal((await desk.ask(desk.as('auditor'), 'GET /dossiers/search?q=mau')).told, '403 http.forbidden')
  assert.equal((await desk.ask(desk.as('clerk'), 'GET /dossiers/search?q=m')).told, '422 http.invalid')
})

test('a citizen sees their own and no others', async () => {
  const dan = {
    ...desk.as('citizen', [desk.commune.database.root_id]),
    account_id: '01900000-0000-7000-8000-0000000000d1',
  }
  const mine = (await desk.ask(dan, 'POST /submissions', desk.handing())).body.code
  assert.deepEqual(codes((await desk.ask(dan, 'GET /my/dossiers')).body), [mine])
  const other = { ...dan, account_id: '01900000-0000-7000-8000-0000000000d2' }
  assert.deepEqual(codes((await desk.ask(other, 'GET /my/dossiers')).body), [])
  assert.equal((await desk.ask(nobody, 'GET /my/dossiers')).told, '401 http.sign_in')
  assert.equal(
    (await desk.ask(dan, `GET /dossiers/${mine}`)).told,
    '403 http.forbidden',
    'the office’s page is not theirs',
  )
})

test('one dossier says what may be done next, and why not', async () => {
  const actionsFor = async (role: string) => {
    const { body } = await desk.ask(desk.as(role), `GET /dossiers/${code}`)
    const { actions } = body as unknown as {
      actions: { action: string; why_not: { code: string; text: string } | null }[]
    }
    return new Map(actions.map(({ action, why_not }) => [action, why_not]))
  }
  const clerk = await actionsFor('clerk')
  assert.equal(clerk.get('assign'), null)
  assert.equal(clerk.get('return')?.code, 'dossiers.return_when')
  assert.ok((clerk.get('return')?.text ?? '').length > 10)
  assert.equal((await actionsFor('cashier')).get('assign')?.code, 'http.forbidden')
  assert.equal(
    (await desk.ask(desk.as('clerk', [desk.other_id]), `GET /dossiers/${code}`)).told,
    '404 dossiers.not_found',
  )
  assert.equal((await desk.ask(desk.as('clerk'), 'GET /dossiers/H99.16-260302-9999')).told, '404 dossiers.not_found')
})

test('anybody with the code sees where it is; names only with the slip’s secret', async () => {
  const bare = await desk.ask(nobody, `GET /tracking/${code}`)
  assert.equal(bare.told, '200')
  assert.equal(bare.body.due_at, '2026-03-23T17:00:00+07:00')
  assert.ok(!/Trần Văn Mẫu|000185000123/.test(JSON.stringify(bare.body)))
  const { body } = await desk.ask(nobody, `GET /tracking/${code}?secret=${secret}`)
  const proven = body as unknown as Record<string, unknown>
  assert.deepEqual([proven.is_proven, proven.applicant_name], [true, 'Trần Văn Mẫu'])
  assert.ok(!('id_number' in proven))
  assert.equal((await desk.ask(nobody, `GET /tracking/${code}?secret=AAAAAAAA`)).told, '404 dossiers.proof_wrong')
  assert.equal((await desk.ask(nobody, `GET /tracking/${code.toLowerCase()}`)).told, '200', 'as it is typed')
  assert.equal((await desk.ask(nobody, 'GET /tracking/H99.16-260302-9999')).told, '404 dossiers.not_found')
})

test('the ledger tells every day between reception and due time, the last one being the due day', async () => {
  const { told, body } = await desk.ask(nobody, `GET /tracking/${code}/ledger`)
  const { days, due_at } = body as unknown as {
    days: { day: string; counted: boolean; text: string }[]
    due_at: string
  }
  assert.equal(told, '200')
  assert.equal(days.filter(({ counted }) => counted).length, 15)
  assert.equal(days.at(-1)?.day, due_at.slice(0, 10))
  assert.ok(days.every(({ text }) => text.length > 0))
  const sent = (await desk.ask(nobody, 'POST /submissions', desk.handing())).body.code
  assert.match((await desk.ask(nobody, `GET /tracking/${sent}/ledger`)).told, /^4\d\d dossiers\./)
})

test('the slip comes as a PDF that says code and due time, to the office and to who can prove it is theirs', async () => {
  const { slips } = (await desk.ask(desk.as('clerk'), `GET /dossiers/${code}`)).body as unknown as {
    slips: { id: string }[]
  }
  const address = `GET /dossiers/${code}/slips/${slips[0]?.id}`
  const pdf = await desk.server.raw(nobody, `${address}?secret=${secret}&paper=a5`)
  assert.equal(pdf.headers['content-type'], 'application/pdf')
  assert.equal(pdf.headers['cache-control'], 'private, no-store')
  const { text } = await readBack(new Uint8Array(pdf.bytes))
  assert.match(text, new RegExp(code))
  assert.match(text, /Trần Văn Mẫu/)
  const printed = async () =>
    ((await desk.ask(desk.as('clerk'), `GET /dossiers/${code}`)).body as unknown as { slips: { printed: number }[] })
      .slips[0]?.printed
  await desk.server.raw(desk.as('clerk'), address)
  await desk.server.raw(nobody, `${address}?secret=${secret}&print=1`)
  assert.equal(await printed(), 0, 'looking at it, and what the applicant prints at home, is no print')
  await desk.server.raw(desk.as('clerk'), `${address}?print=1`)
  assert.equal(await printed(), 1)
  assert.equal((await desk.ask(nobody, address)).told, '404 dossiers.proof_wrong')
  assert.equal((await desk.ask(desk.as('auditor'), address)).told, '404 dossiers.proof_wrong')
  const none = `GET /dossiers/${code}/slips/01900000-0000-7000-8000-000000000001`
  assert.equal((await desk.ask(desk.as('clerk'), none)).told, '404 dossiers.slip_not_found')
})

test('what the desk promises beforehand is what the receipt promises: the day, or the step that comes before it', async () => {
  const clerk = desk.as('clerk')
  const promised = async (procedure: string, kase = '') =>
    (await desk.ask(clerk, `GET /desk/promise?agency=AB&procedure=${procedure}${kase && `&case=${kase}`}`)).body
  const { due_at, waits_for } = (await promised('1.013225', 'urban')) as unknown as Record<string, string | null>
  const received = (await desk.ask(clerk, 'POST /dossiers', desk.handing())).body
  assert.equal(due_at?.slice(0, 10), received.due_at.slice(0, 10))
  assert.equal(waits_for, null)
  // Its first step, what the applicant pays, lies outside the legal term.
  assert.deepEqual(await promised('M.000022'), { due_at: null, waits_for: 'Nộp lệ phí' })
})

test('only who receives at that agency is told what would be promised there', async () => {
  const asked = (agency: string) => `GET /desk/promise?agency=${agency}&procedure=1.013225`
  assert.equal((await desk.ask(desk.as('officer'), asked('AB'))).told, '403 http.forbidden')
  assert.equal((await desk.ask(desk.as('clerk', [desk.other_id]), asked('AB'))).told, '403 http.forbidden')
  assert.equal((await desk.ask(desk.as('clerk'), asked('KHONG'))).told, '404 agencies.not_found')
})

test('a list that goes on is asked for its next page, and nothing stands on two', async () => {
  const own = { ...desk.as('citizen'), account_id: desk.commune.accountOf('officer') }
  for (let n = 0; n < 26; n++) await desk.ask(own, 'POST /submissions', desk.handing())
  for (const [actor, request] of [
    [own, 'GET /my/dossiers?'],
    [desk.as('clerk'), 'GET /dossiers/search?q=van%20mau&'],
  ] as const) {
    const first = await desk.ask(actor, request)
    const next = (first.body as unknown as { next: string }).next
    const second = await desk.ask(actor, `${request}after=${encodeURIComponent(next)}`)
    assert.equal(first.body.lines.length, 25)
    assert.ok(second.body.lines.length > 0)
    assert.equal(new Set([...codes(first.body), ...codes(second.body)]).size, 25 + second.body.lines.length)
    assert.equal((await desk.ask(actor, `${request}after=x`)).told, '422 http.invalid')
  }
})
