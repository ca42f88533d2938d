import { type ActionFailure, type RequestEvent, redirect } from '@sveltejs/kit'
import type { paths } from '#contract/api.d.ts'
import { api, got, type Posted, readForm, refuse } from '#lib/api.server.ts'
import { leaveWord } from '#lib/flash.server.ts'
import type { Refused } from '#lib/form.ts'
import { type Component, componentsOf, type SetContent } from '#lib/indexes/content.ts'
import { manageWords } from '#lib/indexes/manage.ts'
import { pointsText } from '#lib/indexes/points.ts'
import { refuseHere } from '../../refuse.server.ts'
import { countsIn } from './counts.ts'

/** Which results of a survey are entered, and the boxes of the one asked for with what stands there. */
export const load = async (event) => {
  const { round, surveyed } = await roundOf(event)
  const asked = event.url.searchParams
  const standing = round.agencies.filter(({ ended_on }) => ended_on === null)
  const agency = standing.find((one) => one.agency === asked.get('agency')) ?? firstWaiting(standing)
  const component =
    surveyed.find(({ code }) => code === asked.get('component')) ??
    surveyed.find(({ code }) => agency?.undecided.survey.includes(code)) ??
    surveyed[0]
  return {
    round: { code: round.code, name: round.name, state: round.state },
    agencies: standing.map(({ agency: code, name, undecided }) => ({ code, name, missing: undecided.survey })),
    components: surveyed.map(({ code, name, max, scoring }) => ({ code, name, max, scoring })),
    agency: agency?.agency ?? null,
    component: component?.code ?? null,
    standing: agency && component ? await standingOf(event, agency.agency, component.code) : null,
    source: asked.get('source') ?? '',
  }
}

function firstWaiting<T extends { readonly undecided: { readonly survey: readonly string[] } }>(list: readonly T[]) {
  return list.find(({ undecided }) => undecided.survey.length > 0) ?? list[0]
}

async function roundOf(event: RequestEvent) {
  const call = api<paths>(event)
  const path = { code: event.params.code ?? '' }
  const round = await got(event, call.GET('/api/v1/indexes/rounds/{code}', { params: { path } }))
  const set = await got(event, call.GET('/api/v1/indexes/sets/{set}', { params: { path: { set: round.set } } }))
  const surveyed = componentsOf(set.content as SetContent).filter(({ code }) => set.sources[code] === 'survey')
  return { round, surveyed }
}

/** What stands entered for one agency and component: counts by item and option, and the points they earn. */
async function standingOf(event: RequestEvent, agency: string, code: string) {
  const path = { code: event.params.code ?? '', agency }
  const sheet = await got(
    event,
    api<paths>(event).GET('/api/v1/indexes/rounds/{code}/agencies/{agency}', { params: { path } }),
  )
  const cell = sheet.fields
    .flatMap(({ criteria }) => criteria.flatMap(({ components }) => components))
    .find((one) => one.code === code)
  const value = cell?.value as { kind?: string; items?: readonly Readonly<Record<string, number>>[] } | null
  return {
    points: cell?.points ?? null,
    items: value?.kind === 'tally' ? (value.items ?? []) : [],
    source: cell?.history.at(-1)?.why ?? '',
  }
}

export const actions = {
  default: async (event): Promise<ActionFailure<Refused>> => {
    const form = await readForm(event)
    const say = manageWords(event.locals.locale)
    const [agency, code] = [form.text('agency'), form.text('component')]
    const { surveyed } = await roundOf(event)
    const asked = surveyed.find((one) => one.code === code)
    const counted = countsIn(asked?.scoring ?? { kind: 'SURVEY' }, form.text)
    if ('wrong' in counted) return refuseHere(form, counted.wrong, say(`survey.${counted.why}`))
    const answer = await keep(event, form, { agency, component: code }, counted.items)
    if (!answer.data) return refuse(event, form, answer)
    const told = { component: asked?.name ?? code, agency: form.text('agency_name') || agency }
    const { points } = answer.data
    leaveWord(
      event,
      points === null
        ? say('survey.saved_none', told)
        : say('survey.saved', { ...told, points: pointsText(event.locals.locale, points) }),
    )
    redirect(303, nextAddress(event, { agency, code, source: form.text('source') }, surveyed))
  },
}

function keep(
  event: RequestEvent,
  form: Posted,
  { agency, component }: { agency: string; component: string },
  items: readonly Readonly<Record<string, number>>[],
) {
  const path = { code: event.params.code ?? '', agency, component }
  return api<paths>(event).POST('/api/v1/indexes/rounds/{code}/agencies/{agency}/components/{component}/survey', {
    params: { path },
    headers: form.headers,
    body: { items: items.map((item) => ({ ...item })), source: form.text('source') },
  })
}

/** The same agency's next component; after the last one the page itself finds who is next. The source goes along. */
function nextAddress(
  event: RequestEvent,
  { agency, code, source }: { agency: string; code: string; source: string },
  surveyed: readonly Component[],
): string {
  const next = surveyed[surveyed.findIndex((one) => one.code === code) + 1]
  const asked = new URLSearchParams({ ...(next ? { agency, component: next.code } : {}), source })
  return `/indexes/rounds/${encodeURIComponent(event.params.code ?? '')}/survey?${asked}`
}
