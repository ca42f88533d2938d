import { z } from 'zod'
import { usesOf } from '#files'
import type { Api } from '#platform/http/server.ts'
import { Instant } from '#platform/http/shapes.ts'
import { describe } from './subjects.ts'

const Use = z.object({
  subject: z.string().describe('Kind of record: dossier, plan_due, plan_target, plan_document'),
  id: z.string(),
  code: z.string().nullable().describe('How people name the record'),
  title: z.string().nullable().describe('What it is about: the task, the target, the round'),
  of: z.string().nullable().describe('What it stands under: id of the task, code of the plan, code of the round'),
  agency: z.string().nullable(),
  purpose: z.string(),
  used_at: Instant,
})
const FileUses = z
  .object({ id: z.string(), name: z.string(), media_type: z.string(), bytes: z.int(), uses: z.array(Use) })
  .meta({ id: 'FileUses' })

/** Where a file is used: whatever points to it, of every capability. */
export function fileUsesRoutes(api: Api): void {
  api.get(
    '/files/:id/uses',
    {
      config: { may: 'files.add' },
      schema: {
        summary: 'Where a file is used',
        tags: ['files'],
        params: z.object({ id: z.uuid() }),
        response: { 200: FileUses },
      },
    },
    async ({ context, params }) => {
      const { id, agency_id, name, media_type, bytes, uses } = await usesOf(context, params.id)
      const refs = uses.map(({ subject_kind, subject_id }) => ({ kind: subject_kind, id: subject_id, agency_id }))
      const about = await describe(context, [...refs, { kind: 'agency', id: agency_id, agency_id }])
      const agency = about({ kind: 'agency', id: agency_id })?.code ?? null
      return {
        id,
        name,
        media_type,
        bytes,
        uses: uses.map(({ subject_kind, subject_id, purpose, used_at }) => {
          const { code = null, title = null, of = null } = about({ kind: subject_kind, id: subject_id }) ?? {}
          // A record of its own is known by its code; a part of something by what it is about.
          return { subject: subject_kind, id: subject_id, code, title: of && title, of, agency, purpose, used_at }
        }),
      }
    },
  )
}
