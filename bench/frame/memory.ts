import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The memory of processes with all their children, in MB: each page shared by several counted once (PSS); where the
 * system does not tell, their resident sizes added up. Null where there is no /proc.
 */
export function memoryOf(pids: readonly number[]): number | null {
  if (!existsSync('/proc/self/status')) return null
  const parents = parentsOfAll()
  const family = new Set(pids)
  for (const one of family) for (const [pid, parent] of parents) if (parent === one) family.add(pid)
  return [...family].reduce((sum, pid) => sum + kilobytesOf(pid), 0) / 1024
}

function parentsOfAll(): Map<number, number> {
  const parents = new Map<number, number>()
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue
    const stat = read(join('/proc', name, 'stat'))
    parents.set(Number(name), Number(/^\d+ \(.*\) \w (\d+)/s.exec(stat)?.[1] ?? 0))
  }
  return parents
}

function kilobytesOf(pid: number): number {
  const shares = /^Pss:\s+(\d+) kB/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1]
  const resident = /^VmRSS:\s+(\d+) kB/m.exec(read(`/proc/${pid}/status`))?.[1]
  return Number(shares ?? resident ?? 0)
}

/** A process may have gone meanwhile, or belong to somebody else. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
