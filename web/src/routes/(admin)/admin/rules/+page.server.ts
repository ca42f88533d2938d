import type { paths } from '#contract/api.d.ts'
import { done, orNull } from '#lib/admin/done.server.ts'
import { ruleName } from '#lib/admin/rule-said.ts'
import { ruleTexts } from '#lib/admin/rule-texts.ts'
import { adminWords } from '#lib/admin/words.ts'
import { api, got, readForm } from '#lib/requests/api.server.ts'

type Enacting = paths['/api/v1/rules']['post']['requestBody']['content']['application/json']

export const load = async (event) => {
  const { me } = await event.parent()
  const unverified = event.url.searchParams.get('unverified') === 'on'
  const call = api<paths>(event)
  const [all, open] = await Promise.all([
    unverified ? [] : got(event, call.GET('/api/v1/rules', { params: { query: {} } })),
    got(event, call.GET('/api/v1/rules', { params: { query: { unverified: 'true' } } })),
  ])
  return {
    rules: unverified ? open : all,
    to_confirm: open.length,
    unverified,
    may_manage: me.permissions.includes('rulebook.manage'),
  }
}

export const actions = {
  /** The value that stands, said again from its own first day as held against the text: nothing but the mark changes. */
  confirm: async (event) => {
    const form = await readForm(event)
    const code = form.text('code')
    const call = api<paths>(event)
    const history = await got(event, call.GET('/api/v1/rules/{code}', { params: { path: { code } } }))
    const agency = orNull(form, 'agency')
    const rule = history.find((one) => one.agency === agency && one.valid_from === form.text('valid_from'))
    const answer = await call.POST('/api/v1/rules', {
      headers: form.headers,
      body: {
        code,
        agency,
        value: (rule?.value ?? null) as Enacting['value'],
        unit: rule?.unit ?? null,
        basis: rule?.basis ?? '',
        note: rule?.note ?? null,
        verified: true,
        valid_from: form.text('valid_from'),
      },
    })
    const { locale } = event.locals
    const word = adminWords(locale)('rules.confirmed', { name: ruleName(ruleTexts(locale), code) ?? code })
    return done(event, form, answer, {
      word,
      to: `${event.url.pathname}${event.url.searchParams.has('unverified') ? '?unverified=on' : ''}`,
    })
  },
}
