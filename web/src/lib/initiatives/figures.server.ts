import type { RequestEvent } from '@sveltejs/kit'
import type { components, paths } from '#contract/api.d.ts'
import { api, got } from '#lib/requests/api.server.ts'

type Compared = {
  readonly agency: { readonly code: string }
  readonly measure: string
  readonly before_period: string
  readonly after_period: string
}

/** The figure of an initiative's agency in both periods, as the measures give it; null where they do not know it. */
export async function figuresFor(event: RequestEvent, { agency, measure, before_period, after_period }: Compared) {
  const call = api<paths>(event)
  const definition = await measureNamed(event, measure)
  const inPeriod = async (period: string): Promise<components['schemas']['Figure'] | null> => {
    const query = { agency: agency.code, subtree: 'true' as const, period }
    const { data } = await call.GET('/api/v1/measures/{name}', { params: { path: { name: measure }, query } })
    return data ?? null
  }
  const [before, after] = definition ? await Promise.all([inPeriod(before_period), inPeriod(after_period)]) : []
  return { definition, before: before ?? null, after: after ?? null }
}

async function measureNamed(event: RequestEvent, name: string) {
  const measures = await got(event, api<paths>(event).GET('/api/v1/measures'))
  return measures.find((measure) => measure.name === name) ?? null
}
