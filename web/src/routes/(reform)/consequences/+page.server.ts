import { type ActionFailure, redirect } from '@sveltejs/kit'
import type { paths } from '#contract/api.d.ts'
import { behind } from '#lib/consequences/behind.ts'
import type { Condition } from '#lib/consequences/condition.ts'
import { consequenceWords } from '#lib/consequences/words.ts'
import { api, got, readForm, refuse } from '#lib/requests/api.server.ts'
import { leaveWord } from '#lib/requests/flash.server.ts'
import type { Refused } from '#lib/requests/form.ts'
import { todayHere } from '#lib/today.ts'
import type { Actions } from './$types'
import { decide } from './decide.server.ts'

const SHOWS = ['waiting', 'decided', 'lapsed'] as const
const STATE_OF = { waiting: 'proposed', decided: 'decided', lapsed: 'lapsed' } as const

/** What rules propose for a year, with the pages behind each; the last whole year, and those that a round was published for. */
export const load = async (event) => {
  const call = api<paths>(event)
  const [rules, rounds] = await Promise.all([
    got(event, call.GET('/api/v1/consequences/rules')),
    got(event, call.GET('/api/v1/indexes/rounds')),
  ])
  const years = yearsOf(rounds)
  const year = years.find((one) => String(one) === event.url.searchParams.get('year')) ?? years[0] ?? 2026
  const proposals = await got(event, call.GET('/api/v1/consequences', { params: { query: { year } } }))
  const conditionOf = new Map(rules.map(({ code, condition }) => [code, condition as Condition]))
  const asked = event.url.searchParams.get('show')
  return {
    year,
    years,
    rules: rules.map((rule) => ({ ...rule, condition: rule.condition as Condition })),
    show: SHOWS.find((show) => show === asked) ?? 'waiting',
    counts: SHOWS.map((show) => ({ show, count: proposals.filter(({ state }) => state === STATE_OF[show]).length })),
    proposals: proposals.map((one) => ({
      ...one,
      behind: behind(one, conditionOf.get(one.rule) ?? { kind: '' }, rounds),
    })),
  }
}

/** This year and those before it, newest first, back to the first year of a round. */
function yearsOf(rounds: readonly { readonly period: string }[]): readonly number[] {
  const now = Number(todayHere().slice(0, 4))
  const first = Math.min(now - 2, ...rounds.map(({ period }) => Number(/20\d{2}/.exec(period)?.[0] ?? now)))
  return Array.from({ length: now - first + 1 }, (_, back) => now - back)
}

export const actions = {
  decide,
  judge: async (event): Promise<ActionFailure<Refused>> => {
    const form = await readForm(event)
    const year = Number(form.text('year'))
    const answer = await api<paths>(event).POST('/api/v1/consequences/judgements', { body: { year } })
    if (!answer.data) return refuse(event, form, answer)
    leaveWord(event, consequenceWords(event.locals.locale)('judged', answer.data))
    redirect(303, `/consequences?year=${year}`)
  },
} satisfies Actions
