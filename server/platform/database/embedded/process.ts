import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { hostname } from 'node:os'

/** A process that can be told from a later one with the same number, and from one of another machine or container. */
export type Who = { readonly pid: number; readonly start: string | null; readonly host: string }

export function me(): Who {
  return { pid: process.pid, start: startOf(process.pid), host: hostname() }
}

/** Whether that process of this machine still runs; a dead one that nobody has buried does not. */
export function isRunning({ pid, start }: Pick<Who, 'pid' | 'start'>): boolean {
  return isAlive(pid) && startOf(pid) === start
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (!hasCode(error, 'EPERM')) return false
  }
  return statusOf(pid)?.[0] !== 'Z'
}

/** When the process started: ticks since boot on Linux, a date elsewhere; null where it cannot be known. */
export function startOf(pid: number): string | null {
  return process.platform === 'linux' ? (statusOf(pid)?.[19] ?? null) : ps(pid, 'lstart=')
}

/** The command line of a process, empty where it cannot be known. */
export function commandOf(pid: number): string {
  if (process.platform !== 'linux') return ps(pid, 'command=') ?? ''
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
  } catch {
    return ''
  }
}

export function hasCode(error: unknown, ...codes: string[]): boolean {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && codes.includes(error.code)
}

/** /proc/<pid>/stat after the name, which may hold spaces and brackets itself. */
function statusOf(pid: number): string[] | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return text.slice(text.lastIndexOf(') ') + 2).split(' ')
  } catch {
    return null
  }
}

function ps(pid: number, column: string): string | null {
  if (process.platform === 'win32') return null
  try {
    return execFileSync('ps', ['-o', column, '-p', String(pid)], { encoding: 'utf8', stdio: 'pipe' }).trim() || null
  } catch {
    return null
  }
}
