import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { after, before, test } from 'node:test'
import pg from 'pg'
import { openCluster } from '#platform/database/embedded/embedded.ts'
import { type Commune, withCommuneIn } from './commune.ts'
import { type OwnProgram, withOwnProgram } from './own-program.ts'

let program: OwnProgram
let commune: Commune
let folder: string
before(async () => {
  program = await withOwnProgram()
  commune = await withCommuneIn(program)
  folder = dirname(program.dataFolder)
})
after(async () => {
  await commune.close()
  await program.close()
})

const root = join(import.meta.dirname, '../..')

/** `./opencchc …` on a data folder: how it ended, what it answered, what it said. */
async function opencchc(dataFolder: string, ...words: string[]) {
  const { DATABASE_URL: _, OPENCCHC_SECRET: __, ...env } = process.env
  const child: ChildProcess = spawn(process.execPath, [join(root, 'server/cli.ts'), ...words], {
    cwd: root,
    env: { ...env, OPENCCHC_DATA: dataFolder },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let told = ''
  let said = ''
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (told += text))
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (said += text))
  const code = await new Promise((resolve) => child.on('close', resolve))
  return { code, told: told ? (JSON.parse(told) as Record<string, unknown>) : {}, said }
}

const receive = async () => {
  const { status, body } = await commune.ask('clerk', 'POST /dossiers', commune.handing())
  assert.equal(status, 201)
  return (body as { code: string }).code
}

test('copied while a clerk receives, and put back elsewhere: everything accepted before is there, and the record is whole', async () => {
  const earlier = [await receive(), await receive(), await receive()]
  const to = join(folder, 'backup')
  let isOver = false
  const meanwhile = (async () => {
    while (!isOver) await receive()
  })()
  const made = await opencchc(program.dataFolder, 'backup', to)
  isOver = true
  await meanwhile
  assert.equal(made.code, 0, made.said)
  assert.equal(made.told.secret, false)

  const elsewhere = join(folder, 'elsewhere')
  const refused = await opencchc(elsewhere, 'restore', to)
  assert.equal(refused.code, 2)
  assert.match(refused.said, /Thiếu khóa bí mật/)
  mkdirSync(elsewhere, { recursive: true, mode: 0o711 })
  copyFileSync(join(program.dataFolder, 'secret'), join(elsewhere, 'secret'))
  const restored = await opencchc(elsewhere, 'restore', to)
  assert.equal(restored.code, 0, restored.said)
  assert.deepEqual([restored.told.ok, restored.told.difference], [true, null])

  const { codes, epoch, taken } = await standing(elsewhere)
  for (const code of earlier) assert.ok(codes.includes(code), code)
  assert.equal(epoch, 2)
  const last = Math.max(...codes.map((code) => Number(code.split('-').at(-1))))
  assert.ok(taken >= last + 1_000, 'numbers given out after the backup are not given again')
  assert.match((await opencchc(elsewhere, 'restore', to)).said, /đã có cơ sở dữ liệu/)
})

test('a backup with one changed byte is not put back, nor is one begun over another', async () => {
  const to = join(folder, 'backup')
  assert.match((await opencchc(program.dataFolder, 'backup', to)).said, /đã có tệp/)
  const file = join(to, 'postgres', 'global', 'pg_control')
  const bytes = readFileSync(file)
  bytes[100] = (bytes[100] ?? 0) ^ 1
  writeFileSync(file, bytes)
  const third = join(folder, 'third')
  mkdirSync(third, { mode: 0o711 })
  copyFileSync(join(program.dataFolder, 'secret'), join(third, 'secret'))
  const refused = await opencchc(third, 'restore', to)
  assert.equal(refused.code, 2)
  assert.match(refused.said, /Bản sao lưu hỏng: tệp postgres\/global\/pg_control/)
})

async function standing(dataFolder: string) {
  const cluster = await openCluster(dataFolder, { info: () => {} })
  const client = new pg.Client({ connectionString: cluster.ownerUrl('opencchc') })
  try {
    await client.connect()
    const { rows } = await client.query<{ codes: string[]; epoch: number; taken: number }>(
      `select array(select code from dossiers.dossier) as codes, (select epoch from journal.epoch) as epoch,
         (select max(taken) from dossiers.number_block) as taken`,
    )
    return rows[0] ?? { codes: [], epoch: 0, taken: 0 }
  } finally {
    await client.end()
    await cluster.stop()
  }
}
