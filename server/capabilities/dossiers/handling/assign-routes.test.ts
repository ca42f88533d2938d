import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Desk, withDesk } from '../given.ts'

let desk: Desk
before(async () => {
  desk = await withDesk()
})
after(() => desk.close())

const unassigned = async (role: string, agencies?: string[]) =>
  (await desk.ask(desk.as(role, agencies), 'GET /dossiers?view=unassigned')).body.lines
    .map(({ code }) => code)
    .toSorted()

test('a unit head sees what nobody was given at their agency, and gives it out', async () => {
  const codes = [await desk.received(), await desk.received(), await desk.received()]
  assert.deepEqual(await unassigned('unit_head'), codes)
  assert.deepEqual(await unassigned('unit_head', [desk.other_id]), [])
  assert.deepEqual(await unassigned('officer'), [], 'who assigns nothing has no such list')
  const to = desk.commune.accountOf('officer')
  const given = codes.slice(0, 2)
  for (const code of given)
    assert.equal((await desk.ask(desk.as('unit_head'), `POST /dossiers/${code}/assignment`, { to })).told, '201')
  assert.deepEqual(await unassigned('unit_head'), codes.slice(2))
  const mine = (await desk.ask(desk.as('officer'), 'GET /dossiers?view=mine')).body.lines.map(({ code }) => code)
  assert.deepEqual(mine.toSorted(), given.toSorted())
})

test('to sign is a right of its own: the role of the step is not enough', async () => {
  const code = await desk.received()
  const leader = desk.as('leader')
  const [grant] = leader.grants
  assert.ok(grant)
  const permissions = new Set([...grant.permissions].filter((one) => one !== 'dossiers.sign'))
  const unable = { ...leader, grants: [{ ...grant, permissions }] }
  const step = async () => {
    const { steps } = (await desk.ask(desk.as('clerk'), `GET /dossiers/${code}`)).body as unknown as {
      steps: { code: string; kind: string; role: string; state: string }[]
    }
    return steps.find(({ state }) => state === 'open')
  }
  for (let open = await step(); open && open.kind !== 'sign'; open = await step())
    await desk.ask(desk.as(open.role), `POST /dossiers/${code}/completions`, { step: open.code })
  assert.equal((await step())?.kind, 'sign')
  const signing = `POST /dossiers/${code}/completions`
  assert.equal((await desk.ask(unable, signing, {})).told, '409 dossiers.not_your_step')
  assert.equal((await desk.ask(leader, signing, {})).told, '201')
})

type Assignees = { codes: string[]; people: { account_id: string; open: number; late: number; codes: string[] }[] }

const assignees = async (role: string, codes: string[], agencies?: string[]) =>
  (await desk.ask(desk.as(role, agencies), `GET /dossiers/assignees?codes=${codes.join(',')}`))
    .body as unknown as Assignees

test('several at once are offered to those alone who may take their steps, with what lies on their desks', async () => {
  const [first, second, further] = [await desk.received(), await desk.received(), await desk.received()]
  const officer = desk.commune.accountOf('officer')
  const head = desk.commune.accountOf('unit_head')
  const open = async () =>
    (await assignees('unit_head', [first])).people.find(({ account_id }) => account_id === officer)
  const before = await open()
  assert.deepEqual(before?.codes, [first])
  // The head's own step comes after the officer's: nobody but the head is offered it.
  for (let role = 'officer'; role === 'officer'; role = await roleAt(further))
    await desk.ask(desk.as('officer'), `POST /dossiers/${further}/completions`, {})
  assert.equal(await roleAt(further), 'unit_head')
  const { codes, people } = await assignees('unit_head', [first, second, further, 'H99.99-261122-00001'])
  assert.deepEqual(codes.toSorted(), [first, second, further].toSorted(), 'what there is not waits for nobody')
  assert.deepEqual(Object.fromEntries(people.map((one) => [one.account_id, one.codes.toSorted()])), {
    [officer]: [first, second].toSorted(),
    [head]: [further],
  })
  await desk.ask(desk.as('unit_head'), `POST /dossiers/${first}/assignment`, { to: officer })
  const after = await open()
  assert.deepEqual([after?.open, after?.late], [(before?.open ?? 0) + 1, 0])
})

const roleAt = async (code: string) => {
  const { body } = await desk.ask(desk.as('clerk'), `GET /dossiers/${code}`)
  const { steps } = body as unknown as { steps: { role: string; state: string }[] }
  return steps.find(({ state }) => state === 'open')?.role ?? ''
}

test('who assigns elsewhere is offered nobody here, and who assigns nothing is not answered', async () => {
  const code = await desk.received()
  assert.deepEqual(await assignees('unit_head', [code], [desk.other_id]), { codes: [], people: [] })
  const asked = await desk.ask(desk.as('officer'), `GET /dossiers/assignees?codes=${code}`)
  assert.equal(asked.told, '403 http.forbidden')
})

test('nobody chosen is said as that, with what to do', async () => {
  const code = await desk.received()
  const { told, body } = await desk.ask(desk.as('unit_head'), `POST /dossiers/${code}/assignment`, { to: '' })
  assert.equal(told, '422 http.invalid')
  assert.deepEqual(
    body.fields.map((field) => [field.path, field.code]),
    [['to', 'dossiers.assignee_missing']],
  )
})
