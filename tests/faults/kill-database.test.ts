import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { readAll } from '#platform/journal/tail.ts'
import { folds } from '../../server/app.ts'
import { verify } from '../../server/verify.ts'
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

/** Eight clerks who receive without pause, each dossier under a key of its own and asked for again until it is accepted. */
function clerks() {
  const accepted = new Map<string, string>()
  const refused: Reply[] = []
  let isOver = false
  const work = async (clerk: number) => {
    for (let n = 0; !isOver; n++) {
      const key = `ban-${clerk}-ho-so-${String(n).padStart(5, '0')}`
      for (let answer = await receive(key); ; answer = await receive(key)) {
        if (answer.status === 201) {
          accepted.set(key, (answer.body as { code: string }).code)
          break
        }
        refused.push(answer)
        await pause(50)
      }
    }
  }
  const working = Promise.all(Array.from({ length: 8 }, (_, clerk) => work(clerk)))
  return {
    accepted,
    refused,
    end: async () => {
      isOver = true
      await working
    },
  }
}

const health = async () => {
  const answer = await fetch(`${program.address}/health/ready`)
  return { status: answer.status, body: (await answer.json()) as unknown }
}

test('PostgreSQL killed while eight clerks receive is started again by the program; nothing accepted is lost or doubled', async () => {
  const desk = clerks()
  for (const time of [1, 2]) {
    const before = desk.accepted.size
    await until('clerks work', async () => (desk.accepted.size > before + 20 ? true : null))
    const killed = postmaster()
    process.kill(killed, 'SIGKILL')
    const away = await until('health says so', async () => {
      const { status, body } = await health()
      return status === 503 ? body : null
    })
    assert.match(JSON.stringify(away), /^\{"ready":false,"database":"(away|restarting)"\}$/)
    await until('it runs again', async () => (postmaster() !== killed && (await health()).status === 200 ? true : null))
    assert.equal(program.said().match(/"code":"database.died"/g)?.length, time)
    assert.equal(program.said().match(/"code":"database.restarted"/g)?.length, time)
  }
  const after = desk.accepted.size
  await until('clerks go on', async () => (desk.accepted.size > after + 20 ? true : null))
  await desk.end()
  assert.ok(desk.refused.length > 0, 'somebody was told')
  for (const answer of desk.refused) assertAway(answer)
  const { rows } = await commune.context.pool.query<{ code: string }>('select code from dossiers.dossier order by code')
  assert.deepEqual(
    rows.map(({ code }) => code),
    [...desk.accepted.values()].sort(),
    'every dossier that was accepted is there, once, and no other',
  )
  assert.deepEqual(await health(), { status: 200, body: { ready: true, database: 'up' } })
  for (const fold of folds) await readAll(commune.context.pool, fold)
  const verified = await verify(commune.context.pool, () => {})
  assert.deepEqual([verified.ok, verified.difference], [true, null])
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
  const { rows } = await commune.context.pool.query<{ n: number }>('select count(*)::int as n from dossiers.dossier')
  const stored = rows[0]?.n ?? 0
  assert.ok(stored > 60)
  await until('the figure counts every one', async () => ((await figure()) === stored ? true : null))
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
