import type { RequestEvent } from '@sveltejs/kit'
import type { components, paths } from '#contract/api.d.ts'
import { api, got } from '#lib/api.server.ts'
import { fold } from '#lib/format.ts'
import type { Choice } from '#lib/ui/choice.ts'
import { procedures } from '#words/vi/procedures.ts'
import type { Sheet } from './draft.server.ts'

type Agency = components['schemas']['Agency']

/** Names an agency of a kind may begin with, where the kind's own name is not how agencies are called. */
const ALSO: Readonly<Record<string, readonly string[]>> = { peoples_committee: ['UBND', 'Ủy ban nhân dân'] }

/**
 * Where a procedure may be handed in today: the agencies of a competent level that can give out codes; of these the
 * ones that are called as the competent kind of body is, where there are any.
 */
export async function agenciesFor(event: RequestEvent, { competent }: Sheet): Promise<readonly Choice[]> {
  const all = await got(event, api<paths>(event).GET('/api/v1/agencies', { params: { query: {} } }))
  const able = all.filter(({ identifier, kind }) => identifier !== null && kind !== 'unit' && kind !== 'province')
  const found = competent.flatMap(({ level, agency_kind }) => {
    const here = able.filter((agency) => agency.level === level)
    const called = here.filter((agency) => isCalled(agency, agency_kind))
    return called.length > 0 ? called : competent.length > 1 ? [] : here
  })
  const chosen = found.length > 0 ? found : able.filter(({ level }) => competent.some((one) => one.level === level))
  return [...new Map(chosen.map((agency) => [agency.code, { value: agency.code, label: agency.name }])).values()]
}

function isCalled({ name }: Agency, agency_kind: string): boolean {
  const kinds: Readonly<Record<string, string>> = procedures.agency_kinds
  const names = [kinds[agency_kind] ?? agency_kind, ...(ALSO[agency_kind] ?? [])]
  return names.some((one) => fold(name).startsWith(fold(one)))
}
