import assert from 'node:assert/strict'
import { test } from 'node:test'
import { z } from 'zod'
import { capabilities } from '../../server/capabilities.ts'

/** Keys that would carry what a person is or wrote. Bodies have names too, which are public: there `name` may stand. */
const PERSONAL =
  /^(applicant\w*|\w*phone\w*|\w*e?mail|\w*address|id_number\w*|login|birth\w*|note|free_text|full_name|password\w*)$/
const NAMES_OF_BODIES = new Set(['agencies', 'procedures', 'rulebook', 'calendar', 'indexes', 'plans', 'measures'])

const events = capabilities.flatMap(({ name, subjects = [] }) =>
  subjects.flatMap(({ events: shapes }) => Object.entries(shapes).map(([kind, shape]) => ({ name, kind, shape }))),
)

test('events carry codes, ids, days and amounts, never what a person is or wrote', () => {
  assert.ok(events.length > 60, `only ${events.length} events are declared`)
  const personal = events.flatMap(({ name, kind, shape }) =>
    keysIn(shape)
      .filter((key) => PERSONAL.test(key) || (key === 'name' && !NAMES_OF_BODIES.has(name)))
      .map((key) => `${kind} carries ${key}`),
  )
  assert.deepEqual(personal, [])
})

test('the look sees keys at every depth', () => {
  const shape = z.object({
    code: z.string(),
    at: z.object({ phone: z.string() }).nullable(),
    more: z.array(z.object({ a: z.int() })),
  })
  assert.deepEqual(keysIn(shape), ['code', 'at', 'phone', 'more', 'a'])
})

type Node = {
  readonly type?: string
  readonly properties?: Record<string, Node>
  readonly items?: Node
  readonly anyOf?: Node[]
}

/** The keys of what an event tells, from its shape as JSON schema has it. */
function keysIn(shape: z.ZodType): string[] {
  return keysOf(z.toJSONSchema(shape, { unrepresentable: 'any', io: 'output' }) as Node)
}

function keysOf({ properties = {}, items, anyOf = [] }: Node): string[] {
  const own = Object.entries(properties).flatMap(([key, inner]) => [key, ...keysOf(inner)])
  return [...own, ...(items ? keysOf(items) : []), ...anyOf.flatMap(keysOf)]
}
