import { z } from 'zod'
import { DayText } from '#platform/http/shapes.ts'
import { Thousandths } from '../shapes.ts'

export const SetKey = z.object({ set: z.string().max(60).describe('code, or code@version') })

export const SetListed = z
  .object({
    set: z.string().describe('code@version'),
    code: z.string(),
    version: z.int(),
    name: z.string(),
    basis: z.string(),
    effective_from: DayText,
    supersedes: z.string().nullable(),
    kinds: z.array(z.string()),
    total: Thousandths,
    verified: z.boolean(),
    standing: z.string(),
    brought: z.boolean(),
    fields: z.int(),
    components: z.int(),
    /** How much of the total the record fills today. */
    measured: z.object({ components: z.int(), points: Thousandths }),
  })
  .meta({ id: 'CriteriaSetListed' })

export const SetShape = SetListed.extend({
  content: z.any().describe('Fields, criteria, components with their kind of score and what fills them'),
  sources: z
    .record(z.string(), z.string())
    .describe('What fills each component today: measure, survey, declared, unknown'),
}).meta({ id: 'CriteriaSet' })

export const SetFaults = z
  .object({
    set: z.string().nullable(),
    faults: z.array(
      z.object({ sheet: z.string(), row: z.int(), column: z.string(), code: z.string(), text: z.string() }),
    ),
  })
  .meta({ id: 'CriteriaSetFaults' })

export const KeptShape = z.object({ set: z.string(), name: z.string() }).meta({ id: 'CriteriaSetKept' })
