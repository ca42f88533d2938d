import type { Context } from '#platform/context.ts'
import { uuidv7 } from '#platform/database/uuid.ts'
import { act, type Together } from '#platform/journal/act.ts'
import type { IdempotencyKey } from '#platform/journal/write.ts'
import { Objection, stopIf } from '#platform/objection.ts'
import type { Day } from '#platform/time.ts'
import { planCode } from '../contents/codes.ts'
import type { PlanDocument, PlanKind } from '../reading/reading.ts'
import { whyNotConfirm } from '../rules.ts'
import { type DocumentDecision, documentSubject, type PlanDecision, planSubject } from '../subjects.ts'
import { documentOf, readingOf, type StoredDocument } from './stored-document.ts'

/** What a plan is, as the person who reviews says it; what is left out is taken as read. */
export type Heading = {
  readonly number?: string | null | undefined
  readonly kind?: PlanKind | undefined
  readonly title?: string | undefined
  readonly issuer?: string | null | undefined
  readonly issued_on?: Day | undefined
  readonly period_from?: Day | undefined
  readonly period_to?: Day | undefined
}

/**
 * Says what the document is, and begins its plan: what is accepted from now on enters it.
 *
 * @throws Objection `plans.document_not_found`, `plans.confirmed_already`, `plans.heading_incomplete` with each field.
 */
export function confirmPlan(
  context: Context,
  key: IdempotencyKey,
  document_id: string,
  heading: Heading,
  sample = false,
): Promise<{ code: string }> {
  return act(
    context,
    key,
    () => documentToConfirm(context, document_id),
    (read) => decideConfirm(context, read, heading, sample),
  )
}

type DocumentToConfirm = {
  readonly document: StoredDocument
  /** What the document says of itself. */
  readonly read: PlanDocument
  /** Codes that other plans of the province have. */
  readonly taken: ReadonlySet<string>
}

async function documentToConfirm(context: Context, id: string): Promise<DocumentToConfirm> {
  const document = await documentOf(context, id)
  const [reading, taken] = await Promise.all([readingOf(context, document), takenCodes(context)])
  return { document, read: reading.document, taken }
}

function decideConfirm(
  context: Pick<Context, 'now' | 'root_id'>,
  { document, read, taken }: DocumentToConfirm,
  heading: Heading,
  sample: boolean,
): Together<{ code: string }> {
  stopIf(whyNotConfirm(document))
  const told = complete(heading, read)
  const code = planCode(told, taken)
  const plan = decidePlan(context, document, { ...told, code, sample })
  return { decisions: [plan, decideLink(document, plan.subject.id)], answer: { code } }
}

function complete(heading: Heading, read: PlanDocument) {
  const told = {
    number: heading.number === undefined ? read.number : heading.number,
    kind: heading.kind ?? read.kind,
    title: heading.title ?? read.title,
    issuer: heading.issuer === undefined ? read.issuer : heading.issuer,
    issued_on: heading.issued_on ?? read.issued_on,
    period_from: heading.period_from ?? read.period.from,
    period_to: heading.period_to ?? read.period.to,
  }
  stopUnlessComplete(told)
  return told
}

type Told = {
  readonly title: string | null
  readonly issued_on: Day | null
  readonly period_from: Day | null
  readonly period_to: Day | null
}
type Complete<T extends Told> = T & { readonly [K in keyof Told]: NonNullable<Told[K]> }

/** A plan has a name, a day, and a period that does not run backwards. @throws Objection `plans.heading_incomplete` */
export function stopUnlessComplete<T extends Told>(told: T): asserts told is Complete<T> {
  const { title, issued_on, period_from, period_to } = told
  if (!title || !issued_on || !period_from || !period_to || period_to < period_from)
    throw new Objection('plans.heading_incomplete', {}, missingIn({ title, issued_on, period_from, period_to }))
}

function missingIn(fields: Readonly<Record<string, string | null>>) {
  const missing = Object.entries(fields).filter(([, value]) => !value)
  const wrong = missing.length > 0 ? missing.map(([path]) => path) : ['period_to']
  return wrong.map((path) => ({ path, code: missing.length > 0 ? 'http.field_missing' : 'plans.period_backwards' }))
}

type NewPlan = ReturnType<typeof complete> & { readonly code: string; readonly sample: boolean }

function decidePlan(
  { now, root_id }: Pick<Context, 'now' | 'root_id'>,
  { agency_id, id: document_id }: StoredDocument,
  plan: NewPlan,
): PlanDecision {
  const { code, number, kind, issued_on, period_from, period_to } = plan
  return planSubject.create(
    { agency_id, id: uuidv7(now().getTime()) },
    {
      row: { ...plan, root_id, document_id, public: true },
      events: [{ kind: 'plans.confirmed', data: { code, number, form: kind, issued_on, period_from, period_to } }],
      answer: null,
    },
  )
}

function decideLink(document: StoredDocument, plan_id: string): DocumentDecision {
  return documentSubject.change(document, {
    set: { plan_id },
    events: [{ kind: 'plans.document_confirmed', data: { plan: plan_id } }],
    answer: null,
  })
}

async function takenCodes({ db, root_id }: Context): Promise<ReadonlySet<string>> {
  const rows = await db.selectFrom('plans.plan').where('root_id', '=', root_id).select('code').execute()
  return new Set(rows.map(({ code }) => code))
}
