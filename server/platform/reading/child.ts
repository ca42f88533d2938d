import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { realpathSync } from 'node:fs'
import { Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { Readable, type Writable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { Objection } from '../objection.ts'
import { answerCollector, orderHead } from './frames.ts'
import type { Lane } from './lane.ts'
import { megabytesOf } from './memory.ts'
import type { Source } from './read-apart.ts'

/** One file to read: by which module, with what beside it, within which limits. */
export type Order = {
  readonly module: string
  readonly given: unknown
  readonly source: Source
  readonly seconds: number
  readonly answerBytes: number
}

export type Child = {
  readonly pid: number | undefined
  /** Whether it can take another file. */
  isSound(): boolean
  /** The answer's bytes. A child that passes a limit is ended. @throws Objection `reading.…` */
  read(order: Order): Promise<Buffer>
  end(): void
}

type Running = ChildProcessByStdio<Writable, Readable, null>

const WATCH_MS = 25
const running = new Set<Running>()
process.once('exit', () => {
  for (const one of running) one.kill('SIGKILL')
})

/** Starts a Node of its own that knows nothing of ours and may only read the program's code. */
export function startChild(lane: Lane): Child {
  const child = spawn(process.execPath, argumentsFor(lane), {
    cwd: tmpdir(),
    env: bareEnvironment(),
    stdio: ['pipe', 'pipe', 'ignore'],
    windowsHide: true,
  })
  let isSound = true
  const end = () => {
    isSound = false
    child.kill('SIGKILL')
  }
  running.add(child)
  child.on('error', end)
  child.stdin.on('error', end)
  child.once('exit', () => {
    isSound = false
    running.delete(child)
  })
  hold(child, false)
  return {
    pid: child.pid,
    isSound: () => isSound,
    end,
    async read(order) {
      hold(child, true)
      try {
        return await readIn(child, lane, order)
      } catch (error) {
        end()
        throw error
      } finally {
        hold(child, false)
      }
    },
  }
}

async function readIn(child: Running, lane: Lane, order: Order): Promise<Buffer> {
  const { promise, resolve, reject } = Promise.withResolvers<Buffer>()
  promise.catch(() => {})
  const stop = (code: string, detail: Objection['detail'] = {}) => reject(new Objection(code, detail))
  const full = () => stop('reading.took_too_much', { megabytes: lane.memory })
  const late = setTimeout(() => stop('reading.took_too_long', { seconds: order.seconds }), order.seconds * 1000)
  const look = () => lane.watches !== 'itself' && megabytesOf(child.pid) > lane.memory && full()
  const watch = setInterval(look, WATCH_MS)
  // A heap that is full, and a system that is out of memory, end a child by a signal.
  const gone = () => (child.signalCode ? full() : stop('reading.broke'))
  const failed = (cause: unknown) => reject(Object.assign(new Objection('reading.broke'), { cause }))
  const collect = answerCollector(order.answerBytes)
  const take = (chunk: Buffer) => {
    const answer = collect(chunk)
    if (answer === 'too large') stop('reading.answer_too_large')
    else if (answer) resolve(answer)
  }
  child.once('exit', gone).once('error', failed)
  child.stdout.on('data', take)
  if (child.exitCode !== null || child.signalCode !== null) gone()
  let bytes: Readable | undefined
  try {
    bytes = await send(child.stdin, order)
    bytes.once('error', reject)
    return await promise
  } finally {
    clearTimeout(late)
    clearInterval(watch)
    bytes?.destroy()
    child.off('exit', gone).off('error', failed)
    child.stdout.off('data', take)
  }
}

/** Sends the file on its way; a child that is gone says so by its end, not here. */
async function send(to: Writable, { module, given, answerBytes, source }: Order): Promise<Readable> {
  const isHere = source instanceof Uint8Array
  const bytes = isHere
    ? Readable.from([Buffer.from(source.buffer, source.byteOffset, source.byteLength)])
    : await source.read()
  to.write(orderHead({ module, given, answerBytes }, isHere ? source.byteLength : source.bytes))
  bytes.pipe(to, { end: false })
  return bytes
}

/** Node's own permissions: no file is written, none read but the code, no process started. */
function argumentsFor({ heap, memory, watches }: Lane): string[] {
  const place = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url))
  const packages = place('node_modules')
  const readable = [place('server/'), place('words/'), place('package.json'), packages, realpathSync(packages)]
  return [
    `--max-old-space-size=${heap}`,
    '--permission',
    ...readable.map((path) => `--allow-fs-read=${path}`),
    '--allow-fs-write=/proc/self/oom_score_adj',
    ...(watches === 'itself' ? ['--allow-worker'] : []),
    place('server/platform/reading/reading-child.ts'),
    ...(watches === 'itself' ? [String(memory)] : []),
  ]
}

/** No secret, no setting, no path of ours; Windows itself asks for SystemRoot. */
function bareEnvironment(): NodeJS.ProcessEnv {
  const { SystemRoot } = process.env
  return SystemRoot ? { SystemRoot } : {}
}

/** A child that reads holds the program; an idle one does not. */
function hold(child: Running, isHeld: boolean): void {
  const ends = [child, child.stdin, child.stdout].filter((one) => one === child || one instanceof Socket)
  for (const one of ends as { ref(): void; unref(): void }[]) isHeld ? one.ref() : one.unref()
}
