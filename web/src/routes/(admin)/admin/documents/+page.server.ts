import type { paths } from '#contract/api.d.ts'
import { done, orNull } from '#lib/admin/done.server.ts'
import { documentWords } from '#lib/documents/words.ts'
import { api, got, readForm } from '#lib/requests/api.server.ts'

/** The templates somebody keeps, and what a new one is made of. */
export const load = async (event) => {
  const call = api<paths>(event)
  const [templates, kinds, agencies] = await Promise.all([
    got(event, call.GET('/api/v1/documents/templates')),
    got(event, call.GET('/api/v1/documents/kinds')),
    got(event, call.GET('/api/v1/agencies', {})),
  ])
  return { templates, kinds, agencies }
}

export const actions = {
  make: async (event) => {
    const form = await readForm(event)
    const answer = await api<paths>(event).POST('/api/v1/documents/templates', {
      headers: form.headers,
      body: {
        agency: form.text('agency'),
        kind: form.text('kind'),
        code: form.text('code').trim(),
        format: form.text('format') === 'typst' ? 'typst' : 'docx',
        name: form.text('name'),
        name_en: orNull(form, 'name_en'),
        used_for: form.text('used_for').trim(),
        series: form.text('series').trim(),
        basis: form.text('basis'),
        verified: false,
        content: null,
      },
    })
    const word = documentWords(event.locals.locale)('templates.made')
    return done(event, form, answer, { word, to: `/admin/documents/${answer.data?.id ?? ''}` })
  },
}
