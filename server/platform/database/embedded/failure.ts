import type { CannotStart } from '../../config/cannot-start.ts'
import type { Place } from './place.ts'
import { hasCode } from './process.ts'
import { reasons, refusal } from './words.ts'

const LINES = 12

/** Turns what initdb or postgres said before it gave up into a reason and what to do. */
export function refusalFor({ cluster }: Pick<Place, 'cluster'>, said: string): CannotStart {
  const lines = said.trim().split('\n').slice(-LINES)
  const log = lines.map((line) => `\n    | ${line}`).join('')
  if (/No space left on device|Disk quota exceeded/.test(said)) return refusal(reasons.diskFull(cluster), said)
  if (/error while loading shared libraries|GLIBC_|cannot open shared object/.test(said))
    return refusal(reasons.noLibrary(log), said)
  if (/Cannot allocate memory|could not map anonymous shared memory/.test(said))
    return refusal(reasons.noMemory(log), said)
  if (/[Pp]ermission denied|EACCES|wrong ownership|invalid permissions/.test(said)) {
    return refusal(reasons.noPermission(cluster, log), said)
  }
  return refusal(reasons.failed(log), said)
}

/** A file operation of ours that failed on the way, as a reason; what is none stays as it is. */
export function explained(folder: string, error: unknown): unknown {
  if (hasCode(error, 'ENOSPC', 'EDQUOT')) return refusal(reasons.diskFull(folder), error)
  if (hasCode(error, 'EACCES', 'EPERM', 'EROFS')) {
    return refusal(reasons.noPermission(folder, error instanceof Error ? error.message : ''), error)
  }
  return error
}

export function isPortTaken(said: string): boolean {
  return /could not bind|Address already in use/.test(said)
}

/** The workers of a postmaster that was killed are still leaving. */
export function isStillLeaving(said: string): boolean {
  return /pre-existing shared memory block|lock file "postmaster.pid" already exists/.test(said)
}
