import type { Context } from '#platform/context.ts'
import { duesOf } from './dues.ts'
import type { DutyContent, Plan, Proposal, TaskContent } from './plan.ts'
import { spansOf } from './plan.ts'
import type { PlanReading } from './reading/reading.ts'
import type { Resolved } from './resolve.ts'
import { type Resolver, resolverOn } from './resolving.ts'
import { documentOf, documentsOf, planById, proposalsOf, readingOf, type StoredDocument } from './stored.ts'
import { sureFrom } from './thresholds.ts'

/** The documents the actor may review, with how far each has come. */
export async function documentList(context: Context) {
  const documents = await documentsOf(context)
  return Promise.all(
    documents.map(async (document) => ({
      ...toldDocument(document),
      ...countsOf(await proposalsOf(context, document)),
    })),
  )
}

function toldDocument({ id, file_name, state, amends, added_at }: StoredDocument) {
  return { id, file_name, state, amends, added_at }
}

function countsOf(proposals: readonly Proposal[]) {
  const open = proposals.filter(({ state }) => state === 'proposed').length
  return { proposals: proposals.length, open }
}

/** A document for review: its blocks, and what is proposed, what is most in doubt first. */
export async function documentSheet(context: Context, id: string) {
  const document = await documentOf(context, id)
  const [reading, proposals, sure] = await Promise.all([
    readingOf(context, document),
    proposalsOf(context, document),
    sureFrom(context, document.agency_id),
  ])
  const plan = document.plan_id ? await planById(context, document.agency_id, document.plan_id) : null
  const day = plan?.issued_on ?? reading.document.issued_on
  const resolver = await resolverOn(context, day ?? reading.document.period.from ?? dayOfNow(document))
  return {
    ...toldDocument(document),
    ...countsOf(proposals),
    sure_from: sure,
    plan: plan?.code ?? null,
    document: reading.document,
    blocks: reading.blocks,
    unplaced: reading.unplaced.map(({ block, reason, source }) => ({ block, reason, source: spansOf(source) })),
    findings: reading.findings,
    standing: [...proposals].sort(byDoubt).map((proposal) => toldProposal(proposal, resolver, periodOf(plan, reading))),
  }
}

function dayOfNow({ added_at }: StoredDocument) {
  return added_at.toISOString().slice(0, 10) as NonNullable<PlanReading['document']['issued_on']>
}

/** Open ones first, the least sure at the top; then in the order of the document. */
function byDoubt(one: Proposal, other: Proposal): number {
  const open = ({ state }: Proposal) => (state === 'proposed' ? 0 : 1)
  return open(one) - open(other) || one.confidence - other.confidence || one.position - other.position
}

function periodOf(plan: Plan | null, { document }: PlanReading) {
  const from = plan?.period_from ?? document.period.from
  const to = plan?.period_to ?? document.period.to
  return from && to ? { from, to } : null
}

function toldProposal(proposal: Proposal, resolver: Resolver, period: ReturnType<typeof periodOf>) {
  const { id, kind, change, position, read, content, source, confidence, reasons, fields, state, reason, from_ids } =
    proposal
  const { item_id } = proposal
  return {
    ...{ id, kind, change, position, read, content, source, confidence, reasons, fields, state, reason },
    ...{ from: from_ids, item: item_id },
    agencies: namesIn(proposal).map((written) => toldName(resolver.resolve(written))),
    dues: kind === 'task' && period ? duesIn(content as TaskContent, period) : [],
  }
}

function duesIn(content: TaskContent, period: NonNullable<ReturnType<typeof periodOf>>) {
  return duesOf(content.time, period).map(({ basis, due_on, at_least, unit }) => ({ basis, due_on, at_least, unit }))
}

function namesIn({ kind, content }: Proposal): string[] {
  if (kind === 'target') return []
  return [...new Set(kind === 'duty' ? [(content as DutyContent).agency] : namesOfTask(content as TaskContent))]
}

function namesOfTask({ lead, coordinating, parts }: TaskContent): string[] {
  return [...lead, ...coordinating, ...parts.flatMap(namesOfTask)]
}

function toldName({ written, how, bodies, offered }: Resolved) {
  const told = (list: Resolved['bodies']) => list.map(({ code, name }) => ({ code, name }))
  return { written, how, bodies: told(bodies), offered: told(offered) }
}
