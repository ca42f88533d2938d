import { existsSync, readFileSync } from 'node:fs'

/** Whether the system tells of other processes how much they hold; where not, a child watches itself. */
export const tellsOfOthers = existsSync('/proc/self/status')

/** The resident memory of a process in MB, buffers and all; 0 where it is gone or nobody tells. */
export function megabytesOf(pid: number | undefined): number {
  if (!tellsOfOthers || pid === undefined) return 0
  try {
    const [, kilobytes = '0'] = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    return Number(kilobytes) / 1024
  } catch {
    return 0
  }
}
