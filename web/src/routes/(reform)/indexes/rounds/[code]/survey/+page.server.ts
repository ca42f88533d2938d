import { type ActionFailure, fail, type RequestEvent, redirect } from '@sveltejs/kit'
import type { components, paths } from '#contract/api.d.ts'
import { number } from '#lib/format.ts'
import { type Component, componentsOf, type SetContent } from '#lib/indexes/criteria/content.ts'
import { manageWords } from '#lib/indexes/criteria/manage.ts'
import { api, got, type Posted, readForm, refuse } from '#lib/requests/api.server.ts'
import { leaveWord } from '#lib/requests/flash.server.ts'
import type { Refused } from '#lib/requests/form.ts'
import { refuseHere } from '../../refuse.server.ts'
import { boxesOf, type Fault, type Row, readField, readValue, rowsIn } from './counts.ts'

/** Every agency of a round with what is entered of a survey for one component, the first that waits where none is asked for. */
export const load = async (event) => {
  const { round, surveyed } = await roundOf(event)
  const standing = round.agencies.filter(({ ended_on }) => ended_on === null)
  const missing = (code: string): number => standing.filter(({ undecided }) => undecided.survey.includes(code)).length
  const component =
    surveyed.find(({ code }) => code === event.url.searchParams.get('component')) ??
    surveyed.find(({ code }) => missing(code) > 0) ??
    surveyed[0]
  const open = component && round.state !== 'published' ? await standingOf(event, component.code) : null
  const entered = new Map(open?.agencies.map((one) => [one.agency, one]))
  return {
    round: { code: round.code, name: round.name, state: round.state },
    components: surveyed.map(({ code, name }) => ({ code, name, done: standing.length - missing(code) })),
    component: component ?? null,
    source: open?.source ?? '',
    agencies: standing.map(({ agency, name }) => {
      const { version = 0, points = null, left_out = false, items = [] } = entered.get(agency) ?? {}
      return { code: agency, name, points, left_out, items, version }
    }),
  }
}

async function roundOf(event: RequestEvent) {
  const call = api<paths>(event)
  const path = { code: event.params.code ?? '' }
  const round = await got(event, call.GET('/api/v1/indexes/rounds/{code}', { params: { path } }))
  const set = await got(event, call.GET('/api/v1/indexes/sets/{set}', { params: { path: { set: round.set } } }))
  const surveyed = componentsOf(set.content as SetContent).filter(({ code }) => set.sources[code] === 'survey')
  return { round, surveyed }
}

function standingOf(event: RequestEvent, component: string): Promise<components['schemas']['SurveyStanding']> {
  const path = { code: event.params.code ?? '', component }
  return got(
    event,
    api<paths>(event).GET('/api/v1/indexes/rounds/{code}/components/{component}/survey', { params: { path } }),
  )
}

export const actions = {
  default: async (event): Promise<ActionFailure<Refused>> => {
    const form = await readForm(event)
    const say = manageWords(event.locals.locale)
    const { round, surveyed } = await roundOf(event)
    const asked = surveyed.find(({ code }) => code === form.text('component'))
    if (!asked) return refuseHere(form, 'component', say('survey.no_component'))
    const { rows, faults } = rowsIn(
      asked.scoring,
      round.agencies.map(({ agency }) => agency),
      form.text,
    )
    const unsourced = form.text('source').trim() === ''
    if (faults.length > 0) return refuseRows(event, form, faults, unsourced)
    if (unsourced) return refuseHere(form, 'source', say('survey.no_source'))
    if (rows.length === 0) return refuseAll(form, say('survey.nothing_new'))
    const answer = await keep(event, form, asked.code, rows)
    if (!answer.data) return refuseAgencies(event, refuse(event, form, answer), asked, rows)
    const pointless = answer.data.filter(({ points }) => points === null).length
    const told = { component: asked.name, agencies: number(event.locals.locale, answer.data.length, 0) }
    leaveWord(event, say(pointless > 0 ? 'survey.saved_some' : 'survey.saved', { ...told, pointless }))
    redirect(303, `${event.url.pathname}?${new URLSearchParams({ component: asked.code })}`)
  },
}

function keep(event: RequestEvent, form: Posted, component: string, agencies: readonly Row[]) {
  return api<paths>(event).POST('/api/v1/indexes/rounds/{code}/components/{component}/survey', {
    params: { path: { code: event.params.code ?? '', component } },
    headers: form.headers,
    body: { agencies: [...agencies], source: form.text('source') },
  })
}

function refuseRows(
  { locals }: RequestEvent,
  { values }: Posted,
  faults: readonly Fault[],
  unsourced: boolean,
): ActionFailure<Refused> {
  const say = manageWords(locals.locale)
  const code = 'web.incomplete'
  const fields = faults.map(({ path, why }) => ({ path, code, text: say(`survey.wrong.${why}`) }))
  const source = unsourced ? [{ path: 'source', code, text: say('survey.no_source') }] : []
  const problem = { title: say('survey.wrong_rows'), status: 422, code, fields: [...fields, ...source] }
  return fail(422, { values, problem })
}

function refuseAll({ values }: Posted, title: string): ActionFailure<Refused> {
  return fail(422, { values, problem: { title, status: 422, code: 'web.incomplete' } })
}

/**
 * What the API says of an agency by its place is said at that agency's first box; an agency that somebody else entered
 * meanwhile is read again, so that the next save knows what it replaces.
 */
async function refuseAgencies(
  event: RequestEvent,
  refused: ActionFailure<Refused>,
  asked: Component,
  rows: readonly Row[],
): Promise<ActionFailure<Refused>> {
  const { values, problem } = refused.data
  const agencyAt = (path: string): string | undefined =>
    rows[Number(/^agencies\.(\d+)\b/.exec(path)?.[1] ?? -1)]?.agency
  const fields = problem.fields?.map((field) => {
    const agency = agencyAt(field.path)
    return agency === undefined ? field : { ...field, path: boxesOf(asked.scoring, agency)[0]?.[0] ?? field.path }
  })
  const touched = new Set(problem.fields?.map(({ path }) => agencyAt(path)))
  const now = problem.code === 'indexes.survey_entered_meanwhile' ? await standingOf(event, asked.code) : null
  const read = (now?.agencies ?? [])
    .filter(({ agency }) => touched.has(agency))
    .map((one) => [readField(one.agency), readValue(asked.scoring, one)] as const)
  return fail(refused.status, {
    values: { ...values, ...Object.fromEntries(read) },
    problem: fields ? { ...problem, fields } : problem,
  })
}
