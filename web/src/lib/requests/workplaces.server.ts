import type { RequestEvent } from '@sveltejs/kit'
import type { components, paths } from '#contract/api.d.ts'
import type { Choice } from '../ui/fields/choice.ts'
import { api, got } from './api.server.ts'

type Me = components['schemas']['Me']

/** The agencies at which somebody may do that: where each role was given, and those below where it reaches so far. */
export async function workplaces(event: RequestEvent, me: Me, permission: string): Promise<Choice[]> {
  const roles = me.roles.filter(({ permissions }) => permissions.includes(permission))
  const lists = await Promise.all(
    roles.map(async ({ agency, agency_name, subtree }) => {
      const own = { value: agency, label: agency_name }
      if (!subtree) return [own]
      const query = { under: agency }
      const below = await got(event, api<paths>(event).GET('/api/v1/agencies', { params: { query } }))
      return [
        own,
        ...below.filter(({ kind }) => kind !== 'unit').map(({ code, name }) => ({ value: code, label: name })),
      ]
    }),
  )
  return [...new Map(lists.flat().map((choice) => [choice.value, choice])).values()]
}
