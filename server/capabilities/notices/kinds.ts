import type { NoticeKind } from './notice.ts'
import type { Driver } from './sending/transport.ts'

/** What the wiring hands to notices: the kinds that capabilities declare, and the connectors there are. */
export type NoticeBook = {
  readonly kinds: readonly NoticeKind[]
  kind(code: string): NoticeKind | null
  readonly drivers: readonly Driver[]
  driver(channel: string, name: string): Driver | null
}

/** @throws RangeError where two kinds have one code. */
export function noticeBook(kinds: readonly NoticeKind[], drivers: readonly Driver[]): NoticeBook {
  const byCode = new Map(kinds.map((kind) => [kind.code, kind]))
  if (byCode.size < kinds.length) throw new RangeError('two kinds of notice have one code')
  return {
    kinds,
    kind: (code) => byCode.get(code) ?? null,
    drivers,
    driver: (channel, name) => drivers.find((one) => one.channel === channel && one.name === name) ?? null,
  }
}
