import { linkSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { hasCode, isRunning, me, type Who } from './process.ts'

/** What a lock file says: who holds it, and what the holder wants others to know. */
export type Holder = Who & { readonly note: string }
export type Lock = { note(text: string): void; release(): void }

const BEAT = 5_000
const SILENT = 4 * BEAT

/**
 * Takes a lock file, at once and whole, or says who holds it. One left by a process that is gone is taken over; one of
 * another host (a container sharing the folder) when it has not moved for 20 seconds. Given back when the process exits.
 */
export function takeLock(file: string, note = ''): Lock | Holder {
  for (;;) {
    if (link(file, textOf(note))) return held(file)
    const [holder, text] = read(file)
    if (holder && !isStale(file, holder)) return holder
    if (text !== null) remove(file, text)
  }
}

/** Takes the lock, waiting for whoever holds it. */
export async function waitForLock(file: string): Promise<Lock> {
  for (;;) {
    const lock = takeLock(file)
    if ('release' in lock) return lock
    await sleep(20)
  }
}

function held(file: string): Lock {
  const beat = setInterval(() => touch(file), BEAT).unref()
  process.once('exit', release)
  return { note: (text) => writeFileSync(file, textOf(text)), release }

  function release(): void {
    clearInterval(beat)
    process.off('exit', release)
    if (isMine(read(file)[0])) rmSync(file, { force: true })
  }
}

function link(file: string, text: string): boolean {
  const mine = `${file}.${process.pid}`
  writeFileSync(mine, text)
  try {
    linkSync(mine, file)
    return true
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false
    throw error
  } finally {
    rmSync(mine, { force: true })
  }
}

/** Moves the stale file away first: where another process was faster and the file is a new one, it is put back. */
function remove(file: string, stale: string): void {
  const away = `${file}.${process.pid}.stale`
  try {
    renameSync(file, away)
    if (readFileSync(away, 'utf8') !== stale) linkSync(away, file)
  } catch (error) {
    if (!hasCode(error, 'ENOENT', 'EEXIST')) throw error
  } finally {
    rmSync(away, { force: true })
  }
}

function read(file: string): [Holder | null, string | null] {
  let text: string | null = null
  try {
    text = readFileSync(file, 'utf8')
    return [JSON.parse(text) as Holder, text]
  } catch (error) {
    if (hasCode(error, 'EACCES')) throw error
    return [null, text]
  }
}

function isStale(file: string, holder: Holder): boolean {
  if (holder.host === hostname()) return !isRunning(holder)
  const moved = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0
  return Date.now() - moved > SILENT
}

function isMine(holder: Holder | null): boolean {
  return holder?.pid === process.pid && holder.host === hostname()
}

function touch(file: string): void {
  if (isMine(read(file)[0])) utimesSync(file, new Date(), new Date())
}

function textOf(note: string): string {
  return JSON.stringify({ ...me(), note })
}
