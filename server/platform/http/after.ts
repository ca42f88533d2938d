import { z } from 'zod'

/** The line after which a page of a list begins; null for the first page. `at` is null where the list has no moment for it. */
export type After = { readonly at: Date | null; readonly id: string } | null

const GIVEN = /^(\d{4}-\d{2}-\d{2}T[\d:.]{8,12}Z)?~([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

/** `after` of a query: what `next` of the page before was, and nothing else. */
export const AfterLine = z
  .string()
  .max(80)
  .refine((text) => lineIn(text) !== null, { error: 'http.field_not_next' })
  .transform((text): After => lineIn(text))
  .default(null)
  .meta({ description: 'The `next` of the page before' })

function lineIn(text: string): After {
  const [, moment, id] = GIVEN.exec(text) ?? []
  if (!id) return null
  const at = moment ? new Date(moment) : null
  return at && Number.isNaN(at.getTime()) ? null : { at, id }
}

/** What a list answers as `next`: its last line, to be sent back as `after`. */
export function nextAfter(at: Date | null, id: string): string {
  return `${at?.toISOString() ?? ''}~${id}`
}
