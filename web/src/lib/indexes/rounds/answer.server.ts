import type { RequestEvent } from '@sveltejs/kit'
import { indexWords } from '../words.ts'
import { rankingSheet } from './sheets.ts'

/** A ranking as a download, in the language of the request. */
export function sheetAnswer(
  event: RequestEvent,
  name: string,
  ...[groups, { fields, bands }]: [Parameters<typeof rankingSheet>[0], Parameters<typeof rankingSheet>[1]]
): Response {
  return new Response(rankingSheet(groups, { fields, bands }, indexWords(event.locals.locale)), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${name.replace(/[^\w.-]/g, '-')}"`,
    },
  })
}
