import type { paths } from '#contract/api.d.ts'
import { fileRefused, filesKept } from '#lib/plans/evidence.server.ts'
import { api, got } from '#lib/requests/api.server.ts'
import type { Choice } from '#lib/ui/fields/choice.ts'
import type { Actions } from './$types'
import { bind, report, unbind } from './act.server.ts'

/** Every target with where it stands; which one's form is open stands in the address. */
export const load = async (event) => {
  const { code } = event.params
  const call = api<paths>(event)
  const [targets, measures, { data: agencies = [] }] = await Promise.all([
    got(event, call.GET('/api/v1/plans/{code}/targets', { params: { path: { code } } })),
    got(event, call.GET('/api/v1/measures')),
    call.GET('/api/v1/agencies'),
  ])
  const asked = event.url.searchParams
  const work = asked.get('do')
  return {
    targets,
    measures: measures.map(({ name, title, unit }) => ({ name, title, unit })),
    agencies: agencies
      .filter(({ kind }) => kind !== 'unit')
      .map(({ code, name }): Choice => ({ value: code, label: name })),
    open: { target: asked.get('target') ?? '', work: work === 'bind' || work === 'report' ? work : null },
    kept: await filesKept(event),
    uploadRefused: fileRefused(event),
  }
}

export const actions = { bind, unbind, report } satisfies Actions
