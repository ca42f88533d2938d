import type { paths } from '#contract/api.d.ts'
import { done } from '#lib/admin/done.server.ts'
import { adminWords } from '#lib/admin/words.ts'
import { api, got, readForm } from '#lib/requests/api.server.ts'
import { todayHere } from '#lib/today.ts'

export const load = async (event) => {
  const call = api<paths>(event)
  const [account, agencies, { roles }, { accounts }] = await Promise.all([
    got(event, call.GET('/api/v1/accounts/{id}', { params: { path: event.params } })),
    got(event, call.GET('/api/v1/agencies', {})),
    got(event, call.GET('/api/v1/roles')),
    got(event, call.GET('/api/v1/accounts', { params: { query: {} } })),
  ])
  return { account, agencies, roles, accounts, today: todayHere() }
}

export const actions = {
  give: async (event) => {
    const form = await readForm(event)
    const answer = await api<paths>(event).POST('/api/v1/accounts/{id}/assignments', {
      params: { path: event.params },
      headers: form.headers,
      body: {
        role: form.text('role'),
        agency: form.text('agency'),
        subtree: form.text('subtree') === 'on',
        valid_from: form.text('valid_from'),
        valid_to: form.text('valid_to') || null,
      },
    })
    return done(event, form, answer, { word: adminWords(event.locals.locale)('people.given'), to: event.url.pathname })
  },
  take: async (event) => {
    const form = await readForm(event)
    const path = { id: event.params.id, assignment: form.text('assignment') }
    const answer = await api<paths>(event).POST('/api/v1/accounts/{id}/assignments/{assignment}/end', {
      params: { path },
      headers: form.headers,
      body: { last_day: form.text('last_day') },
    })
    return done(event, form, answer, { word: adminWords(event.locals.locale)('people.taken'), to: event.url.pathname })
  },
  reset: async (event) => {
    const form = await readForm(event)
    const answer = await api<paths>(event).POST('/api/v1/accounts/{id}/password', {
      params: { path: event.params },
      headers: form.headers,
      body: { password: form.text('password') },
    })
    return done(event, form, answer, {
      word: adminWords(event.locals.locale)('people.reset_done'),
      to: event.url.pathname,
    })
  },
  close: async (event) => {
    const form = await readForm(event)
    const answer = await api<paths>(event).POST('/api/v1/accounts/{id}/closure', {
      params: { path: event.params },
      headers: form.headers,
    })
    const word = adminWords(event.locals.locale)('people.closed', { login: form.text('login') })
    return done(event, form, answer, { word, to: event.url.pathname })
  },
  delegate: async (event) => {
    const form = await readForm(event)
    const answer = await api<paths>(event).POST('/api/v1/delegations', {
      headers: form.headers,
      body: {
        from: event.params.id,
        to: form.text('to'),
        reason: form.text('reason'),
        valid_from: form.text('valid_from'),
        valid_to: form.text('valid_to'),
      },
    })
    return done(event, form, answer, { word: adminWords(event.locals.locale)('common.saved'), to: event.url.pathname })
  },
}
