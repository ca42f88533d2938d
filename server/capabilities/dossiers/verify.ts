import type { Pool } from 'pg'
import type { Difference } from '#platform/journal/verify.ts'

/**
 * What each event says the row of a dossier stands at afterwards. What says nothing of the state leaves it; of events that
 * were written before they said where they lead, nothing is held.
 */
const STATE_AFTER = `case e.kind
  when 'dossiers.sent' then 'sent'
  when 'dossiers.refused' then 'refused'
  when 'dossiers.supplement_requested' then 'supplement'
  when 'dossiers.result_ready' then 'at_desk'
  when 'dossiers.answered_anew' then case e.data ->> 'outcome' when 'result' then 'at_desk' else 'ineligible' end
  when 'dossiers.found_ineligible' then 'ineligible'
  when 'dossiers.returned' then 'returned'
  when 'dossiers.withdrawn' then 'withdrawn'
  when 'dossiers.stopped' then 'stopped'
  when 'dossiers.voided' then 'voided'
  when 'dossiers.uncollected' then 'uncollected'
  when 'dossiers.post_followed' then case e.data ->> 'news' when 'came_back' then 'at_desk' end
  when 'dossiers.corrected' then e.data -> 'anew' ->> 'state'
  else e.data ->> 'state' end`

const SILENT = `('dossiers.received', 'dossiers.step_done', 'dossiers.assigned', 'dossiers.supplemented')`

/** An event is written a moment after it was decided: within a minute it is the same one. */
const sameMoment = (column: 'received_at' | 'solved_at') =>
  `case when abs(extract(epoch from d.${column} - t.${column})) < 60 then d.${column} else t.${column} end::text`

/** The row as its chain has it, beside the row as it stands; where they differ. The due time is the clock's last word. */
const DIFFERENT = `with e as (select j.agency_id, j.subject_id, j.seq, j.kind, j.data, j.occurred_at from journal.event j where j.subject_kind = 'dossier'),
told as (
  select e.agency_id, e.subject_id as id,
    (array_agg(${STATE_AFTER} order by e.seq desc) filter (where ${STATE_AFTER} is not null))[1] as state,
    bool_or(e.kind in ${SILENT} and not e.data ? 'state') as unsaid,
    (array_agg(case e.kind when 'dossiers.corrected' then e.data -> 'anew' ->> 'due' else e.data ->> 'due' end order by e.seq desc)
      filter (where e.kind in ('dossiers.received', 'dossiers.paused', 'dossiers.resumed', 'dossiers.recalled') or (e.kind = 'dossiers.corrected' and e.data ? 'anew')))[1]::timestamptz as due_at,
    bool_or(e.kind = 'dossiers.paused' and not e.data ? 'due') as due_unsaid,
    min(e.occurred_at) filter (where e.kind = 'dossiers.received') as received_at,
    min(e.occurred_at) filter (where e.kind in ('dossiers.result_ready', 'dossiers.found_ineligible')) as solved_at,
    (array_agg(coalesce(e.data -> 'anew' ->> 'procedure', e.data ->> 'procedure') order by e.seq desc)
      filter (where coalesce(e.data -> 'anew' ->> 'procedure', e.data ->> 'procedure') is not null))[1] as procedure,
    (array_agg((e.data ->> 'fee')::int order by e.seq desc) filter (where e.data ? 'fee'))[1] as fee,
    count(*) filter (where e.kind = 'dossiers.supplement_requested' and e.data ->> 'stage' = 'handling') as supplements,
    count(*) filter (where e.kind = 'dossiers.supplement_requested' and e.data ->> 'stage' = 'reception') as guided
  from e group by 1, 2
)
select d.id, c.field, c.found, c.expected
from dossiers.dossier d left join told t on t.agency_id = d.agency_id and t.id = d.id, lateral (values
  ('state', d.state, case when t.unsaid then d.state else t.state end),
  ('due_at', d.due_at::text, case when t.due_unsaid then d.due_at else t.due_at end::text),
  ('received_at', d.received_at::text, ${sameMoment('received_at')}),
  ('solved_at', d.solved_at::text, ${sameMoment('solved_at')}),
  ('procedure_code', d.procedure_code, t.procedure),
  ('fee', d.fee::text, coalesce(t.fee, d.fee)::text),
  ('supplements', d.supplements::text, t.supplements::text),
  ('guided', d.guided::text, t.guided::text)
) as c (field, found, expected)
where c.found is distinct from c.expected
order by d.id, c.field limit 1`

/** Every dossier's row held against its own events; the first that says something else, or null. */
export async function verifyRows(pool: Pool): Promise<Difference | null> {
  const { rows } = await pool.query<{ id: string; field: string; found: string | null; expected: string | null }>(
    DIFFERENT,
  )
  const [first] = rows
  if (!first) return null
  const { id, field, found, expected } = first
  return { where: `dossiers.dossier.${field}`, subject: `dossier ${id}`, found: `${found}`, expected: `${expected}` }
}
