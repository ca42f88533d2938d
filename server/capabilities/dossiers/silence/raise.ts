import { calendarOf, kindOf } from '#calendar'
import { type Context, today } from '#platform/context.ts'
import { named } from '#platform/database/named.ts'
import { act } from '#platform/journal/act.ts'
import { ownKey } from '#platform/journal/write.ts'
import type { Dossier, Step } from '../dossier.ts'
import { type DossierDecision, dossierSubject } from '../subjects.ts'
import { silenceRules } from './limits.ts'
import { nextActor, type RaisedTo, raisedNow, type Waiting } from './silence.ts'

type Row = Pick<Dossier, 'agency_id' | 'id' | 'code' | 'state' | 'version' | 'last_seq' | 'last_hash'> &
  Omit<Waiting, 'step' | 'state'> & {
    readonly pace: number | null
    readonly step_code: string | null
    readonly kind: Step['kind'] | null
    readonly role: string | null
    readonly holder_id: string | null
    readonly outside_term: boolean | null
    readonly step_due_at: Date | null
  }

/** Of every open dossier the step it waits for, and in how long nine of ten of that step were done. */
const OPEN = `select d.agency_id, d.id, d.code, d.state, d.version, d.last_seq, d.last_hash, d.changed_at as touched_at, d.desk_due_at,
  d.raised_at, d.raised_to, s.code as step_code, s.kind, s.role, s.holder_id, s.outside_term, s.due_at as step_due_at, p.minutes as pace
from dossiers.dossier d
left join lateral (select * from dossiers.step s where s.agency_id = d.agency_id and s.dossier_id = d.id and s.state = 'open'
  order by s.position limit 1) s on true
left join dossiers.step_pace p on p.root_id = d.root_id and p.procedure_code = d.procedure_code and p.step_code = s.code
  and p.cases >= $2
where d.root_id = $1 and d.ended_at is null`

/**
 * On the morning of a working day, raises every open dossier that was not touched for longer than its step usually takes:
 * to the head, and later to the superior. Reads the open ones once, by dossier_open_idx.
 *
 * @returns how many were raised.
 */
export async function raiseSilent(context: Context, least_cases: number): Promise<number> {
  if (!kindOf(await calendarOf(context, context.root_id), today(context)).working) return 0
  const rows = await named<Row>(context.pool, { sql: OPEN, parameters: [context.root_id, least_cases] })
  let raised = 0
  for (const row of rows) {
    const to = await dueTo(context, row)
    if (!to) continue
    await raise(context, row, to)
    raised++
  }
  return raised
}

async function dueTo(context: Context, row: Row): Promise<RaisedTo | null> {
  const [rules, calendar] = await Promise.all([
    silenceRules(context, row.agency_id),
    calendarOf(context, row.agency_id),
  ])
  return raisedNow(waitingOf(row), row.pace, rules, calendar, context.now())
}

function waitingOf({ kind, role, holder_id, outside_term, step_due_at, ...row }: Row): Waiting {
  const step = kind && { kind, role: role ?? '', holder_id, outside_term: outside_term ?? false, due_at: step_due_at }
  return { ...row, step }
}

/** Once a day and dossier at most; what somebody touched in between is left alone. */
async function raise(context: Context, row: Row, to: RaisedTo): Promise<void> {
  const key = ownKey('dossiers.raise', row.id, today(context), to)
  const read = async () => (await current(context, row)) ?? row
  await act(context, key, read, (dossier) =>
    dossier.changed_at > row.touched_at
      ? { decisions: [], answer: null }
      : decideRaise(dossier, row, to, context.now()),
  )
}

function current({ db }: Context, { agency_id, id }: Row) {
  return db
    .selectFrom('dossiers.dossier')
    .where('agency_id', '=', agency_id)
    .where('id', '=', id)
    .select(['agency_id', 'id', 'version', 'last_seq', 'last_hash', 'changed_at'])
    .executeTakeFirstOrThrow()
}

type Standing = Pick<Dossier, 'agency_id' | 'id' | 'version' | 'last_seq' | 'last_hash'> & { readonly changed_at: Date }

/** It is no touch: `changed_at` stays, so that the next act alone ends the silence. */
export function decideRaise(dossier: Standing, row: Row, to: RaisedTo, now: Date): DossierDecision<null> {
  return dossierSubject.change(dossier, {
    set: { raised_at: now, raised_to: to },
    events: [
      {
        kind: 'dossiers.raised',
        data: {
          to,
          step: row.step_code,
          waits_for: nextActor(waitingOf(row)),
          untouched_since: row.touched_at.toISOString(),
        },
      },
    ],
    answer: null,
  })
}

const PACE = `insert into dossiers.step_pace (root_id, procedure_code, step_code, minutes, cases, reckoned_at)
select d.root_id, d.procedure_code, s.code, percentile_disc(0.9) within group (order by s.worked_minutes), count(*), $2
from dossiers.step s join dossiers.dossier d on d.agency_id = s.agency_id and d.id = s.dossier_id
where d.root_id = $1 and s.done_at > $2::timestamptz - interval '1 year' and s.worked_minutes is not null
  and s.kind not in ('receive', 'return') group by d.root_id, d.procedure_code, s.code
on conflict (root_id, procedure_code, step_code) do update
  set minutes = excluded.minutes, cases = excluded.cases, reckoned_at = excluded.reckoned_at`

/** Reckons at night in how long nine of ten steps were done; reads the steps of a year, whole. */
export async function reckonPace({ pool, root_id, now }: Context): Promise<void> {
  await pool.query(PACE, [root_id, now()])
}
