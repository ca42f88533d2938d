import type { RequestEvent } from '@sveltejs/kit'
import type { paths } from '#contract/api.d.ts'
import { done, orNull } from '#lib/admin/done.server.ts'
import { ruleValue } from '#lib/admin/rule.ts'
import { ruleName } from '#lib/admin/rule-said.ts'
import { ruleTexts } from '#lib/admin/rule-texts.ts'
import { adminWords } from '#lib/admin/words.ts'
import { api, got, readForm } from '#lib/requests/api.server.ts'
import { todayHere } from '#lib/today.ts'

type Enacting = paths['/api/v1/rules']['post']['requestBody']['content']['application/json']

/** What the page's rule is called. */
const nameOf = ({ locals, params }: Pick<RequestEvent<{ code: string }>, 'locals' | 'params'>): string =>
  ruleName(ruleTexts(locals.locale), params.code) ?? params.code

export const load = async (event) => {
  const { me } = await event.parent()
  const call = api<paths>(event)
  const [history, agencies] = await Promise.all([
    got(event, call.GET('/api/v1/rules/{code}', { params: { path: event.params } })),
    got(event, call.GET('/api/v1/agencies', {})),
  ])
  return {
    code: event.params.code,
    history,
    agencies,
    today: todayHere(),
    may_manage: me.permissions.includes('rulebook.manage'),
  }
}

export const actions = {
  enact: async (event) => {
    const form = await readForm(event)
    const call = api<paths>(event)
    const history = await got(event, call.GET('/api/v1/rules/{code}', { params: { path: event.params } }))
    const answer = await call.POST('/api/v1/rules', {
      headers: form.headers,
      body: {
        code: event.params.code,
        agency: orNull(form, 'agency'),
        value: ruleValue(form.text('value'), history[0]?.value) as Enacting['value'],
        unit: orNull(form, 'unit'),
        basis: form.text('basis'),
        verified: form.text('verified') === 'on',
        note: orNull(form, 'note'),
        valid_from: form.text('valid_from'),
      },
    })
    const word = adminWords(event.locals.locale)('rules.enacted', { code: nameOf(event) })
    return done(event, form, answer, { word, to: event.url.pathname })
  },
  repeal: async (event) => {
    const form = await readForm(event)
    const answer = await api<paths>(event).POST('/api/v1/rules/{code}/repeals', {
      params: { path: event.params },
      headers: form.headers,
      body: { agency: orNull(form, 'agency'), from: form.text('from') },
    })
    const word = adminWords(event.locals.locale)('rules.repealed', { code: nameOf(event) })
    return done(event, form, answer, { word, to: event.url.pathname })
  },
}
