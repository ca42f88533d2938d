import type { paths } from '#contract/api.d.ts'
import { api, got } from '#lib/requests/api.server.ts'
import { takeProblem } from '#lib/requests/problem.server.ts'
import { workplaces } from '#lib/requests/workplaces.server.ts'

/** The documents handed in, and what one needs to hand in another; refused, the file's reason in words. */
export const load = async (event) => {
  const { me } = await event.parent()
  const call = api<paths>(event)
  const [documents, plans, agencies] = await Promise.all([
    got(event, call.GET('/api/v1/plan-documents', {})),
    got(event, call.GET('/api/v1/plans', {})),
    workplaces(event, me, 'plans.manage'),
  ])
  return {
    documents,
    agencies,
    plans: plans.map(({ code, number, title }) => ({
      value: code,
      label: [number, title].filter(Boolean).join(' · '),
    })),
    amends: event.url.searchParams.get('amends') ?? '',
    problem: takeProblem(event),
    refused: event.url.searchParams.get('problem'),
  }
}
