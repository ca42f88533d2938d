import { type ActionFailure, fail, type RequestEvent, redirect } from '@sveltejs/kit'
import type { paths } from '#contract/api.d.ts'
import { fill } from '#lib/fill.ts'
import { pointsText } from '#lib/indexes/points.ts'
import { givenScore, type Wrong } from '#lib/indexes/rounds/given-score.ts'
import { api, got, type Posted, readForm, refuse } from '#lib/requests/api.server.ts'
import { leaveWord } from '#lib/requests/flash.server.ts'
import type { Problem, Refused } from '#lib/requests/form.ts'
import { catalogue } from '#lib/words.ts'
import { index_work as en } from '#words/en/indexes/index_work.ts'
import { index_work as vi } from '#words/vi/indexes/index_work.ts'
import { addressOf, agreeing, type Cell, cellsOf, REST, type Rest, restOf, showOf, type Work } from './sheet.ts'

const words = catalogue(vi, en)
const SHEET = '/api/v1/indexes/rounds/{code}/agencies/{agency}'

/** A refused form with the name of what it wanted to do, so that it comes back to its own place. */
export type Back = Refused & { readonly form: string }
type Refusal = ActionFailure<Back>

/** One work on the component that is open: points with a reason, or words alone. */
export async function work(event: RequestEvent): Promise<Refusal> {
  const form = await readForm(event)
  const doing = form.text('work') as Work
  const cell = await cellOf(event, form.text('component'))
  const given = SPOKEN.includes(doing) ? null : givenScore(cell.scoring, form.text, cell.due_on)
  if (given && 'wrong' in given)
    return wrongBoxes(event, form, doing, given.wrong, { max: cell.max, total: given.total })
  const { data, error, response } = await api<paths>(event).POST(`${SHEET}/components/{component}/works`, {
    params: { path: { ...placeIn(event), component: cell.code } },
    headers: form.headers,
    body: { work: doing, ...given, reason: form.text('reason') },
  })
  if (!data) return withFields(refuse(event, form, { error, response }), doing, form)
  leaveWord(event, saidOf(event, doing, data))
  redirect(303, back(event, form.text('next') || cell.code))
}
const SPOKEN: readonly Work[] = ['explain', 'dispute', 'leave_out']

function saidOf({ locals: { locale } }: RequestEvent, doing: Work, done: { component: string; points: number | null }) {
  const say = words(locale)
  const code = done.component
  if (doing === 'explain' || doing === 'dispute' || doing === 'leave_out') return say(`said.${doing}`, { code })
  return done.points === null
    ? say('said.none', { code })
    : say('said.points', { code, points: pointsText(locale, done.points) })
}

/** Agrees with what the other side said, for as many components as the button named. */
export async function agree(event: RequestEvent): Promise<Refusal> {
  const form = await readForm(event)
  const wanted = new Set(form.all('component'))
  const say = words(event.locals.locale)
  const agreed = cellsOf(await sheetOf(event)).flatMap((cell) => {
    const found = wanted.has(cell.code) ? agreeing(cell) : null
    return found ? [{ component: cell.code, ...found }] : []
  })
  const [first] = agreed
  if (!first) return told(form, 'agree', 409, say('wrong.nothing_to_agree'), say('wrong.nothing_next'))
  const reason = first.work === 'explain' ? say('form.accepted') : ''
  const { data, error, response } = await api<paths>(event).POST(`${SHEET}/works`, {
    params: { path: placeIn(event) },
    headers: form.headers,
    body: { work: first.work, components: agreed.map(({ work: _, ...one }) => ({ ...one, reason })) },
  })
  if (!data) return withFields(refuse(event, form, { error, response }), 'agree', form)
  leaveWord(event, say('said.agreed', { count: data.length }))
  redirect(303, back(event, form.text('next') || first.component))
}

/** The council's word on all that is left: no points where nothing was claimed, left out where nothing is recorded. */
export async function settleRest(event: RequestEvent): Promise<Refusal> {
  const form = await readForm(event)
  const rest: Rest = form.text('rest') === 'unknown' ? 'unknown' : 'unclaimed'
  const say = words(event.locals.locale)
  const codes = restOf(cellsOf(await sheetOf(event)), rest)
  if (codes.length === 0) return told(form, rest, 409, say('wrong.nothing_to_agree'), say('wrong.nothing_next'))
  const given = rest === 'unclaimed' ? { points: 0, reason: form.text('reason') } : { reason: form.text('reason') }
  if (!given.reason.trim()) {
    const field = { path: 'reason', code: 'web.reason', text: say('wrong.reason') }
    return told(form, rest, 422, say('wrong.title'), say('wrong.next'), [field])
  }
  const { data, error, response } = await api<paths>(event).POST(`${SHEET}/works`, {
    params: { path: placeIn(event) },
    headers: form.headers,
    body: { work: REST[rest], components: codes.map((component) => ({ component, ...given })) },
  })
  if (!data) return withFields(refuse(event, form, { error, response }), rest, form)
  leaveWord(event, say('said.agreed', { count: data.length }))
  redirect(303, `${event.url.pathname}${addressOf('', showOf(event.url.searchParams.get('show')), null)}`)
}

/** Takes a paper away again. */
export async function removePaper(event: RequestEvent): Promise<Refusal> {
  const form = await readForm(event)
  const path = { ...placeIn(event), evidence: form.text('paper') }
  const { data, error, response } = await api<paths>(event).POST(`${SHEET}/evidence/{evidence}/removal`, {
    params: { path },
    headers: form.headers,
  })
  if (!data) return withFields(refuse(event, form, { error, response }), 'papers', form)
  leaveWord(event, words(event.locals.locale)('said.removed'))
  redirect(303, back(event, form.text('component')))
}

function placeIn({ params }: RequestEvent): { code: string; agency: string } {
  return { code: params.code ?? '', agency: params.agency ?? '' }
}

function sheetOf(event: RequestEvent) {
  return got(event, api<paths>(event).GET(SHEET, { params: { path: placeIn(event) } }))
}

/** @throws the page's own 404 where the sheet has no such component */
async function cellOf(event: RequestEvent, code: string): Promise<Cell> {
  const found = cellsOf(await sheetOf(event)).find((cell) => cell.code === code)
  if (!found) redirect(303, event.url.pathname)
  return found
}

/** The same list, with that component open and in sight. */
function back({ url }: RequestEvent, component: string): string {
  return `${url.pathname}${addressOf('', showOf(url.searchParams.get('show')), component)}`
}

type Limits = { readonly max: number; readonly total?: number }

function wrongBoxes(event: RequestEvent, form: Posted, name: string, wrong: readonly Wrong[], limits: Limits): Refusal {
  const { locale } = event.locals
  const texts = { vi, en }[locale].wrong
  const values = { max: pointsText(locale, limits.max), total: String(limits.total ?? '') }
  const fields = wrong.map(({ path, why }) => ({ path, code: `web.${why}`, text: fill(texts[why], values) }))
  return told(form, name, 422, texts.title, texts.next, fields)
}

function told(
  form: Posted,
  name: string,
  status: number,
  title: string,
  next: string,
  fields: Problem['fields'] = [],
): Refusal {
  return fail(status, { form: name, values: form.values, problem: { title, next, status, code: 'web.wrong', fields } })
}

/** A refusal about points or the reason stands at its box, whatever the API calls it. */
function withFields({ status, data }: ReturnType<typeof refuse>, name: string, form: Posted): Refusal {
  const { problem } = data
  const box = /points|value/.test(problem.code) ? 'points' : /reason/.test(problem.code) ? 'reason' : null
  const has = box === 'reason' || (box === 'points' && form.text('by') === 'points')
  const own = has && box && !problem.fields?.length ? [{ path: box, code: problem.code, text: problem.title }] : null
  return fail(status, { ...data, form: name, problem: own ? { ...problem, fields: own } : problem })
}
