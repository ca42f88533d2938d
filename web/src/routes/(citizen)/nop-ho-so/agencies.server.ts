import type { RequestEvent } from '@sveltejs/kit'
import type { paths } from '#contract/api.d.ts'
import { api, got } from '#lib/requests/api.server.ts'
import type { Choice } from '#lib/ui/fields/choice.ts'
import type { Sheet } from './draft.server.ts'

/** Where a procedure may be handed in today. */
export async function agenciesFor(event: RequestEvent, { code }: Sheet): Promise<readonly Choice[]> {
  const places = await got(
    event,
    api<paths>(event).GET('/api/v1/procedures/{code}/agencies', { params: { path: { code } } }),
  )
  return places.map(({ code: value, name: label }) => ({ value, label }))
}
