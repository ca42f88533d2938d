import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Actor, nobody } from '#platform/access/actor.ts'
import { withServer } from '#tests/http.ts'
import { type Desk, withDesk } from '../given.ts'
import { dossierReadingRoutes } from '../pages/reading-routes.ts'

let desk: Desk
before(async () => {
  desk = await withDesk()
})
after(() => desk.close())

const LIMIT = '429 dossiers.tries_limit'
const WRONG = '404 dossiers.proof_wrong'
const NOWHERE = '01900000-0000-7000-8000-000000000001'

let addresses = 0
/** An address of the test's own, as a proxy tells it. */
const from = (ip = `203.0.113.${++addresses}`) => ({ 'x-forwarded-for': ip })

type Own = { readonly code: string; readonly secret: string; readonly paper: string; readonly slip: string }

async function received(): Promise<Own> {
  const clerk = desk.as('clerk')
  const code = await desk.received()
  const { body } = await desk.ask(clerk, `GET /dossiers/${code}`)
  const { secret, components, slips } = body as unknown as {
    secret: string
    components: { id: string }[]
    slips: { id: string }[]
  }
  return { code, secret, paper: components[0]?.id ?? '', slip: slips[0]?.id ?? '' }
}

/** The ways to the personal parts of a dossier, each with the proof it is given. */
const ways = ({ code, paper, slip }: Pick<Own, 'code' | 'paper' | 'slip'>, proof: string) => [
  `GET /tracking/${code}?${proof}`,
  `GET /dossiers/${code}/papers/${paper}?${proof}`,
  `GET /dossiers/${code}/slips/${slip}?${proof}`,
]

async function toldOf(
  requests: readonly string[],
  headers: () => Record<string, string>,
  actor: Actor = nobody,
): Promise<string[]> {
  const told: string[] = []
  for (const request of requests) told.push((await desk.ask(actor, request, undefined, headers())).told)
  return told
}

const upload = (code: string, fields: Record<string, string>, headers: Record<string, string>) =>
  desk.server.raw(
    nobody,
    `POST /dossiers/${code}/files`,
    `${Object.entries(fields)
      .map(([name, value]) => `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`)
      .join('')}--x\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF-1.4\n\r\n--x--\r\n`,
    { 'content-type': 'multipart/form-data; boundary=x', ...headers },
  )

const times = (count: number, told: string) => Array.from({ length: count }, () => told)

test('the last digits of the phone open nothing, and right ones are answered like wrong ones', async () => {
  const own = await received()
  const right = await Promise.all(ways(own, 'phone=0123').map((way) => desk.ask(nobody, way, undefined, from())))
  const wrong = await Promise.all(ways(own, 'phone=9999').map((way) => desk.ask(nobody, way, undefined, from())))
  assert.deepEqual(
    right.map(({ told }) => told),
    times(3, WRONG),
  )
  assert.deepEqual(right, wrong)
  const walk = Array.from({ length: 40 }, (_, n) => ways(own, `phone=${100 + n}`.replace('=', '=0'))[n % 3] ?? '')
  assert.deepEqual([...new Set(await toldOf(walk, () => from()))], [WRONG, LIMIT])
})

test('tries over every way and spelling meet one limit of ten for a dossier, and its secret opens it all the same', async () => {
  const { code, secret, paper, slip } = await received()
  const spellings = [
    code,
    code.toLowerCase(),
    code.replace('.', '%2E'),
    code.replaceAll('-', '%E2%80%91'),
    `${code}%20`,
  ]
  const told: string[] = []
  for (let n = 0; n < 40; n++) {
    const spelled = spellings[n % spellings.length] ?? ''
    const way = ways({ code: spelled, paper, slip }, `secret=WRONG${n}`)[n % 4]
    const answer = way
      ? await desk.server.raw(nobody, way, undefined, from())
      : await upload(spelled, { component: paper, secret: `WRONG${n}` }, from())
    told.push(`${answer.status} ${JSON.parse(answer.bytes.toString()).code}`)
  }
  assert.deepEqual(told, [...times(10, WRONG), ...times(30, LIMIT)])
  for (const way of [
    ways({ code, paper, slip }, `secret=${secret}`)[0],
    ways({ code, paper, slip }, `secret=${secret}`)[2],
  ])
    assert.equal((await desk.server.raw(nobody, way ?? '', undefined, from())).status, 200)
  const clerk = await desk.server.raw(desk.as('clerk'), `GET /dossiers/${code}/slips/${slip}`)
  assert.equal(clerk.status, 200, 'nor is the office shut out')
})

test('whoever is refused is told when to come again', async () => {
  const { code } = await received()
  const address = from()
  await toldOf(times(10, `GET /tracking/${code}?secret=WRONG`), () => address)
  const refused = await desk.server.raw(nobody, `GET /tracking/${code}?secret=WRONG`, undefined, address)
  assert.deepEqual([refused.status, refused.headers['retry-after']], [429, '900'])
  const { title, next } = JSON.parse(refused.bytes.toString())
  assert.match(title, /thử lại sau 15 phút/)
  assert.match(next, /mã tra cứu in trên giấy hẹn/)
})

test('sixty tries at the same moment are judged no more often than the limit allows', async () => {
  const { code } = await received()
  const told = await Promise.all(
    Array.from({ length: 60 }, (_, n) =>
      desk.ask(nobody, `GET /tracking/${code}?secret=WRONG${n}`, undefined, from()).then((answer) => answer.told),
    ),
  )
  assert.deepEqual(told.sort(), [...times(10, WRONG), ...times(50, LIMIT)])
})

test('a wrong proof, a dossier and a paper that are not there are answered with the same words', async () => {
  const own = await received()
  const missing = { code: 'H99.16-260302-9998', paper: own.paper, slip: own.slip }
  const nothing = { code: own.code, paper: NOWHERE, slip: NOWHERE }
  const asked = [
    ...ways(own, 'secret=WRONG'),
    ...ways(missing, 'secret=WRONG'),
    ...ways(missing, `secret=${own.secret}`),
    ...ways(own, '').slice(1),
    ...ways(nothing, `secret=${own.secret}`).slice(1),
  ]
  const bodies = await Promise.all(asked.map((way) => desk.ask(nobody, way, undefined, from())))
  for (const answer of bodies) assert.deepEqual(answer, bodies[0])
  assert.equal(bodies[0]?.told, WRONG)
  const files = [own.code, missing.code].map((code) => upload(code, { component: own.paper, secret: 'WRONG' }, from()))
  for (const answer of await Promise.all(files)) assert.deepEqual(JSON.parse(answer.bytes.toString()), bodies[0]?.body)
})

test('codes cannot be walked: thirty that are not there shut an address out, of what is there, too', async () => {
  const { code, secret } = await received()
  const address = from()
  const walk = Array.from({ length: 60 }, (_, n) => `GET /tracking/H99.16-260301-${1000 + n}${n % 2 ? '/ledger' : ''}`)
  assert.deepEqual(await toldOf(walk, () => address), [...times(30, '404 dossiers.not_found'), ...times(30, LIMIT)])
  assert.deepEqual(
    await toldOf([`GET /tracking/${code}`, `GET /tracking/${code}/ledger`], () => address),
    times(2, LIMIT),
  )
  assert.equal((await desk.ask(nobody, `GET /tracking/${code}?secret=${secret}`, undefined, address)).told, '200')
  assert.equal((await desk.ask(nobody, `GET /tracking/${code}`, undefined, from())).told, '200')
})

test('looking without a proof is counted by address, whatever is looked at; by looking nobody shuts a dossier for others', async () => {
  const { code } = await received()
  const address = from()
  const looks = Array.from({ length: 130 }, (_, n) => `GET /tracking/${code}${n % 2 ? '/ledger' : ''}`)
  const told = await toldOf(looks, () => address)
  assert.deepEqual(told, [...times(120, '200'), ...times(10, LIMIT)])
  assert.equal((await desk.ask(nobody, `GET /tracking/${code}`, undefined, from())).told, '200')
  assert.equal((await desk.ask(desk.as('clerk'), `GET /tracking/${code}`, undefined, address)).told, '200')
})

test('an account is counted from wherever it asks, and an IPv6 address by its network', async () => {
  const walk = (day: string) => Array.from({ length: 32 }, (_, n) => `GET /tracking/H99.16-${day}-${1000 + n}?secret=X`)
  const citizen = { ...desk.as('citizen', []), account_id: '01900000-0000-7000-8000-0000000000d1' }
  const expected = [...times(30, WRONG), ...times(2, LIMIT)]
  assert.deepEqual(await toldOf(walk('260201'), () => from(), citizen), expected)
  let n = 0
  assert.deepEqual(await toldOf(walk('260202'), () => from(`2001:db8:0:7::${++n}`)), expected)
})

test('who owns the dossier by their account opens it, though others have met its limit', async () => {
  const citizen = { ...desk.as('citizen', []), account_id: '01900000-0000-7000-8000-0000000000d2' }
  const { code } = (await desk.ask(citizen, 'POST /submissions', desk.handing())).body
  await toldOf(times(12, `GET /tracking/${code}?secret=WRONG`), () => from())
  const { body } = await desk.ask(citizen, `GET /tracking/${code}`, undefined, from())
  assert.equal((body as unknown as { applicant_name: string }).applicant_name, 'Trần Văn Mẫu')
})

test('two programs on one database share the count', async () => {
  const { code } = await received()
  const other = await withServer(desk.commune.database, [dossierReadingRoutes])
  const request = `GET /tracking/${code}?secret=WRONG`
  const statuses: number[] = []
  for (let n = 0; n < 12; n++)
    statuses.push((await (n % 2 ? other : desk.server).ask(nobody, request, undefined, from())).status)
  await other.close()
  assert.deepEqual(statuses, [...Array.from({ length: 10 }, () => 404), 429, 429])
})
