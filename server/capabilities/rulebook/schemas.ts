import { z } from 'zod'
import { DayText, GivenDay, Words } from '#platform/http/shapes.ts'

export const RuleCode = z
  .string()
  .regex(/^[a-z][a-z0-9_]*(\.[a-z0-9_]+)+$/, 'rulebook.code_wrong')
  .max(80)

const Json = z.union([
  z.number(),
  z.string().max(2000),
  z.boolean(),
  z.array(z.unknown()).max(200),
  z.record(z.string().max(80), z.unknown()),
])

export const RuleShape = z
  .object({
    code: z.string(),
    agency: z.string().nullable().describe('Code of the agency whose rule it is; null for the province'),
    value: z.unknown(),
    unit: z.string().nullable(),
    basis: z.string(),
    verified: z.boolean().describe('False: taken from memory, to be held against the text'),
    note: z.string().nullable(),
    valid_from: DayText,
    valid_to: DayText.nullable(),
  })
  .meta({ id: 'Rule' })

export const EnactmentShape = z.object({
  code: RuleCode,
  agency: z.string().max(35).nullable().default(null),
  value: Json,
  unit: Words(40).nullable().default(null),
  basis: Words(300, 3),
  verified: z.boolean().default(true),
  note: Words(500).nullable().default(null),
  valid_from: GivenDay,
})

export const EnactedShape = z
  .object({ code: z.string(), valid_from: DayText, valid_to: DayText.nullable() })
  .meta({ id: 'Enacted' })
