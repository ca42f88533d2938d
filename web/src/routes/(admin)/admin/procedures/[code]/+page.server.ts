import { redirect } from '@sveltejs/kit'
import type { paths } from '#contract/api.d.ts'
import { adminWords } from '#lib/admin/words.ts'
import { api, got, readForm, refuse } from '#lib/requests/api.server.ts'
import { leaveWord } from '#lib/requests/flash.server.ts'
import { todayHere } from '#lib/today.ts'

export const load = async (event) => {
  const path = { code: event.params.code }
  const call = api<paths>(event)
  const [history, sheet] = await Promise.all([
    got(event, call.GET('/api/v1/procedures/{code}/versions', { params: { path } })),
    call.GET('/api/v1/procedures/{code}', { params: { path } }),
  ])
  return {
    code: event.params.code,
    versions: history.versions,
    why_not_withdraw: history.why_not_withdraw,
    unverified: sheet.data?.unverified.length ?? 0,
    today: todayHere(),
  }
}

export const actions = {
  draft: async (event) => {
    const form = await readForm(event)
    const { data, error, response } = await api<paths>(event).POST('/api/v1/procedures/{code}/drafts', {
      params: { path: { code: event.params.code } },
      headers: form.headers,
      body: { blank: form.text('blank') === 'yes' },
    })
    if (!data) return refuse(event, form, { error, response })
    redirect(303, `/admin/procedures/${data.code}/drafts/${data.number}?part=general`)
  },
  withdraw: async (event) => {
    const form = await readForm(event)
    const { data, error, response } = await api<paths>(event).POST('/api/v1/procedures/{code}/withdrawal', {
      params: { path: { code: event.params.code } },
      headers: form.headers,
      body: { from: form.text('from'), decision: form.text('decision') },
    })
    if (!data) return refuse(event, form, { error, response })
    leaveWord(event, adminWords(event.locals.locale)('procedures.withdrawn', { code: data.code }))
    redirect(303, `/admin/procedures/${data.code}`)
  },
}
