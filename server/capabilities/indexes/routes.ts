import type { Storage } from '#files'
import type { Registry } from '#measures'
import type { Routes } from '#platform/http/server.ts'
import { liveRoutes } from './live-routes.ts'
import { roundRoutes } from './round-routes.ts'
import { scoreRoutes } from './score-routes.ts'
import { setRoutes } from './set-routes.ts'
import { surveyRoutes } from './survey-routes.ts'

/** Every route of indexes. */
export function indexRoutes(registry: Registry, storage: Storage): readonly Routes[] {
  return [
    (api) => roundRoutes(api, registry),
    (api) => liveRoutes(api, registry),
    (api) => setRoutes(api, registry),
    (api) => scoreRoutes(api, registry, storage),
    surveyRoutes,
  ]
}
