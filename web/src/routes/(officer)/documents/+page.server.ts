import type { paths } from '#contract/api.d.ts'
import { done } from '#lib/admin/done.server.ts'
import { workWords } from '#lib/documents/words.ts'
import { api, got, readForm } from '#lib/requests/api.server.ts'

type Asked = NonNullable<paths['/api/v1/documents']['get']['parameters']['query']>
const states = ['drafted', 'submitted', 'signed', 'numbered', 'issued', 'replaced', 'void'] as const

/** Documents by state and mine; `?agency=CODE&about_id=ID` asks to draft one about that subject. */
export const load = async (event) => {
  const call = api<paths>(event)
  const ask = event.url.searchParams
  const state = states.find((one) => one === ask.get('state'))
  const about_id = ask.get('about_id') ?? ''
  const agency = ask.get('agency') ?? ''
  const query: Asked = {
    ...(state ? { state } : {}),
    ...(ask.get('mine') ? { mine: 'yes' } : {}),
    ...(about_id ? { about_id } : {}),
  }
  const [documents, templates] = await Promise.all([
    got(event, call.GET('/api/v1/documents', { params: { query } })),
    agency ? got(event, call.GET('/api/v1/documents/to-draft', { params: { query: { agency } } })) : [],
  ])
  const used = ask.get('used_for') ?? ''
  const fits = templates.filter(({ used_for }) => used_for === '' || !used || used_for === used)
  return { documents, templates: fits, agency, about_id, state: state ?? '', mine: Boolean(ask.get('mine')) }
}

export const actions = {
  draft: async (event) => {
    const form = await readForm(event)
    const answer = await api<paths>(event).POST('/api/v1/documents', {
      headers: form.headers,
      body: {
        agency: form.text('agency'),
        template_id: form.text('template_id'),
        subject_id: form.text('about_id') || null,
        replaces: null,
        values: {},
      },
    })
    const word = workWords(event.locals.locale)('list.drafted')
    return done(event, form, answer, { word, to: `/documents/${answer.data?.id ?? ''}` })
  },
}
