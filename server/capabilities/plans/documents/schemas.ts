import { z } from 'zod'
import { DayText, GivenDay, Instant, Words } from '#platform/http/shapes.ts'
import { ProposalShape } from '../review/schemas.ts'
import { Body, Span } from '../shapes.ts'

export const HeadingShape = z.object({
  number: Words(80).nullable().optional(),
  kind: z.enum(['plan', 'programme', 'decision', 'other']).optional(),
  title: Words(500).optional(),
  issuer: Words(300).nullable().optional(),
  issued_on: GivenDay.optional(),
  period_from: GivenDay.optional(),
  period_to: GivenDay.optional(),
})

export const HeadingCorrectedShape = HeadingShape.required().extend({ version: z.int().min(1) })

const Finding = z.object({
  code: z.string(),
  detail: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
})

const Period = z.object({ from: DayText.nullable(), to: DayText.nullable() })

export const ImportedShape = z
  .object({
    id: z.string(),
    targets: z.int(),
    tasks: z.int(),
    duties: z.int(),
    proposals: z.int(),
    findings: z.array(Finding).readonly(),
  })
  .meta({ id: 'PlanDocumentImported' })

const documentLine = {
  id: z.string(),
  file_name: z.string(),
  state: z.enum(['read', 'reviewed', 'superseded']),
  amends: z.boolean(),
  agency: z.string().describe('Name of the agency whose plan it is'),
  added_at: Instant,
  proposals: z.int(),
  open: z.int().describe('Proposals nobody has decided yet'),
}

export const DocumentsShape = z
  .array(
    z.object({
      ...documentLine,
      title: z.string().nullable().describe('As read; null where the document says none'),
      plan: z.string().nullable().describe('Code of the plan it became or amends'),
    }),
  )
  .meta({ id: 'PlanDocuments' })

const said = { number: z.string().nullable(), kind: z.string(), issuer: z.string().nullable(), period: Period }

const CellPlace = z.object({ block: z.int(), column: z.int(), width: z.int(), height: z.int() })

export const DocumentShape = z
  .object({
    ...documentLine,
    sure_from: z.number().describe('Confidence from which a proposal is accepted with the others in one go'),
    plan: z.string().nullable().describe('Code of the plan; null until it is confirmed what the document is'),
    heading: z
      .object({ ...said, title: z.string(), issued_on: DayText, version: z.int() })
      .nullable()
      .describe('What it is, as confirmed; null until then'),
    document: z.object({
      ...said,
      title: z.string().nullable(),
      province: z.string().nullable(),
      issued_on: DayText.nullable(),
    }),
    blocks: z.array(z.object({ text: z.string(), kind: z.string() })),
    tables: z.array(z.object({ rows: z.array(z.array(CellPlace)) })).describe('The tables, by blocks of filled cells'),
    unplaced: z.array(z.object({ block: z.int(), reason: z.string(), source: z.array(Span) })),
    findings: z.array(Finding),
    same: z
      .array(z.object({ kind: z.enum(['target', 'task', 'duty']), text: z.string(), source: z.array(Span).readonly() }))
      .describe('Of an amended document: what the plan has already, word for word'),
    answers: z
      .array(
        z.object({
          id: z.string(),
          about: z.enum(['name', 'area', 'plan']),
          text: z.string().nullable(),
          bodies: z.array(Body).describe('Whom it means; nobody is the agency that issued the plan'),
          proposal: z.string().describe('The proposal it was answered for'),
        }),
      )
      .describe('What a person answered once, preselected where the same is asked'),
    standing: z.array(ProposalShape).describe('Open ones first, the least sure at the top'),
  })
  .meta({ id: 'PlanDocument' })
