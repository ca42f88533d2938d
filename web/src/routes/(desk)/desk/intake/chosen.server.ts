import type { RequestEvent } from '@sveltejs/kit'
import type { components, paths } from '#contract/api.d.ts'
import { day } from '#lib/format.ts'
import type { Locale } from '#lib/language.ts'
import { api, got } from '#lib/requests/api.server.ts'
import { catalogue } from '#lib/words.ts'
import { calendar as calendarEn } from '#words/en/calendar/calendar.ts'
import { desk as en } from '#words/en/dossiers/desk.ts'
import { calendar as calendarVi } from '#words/vi/calendar/calendar.ts'
import { desk as vi } from '#words/vi/dossiers/desk.ts'
import { type Answer, type Due, isElsewhere, type Term, type Values } from './intake.ts'

const words = catalogue(vi, en)
type Sheet = components['schemas']['ProcedureSheet']

/** What the chosen procedure asks, costs and takes for the case at hand; papers get their usual kind and number. */
export async function chosenFor(event: RequestEvent, values: Values): Promise<Answer> {
  if (!values.procedure) return { filled: {}, looked: { chosen: null } }
  const path = { code: values.procedure }
  const sheet = await got(event, api<paths>(event).GET('/api/v1/procedures/{code}', { params: { path } }))
  const { code, content } = sheet
  const kase = content.cases.some(({ code }) => code === values.case) ? (values.case ?? '') : ''
  const has_usual = content.cases.length === 0 || [...content.terms.legal, ...content.terms.committed].some(isUsual)
  const units = unitsOf(content)
  const fees = await feesOf(event, sheet, kase, units, values)
  const away = isElsewhere(values)
  const waits_for = !away && fees.term && (await waitsFor(event, code, kase, values.agency ?? ''))
  const due = !away && waits_for === null && fees.term ? await dueOf(event, fees.term, values.agency ?? '') : null
  const places = away ? await placesFor(event, code, values.agency ?? '') : []
  const papers = content.components
  const usual = papers.flatMap(({ code, kinds, quantity }) => [
    [`kind:${code}`, values[`kind:${code}`] || kinds[0] || 'original'],
    [`quantity:${code}`, values[`quantity:${code}`] || String(quantity)],
  ])
  const chosen = { code, name: content.name, online_level: content.online_level, cases: content.cases, has_usual }
  return {
    filled: { procedure: code, case: kase, q: '', ...Object.fromEntries(usual) },
    looked: { chosen: { ...chosen, papers, units, fees, due, waits_for: waits_for || null, places }, found: null },
  }
}

/** Other agencies that handle it, by name. */
async function placesFor(event: RequestEvent, code: string, own: string) {
  const all = await got(
    event,
    api<paths>(event).GET('/api/v1/procedures/{code}/agencies', { params: { path: { code } } }),
  )
  const others = all.filter((one) => one.code !== own).map(({ code: other, name }) => ({ code: other, name }))
  return others.sort((one, other) => one.name.localeCompare(other.name, 'vi'))
}

const isUsual = ({ case: kase }: { case: string | null }): boolean => kase === null

function unitsOf({ fees }: Sheet['content']): string[] {
  const units = fees.flatMap(({ per, max }) => [per, ...(max ? [max.per] : [])])
  return [...new Set(units)].filter((unit) => unit !== 'case')
}

function feesOf(event: RequestEvent, { code }: Sheet, kase: string, units: readonly string[], values: Values) {
  const counts = Object.fromEntries(units.map((unit) => [unit, Number(values[`counts.${unit}`]?.trim() || 1)]))
  const query = { ...(kase ? { case: kase } : {}), ...counts }
  return got(event, api<paths>(event).GET('/api/v1/procedures/{code}/fees', { params: { path: { code }, query } }))
}

const VIET_NAM = 7 * 3_600_000

/** The step outside the term that would come first: until it is done no day is given. */
async function waitsFor(event: RequestEvent, procedure: string, kase: string, agency: string): Promise<string | null> {
  const query = { agency, procedure, ...(kase ? { case: kase } : {}) }
  const { data } = await api<paths>(event).GET('/api/v1/desk/promise', { params: { query } })
  return data?.waits_for ?? null
}

async function dueOf(event: RequestEvent, term: Term, agency: string): Promise<Due | null> {
  const from = new Date(Date.now() + VIET_NAM).toISOString().slice(0, 16)
  const query = { received: from, term: `${term.amount}${term.unit}`, ...(agency ? { agency } : {}) }
  const { data } = await api<paths>(event).GET('/api/v1/calendar/due', { params: { query } })
  if (!data) return null
  const { locale } = event.locals
  const days = data.days.map(({ day: at, counted, rule }) => ({
    day: at,
    counted: counted !== false,
    text: ruleText(locale, rule),
    rule,
  }))
  return { due: data.due ?? '', from, term, skipped: skippedIn(locale, days), days }
}

function ruleText(locale: Locale, rule: string): string {
  const rules: Readonly<Record<string, string>> = { vi: calendarVi, en: calendarEn }[locale].rules
  return rules[rule] ?? rule
}

type Day = { readonly day: string; readonly counted: boolean; readonly text: string; readonly rule: string }

/** Days that do not count, in words: holidays one by one, the others by how many. */
function skippedIn(locale: Locale, days: readonly Day[]): string[] {
  const passed = days.filter(({ counted, rule }) => !counted && rule !== 'reception_day')
  const say = words(locale)
  return [...Map.groupBy(passed, ({ rule }) => rule)].map(([rule, list]) => {
    const text = list[0]?.text ?? rule
    if (!rule.startsWith('holiday')) return say('intake.days_of', { count: list.length, rule: lower(text) })
    const on = list.length > 3 ? `${short(list[0])}–${short(list.at(-1))}` : list.map(short).join(', ')
    return `${on} (${text})`
  })
}

const short = (one: Day | undefined): string => day(one?.day ?? '').slice(0, 5)
const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
