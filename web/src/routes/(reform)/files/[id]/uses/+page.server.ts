import type { paths } from '#contract/api.d.ts'
import { api, got } from '#lib/requests/api.server.ts'

export const load = async (event) => {
  const path = { id: event.params.id }
  return { file: await got(event, api<paths>(event).GET('/api/v1/files/{id}/uses', { params: { path } })) }
}
