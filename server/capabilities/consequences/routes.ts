import { z } from 'zod'
import type { Registry } from '#measures'
import { keyOf } from '#platform/http/request.ts'
import type { Api } from '#platform/http/server.ts'
import { Instant, Words } from '#platform/http/shapes.ts'
import { filled, type Locale, words } from '#words/index.ts'
import { decideProposal } from './decisions/decide-proposal.ts'
import { lateShareOf } from './gravity.ts'
import { judgeYear } from './judging/judge.ts'
import { type Listed, listProposals } from './lists.ts'
import { lackingFor } from './rules/lacking.ts'
import type { Effect, Reason, Rule } from './rules/rule.ts'
import { changeRule } from './rules/rules-kept.ts'
import { rulesOf } from './stored.ts'

const tags = ['consequences']
const Effects = z.array(z.object({ code: z.string(), text: z.string() }))
const Year = z.coerce.number().int().min(2000).max(2100)

const RuleShape = z
  .object({
    code: z.string(),
    basis: z.string(),
    on: z.boolean(),
    verified: z.boolean(),
    condition: z.any(),
    effects: Effects,
    remarks: z.array(z.string()),
    judged: z.boolean().describe('Whether the record holds what it is judged on'),
    lacks: z.string().nullable().describe('What the record does not hold; null where the rule is judged'),
  })
  .meta({ id: 'ConsequenceRule' })

const ProposalShape = z
  .object({
    id: z.string(),
    rule: z.string(),
    subject_kind: z.enum(['agency', 'officer']),
    subject: z.string(),
    agency: z.string(),
    agency_name: z.string(),
    year: z.int(),
    state: z.enum(['proposed', 'lapsed', 'decided']),
    effects: Effects,
    reasons: z.array(z.string()),
    share: z
      .object({ late: z.int(), due: z.int(), percent: z.number(), limit: z.number() })
      .nullable()
      .describe(
        'The share of late dossiers it rests on, and its limit, in percent; null where it rests on something else',
      ),
    asks: z.boolean().describe('A reading of the text that the operator has to confirm'),
    proposed_at: Instant,
    decision: z
      .object({
        verdict: z.enum(['accepted', 'refused']),
        effects: Effects,
        by: z.string(),
        at: Instant,
        why: z.string(),
      })
      .nullable(),
  })
  .meta({ id: 'Consequence' })

/** What follows from results: rules, what they propose, what people decide. */
export function consequenceRoutes(api: Api, registry: Registry): void {
  api.get(
    '/consequences/rules',
    {
      config: { may: 'consequences.decide' },
      schema: { summary: 'Rules on what follows from results', tags, response: { 200: z.array(RuleShape) } },
    },
    async ({ context, locale }) => (await rulesOf(context)).map(({ content }) => ruleTold(content, registry, locale)),
  )
  api.put(
    '/consequences/rules/:code',
    {
      config: { may: 'consequences.manage' },
      schema: {
        summary: 'Switch a rule, change its limit or its basis',
        tags,
        params: z.object({ code: z.string().max(20) }),
        body: z.object({
          on: z.boolean(),
          basis: Words(500, 3),
          verified: z.boolean(),
          percent: z
            .int()
            .min(1)
            .max(100_000)
            .optional()
            .describe('Thousandths of a percent; for rules on a late share'),
        }),
        response: { 200: z.object({ code: z.string(), on: z.boolean() }).meta({ id: 'ConsequenceRuleChanged' }) },
      },
    },
    async (request) => changeRule(request.context, keyOf(request), request.params.code, request.body),
  )
  api.get(
    '/consequences',
    {
      config: { may: 'consequences.decide' },
      schema: {
        summary: 'What rules propose for a year, and what was decided',
        tags,
        querystring: z.object({ year: Year }),
        response: { 200: z.array(ProposalShape) },
      },
    },
    async ({ context, query, locale }) => (await listProposals(context, query.year)).map((one) => told(one, locale)),
  )
  api.post(
    '/consequences/judgements',
    {
      config: { may: 'consequences.manage', keyless: true },
      schema: {
        summary: 'Judge a year anew by every rule that is on',
        tags,
        body: z.object({ year: Year }),
        response: {
          200: z
            .object({ year: z.int(), proposed: z.int(), lapsed: z.int(), findings: z.int() })
            .meta({ id: 'ConsequencesJudged' }),
        },
      },
    },
    async ({ context, body }) => judgeYear(context, registry, body.year),
  )
  api.post(
    '/consequences/:id/decision',
    {
      config: { may: 'consequences.decide' },
      schema: {
        summary: 'Decide about a proposal, with why',
        tags,
        params: z.object({ id: z.uuid() }),
        body: z.object({
          verdict: z.enum(['accepted', 'refused']),
          effects: z.array(z.string().max(40)).max(10).default([]),
          why: Words(2_000, 0).default(''),
        }),
        response: {
          201: z
            .object({ id: z.string(), verdict: z.string(), effects: z.array(z.string()) })
            .meta({ id: 'ConsequenceDecided' }),
        },
      },
    },
    async (request, reply) => {
      const { effects, ...rest } = request.body
      const verdict = { ...rest, effects: effects as Effect[] }
      const decided = await decideProposal(request.context, keyOf(request), request.params.id, verdict)
      return reply.code(201).send({ ...decided, effects: [...decided.effects] })
    },
  )
}

function ruleTold(rule: Rule, registry: Registry, locale: Locale) {
  const { code, basis, on, verified, condition, effects, remarks } = rule
  const lacking = lackingFor(condition, registry)
  return {
    code,
    basis,
    on,
    verified,
    condition,
    effects: effectsIn(effects, locale),
    remarks: remarks.map((remark) => textIn(words[locale].consequences.remarks, remark)),
    judged: lacking === null,
    lacks: lacking && textIn(words[locale].consequences.lacks, lacking),
  }
}

function told({ effects, reasons, decision, ...one }: Listed, locale: Locale) {
  const { because } = words[locale].consequences
  return {
    ...one,
    effects: effectsIn(effects, locale),
    share: lateShareOf(one),
    reasons: reasons.map(({ code, detail }) =>
      filled(textIn(because, code.replace(/^.*because_/, '')), worded(detail, locale)),
    ),
    decision: decision && {
      verdict: decision.verdict,
      effects: effectsIn(decision.effects, locale),
      by: decision.by_name,
      at: decision.at,
      why: decision.why,
    },
  }
}

/** A class of results is said in words. */
function worded(detail: Reason['detail'], locale: Locale): Reason['detail'] {
  return typeof detail.rank === 'string'
    ? { ...detail, rank: textIn(words[locale].consequences.ranks, detail.rank) }
    : detail
}

function effectsIn(effects: readonly string[], locale: Locale) {
  return effects.map((code) => ({ code, text: textIn(words[locale].consequences.effects, code) }))
}

function textIn(texts: Readonly<Record<string, string>>, code: string): string {
  return texts[code] ?? code
}
