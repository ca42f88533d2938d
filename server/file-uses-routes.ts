import { z } from 'zod'
import { agenciesWhere, may } from '#platform/access/actor.ts'
import type { Context } from '#platform/context.ts'
import type { Api } from '#platform/http/server.ts'
import { Instant } from '#platform/http/shapes.ts'
import { Objection } from '#platform/objection.ts'
import { type Keyed, subjectNames } from './journal-subjects.ts'

const ADD = 'files.add'
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

type Row = Keyed & { purpose: string; used_at: Date }
type About = { readonly id: string; readonly title: string | null; readonly of: string | null }

/** What each kind of record is about, and what it stands under. */
const abouts: Readonly<Record<string, string>> = {
  plan_due: `select due.id, task.content as title, task.id::text as of from plans.due as due
    join plans.task as task on task.agency_id = due.plan_agency_id and task.id = due.task_id
    where due.agency_id = $1 and due.id = any($2)`,
  plan_target: `select target.id, target.text as title, plan.code as of from plans.target as target
    join plans.plan as plan on plan.agency_id = target.agency_id and plan.id = target.plan_id
    where target.agency_id = $1 and target.id = any($2)`,
  plan_document: `select document.id, plan.title, plan.code as of from plans.document as document
    join plans.plan as plan on plan.agency_id = document.agency_id and plan.id = document.plan_id
    where document.agency_id = $1 and document.id = any($2)`,
  index_evidence: `select paper.id, round.name as title, round.code as of from indexes.evidence as paper
    join indexes.round as round on round.agency_id = paper.root_id and round.id = paper.round_id
    where paper.agency_id = $1 and paper.id = any($2)`,
}

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
      const [codes, abouts, agency] = await Promise.all([
        subjectNames.codesOf(context, uses.rows),
        aboutsOf(context, file.agency_id, uses.rows),
        codeOf(context, file.agency_id),
      ])
      return {
        ...{ id, name: file.name, media_type: file.media_type, bytes: file.bytes },
        uses: uses.rows.map(({ subject_kind, subject_id, purpose, used_at }) => ({
          ...{ subject: subject_kind, id: subject_id, code: codes.get(subject_id) ?? null, purpose, used_at },
          ...{ title: abouts.get(subject_id)?.title ?? null, of: abouts.get(subject_id)?.of ?? null, agency },
        })),
      }
    },
  )
}

async function aboutsOf({ pool }: Context, agency_id: string, rows: readonly Row[]): Promise<Map<string, About>> {
  const found = [...Map.groupBy(rows, ({ subject_kind }) => subject_kind)].map(async ([kind, of]) => {
    const sql = abouts[kind]
    if (!sql) return []
    return (await pool.query<About>(sql, [agency_id, of.map(({ subject_id }) => subject_id)])).rows
  })
  return new Map((await Promise.all(found)).flat().map((about) => [about.id, about]))
}

async function codeOf({ pool }: Context, agency_id: string): Promise<string | null> {
  const sql = 'select code from agencies.agency where id = $1'
  return (await pool.query<{ code: string }>(sql, [agency_id])).rows[0]?.code ?? null
}
