import { type ActionFailure, redirect } from '@sveltejs/kit'
import type { paths } from '#contract/api.d.ts'
import { initiativeWords } from '#lib/initiatives/words.ts'
import { api, got, readForm, refuse } from '#lib/requests/api.server.ts'
import { leaveWord } from '#lib/requests/flash.server.ts'
import type { Refused } from '#lib/requests/form.ts'
import { workplaces } from '#lib/requests/workplaces.server.ts'
import { todayHere } from '#lib/today.ts'
import type { Actions } from './$types'

export const load = async (event) => {
  const { me } = await event.parent()
  const [agencies, measures] = await Promise.all([
    workplaces(event, me, 'initiatives.propose'),
    got(event, api<paths>(event).GET('/api/v1/measures')),
  ])
  return { agencies, measures: measures.map(({ name, title }) => ({ value: name, label: title })), today: todayHere() }
}

export const actions = {
  default: async (event): Promise<ActionFailure<Refused>> => {
    const form = await readForm(event)
    const answer = await api<paths>(event).POST('/api/v1/initiatives', {
      headers: form.headers,
      body: {
        agency: form.text('agency'),
        proposed_as: form.text('proposed_as') === 'agency' ? 'agency' : 'officer',
        title: form.text('title'),
        content: form.text('content'),
        measure: form.text('measure'),
        before_period: form.text('before_period'),
        after_period: form.text('after_period'),
      },
    })
    if (!answer.data) return refuse(event, form, answer)
    const { code } = answer.data
    leaveWord(event, initiativeWords(event.locals.locale)('done.propose', { code }))
    redirect(303, `/initiatives/${encodeURIComponent(code)}`)
  },
} satisfies Actions
