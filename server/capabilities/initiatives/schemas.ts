import { z } from 'zod'
import { DayText, GivenDay, Instant, Reason, Words } from '#platform/http/shapes.ts'
import { proposers, states } from './initiative.ts'
import { type Action, actions } from './rules.ts'

export const Code = z.object({ code: z.string().max(60) })
export const ChangedShape = z.object({ code: z.string() }).meta({ id: 'InitiativeChanged' })

const Period = z
  .string()
  .regex(/^20\d{2}(-(H[12]|Q[1-4]|0[1-9]|1[0-2]))?$/)
  .describe('A calendar period as measures write it: 2026, 2026-H1, 2026-Q1, 2026-06')

export const ProposalShape = z.object({
  title: Words(300, 10),
  content: Words(5_000, 20),
  measure: z
    .string()
    .regex(/^[a-z][a-z0-9_]{1,59}$/)
    .describe('Name of the measure it is to move'),
  before_period: Period,
  after_period: Period,
})
export const ProposedShape = ProposalShape.extend({
  agency: z.string().max(35).describe('Code of the agency it comes from'),
  proposed_as: z.enum(proposers),
})
export const AssignmentShape = z.object({ assessor_id: z.uuid(), assess_by: GivenDay })
export const AssessmentShape = z.object({ recommended: z.boolean(), assessment: Words(5_000, 10) })
export const ReasonGiven = z.object({ reason: Words(2_000, 3) })
export const AppliedShape = z.object({ agency: z.string().max(35), from: GivenDay })

const AgencyNamed = z.object({ code: z.string(), name: z.string() })

const Base = z.object({
  code: z.string(),
  agency: AgencyNamed,
  title: z.string(),
  measure: z.string(),
  before_period: z.string(),
  after_period: z.string(),
  proposed_as: z.enum(proposers),
  proposed_at: Instant,
  decided_at: Instant.nullable(),
  sample: z.boolean(),
})

const Listed = Base.extend({ applications: z.int().describe('How many other agencies apply it') })
export const AskedShape = z.object({ state: z.enum(states).optional() })
export const ListShape = z.array(Listed.extend({ state: z.enum(states) }).meta({ id: 'InitiativeListed' }))
export const PublicListShape = z.array(Listed.meta({ id: 'InitiativeRecognisedListed' }))

const Whole = Base.extend({
  content: z.string(),
  reason: z.string().nullable().describe('Why it was recognised or declined'),
  applications: z.array(z.object({ agency: AgencyNamed, from: DayText })),
})
export const PublicShape = Whole.meta({ id: 'InitiativeRecognised' })

const ActionName = z.enum(Object.keys(actions) as [Action, ...Action[]])

export const ViewShape = Whole.extend({
  state: z.enum(states),
  proposer: z.string().nullable(),
  assessor: z.string().nullable(),
  assessor_id: z.string().nullable(),
  assess_by: DayText.nullable(),
  recommended: z.boolean().nullable(),
  assessment: z.string().nullable(),
  assessed_at: Instant.nullable(),
  decider: z.string().nullable(),
  assessors: z
    .array(z.object({ account_id: z.string(), name: z.string(), title: z.string().nullable() }))
    .describe('Whom the actor may name to assess it'),
  apply_at: z.array(AgencyNamed).describe('For which agencies the actor may note that they apply it'),
  actions: z.array(z.object({ action: ActionName, why_not: Reason })),
}).meta({ id: 'Initiative' })
