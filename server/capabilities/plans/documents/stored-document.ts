/** Documents and what is proposed of them, as their rows stand. */
import { sql } from 'kysely'
import { agenciesWhere, system } from '#platform/access/actor.ts'
import type { Context } from '#platform/context.ts'
import type { Chained } from '#platform/journal/subject.ts'
import { Objection } from '#platform/objection.ts'
import type { Proposal } from '../plan.ts'
import type { PlanReading } from '../reading/reading.ts'
import type { Answer } from '../review/answers.ts'

export type StoredDocument = Chained & {
  readonly file_id: string
  readonly file_name: string
  readonly state: 'read' | 'reviewed' | 'superseded'
  readonly plan_id: string | null
  readonly amends: boolean
  readonly added_at: Date
  readonly answers: readonly Answer[]
}
export type ListedDocument = StoredDocument & { readonly title: string | null; readonly plan_code: string | null }

const DOCUMENT = [
  'agency_id',
  'id',
  'file_id',
  'file_name',
  'state',
  'plan_id',
  'amends',
  'added_at',
  'answers',
  'version',
  'last_seq',
  'last_hash',
] as const

const PROPOSAL = [
  'agency_id',
  'id',
  'document_id',
  'position',
  'kind',
  'change',
  'read',
  'content',
  'source',
  'confidence',
  'reasons',
  'fields',
  'state',
  'reason',
  'from_ids',
  'item_id',
] as const

const NOWHERE = '00000000-0000-0000-0000-000000000000'

/** A document of an agency whose plans the actor keeps; others look missing. @throws Objection `plans.document_not_found` */
export async function documentOf(context: Context, id: string): Promise<StoredDocument> {
  const row = await managed(context).where('id', '=', id).executeTakeFirst()
  if (!row) throw new Objection('plans.document_not_found')
  return row
}

/** The documents the actor may review, newest first, each with the title read in it and the plan it became. */
export function documentsOf(context: Context): Promise<ListedDocument[]> {
  return managed(context)
    .select((of) => [
      sql<string | null>`reading -> 'document' ->> 'title'`.as('title'),
      of
        .selectFrom('plans.plan')
        .whereRef('plans.plan.agency_id', '=', 'plans.document.agency_id')
        .whereRef('plans.plan.id', '=', 'plans.document.plan_id')
        .select('plans.plan.code')
        .as('plan_code'),
    ])
    .orderBy('added_at', 'desc')
    .limit(200)
    .execute()
}

function managed({ db, root_id, actor }: Context) {
  const query = db
    .selectFrom('plans.document')
    .where('root_id', '=', root_id)
    .select(DOCUMENT)
    .$narrowType<Pick<StoredDocument, 'state'>>()
  return actor === system ? query : query.where('agency_id', 'in', [...agenciesWhere(actor, 'plans.manage'), NOWHERE])
}

/** How many proposals each document has, and how many of them nobody has decided yet. */
export async function proposalsCounted({ db }: Context, documents: readonly StoredDocument[]) {
  const rows = await db
    .selectFrom('plans.proposal')
    .where('agency_id', 'in', [...new Set(documents.map(({ agency_id }) => agency_id)), NOWHERE])
    .where('document_id', 'in', [...documents.map(({ id }) => id), NOWHERE])
    .groupBy('document_id')
    .select(({ fn }) => [
      'document_id',
      fn.countAll<number>().as('proposals'),
      fn.countAll<number>().filterWhere('state', '=', 'proposed').as('open'),
    ])
    .execute()
  return new Map(
    rows.map(({ document_id, proposals, open }) => [document_id, { proposals: Number(proposals), open: Number(open) }]),
  )
}

export async function readingOf(
  context: Context,
  { agency_id, id }: Pick<StoredDocument, 'agency_id' | 'id'>,
): Promise<PlanReading> {
  const { reading } = await context.db
    .selectFrom('plans.document')
    .where('agency_id', '=', agency_id)
    .where('id', '=', id)
    .select('reading')
    .executeTakeFirstOrThrow()
  return { tables: [], ...reading }
}

export function proposalsOf({ db }: Context, document: Pick<StoredDocument, 'agency_id' | 'id'>): Promise<Proposal[]> {
  return db
    .selectFrom('plans.proposal')
    .where('agency_id', '=', document.agency_id)
    .where('document_id', '=', document.id)
    .select(PROPOSAL)
    .$narrowType<Pick<Proposal, 'kind' | 'change' | 'state'>>()
    .orderBy('position')
    .orderBy('id')
    .execute()
}
