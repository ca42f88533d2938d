import { type ActionFailure, type RequestEvent, redirect } from '@sveltejs/kit'
import type { paths } from '#contract/api.d.ts'
import { api, got, type Posted, readForm, refuse } from '#lib/requests/api.server.ts'
import { leaveWord } from '#lib/requests/flash.server.ts'
import type { Refused } from '#lib/requests/form.ts'
import { workplaces } from '#lib/requests/workplaces.server.ts'
import { turnWorkWords } from '#lib/turns/work-words.ts'
import type { Actions } from './$types'

const COOKIE = 'turns_window'
const YEAR = 31_536_000
type Chosen = { readonly agency: string; readonly window: number }

/** The window one sits at: chosen once, and remembered by this browser. `?choose=1` chooses another. */
export const load = async (event) => {
  const { me } = await event.parent()
  const call = api<paths>(event)
  const agencies = await workplaces(event, me, 'turns.call')
  const chosen = event.url.searchParams.has('choose') ? null : chosenIn(event)
  const setup = me.permissions.includes('turns.manage')
  if (chosen) {
    const { data: window } = await call.GET('/api/v1/turns/halls/{agency}/windows/{window}', {
      params: { path: chosen },
    })
    if (window) {
      event.setHeaders({ refresh: '20' })
      return { window, halls: [], others: false, setup }
    }
  }
  const known = new Set((await got(event, call.GET('/api/v1/turns/halls'))).map(({ code }) => code))
  const halls = await Promise.all(
    agencies
      .filter(({ value }) => known.has(value))
      .map(async ({ value, label }) => ({
        code: value,
        name: label,
        windows: await got(
          event,
          call.GET('/api/v1/turns/halls/{agency}/windows', { params: { path: { agency: value } } }),
        ),
      })),
  )
  return { window: null, halls, others: known.size > 0, setup }
}

function chosenIn({ cookies }: Pick<RequestEvent, 'cookies'>): Chosen | null {
  const [agency, window] = (cookies.get(COOKIE) ?? '').split(' ')
  return agency && Number(window) > 0 ? { agency, window: Number(window) } : null
}

type Answer = { data?: { code: string }; error?: unknown; response: Response }
type Done = 'again' | 'miss' | 'finish' | 'transfer' | 'paper' | 'arrive'

/** Reads the form, asks the API, says what was done; a refusal goes back to the page with what was typed. */
function acting(done: Done, post: (event: RequestEvent, form: Posted) => Promise<Answer>) {
  return async (event: RequestEvent): Promise<ActionFailure<Refused>> => {
    const form = await readForm(event)
    const answer = await post(event, form)
    if (!answer.data) return refuse(event, form, answer)
    leaveWord(event, turnWorkWords(event.locals.locale)(`done.${done}`, { code: answer.data.code }))
    redirect(303, '/turns')
  }
}

const ticketIn = (form: Posted) => ({ params: { path: { id: form.text('id') } }, headers: form.headers })
const hallIn = (form: Posted) => ({ params: { path: { agency: form.text('agency') } }, headers: form.headers })

export const actions = {
  choose: async (event) => {
    const form = await readForm(event)
    event.cookies.set(COOKIE, form.text('at'), {
      path: '/turns',
      maxAge: YEAR,
      sameSite: 'lax',
      secure: event.url.protocol === 'https:',
    })
    redirect(303, '/turns')
  },
  next: async (event) => {
    const form = await readForm(event)
    const { data, error, response } = await api<paths>(event).POST(
      '/api/v1/turns/halls/{agency}/windows/{window}/calls',
      {
        params: { path: { agency: form.text('agency'), window: Number(form.text('window')) } },
        headers: form.headers,
        body: { current: form.text('current') || null },
      },
    )
    if (!data) return refuse(event, form, { error, response })
    const say = turnWorkWords(event.locals.locale)
    leaveWord(event, data.called ? say('done.call', { code: data.called.code }) : say('done.free'))
    redirect(303, '/turns')
  },
  again: acting('again', (event, form) => api<paths>(event).POST('/api/v1/turns/tickets/{id}/calls', ticketIn(form))),
  miss: acting('miss', (event, form) => api<paths>(event).POST('/api/v1/turns/tickets/{id}/absences', ticketIn(form))),
  finish: acting('finish', (event, form) =>
    api<paths>(event).POST('/api/v1/turns/tickets/{id}/service', ticketIn(form)),
  ),
  transfer: acting('transfer', (event, form) =>
    api<paths>(event).POST('/api/v1/turns/tickets/{id}/transfers', {
      ...ticketIn(form),
      body: {
        letter: form.text('letter'),
        window: Number(form.text('to_window')) || null,
        note: form.text('note') || null,
      },
    }),
  ),
  paper: acting('paper', (event, form) =>
    api<paths>(event).POST('/api/v1/turns/halls/{agency}/paper-tickets', {
      ...hallIn(form),
      body: { letter: form.text('letter'), priority: form.text('priority') === 'on' },
    }),
  ),
  arrive: acting('arrive', (event, form) =>
    api<paths>(event).POST('/api/v1/turns/halls/{agency}/arrivals', {
      ...hallIn(form),
      body: { code: form.text('code'), priority: form.text('first') === 'on' },
    }),
  ),
} satisfies Actions
