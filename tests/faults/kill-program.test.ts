import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { dirname, join } from 'node:path'
import { after, before, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { readAll } from '#platform/journal/tail.ts'
import { folds } from '../../server/app.ts'
import { verify } from '../../server/verify.ts'
import { type Commune, withCommuneIn } from './commune.ts'
import { type OwnProgram, startThatEnds, withOwnProgram } from './own-program.ts'

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

type Tried = { readonly key: string; code: string | null }

const receive = async (key: string): Promise<string | null> => {
  const answer = await commune.ask('clerk', 'POST /dossiers', commune.handing(), { 'idempotency-key': key })
  return answer.status === 201 ? (answer.body as { code: string }).code : null
}

/** Receives one dossier after the other until the program is gone. */
async function receiveUntilGone(tried: Tried[]): Promise<void> {
  for (;;) {
    const one: Tried = { key: randomBytes(12).toString('hex'), code: null }
    tried.push(one)
    try {
      one.code = await receive(one.key)
    } catch {
      return
    }
  }
}

test('killed in mid-write, it has lost nothing it acknowledged and done nothing twice', async () => {
  const tried: Tried[] = []
  const desks = Array.from({ length: 8 }, () => receiveUntilGone(tried))
  const acknowledged = () => tried.filter(({ code }) => code !== null)
  while (acknowledged().length < 40) await pause(5)
  await program.kill()
  await Promise.all(desks)
  const before = acknowledged()
  const unanswered = tried.length - before.length
  assert.ok(unanswered > 0, 'requests were under way when it was killed')
  await program.startAgain()

  for (const { key, code } of before.slice(-10))
    assert.equal(await receive(key), code, 'a repeated key answers the same code')
  for (const one of tried.filter(({ code }) => code === null)) one.code = await receive(one.key)

  const { rows } = await commune.context.pool.query<{ code: string }>('select code from dossiers.dossier')
  const stored = rows.map(({ code }) => code).sort()
  assert.equal(new Set(stored).size, stored.length, 'no number was given twice')
  assert.deepEqual(
    stored,
    tried.map(({ code }) => code).sort(),
    'each request made one dossier, whenever it was answered',
  )
  const begun = await commune.context.pool.query<{ n: number }>(
    `select count(*)::int as n from journal.event where kind = 'dossiers.received'`,
  )
  assert.equal(begun.rows[0]?.n, stored.length)
})

test('after that, chains are whole and figures agree with the events', async () => {
  for (const fold of folds) await readAll(commune.context.pool, fold)
  await pause(300)
  const verified = await verify(commune.context.pool, () => {})
  assert.deepEqual(verified.difference, null)
  assert.ok(verified.events > 100)
})

test('a second start on the same data ends with 3 and says who has it and where', async () => {
  const { code, said } = await startThatEnds(program.dataFolder)
  assert.equal(code, 3)
  assert.match(said, new RegExp(`\\b${program.pid()}\\b`))
  assert.ok(said.includes(program.address), said)
  assert.match(said, /dữ liệu/)
  assert.ok(!/\n\s+at /.test(said), 'no stack trace')
  assert.equal((await commune.ask(null, 'GET /province')).status, 200, 'the first one goes on')
})

test('a start on a port that is taken ends with 3 and says which, without a stack trace', async () => {
  const other = join(dirname(program.dataFolder), 'other')
  const { port } = new URL(program.address)
  const { code, said } = await startThatEnds(other, Number(port))
  assert.equal(code, 3)
  assert.match(said, new RegExp(`Cổng ${port} đang được chương trình khác dùng`))
  assert.ok(!/\n\s+at /.test(said), said)
})
