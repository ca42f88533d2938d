import type { Storage } from '#files'
import type { Registry } from '#measures'
import type { Api } from '#platform/http/server.ts'
import { liveRoutes } from './live-routes.ts'
import { roundRoutes } from './round-routes.ts'
import { scoreRoutes } from './score-routes.ts'
import { setRoutes } from './set-routes.ts'
import { surveyRoutes } from './survey-routes.ts'

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
