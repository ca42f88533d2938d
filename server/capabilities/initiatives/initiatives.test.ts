import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { figureFor } from '#measures'
import { noticeBook } from '#notices'
import type { Context } from '#platform/context.ts'
import { Objection } from '#platform/objection.ts'
import { asDay } from '#platform/time.ts'
import { key } from '#tests/database.ts'
import { readToEnd } from '#tests/journal.ts'
import { inbox, settle } from '#tests/notices.ts'
import { folds, registry } from '../../app.ts'
import { verify } from '../../verify.ts'
import { amend } from './amend.ts'
import { apply } from './apply.ts'
import { assess } from './assessing/assess.ts'
import { assign } from './assessing/assign.ts'
import { decline } from './assessing/decline.ts'
import { recognise } from './assessing/recognise.ts'
import { assessmentsOwed } from './duties.ts'
import { type Judged, proposed, withJudges } from './given.ts'
import { initiativeNotices } from './notices.ts'
import { propose } from './propose.ts'
import { initiativeReactions } from './reactions.ts'
import { listFor, recognised, viewOf } from './views.ts'
import { withdraw } from './withdraw.ts'

let judged: Judged
before(async () => {
  judged = await withJudges()
  await settle(judged.commune.database.context(), initiativeReactions)
})
after(() => judged.commune.database.close())

const officer = (at = '2026-03-02T09:00') => judged.commune.as('officer', at)
const office = (at = '2026-03-03T09:00') => judged.as('reform_officer', at)
const appraiser = (at = '2026-03-10T09:00') => judged.as('appraiser', at)
const leader = (at = '2026-03-20T09:00') => judged.as('leader', at)
const focal = (at = '2026-05-04T09:00') => judged.as('focal_person', at)
const assessor_id = () => appraiser().actor.account_id ?? ''

const refused = (code: string) => (error: unknown) => error instanceof Objection && error.code === code

async function assessed(context: Context, title: string, recommended: boolean): Promise<string> {
  const { code } = await propose(context, key(), { ...proposed, title })
  await assign(office(), key(), code, { assessor_id: assessor_id(), assess_by: asDay('2026-03-15') })
  await assess(appraiser(), key(), code, { recommended, assessment: 'Cách làm mới, ít tốn kém.' })
  return code
}

test('from proposal to what is applied elsewhere: who did what stands on its page', async () => {
  const code = await assessed(officer(), 'Sáng kiến được công nhận', true)
  assert.equal(code, 'SK-AB-2026-01')
  await recognise(leader(), key(), code, 'Có tính mới, đo được.')
  await apply(focal(), key(), code, { agency: 'STP', from: asDay('2026-05-01') })
  const view = await viewOf(focal(), code)
  assert.deepEqual(
    [view.state, view.proposer, view.assessor, view.decider, view.reason, view.recommended],
    [
      'recognised',
      'Người giữ vai officer',
      'Người giữ vai appraiser của tỉnh',
      'Người giữ vai leader của tỉnh',
      'Có tính mới, đo được.',
      true,
    ],
  )
  assert.deepEqual(view.applications, [{ agency: { code: 'STP', name: 'Sở Tư pháp' }, from: '2026-05-01' }])
  const [row] = await recognised(focal())
  assert.deepEqual([row?.code, row?.applications], [code, 1])
})

test('what a page offers is what may be done, each with why not', async () => {
  const { code } = await propose(officer(), key(), { ...proposed, title: 'Sáng kiến đang đề xuất' })
  const offered = async (context: Context) =>
    (await viewOf(context, code)).actions.map(({ action, why_not }) => `${action} ${why_not?.code ?? 'open'}`)
  assert.deepEqual(await offered(officer()), ['amend open', 'withdraw open'])
  assert.deepEqual(await offered(judged.commune.as('clerk', '2026-03-02T09:00')), [
    'amend initiatives.not_yours',
    'withdraw initiatives.not_yours',
  ])
  assert.deepEqual((await offered(office())).slice(2, 5), [
    'assign open',
    'recognise initiatives.recognise_when',
    'decline initiatives.decline_when',
  ])
  await amend(officer(), key(), code, { ...proposed, measure: 'online_share' })
  await withdraw(officer(), key(), code)
  assert.equal((await viewOf(officer(), code)).state, 'withdrawn')
  await assert.rejects(withdraw(officer(), key(), code), refused('initiatives.withdraw_when'))
})

test('what is not recognised is seen at its agency, by who assesses it, and nowhere else', async () => {
  const { code } = await propose(officer(), key(), { ...proposed, title: 'Sáng kiến chưa công nhận' })
  await assert.rejects(viewOf(focal(), code), refused('initiatives.not_found'))
  assert.deepEqual(
    (await listFor(focal(), null)).map(({ state }) => state),
    ['recognised'],
  )
  assert.ok((await listFor(officer(), 'proposed')).some((one) => one.code === code))
  assert.deepEqual(await listFor(officer(), 'declined'), [])
})

test('the assessor owes an assessment until the day named, and is told; the proposer is told what became of it', async () => {
  const { code } = await propose(officer(), key(), { ...proposed, title: 'Sáng kiến không công nhận' })
  await assign(office(), key(), code, { assessor_id: assessor_id(), assess_by: asDay('2026-03-15') })
  const owed = async (until: Date | null = null) =>
    (await assessmentsOwed(appraiser(), { by: { accounts: [assessor_id()] }, until, size: 10 })).map(
      ({ title, due_at }) => `${title} ${due_at?.toISOString()}`,
    )
  assert.deepEqual(await owed(), ['Sáng kiến không công nhận 2026-03-15T16:59:59.999Z'])
  assert.deepEqual(await owed(new Date('2026-03-14T00:00:00Z')), [])
  const there = [judged.commune.agency_id]
  assert.equal((await assessmentsOwed(officer(), { by: { agencies: there }, until: null, size: 10 })).length, 1)
  assert.deepEqual(await assessmentsOwed(focal(), { by: { agencies: there }, until: null, size: 10 }), [])

  await assess(appraiser(), key(), code, { recommended: false, assessment: 'Chưa mới so với nơi khác.' })
  await decline(leader(), key(), code, 'Theo ý kiến thẩm định.')
  assert.deepEqual(await owed(), [])
  await settle(judged.commune.database.context(undefined, leader('2026-03-21T08:00').now()), initiativeReactions)
  const book = noticeBook(initiativeNotices, [])
  const titles = async (context: Context) =>
    (await inbox(context, book, null)).messages.filter(({ text }) => text.includes(code)).map(({ title }) => title)
  assert.deepEqual(await titles(appraiser()), ['Được giao đánh giá sáng kiến'])
  assert.deepEqual((await titles(officer())).sort(), ['Sáng kiến không được công nhận', 'Sáng kiến đã được đánh giá'])
})

test('figures are what happened: equal to their recount, and each event in its chain', async () => {
  const { pool } = office()
  for (const fold of folds) await readToEnd(pool, fold)
  const figure = async (measure: string, period: string) => {
    const question = { measure, agency: 'TINH', subtree: true, period, where: {} }
    const { value, numerator, denominator } = await figureFor(leader('2026-06-01T09:00'), registry, question)
    return [value, numerator, denominator]
  }
  assert.deepEqual(await figure('initiatives_proposed', '2026-03'), [4, 4, null])
  assert.deepEqual(await figure('initiatives_recognised', '2026-Q1'), [1, 1, null])
  assert.deepEqual(await figure('initiatives_recognised_share', '2026-Q1'), [50, 1, 2])
  assert.deepEqual(await figure('initiatives_applied_elsewhere', '2026-05'), [1, 1, null])
  assert.deepEqual(await figure('initiatives_applied_elsewhere', '2026-Q1'), [0, 0, null])
  assert.deepEqual((await verify(pool, () => {})).difference, null)
})
