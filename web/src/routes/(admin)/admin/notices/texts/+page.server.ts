import type { paths } from '#contract/api.d.ts'
import { done } from '#lib/admin/done.server.ts'
import { noticeWords } from '#lib/notices/words.ts'
import { api, got, readForm, refuse } from '#lib/requests/api.server.ts'
import { todayHere } from '#lib/today.ts'

/** What each kind of message says; one of them opened by `?kind=…&channel=…`. */
export const load = async (event) => {
  const kinds = await got(event, api<paths>(event).GET('/api/v1/notices/kinds'))
  const kind = kinds.find(({ code }) => code === event.url.searchParams.get('kind'))
  const text = kind?.texts.find(({ channel }) => channel === event.url.searchParams.get('channel'))
  return { kinds, opened: kind && text ? { kind, text } : null, today: todayHere() }
}

export const actions = {
  save: async (event) => {
    const form = await readForm(event)
    const answer = await api<paths>(event).POST('/api/v1/notices/templates', {
      headers: form.headers,
      body: {
        kind: form.text('kind'),
        channel: form.text('channel') === 'sms' ? 'sms' : 'mail',
        valid_from: form.text('valid_from'),
        texts: {
          vi: { subject: form.text('texts.vi.subject'), text: form.text('texts.vi.text') },
          en: { subject: form.text('texts.en.subject'), text: form.text('texts.en.text') },
        },
      },
    })
    const word = noticeWords(event.locals.locale)('text_saved')
    return done(event, form, answer, { word, to: '/admin/notices/texts' })
  },
  preview: async (event) => {
    const form = await readForm(event)
    const { data, error, response } = await api<paths>(event).POST('/api/v1/notices/previews', {
      body: {
        kind: form.text('kind'),
        channel: form.text('channel') === 'sms' ? 'sms' : 'mail',
        locale: 'vi',
        subject: form.text('texts.vi.subject'),
        text: form.text('texts.vi.text'),
      },
    })
    if (!data) return refuse(event, form, { error, response })
    return { values: form.values, preview: data }
  },
}
