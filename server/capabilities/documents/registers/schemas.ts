import { z } from 'zod'
import { DayText, GivenDay, Instant, Words } from '#platform/http/shapes.ts'

export const RegisterId = z.object({ id: z.uuid() })
export const NumberPath = RegisterId.extend({ n: z.coerce.number().int().min(1) })

export const Series = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(40)
  .describe('Which documents share the numbers, as a key: quyet-dinh, ket-qua')
const Pattern = Words(60, 3).describe('{số} is the number, {năm} the year: {số}/QĐ-UBND')

export const NewRegisterShape = z.object({
  agency: z.string().max(35).describe('Code of the agency'),
  series: Series,
  year: z.int().min(2000).max(2100),
  name: Words(120, 3),
  pattern: Pattern,
  starts_after: z.int().min(0).max(999_999).default(0).describe('The last number given before, on paper'),
})
export const PatternShape = z.object({ pattern: Pattern })
export const ByHandShape = z.object({ on: GivenDay, note: Words(300, 3) })
export const VoidShape = z.object({ reason: Words(500, 3) })
export const PageAsked = z.object({ before: z.coerce.number().int().min(1).optional() })

export const OpenedShape = z.object({ id: z.string() }).meta({ id: 'NumberRegisterChanged' })
export const TakenShape = z.object({ n: z.int(), symbol: z.string() }).meta({ id: 'NumberTaken' })
export const VoidedShape = z.object({ n: z.int() }).meta({ id: 'NumberVoided' })

const Listed = z.object({
  id: z.string(),
  agency: z.object({ code: z.string(), name: z.string() }),
  series: z.string(),
  year: z.int(),
  name: z.string(),
  pattern: z.string(),
  starts_after: z.int(),
  last: z.int(),
  last_on: DayText.nullable(),
  given: z.int().describe('How many numbers were taken here'),
  voided: z.int().describe('How many of them are void'),
  next: z.string().describe('Number and symbol of the next one'),
  sample: z.boolean(),
})
export const RegistersShape = z.array(Listed.meta({ id: 'NumberRegisterListed' }))
export const RegisterShape = Listed.extend({
  numbers: z.array(
    z.object({
      n: z.int(),
      symbol: z.string(),
      taken_on: DayText,
      taken_at: Instant,
      used_by: z.object({ kind: z.string(), id: z.string() }).nullable(),
      note: z.string().nullable().describe('What a number taken by hand is for'),
      void_reason: z.string().nullable(),
      voided_at: Instant.nullable(),
      can_be_voided: z.boolean(),
    }),
  ),
  more_before: z.int().nullable().describe('Ask with before to see earlier numbers'),
}).meta({ id: 'NumberRegister' })
