import type { Storage } from '#files'
import type { Routes } from '#platform/http/server.ts'
import { measures as words } from '#words/vi/measures.ts'
import { registry } from '../../server/app.ts'
import { agencyRoutes } from '../../server/capabilities/agencies/routes.ts'
import { calendarRoutes } from '../../server/capabilities/calendar/routes.ts'
import { draftRoutes } from '../../server/capabilities/dossiers/draft-routes.ts'
import { dossierFileRoutes } from '../../server/capabilities/dossiers/file-routes.ts'
import { dossierReadingRoutes } from '../../server/capabilities/dossiers/reading-routes.ts'
import { dossierRoutes } from '../../server/capabilities/dossiers/routes.ts'
import { actions } from '../../server/capabilities/dossiers/rules.ts'
import { steps } from '../../server/capabilities/indexes/round.ts'
import { measureRoutes } from '../../server/capabilities/measures/routes.ts'
import { broughtRoles } from '../../server/capabilities/people/roles.ts'
import { peopleRoutes } from '../../server/capabilities/people/routes.ts'
import { procedureRoutes } from '../../server/capabilities/procedures/routes.ts'
import { ruleRoutes } from '../../server/capabilities/rulebook/routes.ts'
import { openEnded, stateDiagram, table } from './pictures.ts'
import { routesOf } from './recorded-routes.ts'
import { eventsOf, tablesOf } from './sources.ts'

/** The routes that each capability adds. */
const routes: Readonly<Record<string, readonly Routes[]>> = {
  agencies: [agencyRoutes],
  people: [peopleRoutes],
  rulebook: [ruleRoutes],
  calendar: [calendarRoutes],
  procedures: [procedureRoutes],
  dossiers: [dossierReadingRoutes, dossierRoutes, draftRoutes, (api) => dossierFileRoutes(api, {} as Storage)],
  measures: [(api) => measureRoutes(api, registry)],
}

/** What stands between the marks of a capability's README, by the mark's name. */
export const blocks: Readonly<Record<string, (capability: string) => string | Promise<string>>> = {
  tables: (capability) =>
    table(
      ['Table', 'What it holds'],
      tablesOf(capability).map(({ name, comment }) => [`\`${name}\``, comment]),
    ),
  events: (capability) =>
    eventsOf(capability)
      .map((kind) => `\`${kind}\``)
      .join(' · '),
  doors: async (capability) => doors(capability),
  actions: () => `${stateDiagram(actions)}\n\nWhere the process leads:\n\n${openEnded(actions)}`,
  round: () => stateDiagram(steps),
  roles: () =>
    table(
      ['Role', '', 'Permissions'],
      broughtRoles.map(({ code, name, permissions }) => [`\`${code}\``, name, permissions.join(', ')]),
    ),
  measures: () =>
    table(
      ['Measure', 'Tên', 'Cách tính', 'Basis'],
      registry.measures.map(({ name, version, basis }) => {
        const { title, definition } = words.names[name as keyof typeof words.names]
        return [
          `\`${name}\` v${version}`,
          title,
          definition,
          `${basis.text}${basis.verified ? '' : ' (chưa kiểm chứng)'}`,
        ]
      }),
    ),
}

/** Routes by the permission they need. The verb asks again, for the agency it is about. */
async function doors(capability: string): Promise<string> {
  const declared = (await Promise.all((routes[capability] ?? []).map(routesOf))).flat()
  const byNeed = Map.groupBy(declared, ({ may }) => may)
  return table(
    ['Needs', 'Opens'],
    [...byNeed].map(([may, list]) => [`\`${may}\``, list.map(({ method, path }) => `${method} ${path}`).join('<br>')]),
  )
}
