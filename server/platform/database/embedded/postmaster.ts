import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync, readSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { programOf } from './create.ts'
import type { Place } from './place.ts'
import { remember } from './port.ts'
import { commandOf, isAlive } from './process.ts'

/** A running postgres as its `postmaster.pid` tells it. */
export type Postmaster = { readonly pid: number; readonly port: number; readonly status: string }

const GLANCE = 20
const PATIENCE = 10_000
const LARGEST_LOG = 10_000_000

/** The postgres that runs on the cluster's files now; null where there is none, whatever a crash left behind. */
export function postmasterOf({ cluster }: Pick<Place, 'cluster'>): Postmaster | null {
  const file = join(cluster, 'postmaster.pid')
  if (!existsSync(file)) return null
  const lines = readFileSync(file, 'utf8').split('\n')
  const pid = Number(lines[0])
  const folder = lines[1] ?? cluster
  if (!(pid > 0) || !isAlive(pid)) return null
  const command = commandOf(pid)
  if (command !== '' && !command.includes(cluster) && !command.includes(folder)) return null
  return { pid, port: Number(lines[3]), status: (lines[7] ?? '').trim() }
}

/** Starts postgres in a session of its own, so that Ctrl-C reaches only us. @returns it, or what it said before it ended. */
export async function launch(
  place: Place,
  port: number,
  tell: (message: string) => void,
): Promise<Postmaster | string> {
  const { file, options } = programOf(place, 'postgres')
  const log = openLog(place)
  const child = spawn(file, ['-D', place.cluster, '-p', String(port)], {
    ...options,
    detached: true,
    stdio: ['ignore', log.fd, log.fd],
  })
  remember(place.dataFolder, { port, pid: child.pid ?? null, ending: false })
  const ended = endOf(child)
  closeSync(log.fd)
  child.unref()
  for (let waited = 0; ; waited += GLANCE) {
    if (ended.why !== null) return `${ended.why}${textFrom(log.file, log.from)}`
    const postmaster = postmasterOf(place)
    if (postmaster?.pid === child.pid && postmaster?.status === 'ready') return postmaster
    if (waited > 0 && waited % PATIENCE === 0) tell('PostgreSQL đang khôi phục dữ liệu sau lần dừng đột ngột, xin chờ…')
    await sleep(GLANCE)
  }
}

/** Ends postgres: connections are cut, what was committed is written down. Harder after a minute. */
export async function end({ pid }: Postmaster, patience = 60_000): Promise<void> {
  signal(pid, 'SIGINT')
  for (let waited = 0; isAlive(pid); waited += GLANCE) {
    if (waited === patience) signal(pid, 'SIGQUIT')
    await sleep(GLANCE)
  }
}

export function signal(pid: number, name: 'SIGINT' | 'SIGQUIT'): void {
  if (isAlive(pid)) process.kill(pid, name)
}

function endOf(child: ChildProcess): { why: string | null } {
  const ended: { why: string | null } = { why: null }
  child.on('error', (error) => (ended.why = `${error.message}\n`))
  child.on('exit', () => (ended.why ??= ''))
  return ended
}

function openLog({ dataFolder }: Place): { file: string; from: number; fd: number } {
  const file = join(dataFolder, 'postgres.log')
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > LARGEST_LOG) renameSync(file, `${file}.old`)
  const fd = openSync(file, 'a', 0o600)
  return { file, fd, from: statSync(file).size }
}

function textFrom(file: string, from: number): string {
  const fd = openSync(file, 'r')
  const text = Buffer.alloc(100_000)
  const length = readSync(fd, text, 0, text.length, from)
  closeSync(fd)
  return text.toString('utf8', 0, length)
}
