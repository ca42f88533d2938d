import { type Context, today } from '#platform/context.ts'
import type { OpenDataSet } from '../capability.ts'
import { publicResults } from './figures/results.ts'
import type { Registry } from './registry.ts'

const YEARS = 5

/** What everybody may see of the province's work: each figure of each agency and month, with what it is made of. */
export const resultsOpen: OpenDataSet = {
  name: 'results',
  changes: 'monthly',
  columns: [
    { name: 'month', type: 'text' },
    { name: 'agency', type: 'text' },
    { name: 'agency_name', type: 'text' },
    { name: 'measure', type: 'text' },
    { name: 'unit', type: 'text' },
    { name: 'value', type: 'number' },
    { name: 'numerator', type: 'number' },
    { name: 'denominator', type: 'number' },
  ],
  years: async (context, { registry }) => {
    const last = yearOf(context)
    const years = Array.from({ length: YEARS }, (_, back) => String(last - back))
    const counted = await Promise.all(years.map((year) => hasRecord(context, registry, year)))
    return years.filter((_, at) => counted[at])
  },
  rows: async (context, { registry }, year) => {
    const months = await Promise.all(
      monthsOver(context, year ?? '').map(async (month) => rowsOf(await publicResults(context, registry, month))),
    )
    return months.flat()
  },
}

async function hasRecord(context: Context, registry: Registry, year: string): Promise<boolean> {
  const { figures } = await publicResults(context, registry, year)
  return figures.some(({ name, value }) => name === 'received' && (value ?? 0) > 0)
}

function rowsOf({ period, figures, agencies }: Awaited<ReturnType<typeof publicResults>>) {
  return agencies.flatMap(({ code, name, values }) =>
    figures.flatMap((figure) => {
      const value = values[figure.name]
      if (!value) return []
      return {
        month: period.code,
        agency: code,
        agency_name: name,
        measure: figure.name,
        unit: figure.unit,
        value: value.value,
        numerator: value.numerator,
        denominator: value.denominator,
      }
    }),
  )
}

/** The months of a year that are over. */
function monthsOver(context: Context, year: string): string[] {
  const now = today(context).slice(0, 7)
  return Array.from({ length: 12 }, (_, at) => `${year}-${String(at + 1).padStart(2, '0')}`).filter(
    (month) => month < now,
  )
}

function yearOf(context: Context): number {
  return Number(today(context).slice(0, 4))
}
