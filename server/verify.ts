import type { Pool } from 'pg'
import { verifyFigures } from '#measures'
import { type Difference, type SubjectTables, verifyChains, verifySeals } from '#platform/journal/verify.ts'
import { capabilities } from './capabilities.ts'

/** Where the subjects of the journal stand; a kind that stands in several tables is read from all of them. */
const tables: SubjectTables = Object.fromEntries(
  [
    ...Map.groupBy(
      capabilities.flatMap((one) => one.subjects ?? []),
      ({ kind }) => kind,
    ),
  ].map(([kind, of]) => [kind, readFrom(of.map(({ table }) => table))]),
)

function readFrom(found: readonly string[]): string {
  const [only, ...others] = found
  if (only && others.length === 0) return only
  return `(${found.map((table) => `select id, last_seq, last_hash from ${table}`).join(' union all ')})`
}

export type Verified = {
  readonly ok: boolean
  readonly events: number
  readonly seals: number
  readonly cells: number
  readonly difference: Difference | null
}

/**
 * Chains, seals, every stored figure against its recount, and what capabilities hold besides (the catalogue, every
 * published round); stops at the first difference.
 */
export async function verify(pool: Pool, progress: (events: number) => void): Promise<Verified> {
  const chains = await verifyChains(pool, tables, progress)
  const seals = chains.difference ? { seals: 0, difference: null } : await verifySeals(pool)
  const first = chains.difference ?? seals.difference
  const recounts = capabilities.flatMap((capability) => capability.recounts ?? [])
  const figures = first ? { cells: 0, difference: null } : await verifyFigures(pool, recounts)
  const difference = first ?? figures.difference ?? (await firstElsewhere(pool))
  return { ok: difference === null, events: chains.events, seals: seals.seals, cells: figures.cells, difference }
}

async function firstElsewhere(pool: Pool): Promise<Difference | null> {
  for (const holds of capabilities.flatMap(({ verifies = [] }) => verifies)) {
    const difference = await holds(pool)
    if (difference) return difference
  }
  return null
}
