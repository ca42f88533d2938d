import type { Context } from '#platform/context.ts'
import { type Day, dayOf } from '#platform/time.ts'
import { counterName, type Entry, type Listed } from './measure.ts'
import { covering } from './period.ts'
import { classesCounted } from './queries.ts'
import type { Scope } from './scope.ts'

/** What catalogues list by agency, and for which classes agencies counted cases; read once for as many as are wanted. */
export type ReadListed = {
  readonly entries: ReadonlyMap<string, ReadonlyMap<string, readonly Entry[]>>
  readonly counted: ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>
}

/** Catalogues are read as of the period's last day, or today while it runs. */
export async function readListed(context: Context, listings: readonly Listed[], scope: Scope): Promise<ReadListed> {
  const catalogues = new Map(listings.map(({ from }) => [from.name, from]))
  const havings = new Map(listings.flatMap(({ having }) => (having ? [[nameOfHaving(having), having] as const] : [])))
  const stretches = covering(scope.period.from, scope.period.to)
  const [entries, counted] = await Promise.all([
    Promise.all(
      [...catalogues.values()].map(
        async (from) => [from.name, byAgency(within(scope, await from.entries(context, dayFor(scope))))] as const,
      ),
    ),
    Promise.all(
      [...havings].map(
        async ([name, { counter, channel }]) =>
          [name, await classesCounted(context, counterName(counter), channel, scope.agencies, stretches)] as const,
      ),
    ),
  ])
  return { entries: new Map(entries), counted: new Map(counted) }
}

/** The entries a definition counts for a group of agencies, each once. */
export function listedIn(read: ReadListed, { from, that, having }: Listed, agencies: readonly string[]): Entry[] {
  const byAgencies = read.entries.get(from.name)
  const found = new Set(agencies.flatMap((agency) => byAgencies?.get(agency) ?? []))
  const marked = [...found].filter(({ marks }) => marks.includes(that))
  if (!having) return marked
  const counted = read.counted.get(nameOfHaving(having))
  const classes = new Set(agencies.flatMap((agency) => [...(counted?.get(agency) ?? [])]))
  return marked.filter(({ code }) => classes.has(code))
}

/** Asked for one class, only the entry of that code. */
function within({ class: only }: Scope, entries: readonly Entry[]): readonly Entry[] {
  return only === '' ? entries : entries.filter(({ code }) => code === only)
}

function dayFor({ now, period }: Scope): Day {
  return now ? dayOf(now) : period.to
}

function byAgency(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const found = new Map<string, Entry[]>()
  for (const entry of entries)
    for (const agency of entry.agencies) {
      const known = found.get(agency)
      if (known) known.push(entry)
      else found.set(agency, [entry])
    }
  return found
}

function nameOfHaving({ counter, channel }: NonNullable<Listed['having']>): string {
  return `${counterName(counter)} ${channel}`
}
