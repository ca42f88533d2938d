import { z } from 'zod'
import { type DecisionOf, subjectKind } from '#platform/journal/subject.ts'
import type { Day } from '#platform/time.ts'
import { ways } from './issuing/document.ts'
import { roles } from './signing/signing.ts'
import { formats } from './templates/template.ts'

/** A register of numbers: what its chain tells, number by number, is what shows that none was left out. */
export const registerSubject = subjectKind({
  kind: 'number_register',
  table: 'documents.register',
  keyedBy: 'agency',
  events: {
    'documents.register_opened': z.object({ series: z.string(), year: z.int(), pattern: z.string(), after: z.int() }),
    'documents.pattern_changed': z.object({ pattern: z.string() }),
    'documents.number_taken': z.object({
      n: z.int(),
      on: z.custom<Day>(),
      of: z.string().nullable().describe('The kind of subject that took it; null where it was taken by hand'),
      id: z.string().nullable(),
    }),
    'documents.number_voided': z.object({ n: z.int() }),
  },
})

/** One edition of a template. */
export const templateSubject = subjectKind({
  kind: 'document_template',
  table: 'documents.template',
  keyedBy: 'agency',
  events: {
    'documents.template_made': z.object({
      kind: z.string(),
      code: z.string(),
      edition: z.int(),
      format: z.enum(formats),
    }),
    'documents.template_changed': z.object({ faults: z.int().describe('How many faults its tags have') }),
    'documents.template_published': z.object({ from: z.custom<Day>() }),
    'documents.template_withdrawn': z.object({ until: z.custom<Day>() }),
  },
})

/** A document from its draft on. Neither its values nor its reasons stand in an event. */
export const documentSubject = subjectKind({
  kind: 'document',
  table: 'documents.document',
  keyedBy: 'agency',
  events: {
    'documents.drafted': z.object({
      kind: z.string(),
      template: z.string().describe('Code of the template'),
      edition: z.int(),
      about: z.string().nullable(),
      about_id: z.string().nullable(),
    }),
    'documents.edited': z.object({ by: z.enum(['values', 'file']) }),
    'documents.submitted': z.object({}),
    'documents.sent_back': z.object({}),
    'documents.signed': z.object({ how: z.enum(ways) }),
    'documents.numbered': z.object({ symbol: z.string(), on: z.custom<Day>() }),
    'documents.issued': z.object({
      sha256: z.string().nullable().describe('Of the file; null where paper alone went out'),
    }),
    'documents.replaced': z.object({ by: z.string().describe('Id of the document that took its place') }),
    'documents.voided': z.object({}),
  },
})

/** How a person, or an agency with its seal, signs. */
export const signerSubject = subjectKind({
  kind: 'document_signer',
  table: 'documents.signer',
  keyedBy: 'agency',
  events: {
    'documents.signer_set': z.object({
      driver: z.string(),
      whose: z.enum(['person', 'agency']),
      resealed: z.boolean().describe('Whether a new secret was given'),
    }),
  },
})

/** A signature that somebody is to confirm, until it comes or will not. */
export const signingSubject = subjectKind({
  kind: 'document_signing',
  table: 'documents.signing',
  keyedBy: 'agency',
  events: {
    'documents.signing_asked': z.object({ role: z.enum(roles), document: z.string() }),
    'documents.signing_ended': z.object({ code: z.string().nullable().describe('Why not; null where it was signed') }),
  },
})

export type RegisterDecision<Answer> = DecisionOf<typeof registerSubject, Answer>
export type TemplateDecision<Answer> = DecisionOf<typeof templateSubject, Answer>
export type DocumentDecision<Answer> = DecisionOf<typeof documentSubject, Answer>
export type SigningDecision<Answer> = DecisionOf<typeof signingSubject, Answer>
