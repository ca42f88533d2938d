import type { RequestEvent } from '@sveltejs/kit'
import type { paths } from '#contract/api.d.ts'
import { api, got } from '#lib/requests/api.server.ts'
import type { Known } from './options.ts'

/** Fields, life events and roles, as the editor offers them. */
export async function loadKnown(event: RequestEvent): Promise<Known> {
  const call = api<paths>(event)
  const [{ fields }, { life_events }, { roles }] = await Promise.all([
    got(event, call.GET('/api/v1/procedures/fields')),
    got(event, call.GET('/api/v1/life-events')),
    got(event, call.GET('/api/v1/roles')),
  ])
  const named = ({ code, name }: { code: string; name: string }) => ({ value: code, label: name })
  return {
    fields: fields.map(named),
    life_events: life_events.map(named),
    roles: roles.filter(({ code }) => code !== 'citizen').map(named),
  }
}
