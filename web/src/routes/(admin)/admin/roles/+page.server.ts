import type { paths } from '#contract/api.d.ts'
import { done } from '#lib/admin/done.server.ts'
import { adminWords } from '#lib/admin/words.ts'
import { api, got, readForm } from '#lib/requests/api.server.ts'
import { permissionSaid } from '#words/index.ts'

export const load = async (event) => {
  const { me } = await event.parent()
  const asked = event.url.searchParams.get('role') ?? ''
  const { roles, permissions } = await got(event, api<paths>(event).GET('/api/v1/roles'))
  const said = Object.fromEntries(permissions.map((one) => [one, permissionSaid(event.locals.locale, one)]))
  return { roles, permissions, said, asked, may_manage: me.permissions.includes('people.manage') }
}

export const actions = {
  default: async (event) => {
    const form = await readForm(event)
    const answer = await api<paths>(event).POST('/api/v1/roles', {
      headers: form.headers,
      body: {
        code: form.text('code').trim(),
        name: form.text('name'),
        permissions: [...form.all('permissions')].filter(Boolean),
      },
    })
    const word = adminWords(event.locals.locale)('roles.saved', { name: form.text('name') })
    return done(event, form, answer, { word, to: '/admin/roles' })
  },
}
