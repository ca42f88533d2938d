import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { configFrom } from '#platform/config/config.ts'
import { openTestCluster } from '#platform/database/embedded/testing.ts'
import { migrate } from '#platform/database/migrate.ts'
import { connect } from '#platform/database/pool.ts'
import { buildSample, sampleContext } from '../server/sample/ensure.ts'

const root = join(import.meta.dirname, '..')
const START_MINUTES = 5

/** The whole program, as `npm start` runs it, on a database and a data folder of its own. */
export type Program = {
  /** `http://127.0.0.1:…`; stays the same over `startAgain`. */
  readonly address: string
  /** Its database, as the owner. */
  readonly databaseUrl: string
  readonly dataFolder: string
  /** Everything it has said on standard error. */
  said(): string
  /** Ctrl-C; the exit code, once it has gone. */
  stop(): Promise<number | null>
  /** kill -9: nothing is finished, nothing closed. */
  kill(): Promise<void>
  /** Starts it on the same database, data folder and port. */
  startAgain(): Promise<void>
  /** Stops it if it runs, and removes what it had. */
  close(): Promise<void>
}

/** A sample that is told within seconds and has every scene in it. */
const SMALL = 120

/**
 * Starts the program on a fresh database of the test cluster; with a small sample province, or empty: the first-run page.
 */
export async function withProgram({ empty = false }: { empty?: boolean } = {}): Promise<Program> {
  const cluster = await openTestCluster()
  const name = `test_${randomBytes(6).toString('hex')}`
  await asOwner(cluster.ownerUrl('postgres'), `create database ${name}`)
  const databaseUrl = cluster.ownerUrl(name)
  const dataFolder = await mkdtemp(join(tmpdir(), 'opencchc-data-'))
  const settings = { DATABASE_URL: databaseUrl, OPENCCHC_DATA: dataFolder, HOST: '127.0.0.1', LOG_LEVEL: 'error' }
  const flags = empty ? ['--empty'] : []
  if (!empty) await makeSample(databaseUrl, dataFolder)
  let running = await start({ ...settings, PORT: '0' }, flags)
  const { address } = running

  const close = async (): Promise<void> => {
    await running.end('SIGTERM')
    await asOwner(cluster.ownerUrl('postgres'), `drop database if exists ${name} with (force)`)
    await cluster.stop()
    await rm(dataFolder, { recursive: true, force: true })
  }
  return {
    address,
    databaseUrl,
    dataFolder,
    said: () => running.said(),
    stop: () => running.end('SIGINT'),
    kill: async () => void (await running.end('SIGKILL')),
    startAgain: async () => {
      running = await start({ ...settings, PORT: new URL(address).port }, flags)
    },
    close,
  }
}

/** The sample as starting makes it, only smaller; a start finds it and goes on. */
async function makeSample(databaseUrl: string, dataFolder: string): Promise<void> {
  await migrate(databaseUrl)
  const connected = connect(databaseUrl, { size: 4 })
  const config = configFrom({ OPENCCHC_DATA: dataFolder, DATABASE_URL: databaseUrl }, [])
  const ours = { ownerUrl: databaseUrl, watch: () => {}, state: () => 'up' as const, stop: connected.close }
  const context = await sampleContext(config, { ...connected, ...ours })
  await buildSample(context, () => {}, SMALL)
  await connected.close()
}

type Running = { address: string; said(): string; end(signal: NodeJS.Signals): Promise<number | null> }

async function start(settings: Record<string, string>, flags: readonly string[]): Promise<Running> {
  const child = spawn(process.execPath, [join(root, 'server/main.ts'), ...flags], {
    cwd: root,
    env: { ...process.env, DATABASE_URL_DIRECT: '', ...settings },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  const end = (signal: NodeJS.Signals): Promise<number | null> => ended(child, signal)
  try {
    const address = await addressOf(child, () => said)
    await answers(`${address}/health/ready`)
    return { address, said: () => said, end }
  } catch (error) {
    await end('SIGKILL')
    throw error
  }
}

async function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode
  const exit = once(child, 'exit')
  child.kill(signal)
  await exit
  return child.exitCode
}

/** The welcome names the address. */
async function addressOf(child: ChildProcess, said: () => string): Promise<string> {
  const last = Date.now() + START_MINUTES * 60_000
  while (Date.now() < last) {
    const address = /^OpenCCHC: (http:\/\/\S+)$/m.exec(said())?.[1]
    if (address) return address
    if (child.exitCode !== null || child.signalCode !== null) break
    await pause(50)
  }
  throw new Error(`the program did not start (exit ${child.exitCode ?? child.signalCode}); it said:\n${said()}`)
}

async function answers(url: string): Promise<void> {
  const { status } = await fetch(url)
  if (status !== 200) throw new Error(`${url} answered ${status}`)
}

async function asOwner(url: string, statement: string): Promise<void> {
  const owner = new pg.Client({ connectionString: url })
  await owner.connect()
  await owner.query(statement).finally(() => owner.end())
}
