import type { RequestEvent } from '@sveltejs/kit'
import type { paths } from '#contract/api.d.ts'
import { api, got } from '#lib/requests/api.server.ts'

export type Measures = Readonly<Record<string, { readonly title: string; readonly unit: string }>>

/** What measures are called and in what they count, by name. */
export async function measuresNamed(event: RequestEvent): Promise<Measures> {
  const all = await got(event, api<paths>(event).GET('/api/v1/measures'))
  return Object.fromEntries(all.map(({ name, title, unit }) => [name, { title, unit }]))
}
