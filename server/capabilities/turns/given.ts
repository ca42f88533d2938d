/** A hall that gives out numbers: the commune's, with two windows. */
import { nobody } from '#platform/access/actor.ts'
import type { Context } from '#platform/context.ts'
import { key } from '#tests/database.ts'
import { type Commune, withCommune } from '#tests/given.ts'
import { arrange } from './desk/arrange.ts'
import { usualArrangement } from './desk/desk.ts'

export type Halls = {
  readonly commune: Commune
  clerk(at: string): Context
  stranger(at: string): Context
}

/** Monday 2 March 2026 is a working day; the hall is open from 7:30. */
export async function withHall(): Promise<Halls> {
  const commune = await withCommune()
  await arrange(commune.as('unit_head', '2026-03-01T09:00'), key(), 'AB', usualArrangement, 0)
  return {
    commune,
    clerk: (at) => commune.as('clerk', at),
    stranger: (at) => commune.database.context(nobody, new Date(`${at}:00+07:00`)),
  }
}
