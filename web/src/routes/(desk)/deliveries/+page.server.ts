import { type ActionFailure, redirect } from '@sveltejs/kit'
import type { paths } from '#contract/api.d.ts'
import { deliveryWords } from '#lib/deliveries/words.ts'
import { api, got, readForm, refuse } from '#lib/requests/api.server.ts'
import { leaveWord } from '#lib/requests/flash.server.ts'
import type { Refused } from '#lib/requests/form.ts'
import type { Actions } from './$types'

const GIVES = { to_unit: 'dossiers.receive', to_desk: 'dossiers.carry' } as const
type Direction = keyof typeof GIVES

const wayIn = (text: string | null): Direction | null => (text === 'to_unit' || text === 'to_desk' ? text : null)

/** What waits to be carried the one way or the other, and the deliveries there are. */
export const load = async (event) => {
  const call = api<paths>(event)
  const { me } = await event.parent()
  const ways = (['to_unit', 'to_desk'] as const).filter((way) => me.permissions.includes(GIVES[way]))
  const asked = wayIn(event.url.searchParams.get('direction'))
  const direction = asked && ways.includes(asked) ? asked : (ways[0] ?? 'to_unit')
  const agency = event.url.searchParams.get('agency')
  const query = { direction, ...(agency ? { agency } : {}) }
  const [waiting, deliveries] = await Promise.all([
    got(event, call.GET('/api/v1/dossiers/deliveries/waiting', { params: { query } })),
    got(event, call.GET('/api/v1/dossiers/deliveries', {})),
  ])
  return { ways, direction, waiting, deliveries, procedure: event.url.searchParams.get('procedure') ?? '' }
}

export const actions = {
  give: async (event): Promise<ActionFailure<Refused>> => {
    const form = await readForm(event)
    const answer = await api<paths>(event).POST('/api/v1/dossiers/deliveries', {
      headers: form.headers,
      body: {
        agency: form.text('agency'),
        direction: wayIn(form.text('direction')) ?? 'to_unit',
        unit: form.text('unit') || null,
        dossiers: [...form.all('dossier')],
      },
    })
    if (!answer.data) return refuse(event, form, answer)
    const { code } = answer.data
    leaveWord(event, deliveryWords(event.locals.locale)('given', { code }))
    redirect(303, `/deliveries/${encodeURIComponent(code)}`)
  },
} satisfies Actions
