import { redirect } from '@sveltejs/kit'
import type { paths } from '#contract/api.d.ts'
import { api, got } from '#lib/requests/api.server.ts'

/** What was just sent: its codes, and what comes next. */
export const load = async (event) => {
  const code = event.url.searchParams.get('ho-so')
  const secret = event.url.searchParams.get('ma')
  if (!code || !secret) redirect(303, '/ho-so')
  const dossier = await got(
    event,
    api<paths>(event).GET('/api/v1/tracking/{code}', { params: { path: { code }, query: { secret } } }),
  )
  return { code: dossier.code, secret, procedure: dossier.procedure_name, agency: dossier.agency?.name ?? '' }
}
