import type { Storage } from '#files'
import type { Registry } from '#measures'
import type { Api } from '#platform/http/server.ts'
import { setRoutes } from './criteria/set-routes.ts'
import { liveRoutes } from './live/live-routes.ts'
import { roundRoutes } from './rounds/round-routes.ts'
import { scoreRoutes } from './scores/score-routes.ts'
import { surveyRoutes } from './scores/survey-routes.ts'

/** Every route of indexes. */
export async function indexRoutes(
  api: Api,
  { registry, storage }: { readonly registry: Registry; readonly storage: Storage },
): Promise<void> {
  roundRoutes(api, registry)
  liveRoutes(api, registry)
  await setRoutes(api, registry)
  await scoreRoutes(api, registry, storage)
  surveyRoutes(api)
}
