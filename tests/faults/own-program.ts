import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { type Cluster, openCluster } from '#platform/database/embedded/embedded.ts'

const root = join(import.meta.dirname, '../..')
const PATIENCE = 120_000

/** The program with the PostgreSQL that comes along, on a data folder of its own: both are there to be killed. */
export type OwnProgram = {
  readonly address: string
  readonly dataFolder: string
  readonly pid: () => number
  /** Its database, as the owner. */
  readonly databaseUrl: string
  /** Everything it wrote: log and messages of every start. */
  said(): string
  /** kill -9 of the program alone; its PostgreSQL goes on. */
  kill(): Promise<void>
  startAgain(): Promise<void>
  /** Starts PostgreSQL again where it does not run, as every command of the program does. */
  startDatabase(): Promise<void>
  close(): Promise<void>
}

/** Starts it empty: no province has been named. */
export async function withOwnProgram(): Promise<OwnProgram> {
  const folder = await mkdtemp(join(tmpdir(), 'opencchc-faults-'))
  if (process.getuid?.() === 0) await chmod(folder, 0o711)
  const dataFolder = join(folder, 'data')
  const port = await freePort()
  const said: string[] = []
  const clusters: Cluster[] = []
  const open = async () => {
    const cluster = await openCluster(dataFolder, { info: () => {} })
    clusters.push(cluster)
    return cluster
  }
  const start = () => startOn(dataFolder, port, said)
  let child = await start()
  const databaseUrl = (await open()).ownerUrl('opencchc')
  return {
    address: `http://127.0.0.1:${port}`,
    dataFolder,
    databaseUrl,
    pid: () => child.pid ?? 0,
    said: () => said.join(''),
    kill: () => ended(child, 'SIGKILL'),
    startAgain: async () => {
      child = await start()
    },
    startDatabase: async () => void (await open()),
    close: async () => {
      await ended(child, 'SIGTERM')
      for (const cluster of clusters) await cluster.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** A start that is expected to end by itself: how it ended, and what it said. On a free port where none is given. */
export async function startThatEnds(dataFolder: string, port?: number): Promise<{ code: number | null; said: string }> {
  const said: string[] = []
  const child = run(dataFolder, port ?? (await freePort()), said)
  await once(child, 'close')
  return { code: child.exitCode, said: said.join('') }
}

async function startOn(dataFolder: string, port: number, said: string[]): Promise<ChildProcess> {
  const child = run(dataFolder, port, said)
  const last = Date.now() + PATIENCE
  while (Date.now() < last && child.exitCode === null && child.signalCode === null) {
    const isReady = await fetch(`http://127.0.0.1:${port}/health/ready`).then(
      ({ ok }) => ok,
      () => false,
    )
    if (isReady) return child
    await pause(50)
  }
  await ended(child, 'SIGKILL')
  throw new Error(`the program did not start; it said:\n${said.join('')}`)
}

function run(dataFolder: string, port: number, said: string[]): ChildProcess {
  const { DATABASE_URL: _, DATABASE_URL_DIRECT: __, ...env } = process.env
  const child = spawn(process.execPath, [join(root, 'server/main.ts'), '--empty'], {
    cwd: root,
    env: { ...env, OPENCCHC_DATA: dataFolder, HOST: '127.0.0.1', PORT: String(port), LOG_LEVEL: 'info' },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  child.stderr?.setEncoding('utf8').on('data', (text: string) => said.push(text))
  return child
}

async function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exit = once(child, 'exit')
  child.kill(signal)
  await exit
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  return address && typeof address === 'object' ? address.port : 0
}
