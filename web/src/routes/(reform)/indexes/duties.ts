import type { components } from '#contract/api.d.ts'

export type Duty = components['schemas']['IndexDuty']
/** The parts one may have in a round, as the API asks for them. */
export const ROLES = ['self_score', 'appraise', 'manage'] as const
export type As = (typeof ROLES)[number]

/** What one has to do in one round in one part: the agencies with something left, and how many have nothing. */
export type Task = {
  readonly as: As
  readonly round: string
  readonly name: string
  readonly state: Duty['state']
  readonly open: readonly Duty[]
  readonly finished: number
}

/** Tasks by round, with the most left first; a round without anything left is none. */
export function tasksOf(as: As, duties: readonly Duty[]): readonly Task[] {
  return [...Map.groupBy(duties, ({ round }) => round).values()].flatMap((list) => {
    const open = list
      .filter((duty) => duty.open > 0)
      .toSorted((one, other) => byDay(one, other) || other.open - one.open)
    const [first] = open
    if (!first) return []
    const { round, name, state } = first
    return [{ as, round, name, state, open, finished: list.length - open.length }]
  })
}

function byDay(one: Duty, other: Duty): number {
  return (one.due_on ?? '9999').localeCompare(other.due_on ?? '9999')
}

/** The sheets of a round that are one's own: of the agencies one scores for. */
export function sheetsOf(
  round: string,
  duties: readonly (readonly [As, readonly Duty[]])[],
): readonly { readonly agency: string; readonly name: string }[] {
  return duties
    .filter(([as]) => as === 'self_score')
    .flatMap(([, list]) => list.filter((duty) => duty.round === round))
    .map(({ agency, agency_name }) => ({ agency, name: agency_name }))
}
