import type { paths } from '#contract/api.d.ts'
import { codesIn } from '#lib/admin/agency.server.ts'
import type { Agency } from '#lib/admin/choices.ts'
import { done } from '#lib/admin/done.server.ts'
import { adminWords } from '#lib/admin/words.ts'
import { api, got, readForm } from '#lib/requests/api.server.ts'

export const load = async (event) => {
  const call = api<paths>(event)
  const [groups, agencies] = await Promise.all([
    got(event, call.GET('/api/v1/agency-groups', {})),
    got(event, call.GET('/api/v1/agencies', {})),
  ])
  return { groups, agencies }
}

export const actions = {
  default: async (event) => {
    const form = await readForm(event)
    const answer = await api<paths>(event).POST('/api/v1/agency-groups', {
      headers: form.headers,
      body: {
        code: form.text('code').trim(),
        name: form.text('name'),
        kinds: [...form.all('kinds')].filter(Boolean) as Agency['kind'][],
        level: (form.text('level') || null) as Agency['level'],
        included: codesIn(form.text('included')),
        excluded: codesIn(form.text('excluded')),
      },
    })
    const word = adminWords(event.locals.locale)('agencies.group_made', { name: form.text('name') })
    return done(event, form, answer, { word, to: '/admin/agencies/groups' })
  },
}
