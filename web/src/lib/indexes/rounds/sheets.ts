import { csvOf } from '../../csv.ts'
import type { RankRow } from '../sort.ts'
import type { SayIndex } from '../words.ts'

type Group = { readonly name: string; readonly rows: readonly RankRow[] }
type Named = { readonly code: string; readonly name: string }
type Cell = string | number | null

const COMMON = ['group', 'rank', 'tie', 'agency_code', 'agency', 'points', 'max', 'unknown'] as const
const JUDGED = ['share', 'band', 'change_rank', 'change_points'] as const

/**
 * A ranking as a file for spreadsheets: a line for each agency, points as numbers, what is not known an empty cell.
 * Without classes, as an index is that runs, it has no share, class and last year either.
 */
export function rankingSheet(
  groups: readonly Group[],
  { fields, bands }: { readonly fields: readonly Named[]; readonly bands: readonly Named[] },
  say: SayIndex,
): string {
  const judged = bands.length > 0
  const heads = [...COMMON, ...(judged ? JUDGED : [])].map((name) => say(`columns.${name}`))
  const ofFields = fields.flatMap(({ name }) =>
    (['field_points', 'field_rank'] as const).map((column) => `${say(`columns.${column}`)}: ${name}`),
  )
  const lines = groups.flatMap(({ name, rows }) =>
    rows.map((row): Cell[] => [
      ...[name, row.rank, row.tie ? say('rank.tie') : '', row.agency, row.name],
      ...[points(row.points), points(row.max), points(row.unknown)],
      ...(judged ? judgement(row, bands) : []),
      ...fields.flatMap(({ code }) => fieldCells(row, code)),
    ]),
  )
  return csvOf([[...heads, ...ofFields], ...lines])
}

function judgement({ share, band, change }: RankRow, bands: readonly Named[]): Cell[] {
  const name = bands.find(({ code }) => code === band)?.name ?? ''
  return [share, name, change?.rank ?? null, points(change?.points ?? null)]
}

function fieldCells({ fields }: RankRow, code: string): Cell[] {
  const own = fields.find((field) => field.code === code)
  return [points(own?.points ?? null), own?.rank ?? null]
}

function points(thousandths: number | null): number | null {
  return thousandths === null ? null : thousandths / 1000
}
