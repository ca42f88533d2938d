import { z } from 'zod'
import { agenciesWhere, may } from '#platform/access/actor.ts'
import type { Api } from '#platform/http/server.ts'
import { Instant } from '#platform/http/shapes.ts'
import { Objection } from '#platform/objection.ts'
import { type Keyed, subjectNames } from './journal-subjects.ts'

const ADD = 'files.add'
const Use = z.object({
  subject: z.string().describe('Kind of record: dossier, plan_due, plan_target, plan_document'),
  id: z.string(),
  code: z.string().nullable().describe('How people name the record'),
  purpose: z.string(),
  used_at: Instant,
})
const FileUses = z
  .object({ id: z.string(), name: z.string(), media_type: z.string(), bytes: z.int(), uses: z.array(Use) })
  .meta({ id: 'FileUses' })

type Row = Keyed & { purpose: string; used_at: Date }

/** Where a file is used: whatever points to it, of every capability. */
export function fileUsesRoutes(api: Api): void {
  api.get(
    '/files/:id/uses',
    {
      config: { may: ADD },
      schema: {
        summary: 'Where a file is used',
        tags: ['files'],
        params: z.object({ id: z.uuid() }),
        response: { 200: FileUses },
      },
    },
    async ({ context, params: { id } }) => {
      const whole = may(context.actor, ADD, context.root_id)
      const { rows } = await context.pool.query<{ name: string; media_type: string; bytes: number; agency_id: string }>(
        `select name, media_type, bytes, agency_id from files.file
         where id = $1 and root_id = $2 and ($3::uuid[] is null or agency_id = any($3))`,
        [id, context.root_id, whole ? null : agenciesWhere(context.actor, ADD)],
      )
      const [file] = rows
      if (!file) throw new Objection('files.not_found')
      const uses = await context.pool.query<Row>(
        `select subject_kind, subject_id, purpose, used_at, used_at as recorded_at, 0 as seq from files.use
         where agency_id = $1 and file_id = $2 order by used_at, subject_id limit 500`,
        [file.agency_id, id],
      )
      const codes = await subjectNames.codesOf(context, uses.rows)
      return {
        ...{ id, name: file.name, media_type: file.media_type, bytes: file.bytes },
        uses: uses.rows.map(({ subject_kind, subject_id, purpose, used_at }) => ({
          ...{ subject: subject_kind, id: subject_id, code: codes.get(subject_id) ?? null, purpose, used_at },
        })),
      }
    },
  )
}
