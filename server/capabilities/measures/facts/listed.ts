import type { Context } from '#platform/context.ts'
import { type Day, dayOf } from '#platform/time.ts'
import type { Scope } from '../figures/scope.ts'
import { type Catalogue, counterName, type Entry, type Listed } from '../measure.ts'
import { covering } from '../periods/period.ts'
import type { Registry } from '../registry.ts'
import { partsCounted } from '../tally/cells.ts'

/** What catalogues list by agency, and of which entries agencies counted facts; read once for as many as are wanted. */
export type ReadListed = {
  readonly entries: ReadonlyMap<string, ReadonlyMap<string, readonly Entry[]>>
  readonly counted: ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>
}

/** Catalogues are read as of the period's last day, or today while it runs. */
export async function readListed(
  context: Context,
  registry: Registry,
  listings: readonly Listed[],
  scope: Scope,
): Promise<ReadListed> {
  const catalogues = new Map(listings.map(({ from }) => [from.name, from]))
  const havings = new Map(listings.flatMap((one) => (one.having ? [[nameOfHaving(one), one] as const] : [])))
  const [entries, counted] = await Promise.all([
    Promise.all(
      [...catalogues.values()].map(
        async (from) => [from.name, byAgency(within(scope, from, await from.entries(context, dayFor(scope))))] as const,
      ),
    ),
    Promise.all(
      [...havings].map(async ([name, one]) => [name, await countedFor(context, registry, one, scope)] as const),
    ),
  ])
  return { entries: new Map(entries), counted: new Map(counted) }
}

/** The codes of which agencies counted what an entry must have. */
async function countedFor(context: Context, registry: Registry, { having, from }: Listed, scope: Scope) {
  if (!having) return new Map<string, ReadonlySet<string>>()
  const { counter, where } = having
  const slice = { agencies: scope.agencies, where, by: from.dimension }
  return partsCounted(context, registry.kind(counter.of), counter, slice, covering(scope.period.from, scope.period.to))
}

/** The entries a definition counts for a group of agencies, each once. */
export function listedIn(read: ReadListed, listed: Listed, agencies: readonly string[]): Entry[] {
  const { from, that, having } = listed
  const byAgencies = read.entries.get(from.name)
  const found = new Set(agencies.flatMap((agency) => byAgencies?.get(agency) ?? []))
  const marked = [...found].filter(({ marks }) => marks.includes(that))
  if (!having) return marked
  const counted = read.counted.get(nameOfHaving(listed))
  const codes = new Set(agencies.flatMap((agency) => [...(counted?.get(agency) ?? [])]))
  return marked.filter(({ code }) => codes.has(code))
}

/** Asked for one part, only the entry of that code. */
function within({ where }: Scope, { dimension }: Catalogue, entries: readonly Entry[]): readonly Entry[] {
  const only = where[dimension]
  return only === undefined ? entries : entries.filter(({ code }) => code === only)
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

function nameOfHaving({ having, from }: Listed): string {
  return having ? `${counterName(having.counter)} ${JSON.stringify(having.where)} ${from.dimension}` : ''
}
