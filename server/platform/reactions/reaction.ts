import type { Context } from '../context.ts'
import type { AnySubjectKind, EventOf } from '../journal/subject.ts'
import type { JournalEvent, JournalEventOf } from '../journal/tail.ts'

/**
 * What is to be done after an event was committed: at least once, in order per subject. It may run twice for one event
 * (a worker dies between the deed and the note that it is done), so it is written to be repeated.
 */
export type Reaction = {
  /** Stands in stored rows: it keeps its name. */
  readonly name: string
  /** Kinds of events it is run for. */
  readonly on: readonly string[]
  /**
   * Does it. A failure is tried again after a pause.
   *
   * @returns null when it is done; a time before which it is not to be run again, where it must wait.
   */
  run(context: Context, event: JournalEvent): Promise<Date | null>
  /**
   * Writes down that it will not be done, before its errand is dead or let go; may run twice for one errand.
   *
   * @param error_code why, as its last attempt failed.
   */
  gaveUp?(context: Context, event: JournalEvent, error_code: string): Promise<void>
  /** Takes that back, before a dead errand is tried again. */
  tryingAgain?(context: Context, event: JournalEvent): Promise<void>
}

/** A reaction to some events of one kind of subject; it is handed what those kinds tell. */
export function reactionTo<Kind extends AnySubjectKind, const On extends EventOf<Kind>['kind']>(
  _subject: Kind,
  reaction: {
    readonly name: string
    readonly on: readonly On[]
    run(context: Context, event: Extract<JournalEventOf<Kind>, { readonly kind: On }>): Promise<Date | null>
  } & Pick<Reaction, 'gaveUp' | 'tryingAgain'>,
): Reaction {
  return reaction
}

/** After so many attempts in a row an errand is given up and shown to the administrator: about twelve hours. */
export const MOST_ATTEMPTS = 12

const FIRST_PAUSE = 30_000
const LONGEST_PAUSE = 4 * 3_600_000

/**
 * How long to wait after a failure, in ms: twice as long each time, and a quarter more or less by chance, so that what
 * failed together does not come back together.
 *
 * @param chance from 0 to 1.
 */
export function pauseAfter(attempts: number, chance: number): number {
  const pause = Math.min(FIRST_PAUSE * 2 ** (attempts - 1), LONGEST_PAUSE)
  return Math.round(pause * (0.75 + chance / 2))
}

/** The code of what went wrong, never its words: they may name a person. Of a failed request it lies in the cause. */
export function codeOf(error: unknown): string {
  const { code, name, cause } = (error ?? {}) as { code?: unknown; name?: unknown; cause?: { code?: unknown } | null }
  if (name === 'TimeoutError') return 'ETIMEDOUT'
  const found = [code, cause?.code, name].find((one) => typeof one === 'string')
  return typeof found === 'string' && /^[\w.]{1,80}$/.test(found) ? found : 'unknown'
}
