import type { RequestEvent } from '@sveltejs/kit'
import type { paths } from '#contract/api.d.ts'
import { api } from '#lib/requests/api.server.ts'
import { takeProblem } from '#lib/requests/problem.server.ts'
import type { StoredFile } from './plan.ts'

/** The files that a form without script has stored for the report to come: their ids stand in the address. */
export async function filesKept(event: RequestEvent): Promise<StoredFile[]> {
  const ids = [...new Set(event.url.searchParams.getAll('file'))].slice(0, 20)
  const found = await Promise.all(
    ids.map((id) => api<paths>(event).GET('/api/v1/files/{id}/uses', { params: { path: { id } } })),
  )
  return found.flatMap(({ data }) => (data ? [{ id: data.id, name: data.name }] : []))
}

/** Why a file was not stored, in words; the code where nobody has words for it. */
export function fileRefused(event: RequestEvent): string | null {
  const told = takeProblem(event)
  if (!told) return null
  return [told.says ?? event.url.searchParams.get('problem'), told.next].filter(Boolean).join('. ')
}
