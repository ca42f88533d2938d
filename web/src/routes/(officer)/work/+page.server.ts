import { fail, type RequestEvent } from '@sveltejs/kit'
import type { paths } from '#contract/api.d.ts'
import { api, got, readForm, refuse } from '#lib/requests/api.server.ts'
import { leaveWord } from '#lib/requests/flash.server.ts'
import { workplaces } from '#lib/requests/workplaces.server.ts'
import type { Actions } from './$types'
import { batchActs, groups, oneOf, type View, views } from './views.ts'
import { workWords } from './work-words.ts'

/** One list of work, page by page; what it is narrowed by stands in the address: `?view=open&group=late&q=tran&open=H99…`. */
export const load = async (event) => {
  const { me } = await event.parent()
  const asked = event.url.searchParams
  const mayAssign = me.permissions.includes('dossiers.assign')
  const view: View = asked.get('view') === 'late' ? 'open' : (oneOf(views, asked.get('view')) ?? 'mine')
  const filter = {
    group: oneOf(groups, asked.get('view') === 'late' ? 'late' : asked.get('group')),
    agency: asked.get('agency') ?? '',
    q: asked.get('q')?.trim() ?? '',
    holder: asked.get('holder') ?? '',
    after: asked.get('after') ?? '',
  }
  const call = api<paths>(event)
  const query = { view, ...Object.fromEntries(Object.entries(filter).filter(([, value]) => value)) }
  const [list, agencies, people] = await Promise.all([
    got(event, call.GET('/api/v1/dossiers/worklist', { params: { query } })),
    workplaces(event, me, 'dossiers.see'),
    mayAssign ? call.GET('/api/v1/dossiers/worklist/people').then(({ data }) => data?.people ?? []) : [],
  ])
  const codes = list.lines.filter(({ acts }) => acts.includes('assign')).map(({ code }) => code)
  const opened = asked.get('open') ?? ''
  const [assignees, dossier] = await Promise.all([
    mayAssign && codes.length > 0 ? assigneesOf(event, codes) : null,
    opened
      ? call.GET('/api/v1/dossiers/{code}', { params: { path: { code: opened } } }).then(({ data }) => data)
      : null,
  ])
  return { view, filter, list, agencies, people, mayAssign, assignees, dossier: dossier ?? null }
}

/** Who may be given what of this list. */
async function assigneesOf(event: RequestEvent, codes: readonly string[]) {
  const query = { codes: codes.join(',') }
  return got(event, api<paths>(event).GET('/api/v1/dossiers/assignees', { params: { query } }))
}

export const actions = {
  batch: async (event) => {
    const form = await readForm(event)
    const chosen = form.all('item').filter(Boolean)
    const act = oneOf(batchActs, form.text('act')) ?? 'complete'
    const to = form.text('to')
    const needs = act === 'assign' || act === 'hand_over'
    if (chosen.length === 0 || (needs && !to))
      return fail(422, { missing: chosen.length === 0 ? ('codes' as const) : ('to' as const), chosen, to })
    const answer = await api<paths>(event).POST('/api/v1/dossiers/worklist/batches', {
      headers: form.headers,
      body: { act, items: chosen.map(itemIn), ...(needs ? { to } : {}), reason: form.text('reason') || undefined },
    })
    if (answer.data) return { act, results: answer.data.results }
    const { status, data } = refuse(event, form, answer)
    return fail(status, { refused: data.problem.title, chosen, to })
  },
  transfer: async (event) => {
    const form = await readForm(event)
    const rule = oneOf(['evenly', 'by_procedure'] as const, form.text('rule')) ?? 'evenly'
    const answer = await api<paths>(event).POST('/api/v1/dossiers/worklist/transfers', {
      headers: form.headers,
      body: { from: form.text('from'), rule },
    })
    if (!answer.data) {
      const { status, data } = refuse(event, form, answer)
      return fail(status, { transfer: [data.problem.title, data.problem.next].filter(Boolean).join('. ') })
    }
    const { spread } = answer.data
    const left = spread.filter(({ to }) => !to).length
    const say = workWords(event.locals.locale)
    leaveWord(event, say(left > 0 ? 'transferred_left' : 'transferred', { count: spread.length - left, left }))
    return { transferred: true }
  },
} satisfies Actions

/** A box of the list holds code, step and version as they were looked at. */
function itemIn(text: string) {
  const [code = '', step = '', version = ''] = text.split(' ')
  return { code, step, version: Number(version) }
}
