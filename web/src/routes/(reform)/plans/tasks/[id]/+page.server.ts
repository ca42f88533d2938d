import type { paths } from '#contract/api.d.ts'
import { fileRefused, filesKept } from '#lib/plans/evidence.server.ts'
import { api, got } from '#lib/requests/api.server.ts'
import { todayHere } from '#lib/today.ts'
import type { Actions } from './$types'
import { extend, remind, reopen, report, rule } from './act.server.ts'
import { dueShown } from './due-shown.ts'
import { listed } from './listed.ts'

/** So many items of a task are listed beside the one that stands open. */
const MOST = 60

/** One task, and of all that is owed for it the one item that the address names, or that is the reader's. */
export const load = async (event) => {
  const path = { id: event.params.id }
  const [task, { me }] = await Promise.all([
    got(event, api<paths>(event).GET('/api/v1/plan-tasks/{id}', { params: { path } })),
    event.parent(),
  ])
  const { dues, ...about } = task
  const due = dueShown(dues, event.url.searchParams.get('due'))
  const most = event.url.searchParams.has('all') ? dues.length : MOST
  return {
    task: about,
    due,
    count: dues.length,
    dues: due ? listed(dues, due.id, most) : [],
    seesUses: me.permissions.includes('files.add'),
    kept: await filesKept(event),
    uploadRefused: fileRefused(event),
    today: todayHere(),
  }
}

export const actions = { report, extend, rule, remind, reopen } satisfies Actions
