import { redirect } from '@sveltejs/kit'
import type { paths } from '#contract/api.d.ts'
import { proofOf } from '#lib/dossiers/proof.server.ts'
import { api, got } from '#lib/requests/api.server.ts'

/** How the promised date came about; the steps are named for the pauses that waited for one. Before reception there is none. */
export const load = async (event) => {
  const client = api<paths>(event)
  const params = { path: { code: event.params.code }, query: proofOf(event) }
  const counted = await client.GET('/api/v1/tracking/{code}/ledger', { params })
  if (counted.response.status === 409) redirect(303, `/ho-so/${encodeURIComponent(params.path.code)}`)
  const [ledger, dossier] = await Promise.all([
    got(event, Promise.resolve(counted)),
    got(event, client.GET('/api/v1/tracking/{code}', { params })),
  ])
  return { ledger, steps: dossier.steps.map(({ code, name }) => ({ code, name })), procedure: dossier.procedure_name }
}
