/** Expressions of tags: parsed, looked through, evaluated. Runs where templates are opened, in a process apart. */
import { createRequire } from 'node:module'
import type Parsing from 'docxtemplater/expressions.js'
import { moneyInWords } from '#platform/paper/money.ts'
import { dayFrom } from '#platform/time.ts'
import type { FieldType, Shape, Value, Values } from '../fields.ts'
import { dayInDocument } from '../house-fields.ts'

const { configure } = createRequire(import.meta.url)('docxtemplater/expressions.js') as (typeof Parsing)['default']

/** A day in a template: written as people do where nothing else is asked. */
class DayValue {
  readonly day: string
  constructor(day: string) {
    this.day = day
  }
  valueOf(): string {
    return this.day
  }
}

/** An amount in a template: grouped where it is written, a number where it is compared. */
class MoneyValue {
  readonly amount: number
  constructor(amount: number) {
    this.amount = amount
  }
  valueOf(): number {
    return this.amount
  }
}

const grouped = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2 })
const dots = (amount: number): string => grouped.format(amount)
const slashed = (day: string): string => day.replace(/^(\d+)-(\d+)-(\d+)$/, '$3/$2/$1')

function dayIn(value: unknown): string {
  const day = value instanceof DayValue ? value.day : dayFrom(String(value))
  if (!day) throw new RangeError('a day is needed')
  return day
}

function amountIn(value: unknown): number {
  const amount = Number(value)
  if (!Number.isSafeInteger(amount) || amount < 0) throw new RangeError('a sum is needed')
  return amount
}

/** What is not known stays empty whatever is made of it. */
const known =
  (make: (value: unknown) => string) =>
  (value: unknown): string =>
    value === null || value === undefined || value === '' ? '' : make(value)

/** What a tag may make of a value: `{le_phi | bang_chu}`. */
export const filters: Readonly<Record<string, (value: unknown) => string>> = {
  ngay: known((value) => slashed(dayIn(value))),
  ngay_thang_nam: known((value) => dayInDocument(dayIn(value))),
  tien: known((value) => dots(amountIn(value))),
  bang_chu: known((value) => moneyInWords(amountIn(value))),
  hoa: known((value) => written(value).toLocaleUpperCase('vi')),
}

function written(value: unknown): string {
  if (value instanceof DayValue) return slashed(value.day)
  if (value instanceof MoneyValue) return dots(value.amount)
  if (value === true) return 'có'
  return value === false ? 'không' : String(value ?? '')
}

/** Evaluates tags for docxtemplater: conditions see plain values, what is written is written as people do. */
export const parser = configure({
  filters: { ...filters },
  postEvaluate(result, tag, scope, { meta, scopeList }) {
    const isLoop = meta.part.module === 'loop'
    const values = reckonedIn(tag).map((name) => fieldSeen(name, [...scopeList, scope]))
    if (values.some(isUnknown)) return isLoop && meta.part.inverted ? true : ''
    if (typeof result === 'number' && values.some((value) => value instanceof MoneyValue)) return dots(result)
    if (isLoop) return result instanceof DayValue || result instanceof MoneyValue ? result.valueOf() : result
    return result === null || result === undefined ? result : written(result)
  },
})

/** Values as templates see them: days and amounts know how they are written. */
export function asSeen(values: Values, shape: Shape): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(shape).map(([name, of]) => {
      // Empty, not null: what a row does not know is not looked for around it.
      const value = values[name] ?? ''
      if (typeof of === 'string') return [name, seen(value, of)]
      const rows = Array.isArray(value) ? value : []
      return [name, rows.map((row) => asSeen(row, of))]
    }),
  )
}

function seen(value: Value, type: FieldType): unknown {
  if (type === 'day' && typeof value === 'string') return new DayValue(value)
  return type === 'money' && typeof value === 'number' ? new MoneyValue(value) : value
}

type Node = {
  readonly type: string
  readonly name?: string
  readonly operator?: string
  readonly [part: string]: unknown
}

/** What an expression asks for, each as its first name; `syntax` where it is none, or does more than ask. */
export type Asked = { readonly names: readonly string[]; readonly filters: readonly string[] } | 'syntax'

export function askedBy(expression: string): Asked {
  try {
    const filtersAsked = [...expression.replaceAll('||', '').matchAll(/\|\s*(\w+)/g)].map(([, name = '']) => name)
    const unknown = filtersAsked.filter((name) => !(name in filters))
    if (unknown.length > 0) return { names: [], filters: unknown }
    const names: string[] = []
    walk(parser(expression).compiled.ast as Node, names)
    return { names, filters: [] }
  } catch {
    return 'syntax'
  }
}

const ASKS = new Set([
  'Program',
  'ExpressionStatement',
  'FilterExpression',
  'LogicalExpression',
  'BinaryExpression',
  'UnaryExpression',
  'ConditionalExpression',
  'Identifier',
  'Literal',
])

const RECKONS = new Set(['+', '-', '*', '/', '%', '<', '>', '<=', '>='])
const reckoned = new Map<string, readonly string[]>()
const MOST_KEPT = 5_000

/** The fields that a tag reckons with or compares by size: where one of them is not known, neither is what comes out. */
function reckonedIn(tag: string): readonly string[] {
  const kept = reckoned.get(tag)
  if (kept) return kept
  const names: string[] = []
  gather(parser(tag).compiled.ast as Node, false, names)
  if (reckoned.size < MOST_KEPT) reckoned.set(tag, names)
  return names
}

function gather(node: Node, isInside: boolean, names: string[]): void {
  const reckons = isInside || (node.type === 'BinaryExpression' && RECKONS.has(node.operator ?? ''))
  if (node.type === 'Identifier' && reckons) names.push(node.name ?? '')
  for (const [part, value] of Object.entries(node)) {
    if (part === 'callee') continue
    for (const inner of Array.isArray(value) ? value : [value]) if (isNode(inner)) gather(inner, reckons, names)
  }
}

/** A field as a tag sees it: of the row it stands in, else of what is around. */
function fieldSeen(name: string, scopes: readonly unknown[]): unknown {
  const holder = scopes.findLast((scope) => typeof scope === 'object' && scope !== null && Object.hasOwn(scope, name))
  return holder === undefined ? undefined : Reflect.get(Object(holder), name)
}

const isUnknown = (value: unknown): boolean => value === null || value === undefined || value === ''

/** A field is a name; nothing is called, set, or looked for inside of what a field holds. */
function walk(node: Node, names: string[]): void {
  if (!ASKS.has(node.type)) throw new SyntaxError(node.type)
  if (node.type === 'Identifier') names.push(node.name ?? '')
  for (const [part, value] of Object.entries(node)) {
    if (part === 'callee') continue
    for (const inner of Array.isArray(value) ? value : [value]) if (isNode(inner)) walk(inner, names)
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
}
