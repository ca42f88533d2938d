import type { Handle, HandleServerError } from '@sveltejs/kit/hooks'
import { preferences } from '#lib/requests/preferences.server.ts'
import { t } from '#lib/words.ts'

/** Every page knows its language and type size before it renders. */
export const handle: Handle = async ({ event, resolve }) => {
  const { locale, type } = preferences(event)
  event.locals.locale = locale
  event.locals.type = type
  const response = await resolve(event, {
    transformPageChunk: ({ html }) => withoutIdleStyles(html.replace('%lang%', locale).replace('%type%', type)),
    preload: ({ type: kind, path }) => kind === 'font' && path.includes('vietnamese-400'),
  })
  return withAgent(response, event.locals.agent)
}

/** A page that signs by a token may ask the agent at the reader's own machine, besides ourselves; no other page may. */
function withAgent(response: Response, agent: string | undefined): Response {
  const policy = response.headers.get('content-security-policy')
  if (agent && policy) response.headers.set('content-security-policy', `${policy}; connect-src 'self' ${agent}`)
  return response
}

/** Style sheets that travel inside a page are also named as files, for script to find; a page without script needs no names. */
function withoutIdleStyles(html: string): string {
  return html.includes('<script') ? html : html.replace(/\s*<link [^>]*rel="stylesheet" disabled [^>]*>/g, '')
}

/** The reader gets calm words and a code to read out; the log gets the rest. */
export const handleError: HandleServerError = ({ kind, error, event }) => {
  const trace = event.request.headers.get('x-request-id') ?? undefined
  const locale = event.locals.locale ?? 'vi'
  if (kind === 'app') return { trace }
  if (kind !== 'unknown') return error.status === 404 ? { message: t(locale, 'page_missing') } : { trace }
  const stack = error instanceof Error ? error.stack : String(error)
  console.error(JSON.stringify({ level: 50, msg: 'page failed', trace, route: event.route.id, stack }))
  return { message: t(locale, 'broken'), code: 'web.broken', trace }
}
