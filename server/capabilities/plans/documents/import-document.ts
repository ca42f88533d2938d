import { Readable } from 'node:stream'
import { agencyNamed, stopUnlessMay } from '#agencies'
import { type Storage, takeIn, useOf } from '#files'
import type { Context } from '#platform/context.ts'
import { uuidv7 } from '#platform/database/uuid.ts'
import { act } from '#platform/journal/act.ts'
import type { DecisionOf } from '#platform/journal/subject.ts'
import type { IdempotencyKey } from '#platform/journal/write.ts'
import { Objection } from '#platform/objection.ts'
import type { Plan } from '../plan.ts'
import type { Finding, PlanReading } from '../reading/reading.ts'
import { planByCode, type StoredTarget, type StoredTask, targetsOf, tasksOf } from '../stored.ts'
import { documentSubject } from '../subjects.ts'
import { isUnread } from './document-json.ts'
import { mediaTypeOf } from './media-type.ts'
import { proposalRows, proposedAgainst, proposedBy } from './proposing.ts'
import { readDocument } from './read-document.ts'

export type Imported = {
  readonly id: string
  readonly targets: number
  readonly tasks: number
  readonly duties: number
  readonly proposals: number
  readonly findings: readonly Finding[]
}

export type Given = {
  /** Code of the agency whose plan it is; the province where none is said. */
  readonly agency: string | null
  readonly name: string
  readonly bytes: Uint8Array
  /** Code of the plan that this document amends. */
  readonly amends: string | null
}

/**
 * Stores a plan document and what was read of it, for review: nothing of it is in a plan yet. One that amends a plan is
 * held against what stands, and proposes only what is different.
 *
 * @throws Objection `http.forbidden`, `plans.not_found`, what `takeIn` objects to, or what made the file unreadable.
 */
export async function importDocument(
  context: Context,
  key: IdempotencyKey,
  storage: Storage,
  given: Given,
): Promise<Imported> {
  const amended = given.amends === null ? null : await planByCode(context, given.amends)
  const agency_id = amended?.agency_id ?? (await agencyNamed(context, given.agency)).id
  stopUnlessMay(context, 'plans.manage', agency_id)
  const reading = await readDocument(given.bytes, given.name)
  if (isUnread(reading)) throw unreadable(reading)
  const media_type = mediaTypeOf(given.bytes)
  const file = await takeIn(context, storage, agency_id, {
    name: given.name,
    bytes: Readable.from([Buffer.from(given.bytes)]),
    truncated: () => false,
    media_type,
  })
  return act(
    context,
    key,
    async () => (amended ? standingIn(context, amended) : null),
    (standing) => decideImport(context, { agency_id, file, reading, standing }),
  )
}

/** A plan that the document amends, and what stands in it. */
type Amended = {
  readonly plan: Plan
  readonly tasks: readonly StoredTask[]
  readonly targets: readonly StoredTarget[]
}

async function standingIn(context: Context, plan: Plan): Promise<Amended> {
  const [tasks, targets] = await Promise.all([tasksOf(context, plan), targetsOf(context, plan)])
  return { plan, tasks, targets }
}

type DocumentRead = {
  readonly agency_id: string
  readonly file: { readonly id: string; readonly name: string }
  readonly reading: PlanReading
  readonly standing: Amended | null
}

function decideImport(
  { now, root_id, actor }: Pick<Context, 'now' | 'root_id' | 'actor'>,
  { agency_id, file, reading, standing }: DocumentRead,
): DecisionOf<typeof documentSubject, Imported> {
  const place = { agency_id, id: uuidv7(now().getTime()) }
  const proposed = standing ? proposedAgainst(standing.tasks, standing.targets, reading) : proposedBy(reading)
  const { targets, tasks, duties, findings } = reading
  const counts = { targets: targets.length, tasks: tasks.length, duties: duties.length, proposals: proposed.length }
  const use = {
    agency_id,
    file_id: file.id,
    subject_kind: 'plan_document',
    subject_id: place.id,
    purpose: 'document',
    used_at: now(),
  }
  return documentSubject.create(place, {
    row: {
      root_id,
      file_id: file.id,
      file_name: file.name,
      state: proposed.length > 0 || !standing ? 'read' : 'reviewed',
      reading,
      plan_id: standing?.plan.id ?? null,
      amends: standing !== null,
      added_by: actor.account_id,
      added_at: now(),
    },
    also: [{ insert: 'plans.proposal', rows: proposalRows(place, proposed, now()) }, useOf(use)],
    events: [
      {
        kind: 'plans.document_imported',
        data: { file: file.id, amends: standing?.plan.code ?? null, ...counts },
      },
    ],
    answer: { id: place.id, ...counts, findings },
  })
}

/** The reader's own reason, as the refusal. */
function unreadable({ findings }: PlanReading): Objection {
  const [first] = findings
  return first ? new Objection(first.code, first.detail) : new Objection('plans.reading_empty')
}
