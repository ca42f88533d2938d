import { z } from 'zod'
import { Instant, Reason } from '#platform/http/shapes.ts'
import { batchActs } from '../handling/batch.ts'
import { remarkKinds } from './remark.ts'

const Step = z.string().max(80)
const Text = z.string().trim().max(4000)
const Account = z.uuid('dossiers.assignee_missing')
export const Ticks = z.array(z.int().min(0).max(40)).max(40)
const Seen = z.object({ version: z.int().min(0).optional(), step: Step.optional() })

export const ClaimShape = Seen
export const GiveBackShape = Seen.extend({ reason: Text })
export const HandOverShape = Seen.extend({ to: Account, note: Text.optional() })
export const RemarkShape = z.object({
  kind: z.enum(['opinion', 'note']),
  text: Text,
  step: Step.optional(),
  checked: Ticks.optional().describe('Points of the checklist ticked so far, by their places from 0'),
})
export const AskShape = z.object({ to: Account, text: Text, step: Step.optional() })
export const AnswerShape = z.object({ text: Text })
export const AskedShape = z.object({ code: z.string(), question: z.string() }).meta({ id: 'DossierQuestion' })

const Person = z.object({ account_id: z.string(), name: z.string(), title: z.string().nullable() })
export const ColleaguesShape = z
  .object({
    hand_over: z.array(Person).describe('Who may have the step on my desk'),
    ask: z.array(Person).describe('Who may be asked'),
  })
  .meta({ id: 'DossierColleagues' })

export const BatchShape = z.object({
  act: z.enum(batchActs),
  items: z
    .array(z.object({ code: z.string().min(10).max(60), step: Step, version: z.int().min(0).optional() }))
    .min(1)
    .max(100),
  to: Account.optional(),
  reason: Text.optional(),
  opinion: Text.optional(),
})
export const BatchedShape = z
  .object({ results: z.array(z.object({ code: z.string(), why_not: Reason })) })
  .meta({ id: 'BatchResults' })

/** What colleagues left at the steps of a dossier, as its page shows it to the office. */
export const workParts = {
  remarks: z.array(
    z.object({
      step: z.string(),
      kind: z.enum(remarkKinds),
      text: z.string(),
      id: z.string(),
      file_name: z.string().nullable().describe('The file that goes with it, loaded by the id'),
      by: z.string().nullable(),
      at: Instant,
    }),
  ),
  questions: z.array(
    z.object({
      id: z.string(),
      step: z.string(),
      by: z.string().nullable(),
      to: z.string().nullable(),
      text: z.string(),
      asked_at: Instant,
      answer: z.string().nullable(),
      answered_by: z.string().nullable(),
      answered_at: Instant.nullable(),
      mine: z.boolean().describe('Whether it is mine to answer'),
    }),
  ),
}
