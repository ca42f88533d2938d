import { randomUUID } from 'node:crypto'
import cookie from '@fastify/cookie'
import helmet from '@fastify/helmet'
import rateLimit from '@fastify/rate-limit'
import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import Fastify, { type FastifyInstance, LogController } from 'fastify'
import { serializerCompiler, validatorCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Log } from '../log/log.ts'
import { Objection } from '../objection.ts'
import { describedRoute } from './contract/described-route.ts'
import { wholeContract } from './contract/document.ts'
import { mediaTypesIn } from './contract/media-types.ts'
import { type Door, guard, SESSION_COOKIE } from './door.ts'
import { type Methods, methodsOfRoutes } from './methods.ts'
import { answerProblem, Problem, type Statuses } from './problem.ts'
import { problemRoutes } from './problem-routes.ts'
import { localeOf } from './request.ts'

/** An API server: what every capability's `routes.ts` adds its routes to. */
export type Api = FastifyInstance<
  import('http').Server,
  import('http').IncomingMessage,
  import('http').ServerResponse,
  import('fastify').FastifyBaseLogger,
  ZodTypeProvider
>

export type Routes = (api: Api) => void | Promise<void>

/** How the database does: it answers; it does not; it had died and is being started again. */
export type Readiness = 'up' | 'away' | 'restarting'

const MEGABYTE = 1024 * 1024
/** Milliseconds in which all routes are to stand; a busy machine with two cores has needed more than Fastify's ten seconds. */
const START_PATIENCE = 60_000

/**
 * The HTTP server with everything that is the same for every route: one door (session, permission, origin), shapes
 * checked by their schemas, failures as problems, the OpenAPI document at /api/v1/openapi.json and its page at /api/v1.
 */
export async function makeServer({
  log,
  door,
  routes,
  statuses,
  ready,
}: {
  log: Log
  door: Door
  routes: readonly Routes[]
  /** Of codes that capabilities object with. */
  statuses: Statuses
  ready: () => Promise<Readiness>
}) {
  const server = Fastify({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: 'loopback',
    bodyLimit: MEGABYTE,
    pluginTimeout: START_PATIENCE,
    genReqId: traceOf,
    frameworkErrors: (error, request, reply) => {
      request.locale = localeOf(request)
      return answerProblem(statuses, error, request, reply)
    },
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 200 },
  }).withTypeProvider<ZodTypeProvider>()
  server.setValidatorCompiler(validatorCompiler)
  server.setSerializerCompiler(serializerCompiler)
  server.setErrorHandler((error, request, reply) => answerProblem(statuses, error, request, reply))
  server.removeContentTypeParser('text/plain')
  const methods = methodsOfRoutes()
  server.setNotFoundHandler((request, reply) => {
    const allowed = methods.at(request.url)
    const objection =
      allowed.length > 0
        ? new Objection('http.method_not_allowed', { allowed: allowed.join(', ') })
        : new Objection('http.not_found')
    if (allowed.length > 0) reply.header('allow', allowed.join(', '))
    return answerProblem(statuses, objection, request, reply)
  })
  await server.register(cookie)
  await server.register(helmet, {
    contentSecurityPolicy: false,
    hsts: false,
    crossOriginEmbedderPolicy: false,
    // Without any referrer browsers send forms with `Origin: null`, which the pages' own guard refuses.
    referrerPolicy: { policy: 'same-origin' },
  })
  await server.register(rateLimit, { global: false, errorResponseBuilder: () => new Objection('http.too_many') })
  server.decorateRequest('locale', 'vi')
  server.decorateRequest('session_token', null)
  server.addHook('onRequest', async (request, reply) => {
    request.locale = localeOf(request)
    reply.header('x-request-id', request.id)
    if (request.url.startsWith('/api/')) reply.header('cache-control', 'no-store')
  })
  server.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'web'
    log.info(
      { trace: request.id, method: request.method, route, status: reply.statusCode, ms: Math.round(reply.elapsedTime) },
      'request',
    )
  })
  server.get('/health/live', { config: { may: 'public' } }, async () => ({ live: true }))
  server.get('/health/ready', { config: { may: 'public' } }, async (_request, reply) => {
    const database = await ready()
    return reply.code(database === 'up' ? 200 : 503).send({ ready: database === 'up', database })
  })
  await server.register(
    async (scope) => mountApi(scope.withTypeProvider<ZodTypeProvider>(), { door, routes, methods }),
    {
      prefix: '/api/v1',
    },
  )
  return server
}

/** The trace that a page gives its calls goes on; anything else a caller names itself is not taken over. */
function traceOf({ headers }: { headers: Readonly<Record<string, string | string[] | undefined>> }): string {
  const given = String(headers['x-request-id'] ?? '')
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(given) ? given : randomUUID()
}

const ABOUT = `One record, one definition of every number, and everything judged from it.

Every write that is not harmless to repeat carries an \`Idempotency-Key\`: the same key with the same body is done once and
answered alike; with another body it is refused (422). Refusals are problems (RFC 9457): \`code\` is what programs compare,
\`type\` opens and says what it means. Lists that go on answer \`next\`; sent back as \`after\` it gives the next page.`

type Mounted = { readonly door: Door; readonly routes: readonly Routes[]; readonly methods: Methods }

async function mountApi(api: Api, { door, routes, methods }: Mounted): Promise<void> {
  await api.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'OpenCCHC',
        version: '1',
        description: ABOUT,
        contact: { name: 'OpenCCHC' },
        license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
      },
      servers: [{ url: '/' }],
      components: {
        securitySchemes: {
          session: {
            type: 'apiKey',
            in: 'cookie',
            name: SESSION_COOKIE,
            description: 'Set by signing in, for our own pages',
          },
          bearer: { type: 'http', scheme: 'bearer', description: 'The token that signing in answers, for programs' },
        },
      },
    },
    transform: describedRoute,
    transformObject: wholeContract,
  })
  await api.register(swaggerUi, { routePrefix: '/docs', uiConfig: { docExpansion: 'none' } })
  api.addHook('onRoute', (route) => {
    if (
      !route.url.startsWith('/api/v1') ||
      route.url.startsWith('/api/v1/docs') ||
      route.method === 'HEAD' ||
      route.method === 'OPTIONS'
    )
      return
    if (!route.config?.may)
      throw new Error(`${String(route.method)} ${route.url} does not say what it needs (config.may)`)
    if (!route.schema?.response) throw new Error(`${String(route.method)} ${route.url} has no shape for its answer`)
    for (const method of [route.method].flat()) methods.add(route.url, method)
    const responses = route.schema.response as Record<string, unknown>
    const answers = mediaTypesIn(responses)
    if (answers.length > 0) route.config = { ...route.config, answers }
    route.schema = { ...route.schema, response: { ...responses, '4xx': Problem, '5xx': Problem } }
  })
  api.get(
    '/',
    { config: { may: 'public' }, schema: { hide: true, response: { 302: z.null() } } },
    async (_request, reply) => reply.redirect('/api/v1/docs'),
  )
  api.get(
    '/openapi.json',
    { config: { may: 'public' }, schema: { hide: true, response: { 200: z.any() } } },
    async () => api.swagger(),
  )
  await api.register(async (scope) => {
    const guarded = scope.withTypeProvider<ZodTypeProvider>()
    guard(guarded, door)
    problemRoutes(guarded)
    for (const add of routes) await add(guarded)
  })
}
