import { z } from 'zod'
import { DayText, GivenDay, Reason, Words } from '#platform/http/shapes.ts'

export const Login = z
  .string()
  .transform((text) => text.trim().toLowerCase())
  .pipe(z.string().regex(/^[a-z0-9][a-z0-9._@+-]{1,63}$/, 'people.login_wrong'))
const Password = z.string().min(1).max(200)
const RoleCode = z.string().regex(/^[a-z][a-z0-9_]{1,39}$/, 'people.role_code_wrong')
const AgencyCode = z.string().min(1).max(35)
export const Id = z.object({ id: z.uuid() })
export const IdAnswer = z.object({ id: z.uuid() })

export const GivingShape = z.object({
  role: RoleCode,
  agency: AgencyCode,
  subtree: z.boolean().default(false).describe('With all agencies below'),
  valid_from: GivenDay,
  valid_to: GivenDay.nullable().default(null),
})

export const OpeningShape = z.object({
  login: Login,
  name: Words(200, 2),
  title: Words(200).nullish(),
  phone: Words(30).nullish(),
  email: z.email().max(200).nullish(),
  password: Password.describe('A passing one: its holder chooses their own at the first sign-in'),
  roles: z
    .array(GivingShape.omit({ valid_to: true }))
    .max(20)
    .default([]),
})

export const ResetShape = z.object({ password: Password })
export const ChangePasswordShape = z.object({ current: Password, password: Password })

export const DelegationShape = z.object({
  from: z.uuid().optional().describe('Whose work; one’s own where it is not said'),
  to: z.uuid(),
  reason: Words(300, 2),
  valid_from: GivenDay,
  valid_to: GivenDay,
})

export const RoleShape = z.object({
  code: RoleCode,
  name: Words(100, 2),
  permissions: z.array(z.string().max(60)).max(200),
})

export const RegistrationShape = z.object({
  login: z
    .string()
    .max(64)
    .regex(/^[0-9+][0-9 .()-]{8,20}$|^[A-Za-z][A-Za-z0-9._@-]{2,63}$/, 'people.login_wrong')
    .describe('A telephone number, or a name'),
  name: Words(200, 2),
  password: Password,
})

export const AccountsShape = z
  .object({
    accounts: z.array(
      z.object({
        id: z.uuid(),
        login: z.string(),
        name: z.string(),
        title: z.string().nullable(),
        state: z.string(),
      }),
    ),
    next: z.string().nullable(),
  })
  .meta({ id: 'Accounts' })

const Person = z.object({ id: z.uuid(), name: z.string() })

const DelegationTold = z.object({
  id: z.uuid(),
  from: Person,
  to: Person,
  reason: z.string(),
  valid_from: DayText,
  valid_to: DayText,
})

export const DelegationsShape = z
  .object({
    given: z.array(DelegationTold),
    received: z.array(DelegationTold),
    candidates: z.array(Person.extend({ title: z.string().nullable() })),
  })
  .meta({ id: 'Delegations' })

export const AccountShape = z
  .object({
    id: z.uuid(),
    login: z.string(),
    name: z.string(),
    title: z.string().nullable(),
    phone: z.string().nullable(),
    email: z.string().nullable(),
    must_change_password: z.boolean(),
    state: z.enum(['active', 'closed']),
    assignments: z.array(
      z.object({
        id: z.uuid(),
        role: z.string(),
        agency: z.string().nullable(),
        subtree: z.boolean(),
        valid_from: DayText,
        valid_to: DayText.nullable(),
      }),
    ),
    delegations: z.array(DelegationTold),
    actions: z.array(z.object({ action: z.enum(['reset', 'close']), why_not: Reason })),
  })
  .meta({ id: 'Account' })

export const RolesShape = z
  .object({
    roles: z.array(
      z.object({ code: z.string(), name: z.string(), permissions: z.array(z.string()), brought: z.boolean() }),
    ),
    permissions: z.array(z.string()),
  })
  .meta({ id: 'Roles' })

export const HoldersShape = z
  .array(
    z.object({
      account_id: z.uuid(),
      name: z.string(),
      title: z.string().nullable(),
      for_account_id: z.uuid().nullable(),
    }),
  )
  .meta({ id: 'Holders' })
