import { redirect } from '@sveltejs/kit'
import type { paths } from '#contract/api.d.ts'
import { done } from '#lib/admin/done.server.ts'
import { noticeWords } from '#lib/notices/words.ts'
import { api, got, readForm, refuse } from '#lib/requests/api.server.ts'
import { leaveWord } from '#lib/requests/flash.server.ts'

const HERE = '/admin/notices/channels'

/** How mail and SMS are set up; another way of sending is looked at by `?mail=smtp` before it is saved. */
export const load = async (event) => {
  const { public_address, channels } = await got(event, api<paths>(event).GET('/api/v1/notices/channels'))
  return {
    public_address,
    channels: channels.map((one) => ({
      ...one,
      looked_at: event.url.searchParams.get(one.channel) ?? one.driver ?? 'off',
    })),
  }
}

export const actions = {
  save: async (event) => {
    const form = await readForm(event)
    const channel = form.text('channel') === 'sms' ? 'sms' : 'mail'
    const names = form.text('names').split(',').filter(Boolean)
    const answer = await api<paths>(event).PUT('/api/v1/notices/channels/{channel}', {
      params: { path: { channel } },
      headers: form.headers,
      body: {
        driver: form.text('driver'),
        settings: Object.fromEntries(names.map((name) => [name, form.text(`settings.${name}`).trim()])),
        password: form.text('password') || null,
      },
    })
    return done(event, form, answer, { word: noticeWords(event.locals.locale)('saved'), to: HERE })
  },
  try: async (event) => {
    const form = await readForm(event)
    const channel = form.text('channel') === 'sms' ? 'sms' : 'mail'
    const { data, error, response } = await api<paths>(event).POST('/api/v1/notices/channels/{channel}/trials', {
      params: { path: { channel } },
      body: { to: form.text('to') },
    })
    if (!data) return refuse(event, form, { error, response })
    leaveWord(event, noticeWords(event.locals.locale)(data.state === 'demo' ? 'tried_demo' : 'tried_sent'))
    redirect(303, HERE)
  },
}
