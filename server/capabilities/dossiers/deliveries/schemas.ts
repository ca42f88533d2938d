import { z } from 'zod'
import { Instant, Reason, Words } from '#platform/http/shapes.ts'
import { deliveryStates, directions } from './delivery.ts'
import { deliveryActions, MOST } from './rules.ts'

const Direction = z.enum(directions).describe('To a unit, or results back to the desk')
const AgencyNamed = z.object({ code: z.string(), name: z.string() })
export const DeliveryCode = z.object({ code: z.string().min(8).max(70) })

export const WaitingAsked = z.object({ direction: Direction.default('to_unit'), agency: z.string().max(35).optional() })
export const WaitingShape = z
  .object({
    agency: AgencyNamed.nullable().describe('Null where the actor gives nowhere'),
    agencies: z.array(AgencyNamed).describe('Those the actor gives at'),
    units: z.array(AgencyNamed).describe('The parts of the agency'),
    lines: z.array(
      z.object({
        code: z.string(),
        procedure_code: z.string(),
        procedure_name: z.string(),
        applicant_name: z.string(),
        received_at: Instant.nullable(),
        due_at: Instant.nullable(),
        originals: z.int(),
        papers: z.int().describe('Originals and copies, without what is electronic'),
      }),
    ),
  })
  .meta({ id: 'DeliveryWaiting' })

export const GivingShape = z.object({
  agency: z.string().min(1).max(35),
  direction: Direction,
  unit: z.string().max(35).nullish().describe('A part of the agency; none: its officers as a whole'),
  dossiers: z
    .array(z.string().max(60))
    .max(MOST * 2)
    .describe('Their codes, as they stand on the sheet'),
})
export const GivenShape = z.object({ code: z.string() }).meta({ id: 'DeliveryGiven' })

export const TakingShape = z.object({
  missing: z
    .array(z.object({ code: z.string().max(60), reason: Words(300, 0) }))
    .max(MOST)
    .default([])
    .describe('What was not there, each with why'),
})
export const TakenShape = z.object({ code: z.string(), taken: z.int(), missing: z.int() }).meta({ id: 'DeliveryTaken' })

const Base = z.object({
  code: z.string(),
  direction: Direction,
  state: z.enum(deliveryStates),
  agency: AgencyNamed,
  unit: AgencyNamed.nullable(),
  giver: z.string().nullable(),
  given_at: Instant,
  taker: z.string().nullable(),
  taken_at: Instant.nullable(),
})

export const ListShape = z.array(
  Base.extend({
    count: z.int(),
    mine: z.boolean().describe('The actor can sign for it'),
  }).meta({ id: 'DeliveryListed' }),
)

export const ViewShape = Base.extend({
  items: z.array(
    z.object({
      code: z.string(),
      procedure_name: z.string(),
      applicant_name: z.string(),
      due_at: Instant.nullable(),
      originals: z.int(),
      papers: z.int(),
      taken: z.boolean().nullable(),
      reason: z.string().nullable(),
    }),
  ),
  actions: z.array(z.object({ action: z.enum(deliveryActions), why_not: Reason })),
}).meta({ id: 'Delivery' })
