import type { RouteOptions } from 'fastify'
import { jsonSchemaTransform } from 'fastify-type-provider-zod'
import { operationIdOf } from './operation-id.ts'

const READS = new Set(['GET', 'HEAD'])
type Ways = readonly Readonly<Record<string, readonly string[]>>[]
const SIGNED_IN: Ways = [{ session: [] }, { bearer: [] }]
const OPEN: Ways = [{}, ...SIGNED_IN]

/** How long a caller's own name for a write may be, in characters. */
export const KEY_LENGTH = { least: 8, most: 200 } as const

const key = {
  type: 'string',
  minLength: KEY_LENGTH.least,
  maxLength: KEY_LENGTH.most,
  description: 'The caller’s own name for this write; sent again with the same name it is done once and answered alike',
}

type Asked = Parameters<typeof jsonSchemaTransform>[0] & { route: RouteOptions }
type Shape = Record<string, unknown>

/** A route as the contract draws it: its shapes, and what its `config` says of who may, of keys and of forms. */
export function describedRoute(asked: Asked): ReturnType<typeof jsonSchemaTransform> {
  const { schema, url } = jsonSchemaTransform(asked)
  if (!schema || schema.hide) return { schema, url }

  const { route } = asked
  const method = [route.method].flat()[0] ?? 'GET'
  const { may = 'public', form } = route.config ?? {}
  const isWrite = !READS.has(method)
  const takesKey = isWrite && !route.config?.keyless
  return {
    url,
    schema: {
      ...schema,
      operationId: schema.operationId ?? operationIdOf(method, url),
      description: described(schema.summary ?? '', route),
      'x-permission': may,
      security: may === 'public' ? OPEN : SIGNED_IN,
      ...(takesKey && !form ? { headers: keyed } : {}),
      ...(form ? { consumes: ['multipart/form-data'], body: formShape(form, takesKey) } : {}),
      response: answers(schema.response),
    },
  }
}

const keyed = { type: 'object', properties: { 'Idempotency-Key': key }, required: ['Idempotency-Key'] }

function described(summary: string, { config }: RouteOptions): string {
  const { may = 'public', rateLimit } = config ?? {}
  const who =
    may === 'public'
      ? 'For everybody.'
      : may === 'signed_in'
        ? 'For every account.'
        : `Needs the permission \`${may}\`.`
  const limit = rateLimit && typeof rateLimit.max === 'number' ? ` At most ${rateLimit.max} a minute and address.` : ''
  return `${summary}. ${who}${limit}`
}

/** A form with one file: fields come before the file; a program may send the key as a header instead. */
function formShape(fields: Readonly<Record<string, string>>, takesKey: boolean): Shape {
  const text = (description: string) => ({ type: 'string', description })
  return {
    type: 'object',
    properties: {
      ...Object.fromEntries(Object.entries(fields).map(([name, description]) => [name, text(description)])),
      ...(takesKey
        ? { idempotency_key: { ...key, description: `${key.description}. Or the header Idempotency-Key` } }
        : {}),
      next: text('The page of this site to go back to; without it the answer is JSON'),
      file: { type: 'string', format: 'binary', description: 'After every other field' },
    },
    required: ['file'],
  }
}

const SAID: Readonly<Record<string, string>> = {
  '200': 'As asked',
  '201': 'Done',
  '204': 'Done; nothing to say',
  '303': 'Done; the page to go on with stands in Location',
  '4xx': 'Refused, with why and what to do',
  '5xx': 'Not possible for the moment, or a fault of the program',
}

/** Refusals are problems (RFC 9457); a file has the media types it may come in. */
function answers(response: unknown): Record<string, Shape> {
  return Object.fromEntries(
    Object.entries({ ...(response as Record<string, Shape>) }).map(([status, shape]) => {
      const description = SAID[status] ?? 'Answer'
      if (/^[45]xx$/.test(status))
        return [status, { description, content: { 'application/problem+json': { schema: shape } } }]
      const types = mediaTypes(shape)
      if (shape.type === 'null') return [status, { type: 'null', description }]
      if (types.length === 0) return [status, { description, content: { 'application/json': { schema: shape } } }]
      const binary = { schema: { type: 'string', format: 'binary' } }
      return [status, { description, content: Object.fromEntries(types.map((type) => [type, binary])) }]
    }),
  )
}

function mediaTypes(shape: Shape): string[] {
  const types = shape['x-media-types']
  return Array.isArray(types) ? types.map(String) : []
}
