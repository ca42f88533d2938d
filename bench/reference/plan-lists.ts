/** The statements alone that the lists of a plan cannot do without: same tables, same rows, nothing told of them. */
const lines = `select due.*, task.number, task.content, plan.code as plan, plan.title, asked.wanted_on
  from (select * from plans.due where plan_id = $1 and state <> 'removed' /*and*/ order by due_on, code limit 200) as due
  join plans.task on task.agency_id = due.plan_agency_id and task.id = due.task_id
  join plans.plan on plan.agency_id = due.plan_agency_id and plan.id = due.plan_id
  left join plans.extension as asked
    on asked.agency_id = due.agency_id and asked.due_id = due.id and asked.state = 'asked'
  order by due.due_on, due.code`

export const timeline = lines
/** `$2` today. */
export const late = lines.replace('/*and*/', "and state = 'open' and due_on < $2")

const standing = `case when state = 'done' then case when done_on > due_on then 'done_late' else 'done_on_time' end
  when due_on < $1 then 'late' else 'open' end`
/** `$1` today. */
export const list = `select plan.id, plan.title, standing, count(*) from plans.plan
  join (select plan_id, ${standing} as standing from plans.due where state <> 'removed') as owed on owed.plan_id = plan.id
  group by plan.id, plan.title, standing`

/** What the page of one plan shows: its tasks, who owes them, and how far each is (`$2` today). */
export const progress = [
  'select * from plans.task where plan_id = $1 order by position',
  `select agency.* from plans.task_agency as agency join plans.task on task.id = agency.task_id
   where task.plan_id = $1 and not agency.removed`,
  `select task_id, agency_id, count(*) filter (where state = 'done'), count(*) filter (where due_on < current_date)
   from plans.due where plan_id = $1 and state <> 'removed' group by grouping sets ((task_id), (agency_id))`,
] as const
