import type { paths } from '#contract/api.d.ts'
import type { Posted } from '#lib/requests/api.server.ts'
import { orNull } from './done.server.ts'

type New = paths['/api/v1/agencies']['post']['requestBody']['content']['application/json']

/** What a form says of an agency; the API says what is wrong with it. */
export function agencySaid(form: Posted, prefix = ''): Omit<New, 'code' | 'valid_from'> {
  const text = (name: string): string => form.text(`${prefix}${name}`)
  return {
    name: text('name'),
    short_name: text('short_name').trim() || text('name'),
    parent: text('parent'),
    kind: text('kind') as New['kind'],
    level: (text('level') || null) as New['level'],
    address: orNull(form, `${prefix}address`),
    phone: orNull(form, `${prefix}phone`),
  }
}

/** Codes typed in a row, divided by commas, semicolons or spaces. */
export function codesIn(text: string): string[] {
  return text.split(/[\s,;]+/).filter(Boolean)
}
