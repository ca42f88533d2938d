import { setTimeout as pause } from 'node:timers/promises'
import { Objection } from '#platform/objection.ts'

const TRIES = 8
const PAUSE_MS = 20

const lines = new Map<string, Promise<unknown>>()

/**
 * Does what takes a number in its turn: acts on one register follow each other within this program, so that forty at
 * once need no tries; between programs the register's version decides, and who was slower reads and decides again.
 * Whatever happens, the writing statement alone says which number is whose.
 *
 * @param key the agency and series.
 */
export async function inTurn<Answer>(key: string, work: () => Promise<Answer>): Promise<Answer> {
  const before = lines.get(key) ?? Promise.resolve()
  const turn = before.then(
    () => persistent(work),
    () => persistent(work),
  )
  lines.set(key, turn)
  try {
    return await turn
  } finally {
    if (lines.get(key) === turn) lines.delete(key)
  }
}

/** Another program may be faster more often than one act tries. */
async function persistent<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  for (let tries = 1; ; tries++) {
    try {
      return await work()
    } catch (error) {
      if (tries === TRIES || !(error instanceof Objection) || error.code !== 'journal.busy') throw error
      await pause(PAUSE_MS * tries)
    }
  }
}
