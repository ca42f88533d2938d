import type { components } from '#contract/api.d.ts'
import type { Posted } from '#lib/requests/api.server.ts'

type Values = components['schemas']['Document']['values']
type FieldType = 'text' | 'day' | 'money' | 'number' | 'yes_no' | 'list'
type Field = { readonly name: string; readonly type: FieldType }

/** What a document says now, and the fields of its kind. */
export type Given = { readonly values: Values; readonly fields: readonly Field[] }

/** The values of a form; lists, which the page does not edit, stay as they are. What is not the type it should be goes on as typed: the API says so. */
export function valuesIn(form: Posted, { values, fields }: Given): Values {
  const one = ({ name, type }: Field): Values[string] => {
    if (type === 'list') return values[name] ?? null
    const text = form.text(`values.${name}`).trim()
    if (type === 'yes_no') return text === '' ? null : text === 'yes'
    if (text === '') return null
    if (type !== 'money' && type !== 'number') return text
    const digits = text.replace(/[.\s]/g, '').replace(',', '.')
    return /^-?\d+(\.\d+)?$/.test(digits) ? Number(digits) : text
  }
  return Object.fromEntries(fields.map((field) => [field.name, one(field)]))
}

/** A value as its field shows it. */
export function shownValue(value: Values[string] | undefined): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}
