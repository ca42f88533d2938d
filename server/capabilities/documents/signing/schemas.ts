import { z } from 'zod'

const Url = z.string().trim().max(500)

const Signer = z
  .object({
    driver: z.string(),
    real: z.boolean().describe('Whether its signatures bind; else each is marked as a trial'),
    settings: z.record(z.string(), z.string()),
    has_holder: z.boolean(),
    has_secret: z.boolean(),
    stamp_url: z.string().nullable(),
    stamp_policy: z.string().nullable(),
  })
  .meta({ id: 'DocumentSigner' })

export const SignersShape = z
  .object({
    agencies: z.array(
      z.object({
        code: z.string(),
        name: z.string(),
        seal: Signer.nullable(),
        people: z.array(
          z.object({
            account_id: z.string(),
            name: z.string(),
            title: z.string().nullable(),
            agency: z.string().describe('Code of the agency or part where the role is held'),
            signer: Signer.nullable(),
          }),
        ),
      }),
    ),
    drivers: z.array(
      z.object({
        name: z.string(),
        real: z.boolean(),
        secret: z.enum(['needed', 'none']),
        settings: z.array(
          z.object({
            name: z.string(),
            kind: z.enum(['text', 'url', 'choice']),
            needed: z.boolean(),
            choices: z.array(z.string()),
          }),
        ),
      }),
    ),
  })
  .meta({ id: 'DocumentSigners' })

export const SignerSaidShape = z.object({
  agency: z.string().max(35).describe('Code of the agency or part'),
  account_id: z.uuid().nullable().default(null).describe('The person; null for the seal'),
  driver: z.string().max(40).describe('`off` switches it off'),
  settings: z.record(z.string().max(40), z.string().max(500)).default({}),
  holder: z.string().trim().max(200).nullable().default(null).describe('By what the service knows the holder'),
  secret: z.string().max(2_000).nullable().default(null),
  stamp_url: Url.nullable().default(null),
  stamp_policy: z.string().trim().max(200).nullable().default(null),
})
export const SignerSetShape = z.object({ driver: z.string() })
