import { z } from 'zod'
import { treeOf } from '#agencies'
import type { Context } from '#platform/context.ts'
import { SESSION_COOKIE } from '#platform/http/door.ts'
import type { Api } from '#platform/http/server.ts'
import { mustChangePassword, signIn, signOut } from './sessions.ts'

const Me = z
  .object({
    account_id: z.uuid(),
    name: z.string(),
    must_change_password: z.boolean(),
    roles: z.array(
      z.object({
        role: z.string(),
        agency_id: z.uuid(),
        agency: z.string(),
        agency_name: z.string(),
        subtree: z.boolean().describe('With all agencies below'),
        for_account_id: z.uuid().nullable(),
        permissions: z.array(z.string()),
      }),
    ),
    permissions: z.array(z.string()),
  })
  .meta({ id: 'Me' })

const cookie = { path: '/', httpOnly: true, sameSite: 'lax' } as const

/** Signing in and out, and who is signed in. */
export function sessionRoutes(api: Api): void {
  api.post(
    '/session',
    {
      config: { may: 'public', keyless: true, rateLimit: { max: 30, timeWindow: 60_000 } },
      schema: {
        tags: ['people'],
        summary: 'Sign in; the session is set as a cookie and its token answered for programs',
        body: z.object({ login: z.string().min(1).max(64), password: z.string().min(1).max(200) }),
        response: {
          201: z
            .object({ token: z.string(), name: z.string(), must_change_password: z.boolean() })
            .meta({ id: 'Session' }),
        },
      },
    },
    async (request, reply) => {
      const { token, name, must_change_password, expires_at } = await signIn(
        request.context,
        request.body.login,
        request.body.password,
      )
      reply.setCookie(SESSION_COOKIE, token, { ...cookie, secure: request.protocol === 'https', expires: expires_at })
      return reply.code(201).send({ token, name, must_change_password })
    },
  )
  api.delete(
    '/session',
    {
      config: { may: 'public', keyless: true },
      schema: { summary: 'Sign out', tags: ['people'], response: { 204: z.null() } },
    },
    async (request, reply) => {
      if (request.session_token) await signOut(request.context, request.session_token)
      return reply.clearCookie(SESSION_COOKIE, { path: '/' }).code(204).send(null)
    },
  )
  api.get(
    '/me',
    {
      config: { may: 'signed_in' },
      schema: { summary: 'Who is signed in, and what they may do', tags: ['people'], response: { 200: Me } },
    },
    async ({ context }) => whoIs(context),
  )
}

async function whoIs(context: Context) {
  const { actor } = context
  const tree = await treeOf(context)
  return {
    account_id: actor.account_id ?? '',
    name: actor.name,
    must_change_password: await mustChangePassword(context),
    roles: actor.grants.map(({ role, agency_id, for_account_id, agencies, permissions }) => {
      const { code = '', name = '' } = tree.get(agency_id) ?? {}
      const subtree = tree.subtreeOf(agency_id).every((id) => agencies.has(id))
      return {
        role,
        agency_id,
        agency: code,
        agency_name: name,
        subtree,
        for_account_id,
        permissions: [...permissions],
      }
    }),
    permissions: [...new Set(actor.grants.flatMap((grant) => [...grant.permissions]))].sort(),
  }
}
