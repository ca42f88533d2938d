import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Commune, withCommuneIn } from './commune.ts'
import { type OwnProgram, withOwnProgram } from './own-program.ts'

let program: OwnProgram
let commune: Commune
before(async () => {
  program = await withOwnProgram()
  commune = await withCommuneIn(program)
})
after(async () => {
  await commune.close()
  await program.close()
})

type Problem = { code: string; values: { by: string }; next: string }

const received = async () =>
  ((await commune.ask('clerk', 'POST /dossiers', commune.handing())).body as { code: string }).code

const openStep = async (code: string) => {
  const sheet = (await commune.ask('officer', `GET /dossiers/${code}`)).body as {
    version: number
    steps: { code: string; state: string }[]
  }
  return { version: sheet.version, step: sheet.steps.find(({ state }) => state === 'open')?.code ?? '' }
}

test('of two officers who end the same step at once, one has ended it and the other is told so', async () => {
  for (let n = 0; n < 5; n++) {
    const code = await received()
    const seen = await openStep(code)
    const answers = await Promise.all(
      (['officer', 'other'] as const).map((who) => commune.ask(who, `POST /dossiers/${code}/completions`, seen)),
    )
    assert.deepEqual(answers.map(({ status }) => status).sort(), [201, 409])
    const refused = answers.find(({ status }) => status === 409)?.body as Problem
    assert.equal(refused.code, 'dossiers.stale')
    assert.match(refused.values.by, /^Người làm việc (officer|other)$/, 'by whom')
    assert.ok(refused.next.length > 10)
    assert.notEqual((await openStep(code)).step, seen.step)
  }
})

test('the same request sent twice at once is done once and answered twice', async () => {
  const headers = { 'idempotency-key': 'hai-lan-cung-mot-luc' }
  const answers = await Promise.all(
    [1, 2, 3].map(() => commune.ask('clerk', 'POST /dossiers', commune.handing(), headers)),
  )
  assert.deepEqual(
    answers.map(({ status }) => status),
    [201, 201, 201],
  )
  assert.equal(new Set(answers.map(({ text }) => text)).size, 1)
})

test('the same key for another request is refused', async () => {
  const headers = { 'idempotency-key': 'khoa-dung-lai-0001' }
  assert.equal((await commune.ask('clerk', 'POST /dossiers', commune.handing(), headers)).status, 201)
  const another = { ...commune.handing(), return_method: 'post' }
  const { status, body } = await commune.ask('clerk', 'POST /dossiers', another, headers)
  assert.deepEqual([status, (body as Problem).code], [422, 'journal.key_reused'])
})
