import { Objection } from '../objection.ts'
import { type Child, type Order, startChild } from './child.ts'
import { megabytesOf, tellsOfOthers } from './memory.ts'

/**
 * Memory in MB: `heap` of JavaScript, `memory` of the whole process. `waiting`: how many files may wait or be read.
 * Where the system tells nobody how much a child holds, the child `watches` itself.
 */
export type Lane = {
  readonly heap: number
  readonly memory: number
  readonly waiting: number
  readonly watches: 'nothing' | 'itself'
}

const watches = tellsOfOthers ? 'nothing' : 'itself'

/** Each lane has one child, so a short look never waits behind a long document, and two files are open at most. */
export const lanes = {
  short: { heap: 384, memory: 640, waiting: 64, watches },
  long: { heap: 768, memory: 1_024, waiting: 8, watches },
} as const satisfies Record<string, Lane>
export type LaneName = keyof typeof lanes

/** A child is warm for the next file, but not for ever: what a file left behind in it goes with it. */
const MOST_FILES = 50
const IDLE_MS = 60_000

/** One file after the other, in one child. */
export function openLane(lane: Lane) {
  let child: Child | null = null
  let files = 0
  let waiting = 0
  let idle: NodeJS.Timeout | undefined
  let last: Promise<unknown> = Promise.resolve()

  async function read(order: Order): Promise<Buffer> {
    if (waiting >= lane.waiting) throw new Objection('reading.busy')
    waiting += 1
    const turn = last.then(() => inChild(order))
    last = turn.catch(() => {})
    return turn.finally(() => {
      waiting -= 1
    })
  }

  async function inChild(order: Order): Promise<Buffer> {
    clearTimeout(idle)
    if (!child?.isSound()) {
      child = startChild(lane)
      files = 0
    }
    files += 1
    try {
      return await child.read(order)
    } finally {
      if (files >= MOST_FILES || megabytesOf(child.pid) > lane.memory / 2) end()
      idle = setTimeout(end, IDLE_MS).unref()
    }
  }

  function end(): void {
    clearTimeout(idle)
    child?.end()
    child = null
  }

  return { read, close: end }
}
