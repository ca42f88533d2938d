import type { Operation } from './operations.ts'
import { type Making, valueFor } from './values.ts'

export type Sent = {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly payload: string | null
}

const BOUNDARY = 'fuzz'
const FILES = ['%PDF-1.4\n%%EOF\n', 'PK\u0003\u0004', '\u0089PNG\r\n', 'a text', ''] as const
const NAMES = ['don.pdf', 'bang.xlsx', 'anh.png', 'ke-hoach.docx', 'a\tb.txt', ''] as const
const RAW = ['%00', '%zz', '%E1%BB', '%2e%2e', '%20', '%0A'] as const

/** A request for an operation: path, query, headers and body, each mostly as the contract asks. */
export function requestFor(operation: Operation, making: Making): Sent {
  const { chance } = making
  const key = { 'idempotency-key': `fuzz-${Math.round(chance.next() * 1e15)}` }
  const keyed: Record<string, string> = chance.is(0.95)
    ? key
    : { 'idempotency-key': chance.pick(['', 'short', 'x'.repeat(201)]) }
  const { payload, type } = bodyFor(operation, making)
  return {
    method: operation.method,
    url: pathFor(operation, making) + queryFor(operation, making),
    headers: {
      ...keyed,
      ...(type ? { 'content-type': type } : {}),
      ...(chance.is(0.02) ? { accept: 'text/csv' } : {}),
      ...(chance.is(0.2) ? { 'accept-language': 'en' } : {}),
    },
    payload,
  }
}

/** The first part of an operation's path that tells what it is about. */
export function placeOf({ path }: Operation): string {
  return path.split('/')[3] ?? ''
}

function pathFor(operation: Operation, making: Making): string {
  const { chance, pool } = making
  return operation.path.replace(/\{(\w+)\}/g, (_, name: string) => {
    if (chance.is(0.03)) return chance.pick(RAW)
    const known = pool.take(`${placeOf(operation)}.${name}`, chance)
    const parameter = operation.parameters.find((one) => one.in === 'path' && one.name === name)
    const value =
      known !== null && chance.is(0.85) ? known : valueFor(parameter?.schema ?? { type: 'string' }, name, making)
    return encoded(String(value)) || 'x'
  })
}

function queryFor({ parameters }: Operation, making: Making): string {
  const { chance } = making
  const asked = parameters.filter((one) => one.in === 'query' && (one.required ? chance.is(0.97) : chance.is(0.4)))
  const pairs = asked.map(({ name, schema }) => `${name}=${encoded(String(valueFor(schema, name, making)))}`)
  const odd = chance.is(0.02) ? ['again=1', 'again=%00'] : []
  return pairs.length + odd.length > 0 ? `?${[...pairs, ...odd].join('&')}` : ''
}

/** Half a character has no bytes of its own; it is sent as what a careless program makes of it. */
function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed())
}

function bodyFor({ method, body, form }: Operation, making: Making): { payload: string | null; type: string | null } {
  const { chance } = making
  if (form)
    return {
      payload: formFor(form, making),
      type: `multipart/form-data; boundary=${chance.is(0.97) ? BOUNDARY : 'other'}`,
    }
  if (!body) return { payload: null, type: null }
  if (chance.is(0.02)) return { payload: '<a/>', type: 'application/xml' }
  if (chance.is(0.03)) return { payload: chance.pick(['', '{', '[', 'null', '\0', '"a"']), type: 'application/json' }
  if (chance.is(0.01)) return { payload: `${'{"a":'.repeat(40)}1${'}'.repeat(40)}`, type: 'application/json' }
  return { payload: JSON.stringify(valueFor(body, method, making) ?? null), type: 'application/json' }
}

function formFor(form: NonNullable<Operation['form']>, making: Making): string {
  const { chance } = making
  if (chance.is(0.08))
    return chance.pick([
      '{',
      '',
      `--${BOUNDARY}\r\n\r\n`,
      `--${BOUNDARY}\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\nabc`,
    ])
  const fields = Object.entries(form.properties ?? {}).filter(([name]) => !['file', 'next'].includes(name))
  const parts = fields
    .filter(() => chance.is(0.9))
    .map(
      ([name, schema]) =>
        `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${valueFor(schema, name, making)}\r\n`,
    )
  const file = `--${BOUNDARY}\r\nContent-Disposition: form-data; name="file"; filename="${chance.pick(NAMES)}"\r\nContent-Type: application/octet-stream\r\n\r\n${chance.pick(FILES)}\r\n`
  return `${parts.join('')}${file}--${BOUNDARY}--\r\n`
}
