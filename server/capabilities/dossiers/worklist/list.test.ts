import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Desk, withDesk } from '../given.ts'

let desk: Desk
before(async () => {
  desk = await withDesk()
})
after(() => desk.close())

type List = {
  lines: {
    code: string
    applicant_name: string
    group: string
    desk_due_at: string | null
    holder: string | null
    step: { name: string } | null
    acts: string[]
    gone: number | null
  }[]
  groups: { group: string; count: number }[]
  views: { view: string; count: number }[]
}
const list = async (role: string, query: string, agencies?: string[]) =>
  (await desk.ask(desk.as(role, agencies), `GET /dossiers/worklist?${query}`)).body as unknown as List
const codes = ({ lines }: List) => lines.map(({ code }) => code)
const count = ({ views }: List, view: string) => views.find((one) => one.view === view)?.count

test('what nobody has stands in the list of the role and of the head, with its step, and is claimed from there', async () => {
  const code = await desk.received()
  const waiting = await list('officer', 'view=role')
  assert.deepEqual(codes(waiting), [code])
  assert.deepEqual(waiting.lines[0]?.acts, ['claim', 'complete', 'give_back', 'hand_over'])
  assert.ok(waiting.lines[0]?.step?.name)
  assert.deepEqual(codes(await list('leader', 'view=role')), [], 'it waits for another role')
  assert.equal(
    count(await list('unit_head', 'view=mine'), 'unassigned'),
    1,
    'the count stands on the tab of every view',
  )
  assert.equal(count(await list('officer', 'view=mine'), 'unassigned'), 0, 'who gives out nothing has no such list')
  await desk.ask(desk.as('officer'), `POST /dossiers/${code}/claims`, {})
  const mine = await list('officer', 'view=mine')
  assert.deepEqual(codes(mine), [code])
  assert.equal(mine.lines[0]?.holder, 'Người giữ vai officer')
  assert.deepEqual(codes(await list('officer', 'view=role')), [])
})

test('it is found by part of the name without accents, by the code and by the procedure, and by who has it', async () => {
  const code = await desk.received()
  const has = async (query: string) => codes(await list('unit_head', `view=open&${query}`)).includes(code)
  assert.deepEqual(
    await Promise.all([has('q=tran+van'), has(`q=${code.slice(-4)}`), has('q=giay+phep'), has('q=khai+tu')]),
    [true, true, true, false],
  )
  assert.deepEqual([await has('holder=none'), await has(`holder=${desk.commune.accountOf('officer')}`)], [true, false])
  assert.deepEqual(codes(await list('unit_head', 'view=open', [desk.other_id])), [])
})

test('groups say how much they hold, in the order of the date that is shown', async () => {
  const all = await list('unit_head', 'view=open')
  assert.deepEqual(
    all.groups.map(({ group }) => group),
    ['late', 'today', 'week', 'later', 'waiting'],
  )
  assert.equal(
    all.groups.reduce((sum, one) => sum + one.count, 0),
    all.lines.length,
  )
  const dates = all.lines.map(({ desk_due_at }) => desk_due_at ?? 'z')
  assert.deepEqual(dates, dates.toSorted())
  const group = all.lines[0]?.group ?? ''
  const one = await list('unit_head', `view=open&group=${group}`)
  assert.ok(one.lines.every((line) => line.group === group) && one.lines.length > 0)
})

test('a question stands in both lists until it is answered', async () => {
  const code = await desk.received()
  const to = desk.commune.accountOf('clerk')
  const { body } = await desk.ask(desk.as('officer'), `POST /dossiers/${code}/questions`, { to, text: 'Đã đối chiếu?' })
  const { question } = body as unknown as { question: string }
  assert.deepEqual(codes(await list('clerk', 'view=asked')), [code])
  assert.deepEqual(codes(await list('officer', 'view=asking')), [code])
  await desk.ask(desk.as('clerk'), `POST /dossiers/${code}/questions/${question}/answer`, { text: 'Rồi' })
  assert.deepEqual(codes(await list('clerk', 'view=asked')), [])
  assert.deepEqual(codes(await list('officer', 'view=asking')), [])
})
