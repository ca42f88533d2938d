import type { paths } from '#contract/api.d.ts'
import { figuresFor } from '#lib/initiatives/figures.server.ts'
import { api, got } from '#lib/requests/api.server.ts'

/** One recognised initiative, with the figures that the measures give for both periods. */
export const load = async (event) => {
  const params = { path: { code: event.params.code } }
  const initiative = await got(event, api<paths>(event).GET('/api/v1/initiatives/recognised/{code}', { params }))
  return { initiative, figures: await figuresFor(event, initiative) }
}
