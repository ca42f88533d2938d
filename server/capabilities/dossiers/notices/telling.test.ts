import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { noticeBook, setChannel } from '#notices'
import { nobody } from '#platform/access/actor.ts'
import type { Context } from '#platform/context.ts'
import { asDay } from '#platform/time.ts'
import { enact } from '#rulebook'
import { key } from '#tests/database.ts'
import { type Commune, withCommune } from '#tests/given.ts'
import { withServer } from '#tests/http.ts'
import { keeping, noticeReactions, settle } from '#tests/notices.ts'
import { assign } from '../handling/assign.ts'
import { requestSupplement, takeSupplement } from '../handling/supplement.ts'
import { refuseAtDesk } from '../handling/turn-away.ts'
import type { Handing } from '../intake/handing.ts'
import { receiveSent } from '../intake/receive.ts'
import { secretOf, submit } from '../intake/submit.ts'
import { dossierNotices, dossierReactions } from '../reactions.ts'
import { findIneligible } from '../results/close.ts'
import { dossierNoticeRoutes } from './notice-routes.ts'
import { noticeFor } from './tell-citizen.ts'
import { tellDesks } from './tell-staff.ts'

let commune: Commune
const mail = keeping('mail')
const sms = keeping('sms')
const book = noticeBook(dossierNotices, [mail.driver, sms.driver])
const reactions = [...dossierReactions, ...noticeReactions(book)]
const system = (at: string): Context => commune.database.context(undefined, new Date(`${at}:00+07:00`))

before(async () => {
  commune = await withCommune()
  const context = system('2026-03-02T07:00')
  for (const channel of ['mail', 'sms'] as const)
    await setChannel(context, book, key(), { channel, driver: 'kept', settings: {}, password: null })
  await settle(context, reactions)
})
after(() => commune.database.close())

/** What a house permit must have. */
const PAPERS = ['application', 'land', 'site_plan', 'drawings', 'foundation']

const handing = (applicant: object = {}): Handing => ({
  agency_id: commune.agency_id,
  procedure_code: '1.013225',
  case: 'urban',
  applicant: { kind: 'person', name: 'Trần Văn Mẫu', phone: '0900 000 123', ...applicant },
  id_number: null,
  components: [],
  return_method: 'desk',
  counts: {},
})

/** What went out since it was asked last, as `to: first line`. */
async function wentOut(at: string): Promise<string[]> {
  await settle(system(at), reactions)
  return [...mail.kept.splice(0), ...sms.kept.splice(0)].map(({ to, text }) => `${to}: ${text.split('\n')[0]}`)
}

test('a citizen is told at every change of state, who tells it, when, and by one way', async () => {
  const { as } = commune
  const { code } = await submit(system('2026-03-02T08:00'), key(), handing())
  assert.deepEqual(await wentOut('2026-03-02T08:01'), [
    `0900 000 123: Ho so ${code} da gui den Uy ban nhan dan xa An Binh luc 08 gio 00, 02/03/2026, dang cho tiep nhan.`,
  ])
  const { due_at } = await receiveSent(as('clerk', '2026-03-02T09:00'), key(), code, undefined, PAPERS)
  await settle(system('2026-03-02T09:01'), reactions)
  const [received] = sms.kept.splice(0)
  assert.equal(
    received?.text.split('\n')[0],
    `Ho so ${code} duoc Uy ban nhan dan xa An Binh tiep nhan luc 09 gio 00, 02/03/2026.`,
  )
  const due = `${due_at?.slice(11, 13)} gio ${due_at?.slice(14, 16)}, ${due_at?.slice(8, 10)}/${due_at?.slice(5, 7)}/${due_at?.slice(0, 4)}`
  assert.equal(received?.text.split('\n')[1], `Hen tra: ${due}.`)

  await assign(as('unit_head', '2026-03-02T10:00'), key(), code, { to: commune.accountOf('officer') })
  assert.deepEqual(await wentOut('2026-03-02T10:01'), [], 'who handles it is the office’s own')
  const asked = { papers: [{ code: 'land', name: 'Giấy tờ đất', what: 'Thiếu trang 2' }], reason: 'Thiếu trang' }
  await requestSupplement(as('officer', '2026-03-03T09:00'), key(), code, asked)
  const [supplement, ...more] = await wentOut('2026-03-03T09:01')
  assert.match(supplement ?? '', /can bo sung \(Uy ban nhan dan xa An Binh, 09 gio 00, 03\/03\/2026\)/)
  assert.deepEqual(more, [], 'the pause that comes with it is the same news')
  await takeSupplement(as('clerk', '2026-03-04T09:00'), key(), code, [
    { code: 'land', name: 'Giấy tờ đất', kind: 'copy', quantity: 1 },
  ])
  assert.deepEqual(
    (await wentOut('2026-03-04T09:01')).map((line) => line.slice(0, 60)),
    [`0900 000 123: Ho so ${code}: Uy ban nhan dan xa A`, `0900 000 123: Ho so ${code}: Uy ban nhan dan xa A`],
  )
  await findIneligible(as('officer', '2026-03-05T09:00'), key(), code, 'Đất nằm trong quy hoạch')
  const [ineligible] = await wentOut('2026-03-05T09:01')
  assert.match(ineligible ?? '', /tra loi khong du dieu kien/)
  assert.doesNotMatch(ineligible ?? '', /quy hoach/, 'the reason stands on the slip, not in a telephone')
})

test('a letter opens the page, an SMS does not; without a public address neither has a link', async () => {
  const { code } = await submit(system('2026-03-06T08:00'), key(), handing({ email: 'mau@example.vn' }))
  await settle(system('2026-03-06T08:01'), reactions)
  assert.doesNotMatch(mail.kept.splice(0)[0]?.text ?? '', /http|\?ma=/)
  await enact(system('2026-03-06T08:02'), key(), {
    code: 'notices.public_address',
    agency_id: null,
    value: 'https://dvc.example.vn/',
    unit: null,
    basis: 'Thử',
    verified: true,
    note: null,
    valid_from: asDay('2026-03-01'),
  })
  await receiveSent(commune.as('clerk', '2026-03-06T09:00'), key(), code, undefined, PAPERS)
  await settle(system('2026-03-06T09:01'), reactions)
  assert.match(
    mail.kept.splice(0)[0]?.text ?? '',
    new RegExp(`https://dvc\\.example\\.vn/ho-so/${code}\\?ma=[2-9A-Z]{8}$`),
  )
  await submit(system('2026-03-06T09:02'), key(), handing())
  await settle(system('2026-03-06T09:03'), reactions)
  assert.match(sms.kept.splice(0)[0]?.text ?? '', /Xem: https:\/\/dvc\.example\.vn\/ho-so\/[\w.-]+$/)
})

test('a result that is ready says where; the step before it is nobody’s news', async () => {
  assert.equal(noticeFor({ kind: 'dossiers.result_ready', data: { worked: 0 } })?.code, 'dossiers.ready')
  assert.equal(
    reactions.some(({ on }) => on.includes('dossiers.step_done')),
    false,
  )
  assert.equal(
    noticeFor({
      kind: 'dossiers.sent',
      data: { code: 'H', procedure: 'p', version: 'v', case: null, channel: 'desk' },
    }),
    null,
  )
  assert.equal(noticeFor({ kind: 'dossiers.paused', data: { reason: 'supplement', mode: 'resume' } }), null)
  assert.equal(
    noticeFor({ kind: 'dossiers.paused', data: { reason: 'step:pay', mode: 'resume' } })?.code,
    'dossiers.paused',
  )
})

test('who is refused at the desk is told so by one message', async () => {
  await refuseAtDesk(commune.as('clerk', '2026-03-09T08:00'), key(), handing(), 'Không thuộc thẩm quyền')
  const told = await wentOut('2026-03-09T08:01')
  assert.equal(told.length, 1)
  assert.match(told[0] ?? '', /khong duoc Uy ban nhan dan xa An Binh tiep nhan/)
})

test('an officer finds what was given to them at once, and each morning of a working day what lies before them', async () => {
  const { as } = commune
  const officer = commune.accountOf('officer')
  const { code } = await submit(system('2026-03-10T08:00'), key(), handing())
  await receiveSent(as('clerk', '2026-03-10T08:10'), key(), code, undefined, PAPERS)
  await assign(as('unit_head', '2026-03-10T08:20'), key(), code, { to: officer })
  await settle(system('2026-03-10T08:21'), reactions)
  const kinds = async () => {
    const { rows } = await commune.database
      .context()
      .pool.query(
        `select kind, count(*)::int as n from notices.message where account_id = $1 and channel = 'inbox' group by 1 order by 1`,
        [officer],
      )
    return rows.map(({ kind, n }) => `${kind} ${n}`)
  }
  assert.deepEqual(await kinds(), ['dossiers.assigned 2'])
  await tellDesks(system('2026-03-14T07:30'))
  assert.deepEqual(await kinds(), ['dossiers.assigned 2'], 'a Saturday')
  await tellDesks(system('2026-03-16T07:30'))
  await tellDesks(system('2026-03-16T07:31'))
  assert.deepEqual(await kinds(), ['dossiers.assigned 2', 'dossiers.digest 1'])
})

test('whoever proves a dossier sees what was told of it, and chooses to hear only what is necessary', async () => {
  const server = await withServer(commune.database, [dossierNoticeRoutes])
  const { code, id } = await submit(system('2026-03-17T08:00'), key(), handing())
  const secret = secretOf(commune.database.context(), id)
  await settle(system('2026-03-17T08:01'), reactions)
  const seen = await server.ask(nobody, `GET /tracking/${code}/notices?secret=${secret}`)
  assert.deepEqual(seen.body, {
    told: [
      {
        kind: 'dossiers.sent',
        title: { vi: 'Đã gửi hồ sơ', en: 'Dossier sent' },
        channel: 'sms',
        state: 'sent',
        at: '2026-03-17T08:01:00+07:00',
        to: '09…123',
      },
    ],
    reaches: ['sms'],
    choice: { channel: null, extent: 'all', locale: 'vi' },
  })
  const choice = { channel: null, extent: 'necessary', locale: 'vi' }
  assert.deepEqual((await server.ask(nobody, `PUT /tracking/${code}/notice-choice`, choice)).status, 404)
  assert.equal((await server.ask(nobody, `PUT /tracking/${code}/notice-choice`, { ...choice, secret })).status, 200)
  const clerk = commune.as('clerk', '2026-03-17T08:30').actor
  const byOffice = await server.ask(clerk, `PUT /tracking/${code}/notice-choice`, { ...choice, channel: 'mail' })
  assert.deepEqual([byOffice.status, (byOffice.body as { code?: string }).code], [403, 'http.forbidden'])
  sms.kept.splice(0)
  await receiveSent(commune.as('clerk', '2026-03-17T09:00'), key(), code, undefined, PAPERS)
  assert.deepEqual(await wentOut('2026-03-17T09:01'), [])
  await server.close()
})
