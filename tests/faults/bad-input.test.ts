import assert from 'node:assert/strict'
import { connect } from 'node:net'
import { after, before, test } from 'node:test'
import { type Commune, type Reply, somebody, withCommuneIn } from './commune.ts'
import { type OwnProgram, withOwnProgram } from './own-program.ts'

let program: OwnProgram
let commune: Commune
let code: string
before(async () => {
  program = await withOwnProgram()
  commune = await withCommuneIn(program)
  code = ((await commune.ask('clerk', 'POST /dossiers', commune.handing())).body as { code: string }).code
})
after(async () => {
  await commune.close()
  await program.close()
})

type Problem = {
  type: string
  title: string
  status: number
  code: string
  detail: string
  values: object
  fields: { path: string; code: string; text: string }[]
  next: string
}

/** A refusal as every caller gets it: a problem, in Vietnamese, with what to do, and nothing of the program's inside. */
function problemIn(answer: Reply, status: number, wanted: string): Problem {
  assert.equal(answer.status, status, answer.text)
  assert.match(answer.headers.get('content-type') ?? '', /^application\/problem\+json/)
  const problem = answer.body as Problem
  assert.equal(problem.code, wanted)
  assert.equal(problem.status, status)
  assert.ok(Array.isArray(problem.fields))
  for (const text of [problem.title, problem.next, ...problem.fields.map((field) => field.text)])
    assert.match(
      text,
      /[ạảãàáâậầấẩẫăắằặẳẵđêệềếểễìíịỉĩôốồộổỗơớờợởỡóòọỏõưừứựửữúùụủũýỳỵỷỹẹẻẽèé]/u,
      `in Vietnamese: ${text}`,
    )
  assert.ok(!/\bat .+\.(ts|js):\d+|node_modules|SQL|select |Error:/i.test(answer.text), answer.text)
  return problem
}

const pathsOf = ({ fields }: Problem) => fields.map(({ path }) => path).sort()

test('a body that is no JSON, none at all, or of another type', async () => {
  for (const body of ['{"agency": "AB"', '[', '{"a":1}}', '\u0000'])
    problemIn(await commune.ask('clerk', 'POST /dossiers', body), 400, 'http.body_unreadable')
  problemIn(
    await commune.ask('clerk', 'POST /dossiers', '', { 'content-type': 'application/json' }),
    400,
    'http.body_unreadable',
  )
  problemIn(
    await commune.ask('clerk', 'POST /dossiers', '<a/>', { 'content-type': 'application/xml' }),
    415,
    'http.media_type',
  )
})

test('wrong types, missing and overlong fields are each named', async () => {
  const wrong = {
    ...commune.handing(),
    agency: 7,
    applicant: { kind: 'ghost', name: 'x'.repeat(500) },
    return_method: null,
  }
  const problem = problemIn(await commune.ask('clerk', 'POST /dossiers', wrong), 422, 'http.invalid')
  assert.deepEqual(pathsOf(problem), ['agency', 'applicant.kind', 'applicant.name', 'return_method'])
  const nothing = problemIn(await commune.ask('clerk', 'POST /dossiers', {}), 422, 'http.invalid')
  assert.ok(pathsOf(nothing).includes('applicant'))
  assert.ok(nothing.fields.some((field) => field.code === 'http.field_missing'))
  problemIn(await commune.ask('clerk', 'POST /dossiers', []), 422, 'http.invalid')
  problemIn(await commune.ask('clerk', 'POST /dossiers', 'null'), 422, 'http.invalid')
  const phone = { ...commune.handing({ ...somebody, phone: 'không có' }) }
  const told = problemIn(await commune.ask('clerk', 'POST /dossiers', phone), 422, 'http.invalid')
  assert.deepEqual(
    told.fields.map(({ code }) => code),
    ['dossiers.phone_wrong'],
  )
})

test('codes nobody knows: agency, procedure, dossier, measure, period', async () => {
  const elsewhere = { ...commune.handing(), agency: 'KHONG-CO' }
  problemIn(await commune.ask('clerk', 'POST /dossiers', elsewhere), 404, 'agencies.not_found')
  const other = { ...commune.handing(), procedure: '9.999999' }
  problemIn(await commune.ask('clerk', 'POST /dossiers', other), 404, 'procedures.not_found')
  problemIn(await commune.ask('clerk', 'GET /dossiers/H98.16-260101-9999'), 404, 'dossiers.not_found')
  problemIn(await commune.ask(null, 'GET /measures/nothing?agency=AB&period=2026'), 404, 'measures.not_found')
  const period = await commune.ask(null, 'GET /measures/received?agency=AB&period=2026-Q7')
  problemIn(period, 409, 'measures.period_unknown')
  problemIn(await commune.ask('clerk', 'GET /no/such/thing'), 404, 'http.not_found')
})

test('days that do not exist and days beyond the calendar', async () => {
  const born = {
    ...commune.handing(),
    applicant: { kind: 'person', name: 'Lò Thị Hiếm Gặp', birth_date: '2026-02-30' },
  }
  const problem = problemIn(await commune.ask('clerk', 'POST /dossiers', born), 422, 'http.invalid')
  assert.deepEqual(pathsOf(problem), ['applicant.birth_date'])
  const beyond = await commune.ask(null, 'GET /calendar/due?received=2199-01-05T10:00&term=15wd')
  problemIn(beyond, 409, 'calendar.outside_horizon')
  assert.equal((await commune.ask('clerk', 'GET /dossiers/register?day=2026-13-01')).status, 422)
})

test('a body of ten megabytes is refused before it is read', async () => {
  const large = JSON.stringify({ ...commune.handing(), counts: { a: 1 }, note: 'x'.repeat(10 * 1024 * 1024) })
  const answer = await commune.ask('clerk', 'POST /dossiers', large).catch(() => null)
  // The server may close before the client has sent everything; what it then says is lost, not what it does.
  if (answer) problemIn(answer, 413, 'http.too_large')
  assert.equal((await commune.ask('clerk', `GET /dossiers/${code}`)).status, 200)
})

test('without sign-in, with a made-up session, without a key', async () => {
  problemIn(await commune.ask(null, 'POST /dossiers', commune.handing()), 401, 'http.sign_in')
  const forged = { authorization: `Bearer ${'A'.repeat(43)}` }
  problemIn(await commune.ask(null, `GET /dossiers/${code}`, undefined, forged), 401, 'http.sign_in')
  problemIn(await commune.ask('officer', 'POST /dossiers', commune.handing()), 403, 'http.forbidden')
  problemIn(
    await commune.ask('clerk', 'POST /dossiers', commune.handing(), { 'idempotency-key': 'x' }),
    400,
    'http.key_missing',
  )
  const foreign = { cookie: `opencchc=${commune.tokens.clerk}`, 'sec-fetch-site': 'cross-site' }
  problemIn(await commune.ask(null, 'POST /dossiers', commune.handing(), foreign), 403, 'http.other_origin')
})

test('headers that are too long, broken or lying', async () => {
  assert.equal(
    (await commune.ask('clerk', `GET /dossiers/${code}`, undefined, { 'x-request-id': 'x'.repeat(4_000) })).status,
    200,
  )
  assert.equal(await rawStatus(`GET /health/live HTTP/1.1\r\nHost: a\r\nX-Long: ${'x'.repeat(100_000)}\r\n\r\n`), 431)
  assert.equal(await rawStatus('GET / HTTP/9.9\r\n\r\n'), 400)
  assert.equal(
    await rawStatus(
      'POST /api/v1/dossiers HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\nabc',
    ),
    400,
  )
  assert.equal((await commune.ask('clerk', `GET /dossiers/${code}`)).status, 200)
})

/** The status of what a client answers that does not keep to HTTP. */
async function rawStatus(request: string): Promise<number> {
  const socket = connect(Number(new URL(program.address).port), '127.0.0.1')
  let text = ''
  socket.setEncoding('latin1').on('data', (chunk: string) => {
    text += chunk
  })
  socket.on('error', () => {})
  socket.write(request)
  await new Promise((closed) => socket.once('close', closed))
  return Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1] ?? 0)
}

test('uploads: what they are not, too large, empty, broken off; and then one that is right', async () => {
  const sheet = (await commune.ask('clerk', `GET /dossiers/${code}`)).body as {
    components: { id: string }[]
  }
  const component = sheet.components[0]?.id ?? ''
  const send = (name: string, bytes: Uint8Array<ArrayBuffer>) => {
    const form = new FormData()
    form.set('component', component)
    form.set('file', new Blob([bytes]), name)
    return commune.ask('clerk', `POST /dossiers/${code}/files`, form)
  }
  const text = (words: string) => new TextEncoder().encode(words)
  problemIn(await send('giay-to.pdf', text('MZ this is a program')), 409, 'files.kind_refused')
  problemIn(await send('anh.png', text(PDF)), 409, 'files.not_what_it_says')
  problemIn(await send('rong.pdf', text('')), 409, 'files.empty')
  const large = new Uint8Array(21 * 1024 * 1024)
  large.set(text(PDF))
  problemIn(await send('lon.pdf', large), 413, 'files.too_large')
  await breakOff(component)
  const whole = await send('giay-to.pdf', text(PDF))
  assert.equal(whole.status, 201, whole.text)
  const { rows } = await commune.context.pool.query<{ n: number }>('select count(*)::int as n from files.file')
  assert.equal(rows[0]?.n, 1, 'only the right one is kept')
})

const PDF = '%PDF-1.4\n1 0 obj <<>> endobj\ntrailer <<>>\n%%EOF\n'

/** Begins to send a file and hangs up in the middle. */
async function breakOff(component: string): Promise<void> {
  const socket = connect(Number(new URL(program.address).port), '127.0.0.1')
  socket.on('error', () => {})
  const part = `--x\r\ncontent-disposition: form-data; name="component"\r\n\r\n${component}\r\n--x\r\ncontent-disposition: form-data; name="file"; filename="a.pdf"\r\ncontent-type: application/pdf\r\n\r\n${PDF}`
  socket.write(
    `POST /api/v1/dossiers/${code}/files HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer ${commune.tokens.clerk}\r\nIdempotency-Key: dut-giua-chung\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 900000\r\n\r\n${part}`,
    () => setTimeout(() => socket.destroy(), 200),
  )
  await new Promise((closed) => socket.once('close', closed))
}

test('the log of all this names nobody', async () => {
  const { name, phone, id_number } = somebody
  await commune.ask('clerk', `GET /dossiers/search?q=${encodeURIComponent(name)}`)
  await commune.ask('clerk', `GET /dossiers/search?q=${id_number}`)
  await commune.ask(null, `GET /tracking/${code}?phone=${phone.slice(-4)}`)
  await commune.ask(null, 'POST /session', { login: 'clerk', password: 'mat-khau-sai-bi-mat' })
  const said = program.said()
  assert.ok(said.includes('"request"'), 'requests are logged')
  assert.ok(said.split('\n').filter((line) => line.startsWith('{')).length > 20)
  for (const secret of [
    name,
    'Hiếm Gặp',
    encodeURIComponent('Hiếm'),
    phone,
    phone.slice(1),
    id_number,
    'mat-khau-sai',
    ...Object.values(commune.tokens),
  ])
    assert.ok(!said.includes(secret), `the log holds ${secret}`)
})
