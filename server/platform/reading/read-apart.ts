import type { Readable } from 'node:stream'
import { Objection } from '../objection.ts'
import { type Lane, type LaneName, lanes, openLane } from './lane.ts'

/** What a reader module exports as `read`: pure but for the bytes; what it answers must survive JSON. */
export type Read = (bytes: Uint8Array, given: never) => unknown

/** A module that opens files, with how long it may take and how much it may answer. It is never imported here. */
export type Reader<Given, Answer> = {
  readonly module: string
  readonly lane: LaneName
  readonly seconds: number
  readonly answerBytes: number
  /** Not there at all: it carries the types of the module's `read`. */
  readonly read?: (given: Given) => Answer
}

export type ReaderLimits = { readonly lane: LaneName; readonly seconds: number; readonly answerBytes: number }

/** Bytes at hand, or where they can be had from once it is their turn. */
export type Source = Uint8Array | { readonly bytes: number; read(): Promise<Readable> }

/** Names a reader: `readerOf<typeof import('./readers/x.ts').read>(new URL('./readers/x.ts', import.meta.url), …)`. */
export function readerOf<R extends Read>(
  module: URL,
  limits: ReaderLimits,
): Reader<Parameters<R>[1], Awaited<ReturnType<R>>> {
  return { module: module.href, ...limits }
}

export type Readers = {
  read<Given, Answer>(reader: Reader<Given, Answer>, source: Source, given: Given): Promise<Answer>
  close(): void
}

/** Children of one's own, one a lane; they start with the first file and do not keep the process alive. */
export function openReaders(limits: Readonly<Record<LaneName, Lane>> = lanes): Readers {
  const open = { short: openLane(limits.short), long: openLane(limits.long) }
  return {
    async read<Given, Answer>(reader: Reader<Given, Answer>, source: Source, given: Given) {
      const { module, lane, seconds, answerBytes } = reader
      return answerIn<Answer>(await open[lane].read({ module, given, source, seconds, answerBytes }))
    },
    close() {
      open.short.close()
      open.long.close()
    },
  }
}

let shared: Readers | null = null

/**
 * Reads a file that somebody handed in, in a child process with limits: whatever the file does to its reader, nobody
 * else waits and nothing else ends.
 *
 * @throws Objection what the reader objects to; `reading.took_too_long`, `reading.took_too_much`,
 *   `reading.answer_too_large`, `reading.broke`, `reading.busy`
 */
export function readApart<Given, Answer>(reader: Reader<Given, Answer>, source: Source, given: Given): Promise<Answer> {
  shared ??= openReaders()
  return shared.read(reader, source, given)
}

/** Ends the children behind `readApart`; the next file starts them again. */
export function closeReaders(): void {
  shared?.close()
  shared = null
}

/** What a child answers: an answer, an objection, or where it broke. */
export type Told =
  | { readonly answer: unknown }
  | { readonly objection: { readonly code: string; readonly detail: Objection['detail'] } }
  | { readonly tooLarge: true }
  | { readonly broken: string }

function answerIn<Answer>(frame: Buffer): Answer {
  const told = JSON.parse(frame.toString()) as Told
  if ('answer' in told) return told.answer as Answer
  if ('objection' in told) throw new Objection(told.objection.code, told.objection.detail)
  if ('tooLarge' in told) throw new Objection('reading.answer_too_large')
  throw Object.assign(new Objection('reading.broke'), { cause: new Error(told.broken) })
}
