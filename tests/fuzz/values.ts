import type { Chance } from './chance.ts'
import type { Schema } from './operations.ts'
import type { Pool } from './pool.ts'

/** What a value is made from: a seed, shapes by name, and what earlier answers held. */
export type Making = {
  readonly chance: Chance
  readonly pool: Pool
  /** How often a value is an edge or a wrong one, at each place. */
  readonly oddity: number
  resolve(schema: Schema): Schema
}

const DAYS = ['2026-03-02', '2026-02-30', '0000-00-00', '1899-12-31', '1900-01-01', '2199-12-31', '9999-12-31'] as const
const MOMENTS = [
  '2026-03-02T08:00:00+07:00',
  '2026-03-02T10:00',
  '0001-01-01T00:00:00Z',
  '9999-12-31T23:59:59Z',
] as const
/** Texts at the edge of what a text is; none of them means anything to another program. */
const TEXTS = [
  '',
  ' ',
  '\0',
  'a\0b',
  '\udfff',
  'x\ud800',
  '\uffff',
  '\u202e',
  'Nguye\u0302\u0303n',
  "O'Hà",
  '%',
  '_',
  '\\',
  '..',
  '-1',
  '1e309',
  '99999999999999999999',
  'null',
  'x'.repeat(300),
  'ế'.repeat(3000),
] as const
const NUMBERS = [-1, 0, 1, 1.5, 32_768, 2_147_483_648, 9_007_199_254_740_991, -9_007_199_254_740_991, 1e308] as const
const ANYTHING = [null, true, 'a', 7, [], {}, [[]], { a: { b: [null] } }] as const

/** A value for a shape: mostly as it asks, now and then at its edge or another thing altogether. */
export function valueFor(given: Schema, name: string, making: Making, depth = 0): unknown {
  const { chance, resolve, oddity } = making
  const schema = resolve(given)
  if (chance.is(oddity)) return oddFor(schema, making)

  const choices = schema.anyOf ?? schema.oneOf
  const [first, ...others] = choices ?? []
  if (first) return valueFor(chance.pick([first, ...others]), name, making, depth)
  if (schema.const !== undefined) return schema.const
  const [one, ...more] = schema.enum ?? []
  if (one !== undefined) return chance.pick([one, ...more])
  if (schema.allOf) return Object.assign({}, ...schema.allOf.map((part) => valueFor(part, name, making, depth)))
  return ofType(schema, name, making, depth)
}

function ofType(schema: Schema, name: string, making: Making, depth: number): unknown {
  const { chance } = making
  const type = [schema.type].flat()[0]
  if (type === 'string') return textFor(schema, name, making)
  if (type === 'integer' || type === 'number') {
    const least = Math.max(schema.minimum ?? 0, -1000)
    return Math.min(least + chance.upTo(20), schema.maximum ?? Number.POSITIVE_INFINITY)
  }
  if (type === 'boolean') return chance.is(0.5)
  if (type === 'array') {
    const { items = {} } = schema
    return Array.from({ length: depth > 5 ? 0 : 1 + chance.upTo(2) }, () => valueFor(items, name, making, depth + 1))
  }
  if (type === 'object') return objectFor(schema, making, depth)
  return type === 'null' ? null : chance.pick(ANYTHING)
}

function objectFor(schema: Schema, making: Making, depth: number): Record<string, unknown> {
  const { chance, oddity } = making
  const { properties = {}, required = [], additionalProperties } = schema
  const asked = Object.entries(properties).filter(
    ([name]) => (required.includes(name) && !chance.is(oddity / 2)) || chance.is(depth > 5 ? 0 : 0.4),
  )
  const open = typeof additionalProperties === 'object' && depth <= 5 ? [['key', additionalProperties] as const] : []
  return Object.fromEntries(
    [...asked, ...open].map(([name, shape]) => [name, valueFor(shape, name, making, depth + 1)]),
  )
}

function textFor(
  { format, pattern, minLength = 0, maxLength = 200 }: Schema,
  name: string,
  { chance, pool }: Making,
): string {
  const seen = pool.take(name, chance)
  if (seen !== null && chance.is(0.7)) return seen
  if (format === 'uuid') return '01a22c44-5ceb-78d5-a7e6-000000000000'
  if (format === 'date-time') return MOMENTS[0]
  if (format === 'date' || /(_on|_from|_until|day|date|^on)$/.test(name) || pattern?.includes('\\d{4}-'))
    return chance.pick(DAYS)
  const length = Math.max(minLength, Math.min(maxLength, 3 + chance.upTo(12)))
  return Array.from({ length }, () => chance.pick(['a', 'b', 'ế', 'Đ', ' ', '1', '-'])).join('')
}

function oddFor(schema: Schema, { chance }: Making): unknown {
  const type = [schema.type].flat()[0]
  if (chance.is(0.25)) return chance.pick(ANYTHING)
  if (type === 'integer' || type === 'number') return chance.pick(NUMBERS)
  if (type !== 'string') return chance.pick(ANYTHING)
  return chance.pick([
    chance.pick(TEXTS),
    chance.pick(DAYS),
    chance.pick(MOMENTS),
    'x'.repeat((schema.maxLength ?? 60) + 1),
  ])
}
