import { z } from 'zod'
import { DayText, GivenDay, Instant, Reason, Words } from '#platform/http/shapes.ts'
import { trusts } from '#platform/signing/chain.ts'
import { changeKinds } from '#platform/signing/changes.ts'
import { verdicts } from '#platform/signing/verdict.ts'
import { roles, standings as signingStandings } from '../signing/signing.ts'
import { formats } from '../templates/template.ts'
import { comparisons } from '../verifying/compare.ts'
import { standings } from '../verifying/verification.ts'
import { states, ways } from './document.ts'
import { type Action, actions } from './rules.ts'

export const DocumentId = z.object({ id: z.uuid() })
export const DocumentChangedShape = z.object({ id: z.string() }).meta({ id: 'DocumentChanged' })
export const DocumentSignedShape = DocumentChangedShape.extend({
  waits: z.string().nullable().describe('Until when somebody is to confirm it first; null where it is done'),
}).meta({ id: 'DocumentSigned' })
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
export const ManySignedShape = z
  .object({
    done: z.int(),
    waiting: z.int(),
    refused: z.array(z.object({ id: z.string(), title: z.string(), why: Reason })),
  })
  .meta({ id: 'DocumentsSigned' })
export const ManyShape = z.object({ ids: z.array(z.uuid()).min(1).max(50).readonly() })
export const ReasonGiven = z.object({ reason: Words(1_000, 3) })
export const ListAskedShape = z.object({
  state: z.enum(states).optional(),
  about: z.string().max(60).optional().describe('A kind of subject: dossier'),
  about_id: z.uuid().optional(),
  mine: z.enum(['yes']).optional().describe('Those I drafted, or who I stand in for'),
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
  drafter: z.string().nullable(),
  subject_title: z
    .string()
    .nullable()
    .describe('What it is about, by a value of its owner; null where that is not for the actor'),
  sample: z.boolean(),
})
export const DocumentsShape = z.array(Listed.meta({ id: 'DocumentListed' }))
const Here = z.object({
  trial: z.boolean(),
  agent: z
    .string()
    .nullable()
    .describe('Where the agent listens on the officer’s own machine, for their browser to ask'),
})
export const SigningListShape = z
  .object({
    here: Here.nullable().describe('How I would sign here; null: nothing is set up for me'),
    documents: z.array(
      Listed.extend({
        sent_at: Instant,
        lines: z.array(z.object({ label: Label, text: z.string() })).describe('What it says, as far as it is needed'),
        waits: Instant.nullable().describe('Until when a signature that was asked for may be confirmed'),
        why_not: Reason.describe('Why it is not signed here in one go'),
      }).meta({ id: 'DocumentToSign' }),
    ),
  })
  .meta({ id: 'SigningList' })

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
  signed_title: z.string().nullable().describe('The office whoever signed held when signing'),
  sign_here: Here.nullable().describe('How the actor would sign it here; null: not here'),
  seal_here: Here.nullable().describe('How its agency would seal it here'),
  signing: z
    .object({
      role: z.enum(roles),
      state: z.enum(signingStandings),
      until: Instant,
      error: Reason.describe('Why it was not signed'),
    })
    .nullable()
    .describe('The last signature somebody was to confirm'),
  goes_out_without_file: z.boolean(),
  files: z.object({ draft: z.boolean(), signed: z.boolean(), issued: z.boolean() }),
  actions: z.array(z.object({ action: ActionName, why_not: Reason })),
}).meta({ id: 'Document' })

const Signature = z.object({
  n: z.int(),
  role: z.enum(['head', 'seal', 'other']),
  name: z.string().nullable(),
  organization: z.string().nullable(),
  issuer: z.string().nullable(),
  at: z.string().nullable(),
  is_stamped: z.boolean().describe('Whether the time is that of a time stamp'),
  verdict: z.enum(verdicts),
  trust: z.enum(trusts),
  trial: z.boolean(),
  covers_whole: z.boolean(),
  after: z.array(z.object({ kind: z.enum(changeKinds), what: z.array(z.string()).readonly() })).readonly(),
})
export const SignaturesShape = z
  .object({ signatures: z.array(Signature.meta({ id: 'DocumentSignature' })).readonly(), hidden: z.int() })
  .meta({ id: 'DocumentSignatures' })
export const StateAsked = DocumentId.extend({ n: z.coerce.number().int().min(1).max(30) })

const SignatureSeen = Signature.pick({
  n: true,
  role: true,
  name: true,
  organization: true,
  at: true,
  is_stamped: true,
  verdict: true,
  trial: true,
}).meta({ id: 'DocumentSignatureSeen' })

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
    signed: z
      .object({ name: z.string().nullable(), office: z.string().nullable(), at: Instant.nullable() })
      .nullable()
      .describe('Who signed it, as holder of which office'),
    signatures: z.array(SignatureSeen).readonly(),
    sample: z.boolean(),
  })
  .meta({ id: 'DocumentVerified' })

/** What a file that somebody brings is, held against the one that was issued. */
export const FileComparedShape = z
  .object({
    is: z.enum(comparisons),
    signatures: z.array(SignatureSeen).readonly(),
  })
  .meta({ id: 'DocumentFileCompared' })
