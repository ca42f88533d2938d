import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Desk, withDesk } from './given.ts'

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
