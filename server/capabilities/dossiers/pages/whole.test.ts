import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Desk, withDesk } from '../given.ts'

let desk: Desk
before(async () => {
  desk = await withDesk()
})
after(() => desk.close())

type StepShown = { code: string; position: number; state: string; role: string; holder: string | null }

const shown = async (code: string) =>
  ((await desk.ask(desk.as('clerk'), `GET /dossiers/${code}`)).body as unknown as { steps: StepShown[] }).steps

async function rows(code: string) {
  const { pool } = desk.commune.database.context()
  const found = await pool.query<{ code: string; state: string; position: number }>(
    `select s.code, s.state, s.position from dossiers.step s join dossiers.dossier d on d.agency_id = s.agency_id and d.id = s.dossier_id
     where d.code = $1 order by s.position`,
    [code],
  )
  return found.rows
}

const statesOf = (steps: readonly { state: string }[]) => steps.map(({ state }) => state)

test('a step has a row once it is reached; the page shows the whole process from the beginning', async () => {
  const code = await desk.received()
  assert.deepEqual(statesOf(await rows(code)), ['done', 'open'])
  const whole = await shown(code)
  assert.deepEqual(statesOf(whole), ['done', 'open', ...Array(whole.length - 2).fill('waiting')])
  assert.deepEqual(
    whole.map(({ position }) => position),
    whole.map((_, n) => n + 1),
  )
  const next = whole[1]
  assert.ok(next)
  assert.equal((await desk.ask(desk.as(next.role), `POST /dossiers/${code}/completions`, {})).told, '201')
  assert.deepEqual(statesOf(await rows(code)), ['done', 'done', 'open'])
  assert.deepEqual(
    (await shown(code)).map((step) => step.code),
    whole.map((step) => step.code),
    'what is ahead is what was ahead',
  )
})

test('whoever only tracks it sees the same steps', async () => {
  const code = await desk.received()
  const tracked = (await desk.ask(desk.as('officer'), `GET /tracking/${code}`)).body as unknown as {
    steps: StepShown[]
  }
  assert.deepEqual(statesOf(tracked.steps), statesOf(await shown(code)))
})

test('steps written down in advance, as they once were, go on where they stand', async () => {
  const code = await desk.received()
  const { pool } = desk.commune.database.context()
  for (const { code: step, position, role } of (await shown(code)).filter(({ state }) => state === 'waiting'))
    await pool.query(
      `insert into dossiers.step (agency_id, id, dossier_id, position, code, name, kind, role, allotted, state)
       select d.agency_id, gen_random_uuid(), d.id, $2, $3, $3, s.kind, $4, s.allotted, 'waiting'
       from dossiers.dossier d join dossiers.step s on s.agency_id = d.agency_id and s.dossier_id = d.id and s.state = 'open' where d.code = $1`,
      [code, position, step, role],
    )
  const before = await rows(code)
  const open = (await shown(code)).find(({ state }) => state === 'open')
  assert.equal((await desk.ask(desk.as(open?.role ?? ''), `POST /dossiers/${code}/completions`, {})).told, '201')
  const after = await rows(code)
  assert.equal(after.length, before.length, 'no step stands there twice')
  assert.deepEqual(statesOf(after), ['done', 'done', 'open', ...Array(before.length - 3).fill('waiting')])
})

test('what is found ineligible leaves no step waiting', async () => {
  const code = await desk.received()
  await desk.ask(desk.as('unit_head'), `POST /dossiers/${code}/assignment`, { to: desk.commune.accountOf('officer') })
  const reason = 'Đất không đúng mục đích sử dụng'
  assert.equal((await desk.ask(desk.as('officer'), `POST /dossiers/${code}/ineligibility`, { reason })).told, '201')
  const whole = await shown(code)
  assert.deepEqual(statesOf(whole), ['done', ...Array(whole.length - 1).fill('cancelled')])
})

test('a later version changes nothing for what was received by the one before', async () => {
  const code = await desk.received()
  const whole = await shown(code)
  const { pool } = desk.commune.database.context()
  await pool.query(
    `update procedures.version set state = 'withdrawn' where id = (
    select procedure_version_id from dossiers.dossier where code = $1)`,
    [code],
  )
  for (let open = whole[1]; open && open.code !== whole.at(-1)?.code; ) {
    const done = { step: open.code, result_number: '12/GPXD' }
    assert.equal(
      (await desk.ask(desk.as(open.role), `POST /dossiers/${code}/completions`, done)).told,
      '201',
      open.code,
    )
    open = (await shown(code)).find(({ state }) => state === 'open')
  }
  assert.deepEqual(
    (await rows(code)).map((step) => step.code),
    whole.map((step) => step.code),
  )
})
