import type { paths } from '#contract/api.d.ts'
import { done } from '#lib/admin/done.server.ts'
import { noticeWords } from '#lib/notices/words.ts'
import { api, got, readForm } from '#lib/requests/api.server.ts'

const CHANNELS = ['mail', 'sms', 'inbox'] as const
const STATES = ['waiting', 'sent', 'demo', 'failed', 'not_sent'] as const

/** What was sent and what became of it; what was given up. */
export const load = async (event) => {
  const { me } = await event.parent()
  const asked = event.url.searchParams
  const query = {
    channel: CHANNELS.find((one) => one === asked.get('channel')),
    state: STATES.find((one) => one === asked.get('state')),
    after: asked.get('after') ?? undefined,
  }
  const call = api<paths>(event)
  const [log, errands, channels] = await Promise.all([
    got(event, call.GET('/api/v1/notices/messages', { params: { query } })),
    me.permissions.includes('system.manage') ? got(event, call.GET('/api/v1/errands')) : null,
    got(event, call.GET('/api/v1/notices/channels')),
  ])
  return { log, errands, channels, asked: query, states: STATES, ways: CHANNELS }
}

export const actions = {
  again: async (event) => {
    const form = await readForm(event)
    const path = { id: Number(form.text('id')) }
    const answer = await api<paths>(event).POST('/api/v1/errands/{id}/attempts', { params: { path } })
    return done(event, form, answer, { word: noticeWords(event.locals.locale)('again_done'), to: '/admin/notices' })
  },
  let_go: async (event) => {
    const form = await readForm(event)
    const path = { id: Number(form.text('id')) }
    const answer = await api<paths>(event).POST('/api/v1/errands/{id}/release', { params: { path } })
    return done(event, form, answer, { word: noticeWords(event.locals.locale)('let_go_done'), to: '/admin/notices' })
  },
}
