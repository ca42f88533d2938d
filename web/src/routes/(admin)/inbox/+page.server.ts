import type { paths } from '#contract/api.d.ts'
import { done } from '#lib/admin/done.server.ts'
import { noticeWords } from '#lib/notices/words.ts'
import { api, got, readForm } from '#lib/requests/api.server.ts'

/** One's own messages, and how one wants to be told. */
export const load = async (event) => {
  const after = event.url.searchParams.get('after') ?? undefined
  const call = api<paths>(event)
  const [inbox, choice] = await Promise.all([
    got(event, call.GET('/api/v1/notices/mine', { params: { query: { after } } })),
    got(event, call.GET('/api/v1/notices/mine/choice')),
  ])
  return { inbox, choice }
}

export const actions = {
  read: async (event) => {
    const form = await readForm(event)
    const answer = await api<paths>(event).POST('/api/v1/notices/mine/reading', { body: { until: form.text('until') } })
    return done(event, form, answer, { word: noticeWords(event.locals.locale)('mark_read'), to: '/inbox' })
  },
  choose: async (event) => {
    const form = await readForm(event)
    const channel = form.text('way')
    const answer = await api<paths>(event).PUT('/api/v1/notices/mine/choice', {
      headers: form.headers,
      body: {
        channel: channel === 'mail' || channel === 'sms' ? channel : null,
        extent: form.text('extent') === 'necessary' ? 'necessary' : 'all',
        locale: form.text('language') === 'en' ? 'en' : 'vi',
      },
    })
    return done(event, form, answer, { word: noticeWords(event.locals.locale)('choice_saved'), to: '/inbox' })
  },
}
