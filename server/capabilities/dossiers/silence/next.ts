import { calendarOf } from '#calendar'
import type { Context } from '#platform/context.ts'
import { named } from '#platform/database/named.ts'
import { ruleOn } from '#rulebook'
import type { Dossier, Step } from '../dossier.ts'
import { silenceRules } from './limits.ts'
import { type NextActor, nextActor, nextBy, type RaisedTo } from './silence.ts'

type Of = Pick<Dossier, 'agency_id' | 'state' | 'procedure_code' | 'ended_at'> & {
  readonly changed_at: Date
  readonly desk_due_at: Date | null
  readonly raised_at: Date | null
  readonly raised_to: RaisedTo | null
}
type Stands = Pick<Step, 'code' | 'role' | 'holder_id' | 'outside_term' | 'due_at'> & {
  readonly state: string
  readonly kind: string
}

/** Who has the next step with a dossier and by when, and whether it was raised; null of one that is over. */
export type Next = {
  readonly who: NextActor
  readonly role: string
  readonly by: Date
  readonly raised: RaisedTo | null
}

const PACE = `select minutes from dossiers.step_pace
where root_id = $1 and procedure_code = $2 and step_code = $3 and cases >= $4`

/** An open dossier always has a next actor and a next day. */
export async function nextFor(context: Context, dossier: Of, steps: readonly Stands[]): Promise<Next | null> {
  if (dossier.ended_at) return null
  const { agency_id, changed_at, raised_at, raised_to } = dossier
  const step = steps.find(({ state }) => state === 'open') ?? null
  const [rules, calendar, cases] = await Promise.all([
    silenceRules(context, agency_id),
    calendarOf(context, agency_id),
    ruleOn<number>(context, 'dossiers.silence_cases', undefined, agency_id),
  ])
  const [pace] = step
    ? await named<{ minutes: number }>(context.pool, {
        sql: PACE,
        parameters: [context.root_id, dossier.procedure_code, step.code, cases.value],
      })
    : []
  const waiting = { ...dossier, touched_at: changed_at, step }
  return {
    who: nextActor(waiting),
    role: step?.role ?? 'clerk',
    by: nextBy(waiting, pace?.minutes ?? null, rules, calendar),
    raised: raised_at && raised_at >= changed_at ? raised_to : null,
  }
}
