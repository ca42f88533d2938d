import { type Context, today } from '#platform/context.ts'
import type { Locale } from '#words/index.ts'
import { fieldName } from './lists.ts'

/** What the keeper's list is asked for. */
export type ManagedAsked = {
  readonly q?: string | undefined
  readonly state?: 'in_force' | 'upcoming' | 'draft' | 'withdrawn' | undefined
  readonly page: number
}

const PAGE = 50

type Row = {
  code: string
  name: string
  field: string
  in_force: number | null
  upcoming: string | null
  draft: number | null
  changed_at: Date
  total: number
}

/** Every procedure with how its versions stand today, those that changed last first; by code, or by words of its name without accents. */
export async function managed(
  { pool, root_id, ...context }: Context,
  { q, state, page }: ManagedAsked,
  locale: Locale,
) {
  const { rows } = await pool.query<Row>(
    `with standing as (
       select p.code, v.name, v.field, v.changed_at, s.in_force, s.upcoming, s.draft
       from procedures.procedure p
       cross join lateral (
         select max(number) filter (where state = 'published' and valid_from <= $2 and (valid_to is null or valid_to >= $2)) as in_force,
           min(valid_from) filter (where state = 'published' and valid_from > $2) as upcoming,
           max(number) filter (where state = 'draft') as draft
         from procedures.version where procedure_id = p.id
       ) s
       cross join lateral (
         select name, field, changed_at, words from procedures.version where procedure_id = p.id order by (number = s.in_force) desc nulls last, number desc limit 1
       ) v
       where p.root_id = $1 and ($3::text is null or p.code ilike $3 or public.plain(v.name) || '|' || v.words like public.plain($3))
     )
     select *, count(*) over ()::int as total from standing
     where case $4::text when 'in_force' then in_force is not null when 'upcoming' then upcoming is not null
       when 'draft' then draft is not null when 'withdrawn' then coalesce(in_force, draft) is null and upcoming is null else true end
     order by (draft is not null) desc, changed_at desc, name collate "vi-x-icu" limit ${PAGE} offset $5`,
    [root_id, today(context), q?.trim() ? `%${escaped(q.trim())}%` : null, state ?? null, (page - 1) * PAGE],
  )
  const total = rows[0]?.total ?? 0
  return {
    procedures: rows.map(({ total: _total, field, ...row }) => ({
      ...row,
      field: { code: field, name: fieldName(field, locale) },
    })),
    total,
    page,
    pages: Math.max(1, Math.ceil(total / PAGE)),
  }
}

function escaped(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&')
}
