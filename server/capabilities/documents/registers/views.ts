import { treeOf } from '#agencies'
import type { Context } from '#platform/context.ts'
import { registerNamed } from './keep.ts'
import { numbersOf, registersSeen, voidIn } from './queries.ts'
import type { NumberRow, Register } from './register.ts'
import { symbolOf, whyNotVoidNumber } from './rules.ts'

const PAGE = 100

/** The registers the actor keeps: the latest year first, then by agency and series. */
export async function registersFor(context: Context) {
  const rows = await registersSeen(context).execute()
  const [tree, voids] = await Promise.all([treeOf(context), voidIn(context, rows).execute()])
  const voided = new Map(voids.map(({ register_id, n }) => [register_id, Number(n)]))
  return rows.map((row) => viewOf(row, tree.get(row.agency_id), voided.get(row.id) ?? 0)).sort(byYearAndAgency)
}

type Named = { readonly code: string; readonly name: string }

function viewOf(register: Register, agency: Named | null, voided: number) {
  const { last, starts_after, pattern, year } = register
  return {
    ...register,
    agency: { code: agency?.code ?? '', name: agency?.name ?? '' },
    given: last - starts_after,
    voided,
    next: symbolOf(pattern, last + 1, year),
  }
}

function byYearAndAgency(one: { year: number; agency: Named }, other: { year: number; agency: Named }): number {
  return other.year - one.year || one.agency.name.localeCompare(other.agency.name, 'vi')
}

/**
 * A register with its numbers, the latest first, a page at a time.
 *
 * @param before shows those below this number.
 * @throws Objection `documents.register_not_found`
 */
export async function registerView(context: Context, id: string, before: number | null) {
  const register = await registerNamed(context, id)
  const [tree, numbers, voids] = await Promise.all([
    treeOf(context),
    numbersOf(context, register, PAGE + 1, before).execute(),
    voidIn(context, [register]).execute(),
  ])
  const shown = numbers.slice(0, PAGE)
  return {
    ...viewOf(register, tree.get(register.agency_id), Number(voids[0]?.n ?? 0)),
    numbers: shown.map((number) => ({ ...number, used_by: useOf(number), can_be_voided: !whyNotVoidNumber(number) })),
    more_before: numbers.length > PAGE ? (shown.at(-1)?.n ?? null) : null,
  }
}

/** What stands behind a number: a document of this room can be opened, another record is told by its kind. */
function useOf({ subject_kind, subject_id }: NumberRow) {
  return subject_kind && subject_id ? { kind: subject_kind, id: subject_id } : null
}
