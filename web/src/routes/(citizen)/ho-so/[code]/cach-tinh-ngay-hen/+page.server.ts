import { redirect } from '@sveltejs/kit'
import type { paths } from '#contract/api.d.ts'
import { api, got } from '#lib/api.server.ts'

/** How the promised date came about; the steps are named for the pauses that waited for one. Before reception there is none. */
export const load = async (event) => {
  const client = api<paths>(event)
  const path = { code: event.params.code }
  const counted = await client.GET('/api/v1/tracking/{code}/ledger', { params: { path } })
  if (counted.response.status === 409) redirect(303, `/ho-so/${encodeURIComponent(path.code)}`)
  const [ledger, dossier] = await Promise.all([
    got(event, Promise.resolve(counted)),
    got(event, client.GET('/api/v1/tracking/{code}', { params: { path, query: {} } })),
  ])
  return { ledger, steps: dossier.steps.map(({ code, name }) => ({ code, name })), procedure: dossier.procedure_name }
}
