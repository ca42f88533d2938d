import { sql } from 'kysely'
import { agenciesWhere, system } from '#platform/access/actor.ts'
import type { Context } from '#platform/context.ts'
import type { NumberRow } from './register.ts'

export const REGISTERS = 'documents.registers'

/** The registers of an agency and series, the latest year first. Served by the unique key. */
export function registersOf({ db, root_id }: Context, agency_id: string, series: string) {
  return db
    .selectFrom('documents.register')
    .where('agency_id', '=', agency_id)
    .where('root_id', '=', root_id)
    .where('series', '=', series)
    .selectAll()
    .orderBy('year', 'desc')
}

/** Those the actor keeps, by year, agency and series. */
export function registersSeen({ db, root_id, actor }: Context) {
  const all = db.selectFrom('documents.register as register').where('register.root_id', '=', root_id)
  const seen =
    actor === system
      ? all
      : all.where('register.agency_id', '=', sql<string>`any(${agenciesWhere(actor, REGISTERS)}::uuid[])`)
  return seen.selectAll('register').orderBy('register.year', 'desc').orderBy('register.series')
}

/** How many numbers of some registers are void. */
export function voidIn(
  { db }: Pick<Context, 'db'>,
  of: readonly { readonly agency_id: string; readonly id: string }[],
) {
  return db
    .selectFrom('documents.number')
    .where('agency_id', '=', sql<string>`any(${of.map(({ agency_id }) => agency_id)}::uuid[])`)
    .where('register_id', '=', sql<string>`any(${of.map(({ id }) => id)}::uuid[])`)
    .where('void_reason', 'is not', null)
    .groupBy('register_id')
    .select(({ fn }) => ['register_id', fn.countAll<number>().as('n')])
}

/** The numbers of a register, the latest first, below one where it says so. Served by the unique key. */
export function numbersOf(
  { db }: Pick<Context, 'db'>,
  register: { readonly agency_id: string; readonly id: string },
  size: number,
  before: number | null,
) {
  const all = db
    .selectFrom('documents.number')
    .where('agency_id', '=', register.agency_id)
    .where('register_id', '=', register.id)
    .selectAll()
    .$castTo<NumberRow>()
    .orderBy('n', 'desc')
    .limit(size)
  return before === null ? all : all.where('n', '<', before)
}

/** One number of a register. */
export function numberOf(
  { db }: Pick<Context, 'db'>,
  register: { readonly agency_id: string; readonly id: string },
  n: number,
) {
  return db
    .selectFrom('documents.number')
    .where('agency_id', '=', register.agency_id)
    .where('register_id', '=', register.id)
    .where('n', '=', n)
    .selectAll()
    .$castTo<NumberRow>()
}

/** A number, with the register it was taken from. */
export function numberHeld({ db }: Pick<Context, 'db'>, agency_id: string, id: string) {
  return db
    .selectFrom('documents.number as number')
    .innerJoin('documents.register as register', (join) =>
      join.onRef('register.agency_id', '=', 'number.agency_id').onRef('register.id', '=', 'number.register_id'),
    )
    .where('number.agency_id', '=', agency_id)
    .where('number.id', '=', id)
    .selectAll('register')
    .select(['number.id as held_id', 'number.n', 'number.void_reason'])
}
