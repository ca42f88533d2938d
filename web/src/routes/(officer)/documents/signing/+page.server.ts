import { redirect } from '@sveltejs/kit'
import type { paths } from '#contract/api.d.ts'
import { done } from '#lib/admin/done.server.ts'
import { workWords } from '#lib/documents/words.ts'
import { api, got, readForm, refuse } from '#lib/requests/api.server.ts'
import { leaveWord } from '#lib/requests/flash.server.ts'

const HERE = '/documents/signing'

/** What waits for my signature. */
export const load = async (event) => ({
  list: await got(event, api<paths>(event).GET('/api/v1/documents/signing-list')),
})

export const actions = {
  sign: async (event) => {
    const form = await readForm(event)
    const say = workWords(event.locals.locale)
    const ids = [...form.all('ids')]
    if (ids.length === 0) {
      leaveWord(event, say('signing.choose_first'))
      redirect(303, HERE)
    }
    const { data, error, response } = await api<paths>(event).POST('/api/v1/documents/signing-list', {
      headers: form.headers,
      body: { ids },
    })
    if (!data) return refuse(event, form, { error, response })
    const told = [
      ...(data.done > 0 ? [say('signing.done', { count: data.done })] : []),
      ...(data.waiting > 0 ? [say('signing.done_waiting', { count: data.waiting })] : []),
      ...data.refused.map(({ title, why }) => say('signing.refused', { title, why: why?.text ?? '' })),
    ]
    leaveWord(event, told.join(' '))
    redirect(303, HERE)
  },
  return: async (event) => {
    const form = await readForm(event)
    const answer = await api<paths>(event).POST('/api/v1/documents/{id}/return', {
      params: { path: { id: form.text('id') } },
      headers: form.headers,
      body: { reason: form.text('reason') },
    })
    return done(event, form, answer, { word: workWords(event.locals.locale)('one.returned'), to: HERE })
  },
}
