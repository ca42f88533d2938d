import { z } from 'zod'
import { establishProvince, firstProvince } from '#agencies'
import { openAccount } from '#people'
import { system } from '#platform/access/actor.ts'
import { as, type Context, today } from '#platform/context.ts'
import { keyOf } from '#platform/http/request.ts'
import type { Api } from '#platform/http/server.ts'
import { Words } from '#platform/http/shapes.ts'
import { type IdempotencyKey, ownKey } from '#platform/journal/write.ts'
import { Objection } from '#platform/objection.ts'
import { asDay, type Day } from '#platform/time.ts'
import { capabilities } from './capabilities.ts'
import { broughtRoles } from './roles.ts'

/** What the first page asks: which province, and who administers it. */
export type FirstRun = {
  readonly name: string
  readonly code: string
  readonly identifier: string
  readonly phone?: string | null | undefined
  readonly valid_from?: Day | undefined
  readonly sample?: boolean | undefined
  readonly administrator: { readonly name: string; readonly login: string; readonly password: string }
}

/** Provinces stand long before the program knows them, and so do the rules it brings along. */
const LONG_AGO = asDay('2004-01-01')

/**
 * Names the province and lets every capability bring along what a province starts from: roles, rulebook, calendar,
 * catalogue. May be repeated after it broke off: what is there stays.
 *
 * @throws Objection `system.named_already`; what `openAccount` objects to.
 */
export async function nameProvince(
  context: Context,
  key: IdempotencyKey,
  first: FirstRun,
): Promise<{ id: string; login: string }> {
  const named = await context.db
    .selectFrom('people.account')
    .where('root_id', '=', context.root_id)
    .select('id')
    .limit(1)
    .executeTakeFirst()
  if (named) throw new Objection('system.named_already')
  const own = as(context, { actor: system })
  if (!(await firstProvince(context.db))) {
    const { name, code, identifier, phone, sample, valid_from = LONG_AGO } = first
    await establishProvince(own, ownKey('province', context.root_id), {
      name,
      short_name: name,
      code,
      identifier,
      phone,
      sample,
      valid_from,
    })
  }
  for (const { seed } of capabilities) await seed?.(own, { roles: broughtRoles })
  const { name, login, password } = first.administrator
  return openAccount(own, key, {
    name,
    login,
    password,
    sample: first.sample,
    roles: [{ role: 'administrator', agency_id: context.root_id, subtree: true, valid_from: today(context) }],
  })
}

/** The first-run page's API, and what every page asks: which province this is. */
export function firstRunRoutes(api: Api): void {
  api.get(
    '/province',
    {
      config: { may: 'public' },
      schema: {
        summary: 'Which province this is; named is false before the first run',
        tags: ['system'],
        response: {
          200: z
            .object({
              named: z.boolean(),
              code: z.string(),
              name: z.string(),
              phone: z.string().nullable(),
              sample: z.boolean(),
            })
            .meta({ id: 'Province' }),
        },
      },
    },
    async ({ context }) => provinceOf(context),
  )
  api.post(
    '/province',
    {
      config: { may: 'public', rateLimit: { max: 10, timeWindow: 60_000 } },
      schema: {
        summary: 'Name the province and its first administrator; once',
        tags: ['system'],
        body: z.object({
          name: Words(120, 3),
          code: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9.-]{0,34}$/),
          identifier: z.string().regex(/^[A-Z]\d{2}$/, 'system.identifier_wrong'),
          phone: z.string().max(30).nullish(),
          administrator: z.object({
            name: Words(200, 2),
            login: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._@+-]{1,63}$/, 'people.login_wrong'),
            password: z.string().min(1).max(200),
          }),
        }),
        response: { 201: z.object({ login: z.string() }) },
      },
    },
    async (request, reply) => {
      const { login } = await nameProvince(request.context, keyOf(request), request.body)
      return reply.code(201).send({ login })
    },
  )
}

async function provinceOf(context: Context) {
  const root = await context.db
    .selectFrom('agencies.agency as agency')
    .innerJoin('agencies.standing as standing', 'standing.agency_id', 'agency.id')
    .where('agency.id', '=', context.root_id)
    .where('standing.valid_to', 'is', null)
    .select(['agency.code', 'standing.name', 'standing.phone', 'agency.sample'])
    .executeTakeFirst()
  const accounts =
    root &&
    (await context.db
      .selectFrom('people.account')
      .where('root_id', '=', context.root_id)
      .select('id')
      .limit(1)
      .executeTakeFirst())
  return {
    named: Boolean(accounts),
    code: root?.code ?? '',
    name: root?.name ?? '',
    phone: root?.phone ?? null,
    sample: root?.sample ?? false,
  }
}
