import { cutOf, type Registry } from '#measures'
import type { Context } from '#platform/context.ts'
import { keyOf } from '../criteria/criteria-set.ts'
import { setNamed } from '../queries.ts'
import { type Live, type LiveSheet, liveIndex, liveSheet } from './live.ts'

/** Stocks that are counted now move with the clock alone; the public's other figures are kept as long. */
const KEPT_MS = 60_000
const MOST_KEPT = 200

type Kept = { readonly found: Promise<Live | LiveSheet>; readonly at: number }
const kept = new WeakMap<Context['pool'], Map<string, Kept>>()

/** `liveIndex` for everybody: worked out once for as long as no further event has been read, a minute at most. */
export function liveIndexKept(
  context: Context,
  registry: Registry,
  asked: Parameters<typeof liveIndex>[2],
): Promise<Live> {
  return once(context, asked, () => liveIndex(context, registry, asked))
}

/** `liveSheet` for everybody, kept in the same way. */
export function liveSheetKept(
  context: Context,
  registry: Registry,
  asked: Parameters<typeof liveSheet>[2],
): Promise<LiveSheet> {
  return once(context, asked, () => liveSheet(context, registry, asked))
}

/** What is asked at once is worked out once, too. What failed is not kept. */
async function once<Found extends Live | LiveSheet>(
  context: Context,
  { set, period, agency = '' }: { readonly set: string; readonly period: string; readonly agency?: string },
  make: () => Promise<Found>,
): Promise<Found> {
  const [{ content }, cut] = await Promise.all([setNamed(context, set), cutOf(context)])
  const name = JSON.stringify([context.root_id, keyOf(content), period, agency, cut.code])
  const all = keptBy(context)
  const before = all.get(name)
  const now = context.now().getTime()
  if (before && Math.abs(now - before.at) < KEPT_MS) return before.found as Promise<Found>
  if (all.size >= MOST_KEPT) all.clear()
  const found = make()
  found.catch(() => all.delete(name))
  all.set(name, { found, at: now })
  return found
}

function keptBy({ pool }: Pick<Context, 'pool'>): Map<string, Kept> {
  const found = kept.get(pool) ?? new Map<string, Kept>()
  kept.set(pool, found)
  return found
}
