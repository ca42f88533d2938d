import { z } from 'zod'
import type { Context } from '#platform/context.ts'
import type { Api } from '#platform/http/server.ts'
import { Words } from '#platform/http/shapes.ts'
import type { Citation } from '../capabilities/capability.ts'
import { capabilities } from '../capabilities.ts'
import { describe } from './subjects.ts'

const PAGE = 100

const CitationShape = z.object({
  subject: z.string().describe('Kind of record: rule, calendar_entry, procedure'),
  id: z.string(),
  code: z.string().nullable(),
  title: z.string().nullable(),
  path: z.string().nullable().describe('Its page'),
  text: z.string().describe('The text as it is cited'),
  where: z.string().describe('The part of the record that cites it'),
  version: z.int().nullable(),
})
const CitationsShape = z
  .object({ citations: z.array(CitationShape), next: z.string().nullable() })
  .meta({ id: 'Citations' })

/** Which records cite a legal text, whatever they are: each capability says it of its own. */
export function citationsRoutes(api: Api): void {
  api.get(
    '/citations',
    {
      config: { may: 'rulebook.see' },
      schema: {
        summary: 'Which records cite a legal text; accents and case make no difference',
        tags: ['citations'],
        querystring: z.object({
          text: Words(120, 3).describe('Part of its number or name, such as 61/2018'),
          after: z
            .string()
            .regex(/^[a-z]+~[\w/-]{0,80}$/)
            .optional(),
        }),
        response: { 200: CitationsShape },
      },
    },
    async ({ context, query }) => citationsOf(context, query),
  )
}

async function citationsOf(context: Context, { text, after = '' }: { text: string; after?: string | undefined }) {
  const like = `%${text.replace(/[\\%_]/g, '\\$&')}%`
  const found = await citing(context, like, after)
  const page = found.slice(0, PAGE)
  const about = await describe(
    context,
    page.map(({ subject }) => subject),
  )
  const last = found.length > PAGE ? page.at(-1) : undefined
  return {
    citations: page.flatMap(({ subject, text: cited, where, version }) => {
      const row = about(subject)
      if (!row?.seen) return []
      const { code, title, path } = row
      return [{ subject: subject.kind, id: subject.id, code, title, path, text: cited, where, version }]
    }),
    next: last ? `${last.capability}~${last.key}` : null,
  }
}

type Found = Citation & { readonly capability: string }

/** Capability after capability in the order of the list, from the place where the page before ended; one more than a page holds. */
async function citing(context: Context, like: string, after: string): Promise<Found[]> {
  const [begun = '', key = ''] = after.split('~')
  const able = capabilities.filter(({ citations }) => citations)
  const from = Math.max(
    0,
    able.findIndex(({ name }) => name === begun),
  )
  const found: Found[] = []
  for (const { name, citations } of able.slice(from)) {
    const size = PAGE + 1 - found.length
    if (size === 0 || !citations) break
    const rows = await citations(context, { like, after: name === begun ? key : '', size })
    found.push(...rows.map((row) => ({ ...row, capability: name })))
  }
  return found
}
