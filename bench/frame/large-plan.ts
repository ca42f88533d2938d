import type { Context } from '#platform/context.ts'
import { uuidv7 } from '#platform/database/uuid.ts'

/** Tasks of the plan, and agencies that owe each of them. */
const TASKS = 100
const OWING = 50
export const DUES = TASKS * OWING

/** A plan of the year with 5,000 due items, told in SQL alone: without journal, which no list reads. */
export async function tellLargePlan(
  { pool, root_id }: Context,
  bodies: readonly { readonly id: string; readonly code: string }[],
  year: number,
): Promise<string> {
  const code = `DO-TOC-DO-${year}`
  const plan = uuidv7()
  await pool.query(
    `insert into plans.plan (agency_id, id, root_id, code, number, kind, title, issuer, issued_on, period_from, period_to,
       document_id, public, sample, version, last_seq, last_hash)
     values ($1, $2, $1, $3, '1/KH-UBND', 'plan', 'Kế hoạch để đo tốc độ', 'Ủy ban nhân dân Tỉnh Mẫu', $4, $4, $5,
       $6, true, true, 1, 1, '')`,
    [root_id, plan, code, `${year}-01-01`, `${year}-12-31`, uuidv7()],
  )
  await pool.query(TASK_ROWS, [root_id, plan, TASKS, uuidv7()])
  const ids = bodies.map(({ id }) => id)
  await pool.query(AGENCY_ROWS, [root_id, plan, ids, OWING])
  await pool.query(DUE_ROWS, [root_id, plan, ids, bodies.map((body) => body.code), OWING, `${year}-01-01`, code])
  return code
}

const TASK_ROWS = `insert into plans.task (agency_id, id, root_id, plan_id, document_id, proposal_id, position, kind,
    number, content, product, time, state, reading, version, last_seq, last_hash)
  select $1, gen_random_uuid(), $1, $2, $4, $4, n * 10000, 'task', n::text,
    'Rà soát, đơn giản hóa thủ tục hành chính lĩnh vực số ' || n || ' và niêm yết công khai tại Bộ phận Một cửa',
    'Báo cáo', '{"text": "Hằng tháng"}', 'standing', '{}', 1, 1, ''
  from generate_series(1, $3::int) as n`

/** Each task is led by so many bodies, one after another. */
const LED = `plans.task cross join generate_series(0, $4::int - 1) as turn`
const AGENCY_ROWS = `insert into plans.task_agency (agency_id, id, task_id, position, role, written, body_id)
  select $1, gen_random_uuid(), task.id, turn, 'lead', 'UBND cấp xã',
    ($3::uuid[])[1 + (task.position / 10000 + turn) % cardinality($3::uuid[])]
  from ${LED} where task.plan_id = $2`

const DUE_ROWS = `insert into plans.due (agency_id, id, root_id, plan_agency_id, plan_id, task_id, code, position, basis,
    said, from_on, due_on, first_due_on, state, done_on, percent, version, last_seq, last_hash)
  select ($3::uuid[])[1 + place], gen_random_uuid(), $1, $1, $2, task, $7 || '/' || number || '.' || turn || '/' ||
      ($4::text[])[1 + place], turn, 'month', 'Hằng tháng', $6::date, due_on, due_on,
    case when is_done then 'done' else 'open' end, case when is_done then due_on - 3 + turn % 6 end,
    case when is_done then 100 else 0 end, 1, 1, ''
  from (
    select task.id as task, task.position as number, turn,
      (task.position / 10000 + turn) % cardinality($3::uuid[]) as place,
      $6::date + (task.position / 10000 * 37 + turn * 7) % 365 as due_on,
      (task.position / 10000 + turn) % 3 = 0 as is_done
    from plans.task cross join generate_series(1, $5::int) as turn where task.plan_id = $2
  ) as owed`
