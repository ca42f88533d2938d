import { fail, type RequestEvent } from '@sveltejs/kit'
import type { paths } from '#contract/api.d.ts'
import type { Line } from '#lib/dossiers/dossiers.ts'
import { api, got, readForm } from '#lib/requests/api.server.ts'
import { workplaces } from '#lib/requests/workplaces.server.ts'
import type { Actions } from './$types'
import { isView, type View } from './views.ts'

const VIET_NAM = 7 * 3_600_000
const DAY = 86_400_000

/** One list of work, page by page, parted by when each must leave its desk; `?view=late&agency=X01&after=…`. */
export const load = async (event) => {
  const { me } = await event.parent()
  const asked = event.url.searchParams
  const view: View = isView(asked.get('view')) ?? 'mine'
  const agency = asked.get('agency') ?? ''
  const after = asked.get('after') ?? ''
  const query = { view, ...(agency ? { agency } : {}), ...(after ? { after } : {}) }
  const [list, agencies] = await Promise.all([
    got(event, api<paths>(event).GET('/api/v1/dossiers', { params: { query } })),
    workplaces(event, me, 'dossiers.see'),
  ])
  return {
    view,
    agency,
    after,
    agencies,
    next: list.next,
    groups: grouped(list.lines),
    giving: me.permissions.includes('dossiers.assign') ? await assignees(event, list.lines) : null,
  }
}

/** Today, this week (until Sunday), later; what has no time of its own stands last. */
function grouped(lines: readonly Line[]) {
  const today = new Date(Date.now() + VIET_NAM).toISOString().slice(0, 10)
  const sunday = new Date(Date.parse(today) + ((7 - new Date(today).getUTCDay()) % 7) * DAY).toISOString().slice(0, 10)
  const groupOf = ({ desk_due_at, due_at }: Line) => {
    if (!desk_due_at || !due_at) return 'none_due'
    const day = new Date(Date.parse(desk_due_at) + VIET_NAM).toISOString().slice(0, 10)
    return day <= today ? 'today' : day <= sunday ? 'week' : 'later'
  }
  const parted = Map.groupBy(lines, groupOf)
  return (['today', 'week', 'later', 'none_due'] as const).flatMap((key) => {
    const list = parted.get(key)
    return list ? [{ key, lines: list }] : []
  })
}

/** Who may be given what of this list. */
async function assignees(event: RequestEvent, lines: readonly Line[]) {
  const query = { codes: lines.map(({ code }) => code).join(',') }
  return got(event, api<paths>(event).GET('/api/v1/dossiers/assignees', { params: { query } }))
}

type Result = { readonly code: string; readonly text: string | null }

export const actions = {
  assign: async (event) => {
    const form = await readForm(event)
    const codes = form.all('code').filter(Boolean)
    const to = form.text('to')
    if (codes.length === 0 || !to)
      return fail(422, { missing: codes.length === 0 ? ('codes' as const) : ('to' as const), codes, to })
    const results: Result[] = []
    for (const code of codes) {
      const { data, error } = await api<paths>(event).POST('/api/v1/dossiers/{code}/assignment', {
        params: { path: { code } },
        headers: { 'Idempotency-Key': `${form.headers['Idempotency-Key']}-${code}` },
        body: { to },
      })
      results.push({ code, text: data ? null : titleOf(error) })
    }
    return { results }
  },
} satisfies Actions

function titleOf(error: unknown): string {
  const told = error as { title?: string } | undefined
  return told?.title ?? '?'
}
