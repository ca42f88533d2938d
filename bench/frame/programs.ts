import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

export const root = join(import.meta.dirname, '../..')
const PATIENCE = 300_000

/** A program that runs as a process of its own and serves at an address. */
export type Program = {
  readonly pid: number
  readonly address: string
  /** From the call to the first answer of its health check. */
  readonly seconds: number
  stop(): Promise<void>
}

/** The product, as `npm start` runs it. */
export function startProduct(settings: Readonly<Record<string, string>>): Promise<Program> {
  return start(
    'server/main.ts',
    { HOST: '127.0.0.1', PORT: '0', DATABASE_URL_DIRECT: '', ...settings },
    '/health/ready',
  )
}

/** Starts a file of the checkout; what it says on standard error names its address. */
export async function start(
  file: string,
  settings: Readonly<Record<string, string>>,
  health: string,
): Promise<Program> {
  const began = performance.now()
  const child = spawn(process.execPath, [join(root, file)], {
    cwd: root,
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const said = gather(child)
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return
    const exit = once(child, 'exit')
    child.kill('SIGTERM')
    await exit
  }
  try {
    const address = await addressIn(child, said)
    await untilServing(`${address}${health}`)
    return { pid: child.pid ?? 0, address, seconds: (performance.now() - began) / 1000, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** The last it said; a program under load says a line for each request. */
function gather(child: ChildProcess): () => string {
  let said = ''
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-20_000)
  })
  return () => said
}

async function addressIn(child: ChildProcess, said: () => string): Promise<string> {
  const last = Date.now() + PATIENCE
  while (Date.now() < last && child.exitCode === null) {
    const address = /(http:\/\/127\.0\.0\.1:\d+)\s/.exec(said())?.[1]
    if (address) return address
    await pause(20)
  }
  throw new Error(`the program did not start:\n${said()}`)
}

async function untilServing(url: string): Promise<void> {
  for (let tries = 0; tries < 500; tries++) {
    const status = await fetch(url).then(
      (answer) => answer.status,
      () => 0,
    )
    if (status === 200) return
    await pause(20)
  }
  throw new Error(`${url} did not answer`)
}
