import { type Tree, treeOf } from '#agencies'
import type { Context } from '#platform/context.ts'
import type { Resolved } from '../agencies-named/resolve.ts'
import { type Resolver, resolverOn } from '../agencies-named/resolving.ts'
import { duesOf } from '../obligations/dues.ts'
import { type Content, isDuty, isTarget, isTask, type Plan, type Proposal, spansOf, type TaskContent } from '../plan.ts'
import type { PlanReading } from '../reading/reading.ts'
import { type Answer, takenOver } from '../review/answers.ts'
import { type Same, sameIn, standingBy } from '../review/beside.ts'
import { isSure } from '../review/sure.ts'
import { sureFrom } from '../review/thresholds.ts'
import { actionsOpenFor, whyNotReview } from '../rules.ts'
import { planById } from '../stored.ts'
import {
  documentOf,
  documentsOf,
  proposalsCounted,
  proposalsOf,
  readingOf,
  type StoredDocument,
} from './stored-document.ts'

/** The documents the actor may review, with how far each has come. */
export async function documentList(context: Context) {
  const [documents, tree] = await Promise.all([documentsOf(context), treeOf(context)])
  const counted = await proposalsCounted(context, documents)
  return documents.map((document) => ({
    ...toldDocument(document),
    title: document.title,
    plan: document.plan_code,
    agency: tree.get(document.agency_id)?.name ?? tree.root.name,
    ...(counted.get(document.id) ?? { proposals: 0, open: 0 }),
  }))
}

function toldDocument({ id, file_name, state, amends, added_at }: StoredDocument) {
  return { id, file_name, state, amends, added_at }
}

function countsOf(proposals: readonly Proposal[]) {
  const open = proposals.filter(({ state }) => state === 'proposed').length
  return { proposals: proposals.length, open }
}

/**
 * A document for review: its blocks, and what is proposed, what is most in doubt first.
 *
 * @param text whether the document's own text comes along; who decides one proposal after another has it already
 */
export async function documentSheet(context: Context, id: string, text = true) {
  const document = await documentOf(context, id)
  const [reading, proposals, sure, tree] = await Promise.all([
    readingOf(context, document),
    proposalsOf(context, document),
    sureFrom(context, document.agency_id),
    treeOf(context),
  ])
  const plan = document.plan_id ? await planById(context, document.agency_id, document.plan_id) : null
  const standing = plan && document.amends ? await standingBy(context, plan) : new Map<string, Content>()
  const day = plan?.issued_on ?? reading.document.issued_on
  const resolver = await resolverOn(context, day ?? reading.document.period.from ?? dayOfNow(document))
  const isReviewable = whyNotReview(document) === null
  const beside = {
    plan,
    isReviewable,
    resolver,
    standing,
    answers: document.answers,
    least: sure,
    period: periodOf(plan, reading),
  }
  return {
    ...toldDocument(document),
    ...countsOf(proposals),
    agency: tree.get(document.agency_id)?.name ?? tree.root.name,
    sure_from: sure,
    plan: plan?.code ?? null,
    heading: plan && headingOf(plan),
    document: reading.document,
    ...toldText(reading, text),
    findings: reading.findings,
    answers: document.answers.map((answer) => toldAnswer(answer, tree)),
    same: document.amends ? sameIn(reading, proposals) : ([] as Same[]),
    standing: [...proposals].sort(byDoubt).map((proposal) => toldProposal(proposal, beside)),
  }
}

/** Codes that are gone are told as they are: they can be seen, and chosen anew. */
function toldAnswer({ id, about, text, codes, proposal }: Answer, { all }: Tree) {
  const bodies = codes.map((code) => ({ code, name: all.find((one) => one.code === code)?.name ?? code }))
  return { id, about, text, bodies, proposal }
}

function headingOf({ number, kind, title, issuer, issued_on, period_from, period_to, version }: Plan) {
  return { number, kind, title, issuer, issued_on, period: { from: period_from, to: period_to }, version }
}

function toldText({ blocks, tables, unplaced }: PlanReading, told: boolean) {
  if (!told) return { blocks: [], tables: [], unplaced: [] }
  return {
    blocks,
    tables,
    unplaced: unplaced.map(({ block, reason, source }) => ({ block, reason, source: spansOf(source) })),
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

type Beside = {
  readonly plan: Plan | null
  readonly isReviewable: boolean
  readonly resolver: Resolver
  readonly standing: ReadonlyMap<string, Content>
  readonly answers: readonly Answer[]
  readonly least: number
  readonly period: ReturnType<typeof periodOf>
}

function toldProposal(proposal: Proposal, { plan, isReviewable, resolver, standing, answers, least, period }: Beside) {
  const { id, kind, change, position, read, content, source, confidence, reasons, fields } = proposal
  const { state, reason, from_ids, item_id } = proposal
  const taken = takenOver(proposal, answers, resolver)
  return {
    id,
    kind,
    change,
    position,
    read,
    content,
    source,
    confidence,
    reasons,
    fields,
    state,
    reason,
    from: from_ids,
    item: item_id,
    sure: isSure(proposal, least, resolver),
    answers: taken.answers.map((answer) => answer.id),
    ready: taken.ready,
    before: (change !== 'add' && item_id && standing.get(item_id)) || null,
    agencies: namesIn(proposal).map((written) => toldName(resolver.resolve(written))),
    open: isReviewable ? actionsOpenFor(proposal, plan) : [],
    dues: kind === 'task' && isTask(content) && period ? duesIn(content, period) : [],
  }
}

function duesIn(content: TaskContent, period: NonNullable<ReturnType<typeof periodOf>>) {
  return duesOf(content.time, period).map(({ basis, due_on, at_least, unit }) => ({ basis, due_on, at_least, unit }))
}

function namesIn({ content }: Proposal): string[] {
  if (isTarget(content)) return []
  return isDuty(content) ? [content.agency] : [...new Set(namesOfTask(content))]
}

function namesOfTask({ lead, coordinating, parts }: TaskContent): string[] {
  return [...lead, ...coordinating, ...parts.flatMap(namesOfTask)]
}

function toldName({ written, how, bodies, offered }: Resolved) {
  const told = (list: Resolved['bodies']) => list.map(({ code, name }) => ({ code, name }))
  return { written, how, bodies: told(bodies), offered: told(offered) }
}
