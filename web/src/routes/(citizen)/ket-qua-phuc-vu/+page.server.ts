import { active, type Results, resultsFor } from './asked.server.ts'
import { columns } from './columns.ts'

const OFFSET = 7 * 3_600_000

/** The public figures of a period, its agencies in the order asked for. */
export const load = async (event) => {
  const results = await resultsFor(event)
  return {
    results: { ...results, agencies: sorted(active(results), event.url.searchParams.get('sort') ?? '') },
    today: new Date(Date.now() + OFFSET).toISOString().slice(0, 10),
  }
}

type Agency = Results['agencies'][number]

function sorted(agencies: readonly Agency[], order: string): Agency[] {
  const name = order.replace(/^-/, '')
  const way = order.startsWith('-') ? -1 : 1
  if (name === 'agency') return [...agencies].sort((one, other) => way * one.name.localeCompare(other.name, 'vi'))
  if (!columns.some((column) => column === name)) return [...agencies]
  return [...agencies].sort((one, other) => way * (figureOf(one, name) - figureOf(other, name)))
}

/** What has no figure stands below everything. */
function figureOf({ values }: Agency, name: string): number {
  return values[name]?.value ?? -1
}
