import type { paths } from '#contract/api.d.ts'
import { api, got } from '#lib/requests/api.server.ts'

/** Where an hour can be chosen; `?thu-tuc=` is what one comes for. */
export const load = async (event) => {
  const halls = await got(event, api<paths>(event).GET('/api/v1/turns/halls'))
  return {
    halls: halls.filter(({ appointments }) => appointments),
    procedure: event.url.searchParams.get('thu-tuc') ?? '',
  }
}
