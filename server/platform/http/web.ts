import { pathToFileURL } from 'node:url'
import type {
  FastifyBaseLogger,
  FastifyInstance,
  FastifyReply,
  FastifyRequest,
  FastifyTypeProvider,
  RawServerDefault,
} from 'fastify'
import { compressing } from './web-compression.ts'

/** A server, whatever its log and however it types its routes. */
type Server<Log extends FastifyBaseLogger, Types extends FastifyTypeProvider> = FastifyInstance<
  RawServerDefault,
  FastifyRequest['raw'],
  FastifyReply['raw'],
  Log,
  Types
>
type Fetch = (request: Request) => Promise<Response>
type Handler = (request: FastifyRequest['raw'], reply: FastifyReply['raw'], next: () => void) => void

/** The name under which the pages' server code finds its way to the API on the raw request. */
const IN_PROCESS = Symbol.for('opencchc.fetch')
const ADDRESS = 'x-opencchc-address'
/** Forms of pages carry text only; files go to the API itself. */
const LARGEST_FORM = '1M'

/**
 * Serves the built pages for everything that is neither API nor health check, in a scope of its own without body
 * parsers: the pages' server reads the body itself.
 *
 * @param handlerPath the adapter's `handler.js`, as `web/build/handler.js` from where the program runs.
 * @param fetchApi how a page reaches the API; without it through this very server, in the process.
 */
export async function mountWeb<Log extends FastifyBaseLogger, Types extends FastifyTypeProvider>(
  app: Server<Log, Types>,
  { handlerPath, fetchApi }: { handlerPath: string; fetchApi?: (request: FastifyRequest) => Fetch },
): Promise<void> {
  const handler = await handlerAt(handlerPath)
  const fetchFor = fetchApi ?? ((request: FastifyRequest) => fetchInProcess(app, request))
  await app.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', (_request, _body, done) => done(null))
    scope.route({
      method: ['GET', 'HEAD', 'POST'],
      url: '/*',
      config: { may: 'public' },
      handler: (request, reply) => {
        if (/^\/(api|health)(\/|\?|$)/.test(request.url)) return reply.callNotFound()
        prepare(request, fetchFor(request))
        if (isPersonal(request)) reply.header('cache-control', 'no-store')
        reply.hijack()
        for (const [name, value] of Object.entries(reply.getHeaders())) {
          if (value !== undefined) reply.raw.setHeader(name, value)
        }
        handler(request.raw, compressing(request.raw, reply.raw), () => reply.raw.writeHead(404).end())
      },
    })
  })
}

/** The handler reads these once, when it is loaded; without them every form posted over http is refused. */
async function handlerAt(path: string): Promise<Handler> {
  Object.assign(process.env, {
    PROTOCOL_HEADER: 'x-forwarded-proto',
    HOST_HEADER: 'x-forwarded-host',
    ADDRESS_HEADER: ADDRESS,
    BODY_SIZE_LIMIT: LARGEST_FORM,
  })
  const { handler } = (await import(pathToFileURL(path).href)) as { handler: Handler }
  return handler
}

/** Cookies that say how somebody likes to read, and nothing of who they are. */
const PREFERENCES = new Set(['language', 'type'])

/** Whether what a page shows may be somebody's own: it was asked with a session, or with what opens a dossier or a draft. */
function isPersonal({ cookies, raw }: FastifyRequest): boolean {
  return Object.keys(cookies).some((name) => !PREFERENCES.has(name)) || /[?&]ma=/.test(raw.url ?? '')
}

/** What the pages believe of a caller is what this server found out, never what the caller wrote. */
function prepare(request: FastifyRequest, fetchApi: Fetch): void {
  const { headers } = request.raw
  headers['x-forwarded-proto'] = request.protocol === 'https' ? 'https' : 'http'
  headers['x-forwarded-host'] = request.host
  headers['x-request-id'] = request.id
  headers[ADDRESS] = request.ip
  Object.assign(request.raw, { [IN_PROCESS]: fetchApi })
}

/**
 * The API as `fetch`, without a socket. A page's own code calls it, after the form's origin was checked there, so the
 * call counts as one of our pages'; it carries the browser's cookies and address, and the trace of the page's request.
 */
export function fetchInProcess(app: Pick<FastifyInstance, 'inject'>, page: FastifyRequest): Fetch {
  return async (request) => {
    const { pathname, search } = new URL(request.url)
    const body = request.body === null ? undefined : Buffer.from(await request.arrayBuffer())
    const answer = await app.inject({
      method: request.method as 'GET',
      url: pathname + search,
      headers: { ...fromBrowser(page), ...Object.fromEntries(request.headers) },
      ...(body === undefined ? {} : { payload: body }),
    })
    const bodiless = answer.statusCode === 204 || answer.statusCode === 304
    return new Response(bodiless ? null : new Uint8Array(answer.rawPayload), {
      status: answer.statusCode,
      headers: headersOf(answer.headers),
    })
  }
}

function fromBrowser(page: FastifyRequest): Record<string, string> {
  const { cookie, 'accept-language': language, 'user-agent': agent } = page.headers
  return {
    ...(cookie ? { cookie } : {}),
    ...(language ? { 'accept-language': language } : {}),
    ...(agent ? { 'user-agent': agent } : {}),
    host: page.host,
    'sec-fetch-site': 'same-origin',
    'x-forwarded-proto': page.protocol,
    'x-forwarded-host': page.host,
    'x-forwarded-for': page.ip,
    'x-request-id': page.id,
  }
}

function headersOf(given: Record<string, number | string | readonly string[] | undefined>): Headers {
  const headers = new Headers()
  for (const [name, value] of Object.entries(given)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined) headers.append(name, String(one))
    }
  }
  return headers
}
