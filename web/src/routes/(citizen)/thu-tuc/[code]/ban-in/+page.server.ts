import { redirect } from '@sveltejs/kit'
import type { paths } from '#contract/api.d.ts'
import { api, got } from '#lib/requests/api.server.ts'

/** The papers of a procedure as a sheet to print. */
export const load = async (event) => {
  const { code } = event.params
  const sheet = await got(
    event,
    api<paths>(event).GET('/api/v1/procedures/{code}', { params: { path: { code }, query: {} } }),
  )
  if (sheet.code !== code) redirect(301, `/thu-tuc/${sheet.code}/ban-in`)
  return { sheet }
}
