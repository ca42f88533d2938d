import { fail, type RequestEvent, redirect } from '@sveltejs/kit'
import type { components, paths } from '#contract/api.d.ts'
import { reasonGiven } from '#lib/dossiers/reasons.server.ts'
import { scanOf } from '#lib/dossiers/scan.ts'
import { placesFor } from '#lib/places.ts'
import { api, got, type Posted, readForm, refuse } from '#lib/requests/api.server.ts'
import { workplaces } from '#lib/requests/workplaces.server.ts'
import type { Actions } from './$types'
import { handingOf, papersAsked } from './handing.server.ts'
import { isElsewhere, type Looked, nothing, type Values } from './intake.ts'
import { likeDossier, lookUp, meant, type Part, personOf } from './look.server.ts'

/** `?from=` begins like a dossier, `?person=` with its applicant, `?procedure=&case=` with what is to be done. */
export const load = async (event) => {
  const { me } = await event.parent()
  const agencies = await workplaces(event, me, 'dossiers.receive')
  const asked = (name: string): string => event.url.searchParams.get(name) ?? ''
  const like = asked('from')
  const person = asked('person')
  const values: Values = {
    agency: agencies[0]?.value ?? '',
    kind: 'person',
    return_method: 'desk',
    paper: event.cookies.get('slip_paper') ?? 'a4',
    procedure: asked('procedure'),
    case: asked('case'),
    ...(like ? await likeDossier(event, like) : person ? await personOf(event, person) : {}),
  }
  const { filled, looked } = await lookUp(event, values, ['procedure'])
  const told = like ? ({ key: 'copied', code: like } as const) : null
  const same = person ? ({ key: 'same_person', code: person } as const) : null
  return {
    who: me?.account_id ?? '',
    asked: Boolean(like || person || asked('procedure')),
    agencies,
    values: { ...values, ...filled } as Values,
    looked: { ...nothing, told: told ?? same, ...looked } satisfies Looked,
  }
}

export const actions = {
  /** What the reader at the day's page read: a slip leads to its dossier, a digit to a place, a card begins an intake. */
  scan: async (event) => {
    const form = await readForm(event)
    const scan = scanOf(form.text('scan'))
    const me = await got(event, api<paths>(event).GET('/api/v1/me'))
    if (scan.kind === 'place') redirect(303, placesFor(me, event.locals.locale)[scan.index]?.href ?? '/desk')
    const { filled, looked } = await lookUp(event, valuesOf(form), ['person'])
    return { values: { ...valuesOf(form), ...filled }, looked: { ...nothing, ...looked } satisfies Looked }
  },
  look: async (event) => {
    const form = await readForm(event)
    const part = form.text('part') as Part | ''
    return part ? lookUp(event, valuesOf(form), [part]) : lookAtAll(event, form)
  },
  receive: async (event) => {
    const { form, values, looked } = await read(event)
    const via = isElsewhere(values) ? values.agency : null
    const body = { ...handingOf(values, looked.chosen), via }
    const { data, error, response } = await api<paths>(event).POST('/api/v1/dossiers', { headers: form.headers, body })
    if (!data) return held(refuse(event, form, { error, response }), values, looked)
    if (data.state === 'sent') redirect(303, `/desk/passed-on/${data.code}?ma=${data.secret ?? ''}`)
    printed(event, values, data.code)
  },
  supplement: async (event) => {
    const { form, values, looked } = await read(event)
    const reason = reasonGiven('supplement', values)
    const body = { ...handingOf(values, looked.chosen), papers: papersAsked(values, looked.chosen), reason }
    const { data, error, response } = await api<paths>(event).POST('/api/v1/desk/supplement-requests', {
      headers: form.headers,
      body,
    })
    if (!data) return held(refuse(event, form, { error, response }), values, looked)
    printed(event, values, data.code)
  },
  refuse: async (event) => {
    const { form, values, looked } = await read(event)
    const body = { ...handingOf(values, looked.chosen), reason: reasonGiven('refuse', values) }
    const { data, error, response } = await api<paths>(event).POST('/api/v1/desk/refusals', {
      headers: form.headers,
      body,
    })
    if (!data) return held(refuse(event, form, { error, response }), values, looked)
    printed(event, values, data.code)
  },
} satisfies Actions

/** The whole page again, for a browser without script: the person, the words, the procedure, in that order. */
async function lookAtAll(event: RequestEvent, form: Posted) {
  const values = valuesOf(form)
  const pick = form.text('pick')
  const parts: readonly Part[] = values.scan ? ['person', 'find', 'procedure'] : ['find', 'procedure']
  const first = await lookUp(event, picked(values, pick), parts)
  const now = { ...values, ...picked(values, pick), ...first.filled }
  const code = first.looked.found && !pick ? meant(values.q ?? '', first.looked.found) : null
  const then = code ? await lookUp(event, { ...now, procedure: code }, ['procedure']) : { filled: {}, looked: {} }
  return {
    values: { ...now, ...then.filled },
    looked: { ...nothing, ...first.looked, ...then.looked } satisfies Looked,
  }
}

/** Another procedure is taken, or with `-` none. */
function picked(values: Values, pick: string): Values {
  if (!pick) return values
  return { ...values, procedure: pick === '-' ? '' : pick, q: '', case: '' }
}

async function read(event: RequestEvent) {
  const form = await readForm(event)
  const values = valuesOf(form)
  const { looked } = await lookUp(event, values, ['procedure'])
  return { form, values, looked: { ...nothing, ...looked } satisfies Looked }
}

function valuesOf(form: Posted): Values {
  return Object.fromEntries(Object.keys(form.values).map((name) => [name, form.text(name)]))
}

type Failure = ReturnType<typeof refuse>

function held({ status, data: { problem } }: Failure, values: Values, looked: Looked) {
  return fail(status, { values, problem, looked })
}

/** On to the page that prints the slip; the size of paper is remembered for this desk. */
function printed(event: RequestEvent, values: Values, code: components['schemas']['Received']['code']): never {
  const paper = values.paper || 'a4'
  event.cookies.set('slip_paper', paper, {
    path: '/desk',
    maxAge: 31_536_000,
    sameSite: 'lax',
    secure: event.url.protocol === 'https:',
  })
  redirect(303, `/desk/received/${code}?print=${paper}`)
}
