import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import type { Database } from '#platform/database/pool.ts'
import type { After } from '#platform/http/after.ts'
import { Objection } from '#platform/objection.ts'
import type { Day } from '#platform/time.ts'
import type { ComponentKind } from '#procedures'
import { tidyCode } from '../code.ts'
import type {
  Applicant,
  Channel,
  Collector,
  Consignment,
  DossierPause,
  PostNews,
  ReturnMethod,
  State,
} from '../dossier.ts'

/** A line of a list of dossiers. The name is blank for who may not see people. */
export type Line = {
  readonly agency_id: string
  readonly id: string
  readonly code: string
  readonly procedure_code: string
  readonly procedure_name: string
  readonly applicant_name: string
  readonly state: State
  readonly channel: Channel
  readonly received_at: Date | null
  readonly submitted_at: Date
  readonly due_at: Date | null
  readonly desk_due_at: Date | null
  readonly ended_at: Date | null
  readonly holder_id: string | null
}

const LINE = [
  'dossier.agency_id',
  'dossier.id',
  'dossier.code',
  'dossier.procedure_code',
  'dossier.procedure_name',
  'dossier.applicant_name',
  'dossier.state',
  'dossier.channel',
  'dossier.received_at',
  'dossier.submitted_at',
  'dossier.due_at',
  'dossier.desk_due_at',
  'dossier.ended_at',
  'dossier.holder_id',
] as const

export const PAGE = 25

/** Lines of a list, a page of them. */
export function lines(db: Database) {
  return db.selectFrom('dossiers.dossier as dossier').select(LINE).limit(PAGE).$castTo<Line>()
}

/** What must leave my desk, earliest first. Served by dossier_holder_idx. */
export function myDesk(db: Database, accounts: readonly string[], after: After) {
  const query = lines(db)
    .where('dossier.holder_id', '=', sql<string>`any(${accounts}::uuid[])`)
    .where('dossier.ended_at', 'is', null)
    .orderBy('dossier.desk_due_at')
    .orderBy('dossier.id')
  return after ? query.where(beyond(after)) : query
}

/** What waits at these agencies for somebody of these roles to take it. Served by dossier_open_idx. */
export function waitingForRoles(db: Database, agencies: readonly string[], roles: readonly string[], after: After) {
  const query = openAt(db, agencies).where(sql<boolean>`dossier.open_roles && ${roles}::text[]`)
  return after ? query.where(beyond(after)) : query
}

/** What was received at these agencies and has a step that nobody was given yet. Served by dossier_open_idx. */
export function unassignedWork(db: Database, agencies: readonly string[], after: After) {
  const query = openAt(db, agencies)
    .where('dossier.received_at', 'is not', null)
    .where(sql<boolean>`dossier.open_roles <> '{}'`)
    .where('dossier.state', '<>', 'supplement')
  return after ? query.where(beyond(after)) : query
}

/** All open work of these agencies, what is due first at the top. Served by dossier_open_idx. */
export function openWork(db: Database, agencies: readonly string[], after: After) {
  const query = openAt(db, agencies)
  return after ? query.where(beyond(after)) : query
}

/** Open and past its due time. Served by dossier_open_idx. */
export function lateWork(db: Database, agencies: readonly string[], now: Date, after: After) {
  const query = openAt(db, agencies).where('dossier.due_at', '<', now)
  return after ? query.where(beyond(after)) : query
}

function openAt(db: Database, agencies: readonly string[]) {
  return lines(db)
    .where('dossier.agency_id', '=', sql<string>`any(${agencies}::uuid[])`)
    .where('dossier.ended_at', 'is', null)
    .orderBy('dossier.desk_due_at')
    .orderBy('dossier.id')
}

/** What is without a due time stands last, as an order by does. */
function beyond({ at, id }: NonNullable<After>) {
  return sql<boolean>`(coalesce(dossier.desk_due_at, 'infinity'), dossier.id) > (coalesce(${at}::timestamptz, 'infinity'), ${id}::uuid)`
}

/** What was sent online and waits for the desk, longest first. Served by dossier_open_idx. */
export function sentOnline(db: Database, agencies: readonly string[], after: After) {
  const query = openAt(db, agencies).where('dossier.state', '=', 'sent')
  return after ? query.where(beyond(after)) : query
}

/** What applicants sent on being asked, and nobody has looked at yet, oldest dossier first. Served by dossier_brought_idx. */
export function broughtBack(db: Database, agencies: readonly string[], after: After) {
  const query = lines(db)
    .where('dossier.agency_id', '=', sql<string>`any(${agencies}::uuid[])`)
    .where('dossier.brought_at', 'is not', null)
    .orderBy('dossier.id')
  return after ? query.where('dossier.id', '>', after.id) : query
}

/** Results that travel by post, and nobody knows yet whether they arrived. Served by dossier_post_idx. */
export function onItsWay(db: Database, agencies: readonly string[], after: After) {
  const query = lines(db)
    .where('dossier.agency_id', '=', sql<string>`any(${agencies}::uuid[])`)
    .where(sql<boolean>`dossier.post ->> 'news' = 'sent'`)
    .orderBy('dossier.id')
  return after ? query.where('dossier.id', '>', after.id) : query
}

/** What lies ready for applicants to collect, last received first. Served by dossier_ready_idx. */
export function readyAtDesk(db: Database, agencies: readonly string[], after: After) {
  const query = lines(db)
    .where('dossier.agency_id', '=', sql<string>`any(${agencies}::uuid[])`)
    .where('dossier.state', '=', 'at_desk')
    .orderBy('dossier.id', 'desc')
  return after ? query.where('dossier.id', '<', after.id) : query
}

/** A citizen's own dossiers, newest first. Served by dossier_account_idx. */
export function ownDossiers(db: Database, account_id: string, after: After) {
  const query = lines(db)
    .where('dossier.account_id', '=', account_id)
    .orderBy('dossier.submitted_at', 'desc')
    .orderBy('dossier.id', 'desc')
  return after ? query.where(before(after)) : query
}

/** What was handed in before the last line of the page before. */
export function before({ at, id }: NonNullable<After>) {
  return sql<boolean>`(dossier.submitted_at, dossier.id) < (coalesce(${at}::timestamptz, 'infinity'), ${id}::uuid)`
}

/** Everything of one dossier's row that a page shows. */
export type Sheet = Line & {
  readonly root_id: string
  readonly procedure_version_id: string
  readonly case_code: string | null
  readonly applicant: Applicant
  readonly applicant_phone: string | null
  readonly id_number_sealed: Buffer | null
  readonly id_number_key: number | null
  readonly return_method: ReturnMethod
  readonly fee: number
  readonly term: { amount: number; unit: 'wd' | 'd' | 'h' } | null
  readonly first_due_at: Date | null
  readonly solved_at: Date | null
  readonly result_number: string | null
  readonly collector: Collector | null
  readonly consignment: Consignment | null
  readonly via_agency_id: string | null
  readonly post: PostNews | null
  readonly answer_by: Day | null
  readonly brought_at: Date | null
  readonly reminded: number
  readonly guided: number
  readonly supplements: number
  readonly account_id: string | null
  readonly sample: boolean
  readonly version: number
  readonly changed_at: Date
  readonly raised_at: Date | null
  readonly raised_to: 'head' | 'superior' | null
}

/** One dossier by its code. Served by dossier_code_idx. */
export function byCode(db: Database, root_id: string, code: string) {
  return db
    .selectFrom('dossiers.dossier as dossier')
    .selectAll()
    .where('dossier.root_id', '=', root_id)
    .where('dossier.code', '=', code)
    .$castTo<Sheet>()
}

/** One dossier for who may see it so. @throws Objection `dossiers.not_found` where it is missing or out of reach. */
export async function officeSheet(
  { db, root_id }: Pick<Context, 'db' | 'root_id'>,
  code: string,
  isSeen: (agency_id: string) => boolean,
): Promise<Sheet> {
  const sheet = await byCode(db, root_id, tidyCode(code)).executeTakeFirst()
  if (!sheet || !isSeen(sheet.agency_id)) throw new Objection('dossiers.not_found')
  return sheet
}

/** The process of a dossier, with who did what. */
export function stepsOf(db: Database, agency_id: string, dossier_id: string) {
  return db
    .selectFrom('dossiers.step as step')
    .leftJoin('people.account as holder', 'holder.id', 'step.holder_id')
    .leftJoin('people.account as doer', 'doer.id', 'step.done_by')
    .where('step.agency_id', '=', agency_id)
    .where('step.dossier_id', '=', dossier_id)
    .select([
      'step.code',
      'step.position',
      'step.name',
      'step.kind',
      'step.role',
      'step.allotted',
      'step.outside_term',
      'step.state',
      'step.holder_id',
      'holder.name as holder',
      'doer.name as done_by',
      'step.opened_at',
      'step.due_at',
      'step.done_at',
      'step.worked_minutes',
      'step.checked',
    ])
    .orderBy('step.position')
}

export function componentsOf(db: Database, agency_id: string, dossier_id: string) {
  return db
    .selectFrom('dossiers.component')
    .where('agency_id', '=', agency_id)
    .where('dossier_id', '=', dossier_id)
    .where('quantity', '>', 0)
    .select(['id', 'code', 'name', 'kind', 'quantity', 'file_id', 'file_name', 'seen_at', 'position'])
    .$narrowType<{ kind: ComponentKind }>()
    .orderBy('position')
}

export function pausesOf(db: Database, agency_id: string, dossier_id: string) {
  return db
    .selectFrom('dossiers.pause')
    .where('agency_id', '=', agency_id)
    .where('dossier_id', '=', dossier_id)
    .select(['reason', 'basis', 'mode', 'from_at', 'to_at'])
    .orderBy('from_at')
    .$castTo<Omit<DossierPause, 'id'>>()
}

export function slipsOf(db: Database, agency_id: string, dossier_id: string) {
  return db
    .selectFrom('dossiers.slip')
    .where('agency_id', '=', agency_id)
    .where('dossier_id', '=', dossier_id)
    .select(['id', 'kind', 'form', 'regulation', 'number', 'content', 'printed', 'made_at', 'made_by', 'voided_at'])
    .orderBy('made_at')
    .orderBy('voided_at')
}

/** The dossier's chain as its page tells it. */
export function happenings(db: Database, agency_id: string, dossier_id: string) {
  return db
    .selectFrom('journal.event as event')
    .leftJoin('people.account as account', 'account.id', 'event.actor_id')
    .where('event.agency_id', '=', agency_id)
    .where('event.subject_kind', '=', 'dossier')
    .where('event.subject_id', '=', dossier_id)
    .select(['event.seq', 'event.kind', 'event.occurred_at', 'event.data', 'account.name as by'])
    .orderBy('event.seq')
}
