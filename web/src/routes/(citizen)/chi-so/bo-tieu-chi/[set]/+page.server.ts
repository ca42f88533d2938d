import type { paths } from '#contract/api.d.ts'
import type { SetContent } from '#lib/indexes/criteria/set.ts'
import { api, got } from '#lib/requests/api.server.ts'

/** A criteria set, row by row. */
export const load = async (event) => {
  const { content, ...set } = await got(
    event,
    api<paths>(event).GET('/api/v1/indexes/sets/{set}', { params: { path: event.params } }),
  )
  return { set, content: content as SetContent }
}
