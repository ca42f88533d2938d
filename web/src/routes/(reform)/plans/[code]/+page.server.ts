import { type RequestEvent, redirect } from '@sveltejs/kit'
import type { paths } from '#contract/api.d.ts'
import { filterOf } from '#lib/plans/plan.ts'
import { api, got, readForm, refuse } from '#lib/requests/api.server.ts'
import type { Actions } from './$types'
import { viewOf } from './view.ts'

/** What the view asks for; only the timeline reads more than the plan itself, 200 lines at a time. */
export const load = async (event) => {
  sayDaysShortly(event)
  const asked = event.url.searchParams
  const view = viewOf(asked)
  const filter = {
    standing: filterOf(asked.get('standing')),
    agency: asked.get('agency') ?? '',
    from: dayIn(asked.get('from')),
    to: dayIn(asked.get('to')),
    mine: asked.get('mine') === 'true',
  }
  return { view, filter, dues: view === 'timeline' ? await timeline(event, filter) : null }
}

/** A day of the address; one that no calendar has is left out. */
function dayIn(text: string | null): string {
  const at = new Date(`${text}T00:00:00Z`)
  return text && at.toJSON()?.slice(0, 10) === text ? text : ''
}

type Filter = { standing: ReturnType<typeof filterOf>; agency: string; from: string; to: string; mine: boolean }

async function timeline(event: RequestEvent, { standing, agency, from, to, mine }: Filter) {
  const query = {
    ...(standing ? { standing } : {}),
    ...(agency ? { agency } : {}),
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
    ...(mine ? { mine: 'true' } : {}),
    ...(event.url.searchParams.has('after') ? { after: event.url.searchParams.get('after') ?? '' } : {}),
  }
  const path = { code: event.params.code ?? '' }
  return got(event, api<paths>(event).GET('/api/v1/plans/{code}/dues', { params: { path, query } }))
}

/** A form sends a day in three boxes and every field it has; the address that stays says only what was chosen. */
function sayDaysShortly({ url }: RequestEvent): void {
  const asked = url.searchParams
  if (!asked.has('from.year') && !asked.has('to.year')) return
  const short = new URLSearchParams()
  for (const name of ['view', 'standing', 'agency', 'mine']) {
    const value = asked.get(name)
    if (value) short.set(name, value)
  }
  for (const name of ['from', 'to']) {
    const [year, month, day] = ['year', 'month', 'day'].map((unit) => asked.get(`${name}.${unit}`)?.trim() ?? '')
    if (year && month && day) short.set(name, `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
  }
  redirect(303, `${url.pathname}?${short}`)
}

export const actions = {
  chase: async (event) => {
    const form = await readForm(event)
    const { data, error, response } = await api<paths>(event).POST('/api/v1/plans/{code}/reminders', {
      params: { path: event.params },
      headers: form.headers,
      body: { text: form.text('text') },
    })
    return data ? { chase: data } : refuse(event, form, { error, response })
  },
} satisfies Actions
