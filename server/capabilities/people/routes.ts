import { z } from 'zod'
import { agencyNamed } from '#agencies'
import type { Context } from '#platform/context.ts'
import { reasonOf } from '#platform/http/problem.ts'
import { keyOf } from '#platform/http/request.ts'
import type { Api } from '#platform/http/server.ts'
import { GivenDay, Words } from '#platform/http/shapes.ts'
import { openAccount } from './accounts.ts'
import { closeAccount } from './close.ts'
import { delegationRoutes } from './delegations/delegation-routes.ts'
import { accountList, accountSheet, roleList } from './lists.ts'
import { register } from './register.ts'
import { giveRole, takeRole } from './roles/assign.ts'
import { holdersOf } from './roles/holders.ts'
import { setRole } from './roles/set-role.ts'
import {
  AccountShape,
  AccountsShape,
  ChangePasswordShape,
  GivingShape,
  HoldersShape,
  Id,
  IdAnswer,
  OpeningShape,
  RegistrationShape,
  ResetShape,
  RoleShape,
  RolesShape,
} from './schemas.ts'
import { changePassword, resetPassword } from './sessions/passwords.ts'
import { sessionRoutes } from './sessions/session-routes.ts'

const tags = ['people']
const created = { 201: IdAnswer }
const manage = { may: 'people.manage' }

/** Accounts, what they hold, who stands in, roles. */
export function peopleRoutes(api: Api, { permissions }: { readonly permissions: readonly string[] }): void {
  sessionRoutes(api)
  readingRoutes(api, permissions)
  accountRoutes(api)
  roleRoutes(api, permissions)
  delegationRoutes(api)
}

function readingRoutes(api: Api, permissions: readonly string[]): void {
  api.get(
    '/accounts',
    {
      config: { may: 'people.see' },
      schema: {
        summary: 'Accounts by name, agency, role; fifty at a time',
        tags,
        querystring: z.object({
          q: Words(100, 1).optional(),
          agency: z.string().max(35).optional().describe('At this agency or below'),
          role: z.string().max(40).optional(),
          state: z.enum(['active', 'closed']).default('active'),
          after: z.string().max(64).optional(),
        }),
        response: { 200: AccountsShape },
      },
    },
    async ({ context, query }) => accountList(context, query),
  )
  api.get(
    '/accounts/:id',
    {
      config: { may: 'signed_in' },
      schema: {
        summary: 'An account: what it holds, who stands in; one’s own, or where one sees people',
        tags,
        params: Id,
        response: { 200: AccountShape },
      },
    },
    async ({ context, params, locale }) => {
      const { actions, ...account } = await accountSheet(context, params.id)
      return { ...account, actions: actions.map((one) => ({ ...one, why_not: reasonOf(one.why_not, locale) })) }
    },
  )
  api.get(
    '/roles',
    {
      config: { may: 'signed_in' },
      schema: { summary: 'Roles, and every permission there is', tags, response: { 200: RolesShape } },
    },
    async ({ context }) => roleList(context, permissions),
  )
  api.get(
    '/agencies/:code/holders',
    {
      config: { may: 'agencies.see' },
      schema: {
        summary: 'Who holds a role at an agency today, and who stands in for them',
        tags,
        params: z.object({ code: z.string().max(35) }),
        querystring: z.object({ role: z.string().max(40) }),
        response: { 200: HoldersShape },
      },
    },
    async ({ context, params, query }) => holdersOf(context, query.role, (await agencyNamed(context, params.code)).id),
  )
}

function accountRoutes(api: Api): void {
  api.post(
    '/accounts',
    {
      config: manage,
      schema: { summary: 'Open an account with its roles', tags, body: OpeningShape, response: created },
    },
    async (request, reply) => {
      const { roles, ...account } = request.body
      const given = roles.map(async ({ agency, ...role }) => ({
        ...role,
        agency_id: await idOf(request.context, agency),
      }))
      const opening = { ...account, must_change_password: true, roles: await Promise.all(given) }
      const { id } = await openAccount(request.context, keyOf(request), opening)
      return reply.code(201).send({ id })
    },
  )
  api.post(
    '/accounts/:id/closure',
    { config: manage, schema: { summary: 'Close an account', tags, params: Id, response: created } },
    async (request, reply) =>
      reply.code(201).send(await closeAccount(request.context, keyOf(request), request.params.id)),
  )
  api.post(
    '/accounts/:id/password',
    {
      config: manage,
      schema: {
        summary: 'Set a passing password; its holder must choose their own',
        tags,
        params: Id,
        body: ResetShape,
        response: created,
      },
    },
    async (request, reply) => {
      const reset = { account_id: request.params.id, password: request.body.password }
      return reply.code(201).send(await resetPassword(request.context, keyOf(request), reset))
    },
  )
  api.post(
    '/my/password',
    {
      config: { may: 'signed_in', rateLimit: { max: 10, timeWindow: 60_000 } },
      schema: { summary: 'Change one’s own password', tags, body: ChangePasswordShape, response: created },
    },
    async (request, reply) => {
      const { current, password } = request.body
      const change = { current, next: password, session_token: request.session_token }
      return reply.code(201).send(await changePassword(request.context, keyOf(request), change))
    },
  )
  api.post(
    '/registrations',
    {
      config: { may: 'public', rateLimit: { max: 10, timeWindow: 60_000 } },
      schema: { summary: 'A citizen opens an account of their own', tags, body: RegistrationShape, response: created },
    },
    async (request, reply) => reply.code(201).send(await register(request.context, keyOf(request), request.body)),
  )
}

function roleRoutes(api: Api, permissions: readonly string[]): void {
  api.post(
    '/accounts/:id/assignments',
    {
      config: manage,
      schema: { summary: 'Give an account a role', tags, params: Id, body: GivingShape, response: created },
    },
    async (request, reply) => {
      const { agency, ...giving } = request.body
      const agency_id = await idOf(request.context, agency)
      const whole = { ...giving, account_id: request.params.id, agency_id }
      return reply.code(201).send(await giveRole(request.context, keyOf(request), whole))
    },
  )
  api.post(
    '/accounts/:id/assignments/:assignment/end',
    {
      config: manage,
      schema: {
        summary: 'Take a role back with a day, its last',
        tags,
        params: Id.extend({ assignment: z.uuid() }),
        body: z.object({ last_day: GivenDay }),
        response: created,
      },
    },
    async (request, reply) => {
      const { id, assignment } = request.params
      const taking = { account_id: id, assignment_id: assignment, last_day: request.body.last_day }
      return reply.code(201).send(await takeRole(request.context, keyOf(request), taking))
    },
  )
  api.post(
    '/roles',
    {
      config: manage,
      schema: {
        summary: 'Make a role, or change the one of that code',
        tags,
        body: RoleShape,
        response: { 201: z.object({ code: z.string() }) },
      },
    },
    async (request, reply) =>
      reply.code(201).send(await setRole(request.context, keyOf(request), request.body, permissions)),
  )
}

async function idOf(context: Context, code: string): Promise<string> {
  return (await agencyNamed(context, code)).id
}
