import { treeOf } from '#agencies'
import { type Calendar, calendarOf } from '#calendar'
import { agenciesWhere } from '#platform/access/actor.ts'
import type { Context } from '#platform/context.ts'
import { named } from '#platform/database/named.ts'
import { Objection } from '#platform/objection.ts'
import { checklistsIn, versionOfId } from '#procedures'
import { ruleOn } from '#rulebook'
import { tidyCode } from '../code.ts'
import type { Dossier, DossierPause, Step } from '../dossier.ts'
import { wholeProcessOf } from '../pages/whole.ts'
import type { RuleFacts } from '../rules.ts'
import type { Course } from './course.ts'
import { stopIfMoved } from './stale.ts'

/** A dossier with everything a decision about it reads. */
export type CaseFile = {
  readonly dossier: Dossier
  readonly steps: readonly Step[]
  readonly pauses: readonly DossierPause[]
  readonly calendar: Calendar
  readonly rules: RuleFacts
  /** Whose own people handle it: its agency and the body that is a part of. Whoever leads from above handles nothing here. */
  readonly handled_at: readonly string[]
  /** The checklist of each step that has one, by the step's code. */
  readonly checks: Checks
}

export type Checks = Readonly<Record<string, readonly string[]>>

const DECIDED_BY = `d.agency_id, d.id, d.code, d.procedure_code, d.procedure_version_id, d.case_code, d.channel, d.fee, d.state, d.term,
  d.received_at, d.first_due_at, d.due_at, d.solved_at, d.ended_at, d.guided, d.supplements, d.answer_by::text, d.brought_at, d.reminded, d.holder_id, d.paper_at, d.open_questions, d.version, d.last_seq, d.last_hash`

const COLUMNS_OF = `select ${DECIDED_BY},
  coalesce((select jsonb_agg(to_jsonb(s) order by s.position) from dossiers.step s where s.agency_id = d.agency_id and s.dossier_id = d.id), '[]') as steps,
  coalesce((select jsonb_agg(to_jsonb(p) order by p.from_at) from dossiers.pause p where p.agency_id = d.agency_id and p.dossier_id = d.id), '[]') as pauses
from dossiers.dossier d`

const FILE = `${COLUMNS_OF} where d.agency_id = any($1::uuid[]) and d.code = $2`
const FILE_OF = `${COLUMNS_OF} where d.agency_id = $1 and d.id = $2`

/** A row as JSON gives it: instants are text. */
type AsJson<Row> = {
  readonly [Name in keyof Row]: Row[Name] extends Date
    ? string
    : Row[Name] extends Date | null
      ? string | null
      : Row[Name]
}
type StepRow = AsJson<Omit<Step, 'stored'>>
type PauseRow = AsJson<DossierPause>
type Row = Dossier & { readonly steps: readonly StepRow[]; readonly pauses: readonly PauseRow[] }

/**
 * The dossier of that code, as far as the actor may do that with it: one statement. What is out of reach looks missing.
 *
 * @param seen the version the person looked at, where they said so.
 * @throws Objection `dossiers.not_found`; `dossiers.stale` where it has moved since.
 */
export async function caseFile(context: Context, code: string, permission: string, seen?: number): Promise<CaseFile> {
  const [row] = await named<Row>(context.pool, {
    sql: FILE,
    parameters: [agenciesWhere(context.actor, permission), tidyCode(code)],
  })
  if (!row) throw new Objection('dossiers.not_found')
  await stopIfMoved(context, row, seen)
  return fileFrom(context, row)
}

/**
 * The dossier of that place, for what comes by a rule, and for who has proved that it is theirs.
 *
 * @throws Objection `dossiers.not_found`
 */
export async function caseFileOf(
  context: Context,
  { agency_id, id }: Pick<Dossier, 'agency_id' | 'id'>,
): Promise<CaseFile> {
  const [row] = await named<Row>(context.pool, { sql: FILE_OF, parameters: [agency_id, id] })
  if (!row) throw new Objection('dossiers.not_found')
  return fileFrom(context, row)
}

async function fileFrom(context: Context, { steps, pauses, ...dossier }: Row): Promise<CaseFile> {
  return {
    dossier,
    steps: await wholeProcessOf(context, dossier, steps.map(stepFrom)),
    pauses: pauses.map(pauseFrom),
    calendar: await calendarOf(context, dossier.agency_id),
    rules: await ruleFacts(context, dossier),
    handled_at: await handledAt(context, dossier.agency_id),
    checks: await checksOf(context, dossier),
  }
}

/** Whose own people handle the dossiers of an agency: the agency itself and the body it is a part of. */
export async function handledAt(context: Context, agency_id: string): Promise<string[]> {
  const body = (await treeOf(context)).bodyOf(agency_id)
  return [...new Set([agency_id, ...(body ? [body.id] : [])])]
}

/** The checklists of the version it was received by; none before it is received. */
export async function checksOf(
  context: Context,
  { received_at, procedure_version_id }: Pick<Dossier, 'received_at' | 'procedure_version_id'>,
): Promise<Checks> {
  if (!received_at) return {}
  const { content } = await versionOfId(context, procedure_version_id)
  return checklistsIn(content)
}

/** The limits of the rulebook that rules ask about. */
export async function ruleFacts(
  context: Context,
  { agency_id, procedure_code }: Pick<Dossier, 'agency_id' | 'procedure_code'>,
): Promise<RuleFacts> {
  const [guide, supplement, days, daysOf] = await Promise.all([
    ruleOn<number>(context, 'dossiers.guide_limit', undefined, agency_id),
    ruleOn<number>(context, 'dossiers.supplement_limit', undefined, agency_id),
    ruleOn<number>(context, 'dossiers.supplement_days', undefined, agency_id),
    ruleOn<Readonly<Record<string, number>>>(context, 'dossiers.supplement_days_of', undefined, agency_id),
  ])
  return {
    guide_limit: guide.value,
    supplement_limit: supplement.value,
    supplement_days: daysOf.value[procedure_code] ?? days.value,
  }
}

/** The course of a dossier that was received; what is not received has none. */
export function courseOf({ dossier, steps, pauses, calendar }: CaseFile): Course {
  if (!dossier.received_at || !dossier.term) throw new Objection('dossiers.not_received')
  return { received_at: dossier.received_at, term: dossier.term, steps, pauses, calendar }
}

function stepFrom({ opened_at, due_at, done_at, ...step }: StepRow): Step {
  return { ...step, opened_at: timeIn(opened_at), due_at: timeIn(due_at), done_at: timeIn(done_at), stored: true }
}

function pauseFrom({ from_at, to_at, ...pause }: PauseRow): DossierPause {
  return { ...pause, from_at: new Date(from_at), to_at: timeIn(to_at) }
}

function timeIn(text: string | null): Date | null {
  return text === null ? null : new Date(text)
}
