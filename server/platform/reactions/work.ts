import { setTimeout as sleep } from 'node:timers/promises'
import type { Context } from '../context.ts'
import { type Claimed, claimNext, fail, finish, postpone } from './errands.ts'
import { codeOf, MOST_ATTEMPTS, pauseAfter, type Reaction } from './reaction.ts'

/** What became of an errand. */
export type Worked = {
  readonly reaction: string
  readonly outcome: 'done' | 'later' | 'failed' | 'dead'
  code?: string
}

/**
 * Does the next errand that is due. The deed and the note that it is done are two things, so it happens at least once.
 *
 * @returns null where nothing is due.
 */
export async function workNext(
  context: Context,
  reactions: readonly Reaction[],
  chance: () => number = Math.random,
): Promise<Worked | null> {
  const byName = new Map(reactions.map((reaction) => [reaction.name, reaction]))
  const errand = await claimNext(context.pool, [...byName.keys()], context.now())
  const reaction = errand && byName.get(errand.reaction)
  if (!errand || !reaction) return null
  if (errand.attempts > MOST_ATTEMPTS) return failed(context, reaction, errand, 'broke_off', chance())
  try {
    const later = await reaction.run(context, errand.event)
    if (later) await postpone(context.pool, errand, later)
    else await finish(context.pool, errand)
    return { reaction: reaction.name, outcome: later ? 'later' : 'done' }
  } catch (error) {
    return failed(context, reaction, errand, codeOf(error), chance())
  }
}

/** It is dead only after its reaction has noted so: a process that dies between the two leaves it to be taken again. */
async function failed(
  context: Context,
  reaction: Reaction,
  errand: Claimed,
  code: string,
  chance: number,
): Promise<Worked> {
  const at = context.now()
  const again = new Date(at.getTime() + pauseAfter(errand.attempts, chance))
  if (errand.attempts >= MOST_ATTEMPTS) await reaction.gaveUp?.(context, errand.event, code)
  const state = await fail(context.pool, errand, { code, at, again })
  return { reaction: errand.reaction, outcome: state === 'dead' ? 'dead' : 'failed', code }
}

const IDLE = 500

/** Works errands one after the other until the signal. Several may run, here and in other processes. */
export async function workErrands(
  context: () => Context,
  reactions: readonly Reaction[],
  signal: AbortSignal,
  tell: (worked: Worked) => void,
  onError: (error: unknown) => void,
): Promise<void> {
  while (!signal.aborted) {
    const worked = await workNext(context(), reactions).catch((error: unknown) => {
      if (!signal.aborted) onError(error)
      return null
    })
    if (worked) tell(worked)
    else await sleep(IDLE, undefined, { signal }).catch(() => {})
  }
}
