import { type ActionFailure, fail, redirect } from '@sveltejs/kit'
import type { paths } from '#contract/api.d.ts'
import type { Condition } from '#lib/consequences/condition.ts'
import { consequenceWords } from '#lib/consequences/words.ts'
import { typable, typedNumber } from '#lib/indexes/rounds/typed-number.ts'
import { api, got, readForm, refuse } from '#lib/requests/api.server.ts'
import { leaveWord } from '#lib/requests/flash.server.ts'
import type { Refused } from '#lib/requests/form.ts'
import type { Actions } from './$types'

/** Rules as data; a limit also as one types it. */
export const load = async (event) => {
  const rules = await got(event, api<paths>(event).GET('/api/v1/consequences/rules'))
  return {
    rules: rules.map((rule) => {
      const condition = rule.condition as Condition
      const limit = condition.kind === 'late_share' ? typable(event.locals.locale, condition.percent ?? null) : null
      return { ...rule, condition, limit }
    }),
  }
}

export const actions = {
  default: async (event): Promise<ActionFailure<Refused & { readonly rule: string }>> => {
    const form = await readForm(event)
    const say = consequenceWords(event.locals.locale)
    const code = form.text('code')
    const limit = limitFrom(form.values.percent === undefined ? null : form.text('percent'))
    if (limit === undefined) {
      const text = say('rules.percent_wrong')
      const fields = [{ path: 'percent', code: 'web.incomplete', text }]
      const problem = { title: text, status: 422, code: 'web.incomplete', fields }
      return fail(422, { values: form.values, problem, rule: code })
    }
    const answer = await api<paths>(event).PUT('/api/v1/consequences/rules/{code}', {
      params: { path: { code } },
      headers: form.headers,
      body: {
        on: form.text('on') === 'on',
        verified: form.text('verified') === 'on',
        basis: form.text('basis'),
        ...(limit === null ? {} : { percent: limit }),
      },
    })
    if (!answer.data) {
      const { status, data } = refuse(event, form, answer)
      return fail(status, { ...data, rule: code })
    }
    leaveWord(event, say('rules.saved', { code }))
    redirect(303, `/consequences/rules#rule-${code}`)
  },
} satisfies Actions

/** Thousandths of a percent; null where the rule has no limit, undefined where what was typed is none. */
function limitFrom(text: string | null): number | null | undefined {
  if (text === null) return null
  const found = typedNumber(text)
  const thousandths = typeof found === 'number' ? Math.round(found * 1_000_000) / 1_000 : 0
  return Number.isInteger(thousandths) && thousandths > 0 && thousandths <= 100_000 ? thousandths : undefined
}
