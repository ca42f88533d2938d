import { randomUUID } from 'node:crypto'
import cookie from '@fastify/cookie'
import helmet from '@fastify/helmet'
import rateLimit from '@fastify/rate-limit'
import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import Fastify, { type FastifyInstance, LogController } from 'fastify'
import {
  createJsonSchemaTransformObject,
  jsonSchemaTransform,
  serializerCompiler,
  validatorCompiler,
  type ZodTypeProvider,
} from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Log } from '../log/log.ts'
import { Objection } from '../objection.ts'
import { type Door, guard } from './door.ts'
import { answerProblem, Problem, type Statuses } from './problem.ts'
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
    requestIdHeader: 'x-request-id',
    genReqId: () => randomUUID(),
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 200 },
  }).withTypeProvider<ZodTypeProvider>()
  server.setValidatorCompiler(validatorCompiler)
  server.setSerializerCompiler(serializerCompiler)
  server.setErrorHandler((error, request, reply) => answerProblem(statuses, error, request, reply))
  server.setNotFoundHandler((request, reply) =>
    answerProblem(statuses, new Objection('http.not_found'), request, reply),
  )
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
  await server.register(async (scope) => mountApi(scope.withTypeProvider<ZodTypeProvider>(), door, routes), {
    prefix: '/api/v1',
  })
  return server
}

async function mountApi(api: Api, door: Door, routes: readonly Routes[]): Promise<void> {
  await api.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'OpenCCHC',
        version: '1',
        description: 'One record, one definition of every number, and everything judged from it.',
      },
      servers: [{ url: '/' }],
    },
    transform: jsonSchemaTransform,
    transformObject: createJsonSchemaTransformObject({ schemaRegistry: z.globalRegistry }),
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
    const responses = route.schema.response as Record<string, unknown>
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
    for (const add of routes) await add(guarded)
  })
}
