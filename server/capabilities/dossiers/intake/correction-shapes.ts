import { z } from 'zod'
import { Instant, Words } from '#platform/http/shapes.ts'
import { ApplicantShape, HandingShape, ReasonShape, Seen } from '../schemas.ts'

const person = ApplicantShape.shape
const handed = HandingShape.shape

/** What is put right: only what is said changes. */
export const CorrectionShape = Seen.extend(ReasonShape.shape)
  .extend({
    kind: person.kind.optional(),
    name: person.name.optional(),
    birth_date: person.birth_date,
    sex: person.sex,
    address: person.address,
    phone: person.phone,
    email: person.email,
    submitter: person.submitter,
    id_number: handed.id_number,
    procedure: handed.procedure.optional(),
    case: handed.case,
    components: handed.components.optional(),
    return_method: handed.return_method.optional(),
    counts: z.record(z.string().max(40), z.int().min(0).max(10_000)).optional(),
  })
  .meta({ id: 'Correction' })

/** What stood in a dossier before, why it was replaced and by whom. */
export const CorrectionsShape = z.array(
  z
    .object({
      at: Instant,
      by: z.string().nullable(),
      reason: z.string(),
      before: z.object({
        applicant: z
          .object({
            name: z.string(),
            birth_date: z.string().nullish(),
            address: z.string().nullish(),
            phone: z.string().nullish(),
            email: z.string().nullish(),
          })
          .optional(),
        procedure: z.string().optional(),
        case: z.string().nullish(),
        components: z
          .array(z.object({ code: z.string(), name: z.string(), kind: z.string(), quantity: z.int() }))
          .optional(),
        return_method: z.string().optional(),
        fee: z.int().optional(),
      }),
      id_number: z.string().nullable(),
    })
    .meta({ id: 'CorrectedBefore' }),
)

export const StopShape = Seen.extend({
  why: z
    .enum(['request', 'papers', 'other'])
    .describe('The applicant asked for it, papers did not come, something else'),
  reason: Words(1000),
})
