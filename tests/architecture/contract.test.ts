import assert from 'node:assert/strict'
import { test } from 'node:test'
import { contract } from '../../tools/generating/contract.ts'

type Operation = {
  operationId?: string
  description?: string
  tags?: string[]
  security?: Record<string, string[]>[]
  parameters?: { name: string; in: string; required?: boolean }[]
  requestBody?: { content: Record<string, { schema: { properties?: Record<string, unknown> } }> }
  responses: Record<string, { description: string; content?: Record<string, unknown> }>
}
type Contract = {
  paths: Record<string, Record<string, Operation>>
  tags: { name: string }[]
  components: { schemas: Record<string, unknown>; securitySchemes: Record<string, object> }
}

const { openapi } = await contract()
const document = JSON.parse(openapi) as Contract
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({
    name: `${method.toUpperCase()} ${path}`,
    method,
    operation,
  })),
)
const without = (has: (one: (typeof operations)[number]) => boolean) =>
  operations.filter((one) => !has(one)).map(({ name }) => name)

test('every operation has a name of its own, a description, a declared tag and a way in', () => {
  const names = operations.map(({ operation }) => operation.operationId)
  assert.equal(new Set(names).size, operations.length)
  assert.deepEqual(
    without(({ operation }) => /^[a-z][A-Za-z0-9]{3,59}$/.test(operation.operationId ?? '')),
    [],
  )
  const declared = new Set(document.tags.map(({ name }) => name))
  assert.deepEqual(
    without(({ operation: { description, tags = [] } }) =>
      Boolean(description && tags.every((tag) => declared.has(tag))),
    ),
    [],
  )
  assert.deepEqual(
    without(({ operation: { tags = [], security = [] } }) => tags.length > 0 && security.length > 0),
    [],
  )
  assert.deepEqual(Object.keys(document.components.securitySchemes), ['session', 'bearer'])
})

test('whoever needs no session is let in without one, and nobody else', () => {
  const isOpen = (path: string) => document.paths[path]?.get?.security?.some((way) => Object.keys(way).length === 0)
  assert.equal(isOpen('/api/v1/tracking/{code}'), true)
  assert.equal(isOpen('/api/v1/me'), false)
})

test('every write that may be done only once asks for its key; one that may be repeated does not', () => {
  const asksKey = ({ parameters = [], requestBody }: Operation) =>
    parameters.some(({ name, required }) => name === 'Idempotency-Key' && required) ||
    Boolean(requestBody?.content['multipart/form-data']?.schema.properties?.idempotency_key)
  assert.deepEqual(
    without(({ method, operation }) => (method === 'get' ? !asksKey(operation) : true)),
    [],
  )
  const keyless = operations.filter(({ method, operation }) => method !== 'get' && !asksKey(operation))
  assert.equal(keyless.length, 14)
  assert.ok(keyless.some(({ name }) => name === 'POST /api/v1/session'))
})

test('an upload is a form with a file, a file is answered as its media type, a refusal as a problem', () => {
  const uploads = operations.filter(({ operation }) => operation.requestBody?.content['multipart/form-data'])
  assert.ok(uploads.length >= 11)
  for (const { operation } of uploads)
    assert.ok(operation.requestBody?.content['multipart/form-data']?.schema.properties?.file)
  assert.deepEqual(
    without(({ operation }) =>
      ['4XX', '5XX'].every((status) => operation.responses[status]?.content?.['application/problem+json']),
    ),
    [],
  )
  const slip = document.paths['/api/v1/dossiers/{code}/slips/{id}']?.get
  assert.deepEqual(Object.keys(slip?.responses['200']?.content ?? {}), ['application/pdf'])
})

test('every list that answers `next` can be asked for it', () => {
  const answersNext = ({ responses }: Operation) => {
    const named = /schemas\/([A-Za-z0-9]+)/.exec(JSON.stringify(responses['200'] ?? ''))?.[1] ?? ''
    const shape = document.components.schemas[named] as { properties?: { next?: object } } | undefined
    return named !== 'Problem' && /null/.test(JSON.stringify(shape?.properties?.next ?? ''))
  }
  const lists = operations.filter(({ method, operation }) => method === 'get' && answersNext(operation))
  assert.ok(lists.length >= 8)
  const unasked = lists.filter(({ operation }) => !operation.parameters?.some(({ name }) => name === 'after'))
  // What is alike is told whole in the shape of the lists; a dossier's `next` is who acts next.
  assert.deepEqual(unasked.map(({ name }) => name).sort(), ['GET /api/v1/desk/alike', 'GET /api/v1/dossiers/{code}'])
})

test('no shape stands in the contract that no operation uses', () => {
  const text = JSON.stringify({ paths: document.paths, schemas: document.components.schemas })
  const unused = Object.keys(document.components.schemas).filter(
    (name) => !text.includes(`#/components/schemas/${name}"`),
  )
  assert.deepEqual(unused, [])
})
