import type { components } from '#contract/api.d.ts'
import { fold } from '#lib/format.ts'
import type { FormValues } from '#lib/requests/form.ts'
import { type FieldSpec, type GroupSpec, markFields, type PartSpec } from './parts.ts'

export type Content = components['schemas']['ProcedureContent']
type Row = Record<string, unknown>

/** Begins the names of a form's fields: they are the API's paths, so that what it objects to finds its field. */
export const ROOT = 'content'

/** What stands at a dotted path. */
export function at(of: unknown, path: string): unknown {
  let found = of
  for (const part of path.split('.'))
    found = found === null || typeof found !== 'object' ? undefined : (found as Row)[part]
  return found
}

function put(of: Row, path: string, value: unknown): Row {
  const [head = '', ...rest] = path.split('.')
  if (rest.length === 0) return { ...of, [head]: value }
  const inner = of[head]
  return {
    ...of,
    [head]: put(inner !== null && typeof inner === 'object' ? (inner as Row) : {}, rest.join('.'), value),
  }
}

/** The content with one part as its form has it; everything else stays. */
export function withPart(content: Content, part: PartSpec, values: FormValues): Content {
  let made: Row = { ...content }
  for (const field of part.fields) made = put(made, field.path, readField(field, values, ROOT))
  for (const group of part.groups) made = put(made, group.path, rowsOf(group, values))
  for (const mark of part.marks) made = put(made, `marks.${mark}`, markOf(values, `${ROOT}.marks.${mark}`))
  return made as Content
}

function rowsOf(group: GroupSpec, values: FormValues): Row[] {
  const prefix = `${ROOT}.${group.path}`
  const count = Math.min(Number(textOf(values, `count.${group.path}`)) || 0, 200)
  const rows = Array.from({ length: count }, (_, index) => rowOf(group, values, `${prefix}.${index}`))
  return withCodes(group, rows)
}

function rowOf(group: GroupSpec, values: FormValues, prefix: string): Row {
  let row: Row = {}
  for (const field of group.fields) row = put(row, field.path, readField(field, values, prefix))
  if (group.marked) row = { ...row, mark: markOf(values, `${prefix}.mark`) }
  for (const [part, needs] of [
    ['max', 'amount'],
    ['parallel', 'group'],
  ] as const) {
    if (part in row && at(row, `${part}.${needs}`) === null) row = { ...row, [part]: null }
  }
  return row
}

function markOf(values: FormValues, prefix: string): Row {
  return Object.fromEntries(markFields.map((field) => [field.path, readField(field, values, prefix)]))
}

function readField(field: FieldSpec, values: FormValues, prefix: string): unknown {
  const name = `${prefix}.${field.path}`
  const empty = field.nullable ? null : ''
  const text = textOf(values, name).trim()
  switch (field.kind) {
    case 'box':
      return text === 'on'
    case 'boxes': {
      const chosen = [values[name] ?? []].flat().filter(Boolean)
      return chosen.length === 0 && field.nullable ? null : chosen
    }
    case 'lines':
      return text
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean)
    case 'number':
      return numberIn(text, /^-?\d+([.,]\d+)?$/.test(text) ? text.replace(',', '.') : null, empty)
    case 'money':
      return numberIn(text, /^[\d. ]+$/.test(text) ? text.replace(/[. ]/g, '') : null, empty)
    default:
      return text === '' ? empty : text
  }
}

/** A number that is none is sent as it was typed: the API says what is wrong with it, and where. */
function numberIn(text: string, digits: string | null, empty: null | string): unknown {
  return text === '' ? empty : digits === null ? text : Number(digits)
}

function textOf(values: FormValues, name: string): string {
  const value = values[name]
  return typeof value === 'string' ? value : (value?.[0] ?? '')
}

/** Rows without a code of their own get one from their name, no two the same. */
function withCodes({ fields }: GroupSpec, rows: readonly Row[]): Row[] {
  if (!fields.some(({ kind }) => kind === 'code')) return [...rows]
  const taken = new Set(rows.map(({ code }) => code).filter(Boolean))
  return rows.map((row) => {
    if (row.code || !row.name) return row
    const code = freeCode(String(row.name), taken)
    taken.add(code)
    return { ...row, code }
  })
}

function freeCode(name: string, taken: ReadonlySet<unknown>): string {
  const plain =
    fold(name)
      .replace(/[^a-z0-9]+/g, '_')
      .replace(/^_+|_+$/g, '')
      .slice(0, 40) || 'muc'
  let code = plain
  for (let n = 2; taken.has(code); n++) code = `${plain}_${n}`
  return code
}

/**
 * Adds, removes or moves a row: `steps.add`, `steps.2.remove`, `steps.2.up`, `terms.legal.0.down`.
 *
 * @returns the content, and the row that the page should show next (`steps.3`).
 */
export function withRowsMoved(content: Content, part: PartSpec, order: string): { content: Content; focus: string } {
  const group = part.groups.find(({ path }) => order.startsWith(`${path}.`))
  if (!group) return { content, focus: '' }
  const [first = '', second = ''] = order.slice(group.path.length + 1).split('.')
  const rows = [...((at(content, group.path) as Row[] | undefined) ?? [])]
  const index = Number(first)
  const to = first === 'add' ? rows.length : second === 'up' ? index - 1 : second === 'down' ? index + 1 : index
  if (first === 'add') rows.push({ ...group.blank })
  else if (second === 'remove') rows.splice(index, 1)
  else if (to >= 0 && to < rows.length) rows.splice(to, 0, ...rows.splice(index, 1))
  const focus = rows.length === 0 ? group.path : `${group.path}.${Math.max(0, Math.min(to, rows.length - 1))}`
  return { content: put({ ...content }, group.path, rows) as Content, focus }
}
