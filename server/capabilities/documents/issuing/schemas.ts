import { z } from 'zod'
import { DayText, GivenDay, Instant, Reason, Words } from '#platform/http/shapes.ts'
import { formats } from '../templates/template.ts'
import { states, ways } from './document.ts'
import { type Action, actions } from './rules.ts'
import { standings } from './verification.ts'

export const DocumentId = z.object({ id: z.uuid() })
export const DocumentChangedShape = z.object({ id: z.string() }).meta({ id: 'DocumentChanged' })
export const NumberedShape = z.object({ id: z.string(), symbol: z.string() }).meta({ id: 'DocumentNumbered' })

const Scalar = z.union([z.string().max(5_000), z.number(), z.boolean(), z.null()])
const ValuesShape = z
  .record(
    z.string().max(60),
    z.union([
      Scalar,
      z
        .array(z.record(z.string().max(60), Scalar))
        .max(500)
        .readonly(),
    ]),
  )
  .describe('By the names of the kind’s fields; days as 2026-11-21, money in whole đồng')

export const DraftShape = z.object({
  agency: z.string().max(35).describe('Code of the agency that issues it'),
  template_id: z.uuid(),
  subject_id: z.uuid().nullable().default(null).describe('What it is about, where its kind is about something'),
  replaces: z.uuid().nullable().default(null).describe('An issued document that it takes the place of'),
  values: ValuesShape.default({}),
})
export const ValuesGiven = z.object({ values: ValuesShape })
export const SignatureShape = z.object({ how: z.enum(['paper', 'signer']) })
export const NumberShape = z.object({ on: GivenDay })
export const ReasonGiven = z.object({ reason: Words(1_000, 3) })
export const ListAskedShape = z.object({
  state: z.enum(states).optional(),
  about: z.string().max(60).optional().describe('A kind of subject: dossier'),
  about_id: z.uuid().optional(),
})
export const ToDraftAsked = z.object({ agency: z.string().max(35) })
export const FileAsked = z.object({
  as: z.enum(['draft', 'page', 'signed', 'issued']).describe('page: with number and day, or room for them'),
})

const Label = z.object({ vi: z.string(), en: z.string() })
const Listed = z.object({
  id: z.string(),
  agency: z.object({ code: z.string(), name: z.string() }),
  kind: z.string(),
  title: Label,
  state: z.enum(states),
  symbol: z.string().nullable(),
  numbered_on: DayText.nullable(),
  subject_kind: z.string().nullable(),
  subject_id: z.string().nullable(),
  drafted_at: Instant,
  changed_at: Instant,
  sample: z.boolean(),
})
export const DocumentsShape = z.array(Listed.meta({ id: 'DocumentListed' }))
export const ToDraftShape = z.array(
  z
    .object({
      id: z.string(),
      name: z.string(),
      kind: z.string(),
      title: Label,
      used_for: z.string(),
      format: z.enum(formats),
      about: z.string().nullable(),
    })
    .meta({ id: 'DocumentTemplateToDraft' }),
)

const ActionName = z.enum(Object.keys(actions) as [Action, ...Action[]])
export const DocumentShape = Listed.extend({
  template: z.object({ id: z.string(), name: z.string(), edition: z.int(), format: z.enum(formats) }),
  values: ValuesShape,
  code: z.string().describe('Verification code, as it is printed'),
  drafter: z.string().nullable(),
  signer: z.string().nullable(),
  signed_how: z.enum(ways).nullable(),
  signed_at: Instant.nullable(),
  issued_at: Instant.nullable(),
  reason: z.string().nullable(),
  replaces_id: z.string().nullable(),
  replaced_by_id: z.string().nullable(),
  can_sign_here: z.boolean(),
  goes_out_without_file: z.boolean(),
  files: z.object({ draft: z.boolean(), signed: z.boolean(), issued: z.boolean() }),
  actions: z.array(z.object({ action: ActionName, why_not: Reason })),
}).meta({ id: 'Document' })

export const VerificationPath = z.object({ code: z.string().min(4).max(40) })
export const VerifiedShape = z
  .object({
    agency: z.string(),
    title: Label,
    symbol: z.string(),
    numbered_on: DayText,
    standing: z.enum(standings),
    replaced_by: z.object({ symbol: z.string(), numbered_on: DayText }).nullable(),
    as_file: z.boolean().describe('Whether it was issued as a file too'),
    sample: z.boolean(),
  })
  .meta({ id: 'DocumentVerified' })
