import type { RequestEvent } from '@sveltejs/kit'
import type { components, paths } from '#contract/api.d.ts'
import { api, got } from '#lib/requests/api.server.ts'

export type Results = components['schemas']['PublicResults']

/** The period in the address, where it is written as one; the API takes the last whole month otherwise. */
export async function resultsFor(event: RequestEvent): Promise<Results> {
  const period = event.url.searchParams.get('ky')?.slice(0, 12)
  return got(event, api<paths>(event).GET('/api/v1/public/results', { params: { query: period ? { period } : {} } }))
}

/** Agencies that had anything to do in the period. */
export function active({ agencies }: Results): Results['agencies'] {
  return agencies.filter(({ values }) =>
    ['received', 'solved', 'late_now'].some((name) => (values[name]?.value ?? 0) > 0),
  )
}
