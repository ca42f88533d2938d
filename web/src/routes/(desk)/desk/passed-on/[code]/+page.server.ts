import { redirect } from '@sveltejs/kit'
import type { paths } from '#contract/api.d.ts'
import { keepOutOfAddress, proofOf } from '#lib/dossiers/proof.server.ts'
import { api, got } from '#lib/requests/api.server.ts'

/** What was taken in for another agency: opened by its look-up code, for the work in it is that agency's. */
export const load = async (event) => {
  const proof = proofOf(event)
  keepOutOfAddress(event, '/desk/passed-on')
  const params = { path: { code: event.params.code }, query: proof }
  const dossier = await got(event, api<paths>(event).GET('/api/v1/tracking/{code}', { params }))
  if (!dossier.is_proven || !proof.secret) redirect(303, '/desk')
  return { dossier, secret: proof.secret }
}
