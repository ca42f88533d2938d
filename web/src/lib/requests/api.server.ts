import { type ActionFailure, error, fail, type RequestEvent, redirect } from '@sveltejs/kit'
import createClient, { type Client } from 'openapi-fetch'
import { signInPath } from '../sign-in.ts'
import { t } from '../words.ts'
import { copyCookies } from './cookies.server.ts'
import { type FormValues, KEY_FIELD, newKey, type Problem, type Refused } from './form.ts'

type Fetch = (request: Request) => Promise<Response>

/** The contract without the header that a page sends with its form's other headers (`headers: form.headers`). */
type Keyless<Paths> = {
  [Path in keyof Paths]: {
    [Method in keyof Paths[Path]]: Paths[Path][Method] extends { parameters: infer Asked }
      ? Omit<Paths[Path][Method], 'parameters'> & { parameters: Omit<Asked, 'header'> }
      : Paths[Path][Method]
  }
}
const inProcess = Symbol.for('opencchc.fetch')

/**
 * The API client of a page, typed by the contract. It reaches the API inside this process through the fetch that the
 * server left on the raw request, or over the network where the web runs alone (API_ORIGIN). Cookies that the API sets
 * reach the browser; refusals come back as `error`, never thrown.
 */
export function api<Paths extends object>(event: RequestEvent): Client<Keyless<Paths>> {
  const door = doorOf(event)
  return createClient<Keyless<Paths>>({
    baseUrl: process.env.API_ORIGIN ?? event.url.origin,
    headers: { accept: 'application/json', 'accept-language': event.locals.locale, cookie: cookieLine(event) },
    fetch: async (request) => {
      const response = await door(request)
      copyCookies(response, event.cookies)
      return response
    },
  })
}

function doorOf(event: RequestEvent): Fetch {
  const raw = event.platform?.req as ({ [inProcess]?: Fetch } & object) | undefined
  return raw?.[inProcess] ?? ((request) => fetch(forwarded(request, event)))
}

/** The browser's cookies with those that this very request has set: a new session, another language. */
function cookieLine({ cookies }: RequestEvent): string {
  return cookies
    .getAll()
    .map(({ name, value }) => `${name}=${encodeURIComponent(value)}`)
    .join('; ')
}

/** Over the network the headers travel by hand; in the process the server adds them itself. */
function forwarded(request: Request, event: RequestEvent): Request {
  const headers = new Headers(request.headers)
  const trace = event.request.headers.get('x-request-id')
  if (trace) headers.set('x-request-id', trace)
  headers.set('origin', new URL(request.url).origin)
  headers.set('x-forwarded-for', event.getClientAddress())
  return new Request(request, { headers })
}

type Answer<Data> = { data?: Data; error?: unknown; response: Response }

/** The data of a read; else the sign-in page (401), or the error page with the API's own words. For `load`: `await got(event, api(event).GET(…))`. */
export async function got<Data>(event: RequestEvent, call: Promise<Answer<Data>>): Promise<NonNullable<Data>> {
  const answer = await call
  if (answer.response.ok && answer.data !== undefined && answer.data !== null) return answer.data
  if (answer.response.status === 401) redirect(303, signInPath(event.url))
  const problem = problemOf(event, answer)
  error(problem.status, problem.title, {
    code: problem.code,
    trace: answer.response.headers.get('x-request-id') ?? undefined,
  })
}

export type Posted = {
  readonly values: FormValues
  /** Send it with the call: `headers: form.headers`. */
  readonly headers: { readonly 'Idempotency-Key': string }
  /** One field as text, '' where it is missing. */
  text(name: string): string
  /** All values of one field. */
  all(name: string): readonly string[]
}

/** Reads a posted form: typed values, three-part dates joined to `YYYY-MM-DD`, and the key that makes a repeat harmless. */
export async function readForm(event: RequestEvent): Promise<Posted> {
  const data = await event.request.formData()
  const key = data.get(KEY_FIELD)
  const values = withDays(valuesOf(data))
  const all = (name: string): readonly string[] => [values[name] ?? []].flat()
  return {
    values,
    headers: { 'Idempotency-Key': typeof key === 'string' && key ? key : newKey() },
    text: (name) => all(name)[0] ?? '',
    all,
  }
}

function valuesOf(data: FormData): Record<string, string | string[]> {
  const values: Record<string, string | string[]> = {}
  for (const name of new Set(data.keys())) {
    if (name === KEY_FIELD) continue
    const texts = data.getAll(name).filter((value) => typeof value === 'string')
    values[name] = texts.length === 1 ? (texts[0] ?? '') : texts
  }
  return values
}

/** `born.day`, `born.month`, `born.year` also give `born`, as `1985-09-02`; the parts stay, to be shown again. */
function withDays(values: Record<string, string | string[]>): FormValues {
  for (const part of Object.keys(values).filter((name) => name.endsWith('.year'))) {
    const name = part.slice(0, -'.year'.length)
    const [year, month, day] = ['year', 'month', 'day'].map((unit) => String(values[`${name}.${unit}`] ?? '').trim())
    values[name] =
      year || month || day ? `${year?.padStart(4, '0')}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}` : ''
  }
  return values
}

/**
 * Gives a refused form back to its page, with the field errors and everything that was typed (never a password).
 * `const { data, error, response } = await api(event).POST(…); if (!data) return refuse(event, form, { error, response })`
 */
export function refuse(event: RequestEvent, form: Posted, answer: Answer<unknown>): ActionFailure<Refused> {
  const problem = problemOf(event, answer)
  const values = Object.fromEntries(Object.entries(form.values).filter(([name]) => !/password|secret/.test(name)))
  return fail(problem.status, { values, problem })
}

function problemOf(event: RequestEvent, answer: Answer<unknown>): Problem {
  const told = answer.error
  const status = answer.response.status >= 400 ? answer.response.status : 502
  if (told !== null && typeof told === 'object' && 'code' in told && 'title' in told) {
    return { ...(told as Problem), status }
  }
  return { title: t(event.locals.locale, 'unreachable'), status, code: 'web.unreachable' }
}
