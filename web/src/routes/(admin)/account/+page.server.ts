import type { paths } from '#contract/api.d.ts'
import { done } from '#lib/admin/done.server.ts'
import { adminWords } from '#lib/admin/words.ts'
import { day } from '#lib/format.ts'
import { api, got, readForm } from '#lib/requests/api.server.ts'
import { todayHere } from '#lib/today.ts'

export const load = async (event) => {
  const { me } = await event.parent()
  const call = api<paths>(event)
  const [delegations, roles] = await Promise.all([call.GET('/api/v1/delegations'), call.GET('/api/v1/roles')])
  return {
    delegations: delegations.data ?? { given: [], received: [], candidates: [] },
    role_names: Object.fromEntries((roles.data?.roles ?? []).map(({ code, name }) => [code, name])),
    may_delegate: me.roles.some(({ role }) => role !== 'citizen'),
    today: todayHere(),
  }
}

export const actions = {
  password: async (event) => {
    const form = await readForm(event)
    const answer = await api<paths>(event).POST('/api/v1/my/password', {
      headers: form.headers,
      body: { current: form.text('current'), password: form.text('password') },
    })
    const to = event.url.searchParams.has('first') ? '/start' : '/account'
    return done(event, form, answer, { word: adminWords(event.locals.locale)('account.changed'), to })
  },
  leave: async (event) => {
    const form = await readForm(event)
    const call = api<paths>(event)
    const { candidates } = await got(event, call.GET('/api/v1/delegations'))
    const answer = await call.POST('/api/v1/delegations', {
      headers: form.headers,
      body: {
        to: form.text('to'),
        reason: form.text('reason'),
        valid_from: form.text('valid_from'),
        valid_to: form.text('valid_to'),
      },
    })
    const name = candidates.find(({ id }) => id === form.text('to'))?.name ?? ''
    const word = adminWords(event.locals.locale)('account.done', { name, day: day(form.text('valid_to')) })
    return done(event, form, answer, { word, to: '/account' })
  },
  end: async (event) => {
    const form = await readForm(event)
    const path = { id: form.text('id') }
    const answer = await api<paths>(event).POST('/api/v1/delegations/{id}/end', {
      params: { path },
      headers: form.headers,
    })
    return done(event, form, answer, { word: adminWords(event.locals.locale)('account.ended'), to: '/account' })
  },
}
