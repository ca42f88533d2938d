import { measureSaid } from '#words/index.ts'
import { registry } from '../../server/app.ts'
import type { Capability } from '../../server/capabilities/capability.ts'
import { capabilities } from '../../server/capabilities.ts'
import { broughtRoles } from '../../server/roles.ts'
import { openEnded, stateDiagram, table } from './pictures.ts'
import { routesOf } from './recorded-routes.ts'
import { tablesOf } from './sources.ts'

/** What stands between the marks of a capability's README, by the mark's name. */
export const blocks: Readonly<Record<string, (capability: string) => string | Promise<string>>> = {
  tables: (capability) =>
    table(
      ['Table', 'What it holds'],
      tablesOf(capability).map(({ name, comment }) => [`\`${name}\``, comment]),
    ),
  events: (capability) =>
    eventsOf(declared(capability))
      .map((kind) => `\`${kind}\``)
      .join(' · ') || '–',
  doors: async (capability) => doors(capability),
  lifecycle: (capability) => lifecycleOf(declared(capability)),
  roles: () =>
    table(
      ['Role', '', 'Permissions'],
      broughtRoles.map(({ code, name, permissions }) => [`\`${code}\``, name, permissions.join(', ')]),
    ),
  measures: () =>
    table(
      ['Measure', 'Tên', 'Cách tính', 'Basis'],
      registry.measures.map(({ name, version, basis }) => {
        const { title, definition } = measureSaid('vi', name)
        return [
          `\`${name}\` v${version}`,
          title,
          definition,
          `${basis.text}${basis.verified ? '' : ' (chưa kiểm chứng)'}`,
        ]
      }),
    ),
}

/** What can happen to its subjects, by name. */
function eventsOf({ subjects = [] }: Capability): string[] {
  return [...new Set(subjects.flatMap(({ events }) => Object.keys(events)))].sort()
}

/** Routes by the permission they need. The verb asks again, for the agency it is about. */
async function doors(capability: string): Promise<string> {
  const byNeed = Map.groupBy(await routesOf(declared(capability)), ({ may }) => may)
  return table(
    ['Needs', 'Opens'],
    [...byNeed].map(([may, list]) => [`\`${may}\``, list.map(({ method, path }) => `${method} ${path}`).join('<br>')]),
  )
}

/** The states and what leads from one to the next; below it what leads where the process leads. */
function lifecycleOf({ lifecycle = {} }: Capability): string {
  const open = openEnded(lifecycle)
  return [stateDiagram(lifecycle), ...(open ? ['Where the process leads:', open] : [])].join('\n\n')
}

function declared(name: string): Capability {
  const found = capabilities.find((capability) => capability.name === name)
  if (!found) throw new Error(`${name} does not stand on the list in server/capabilities.ts`)
  return found
}
