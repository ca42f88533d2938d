import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { type Commune, type Reply, withCommuneIn } from './commune.ts'
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

type Problem = { code: string; title: string; next: string; status: number }

const receive = (key: string) => commune.ask('clerk', 'POST /dossiers', commune.handing(), { 'idempotency-key': key })

async function until<T>(what: string, look: () => Promise<T | null>): Promise<T> {
  for (let waited = 0; waited < 15_000; waited += 100) {
    const found = await look().catch(() => null)
    if (found !== null) return found
    await pause(100)
  }
  throw new Error(`waited in vain: ${what}`)
}

function assertAway(answer: Reply): void {
  assert.equal(answer.status, 503)
  const problem = answer.body as Problem
  assert.equal(problem.code, 'http.database_away')
  assert.match(problem.title, /[ạ-ỹđơư]/u, 'said in Vietnamese')
  assert.ok(problem.next.length > 10, 'says what to do')
  assert.ok(Number(answer.headers.get('retry-after')) > 0)
  assert.ok(!/\n\s+at |postgres|ECONN/i.test(answer.text), answer.text)
}

test('while PostgreSQL is away a request is told so; when it is back the program goes on, and nothing is lost', async () => {
  const before = ['truoc-0001', 'truoc-0002', 'truoc-0003']
  const codes = await Promise.all(before.map(async (key) => ((await receive(key)).body as { code: string }).code))
  process.kill(postmaster(), 'SIGKILL')
  const away = await until('the database is away', async () => {
    const answer = await receive('giua-chung-0001')
    return answer.status === 201 ? null : answer
  })
  assertAway(away)
  const ready = await fetch(`${program.address}/health/ready`)
  assert.equal(ready.status, 503)
  await program.startDatabase()
  const done = await until('it goes on', async () => {
    const answer = await receive('giua-chung-0001')
    return answer.status === 201 ? answer : null
  })
  const code = (done.body as { code: string }).code
  const { rows } = await commune.context.pool.query<{ code: string }>('select code from dossiers.dossier order by code')
  assert.deepEqual(
    rows.map((row) => row.code),
    [...codes, code].sort(),
  )
})

test('what is counted goes on by itself too', async () => {
  const figure = async () => {
    const { body } = await commune.ask(
      null,
      `GET /measures/received?agency=${commune.agency}&period=${new Date().getFullYear()}`,
    )
    return (body as { value: number }).value
  }
  const { status } = await receive('sau-cung-0001')
  assert.equal(status, 201)
  await until('the figure counts all five', async () => ((await figure()) === 5 ? true : null))
})

test('one connection that is killed costs the others a moment, not their work', async () => {
  const pid = await connectionOfProgram()
  assert.ok(pid > 1)
  process.kill(pid, 'SIGKILL')
  const done = await until('it goes on', async () => {
    const answer = await receive('mot-ket-noi-01')
    if (answer.status !== 201) assertAway(answer)
    return answer.status === 201 ? answer : null
  })
  assert.equal(done.status, 201)
})

function postmaster(): number {
  const { pid } = JSON.parse(readFileSync(join(program.dataFolder, 'postgres.json'), 'utf8')) as { pid: number }
  assert.ok(pid > 1)
  return pid
}

/** Only the owner sees what others do. */
async function connectionOfProgram(): Promise<number> {
  const owner = new pg.Client({ connectionString: program.databaseUrl })
  await owner.connect()
  const { rows } = await owner.query<{ pid: number }>(
    `select pid from pg_stat_activity where application_name = 'opencchc' and state = 'idle' limit 1`,
  )
  await owner.end()
  return rows[0]?.pid ?? 0
}
