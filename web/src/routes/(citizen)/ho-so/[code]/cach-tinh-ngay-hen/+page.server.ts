import type { paths } from '#contract/api.d.ts'
import { api, got } from '#lib/api.server.ts'

/** How the promised date came about; the steps are named for the pauses that waited for one. */
export const load = async (event) => {
  const client = api<paths>(event)
  const path = { code: event.params.code }
  const [ledger, dossier] = await Promise.all([
    got(event, client.GET('/api/v1/tracking/{code}/ledger', { params: { path } })),
    got(event, client.GET('/api/v1/tracking/{code}', { params: { path, query: {} } })),
  ])
  return { ledger, steps: dossier.steps.map(({ code, name }) => ({ code, name })), procedure: dossier.procedure_name }
}
