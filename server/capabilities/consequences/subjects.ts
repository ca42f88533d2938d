import { z } from 'zod'
import { subjectKind } from '#platform/journal/subject.ts'
import type { Condition, Effect, Reason } from './rules/rule.ts'

const Effects = z.custom<readonly Effect[]>()

const RuleTold = z.object({
  code: z.string(),
  on: z.boolean(),
  condition: z.custom<Condition>(),
  effects: Effects.optional().describe('Said when it is made; they do not change'),
  basis: z.string(),
  verified: z.boolean(),
})

/** A rule on what follows from results. */
export const ruleSubject = subjectKind({
  kind: 'consequence_rule',
  table: 'consequences.rule',
  keyedBy: 'agency',
  events: { 'consequences.rule_made': RuleTold, 'consequences.rule_changed': RuleTold },
})

const Found = z.object({
  rule: z.string(),
  subject_kind: z.enum(['agency', 'officer']),
  subject_id: z.string(),
  year: z.int(),
  effects: Effects,
  reasons: z.custom<readonly Reason[]>(),
  asks: z.boolean(),
})

/** What a rule proposes about an agency or an officer for a year. */
export const proposalSubject = subjectKind({
  kind: 'consequence',
  table: 'consequences.proposal',
  keyedBy: 'agency',
  events: {
    'consequences.proposed': Found,
    'consequences.lapsed': Found,
    'consequences.decided': z.object({
      rule: z.string(),
      year: z.int(),
      verdict: z.enum(['accepted', 'refused']),
      effects: Effects,
      why: z.string().describe('A digest of the reasons given, which stand with the decision'),
    }),
  },
})
