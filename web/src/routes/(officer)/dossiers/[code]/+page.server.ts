import { redirect } from '@sveltejs/kit'
import type { paths } from '#contract/api.d.ts'
import { api, got } from '#lib/api.server.ts'
import type { Locale } from '#lib/language.ts'
import { scanOf } from '#lib/scan.ts'
import { files as en } from '#words/en/files.ts'
import { files as vi } from '#words/vi/files.ts'
import type { Actions } from './$types'
import { act } from './act.server.ts'

/** Everything about one dossier, and who the open step may be given to. */
export const load = async (event) => {
  const scan = scanOf(event.params.code)
  if (scan.kind === 'dossier' && scan.code !== event.params.code) redirect(303, `/dossiers/${scan.code}`)
  const path = { code: event.params.code }
  const dossier = await got(event, api<paths>(event).GET('/api/v1/dossiers/{code}', { params: { path } }))
  const mayAssign = dossier.actions.some(({ action, why_not }) => action === 'assign' && !why_not)
  const { data: holders = [] } = mayAssign
    ? await api<paths>(event).GET('/api/v1/dossiers/{code}/holders', { params: { path } })
    : {}
  return { dossier, holders, uploaded: uploadProblem(event.locals.locale, event.url.searchParams.get('problem')) }
}

/** What the API's multipart door says when it sends the browser back: a code of its own, in words. */
function uploadProblem(locale: Locale, code: string | null): string | null {
  if (!code) return null
  const texts: Readonly<Record<string, { says: string; next: string }>> = { vi, en }[locale].objections
  const text = texts[code.replace(/^files\./, '')]
  return text ? `${text.says.replace(/ \{\w+\}/g, '')}. ${text.next.replace(/: \{\w+\}|\.?\{\w+\}/g, '')}` : code
}

export const actions = {
  receive: (event) => act(event, 'receive'),
  refuse: (event) => act(event, 'refuse'),
  guide: (event) => act(event, 'guide'),
  request_supplement: (event) => act(event, 'request_supplement'),
  supplement: (event) => act(event, 'supplement'),
  assign: (event) => act(event, 'assign'),
  complete: (event) => act(event, 'complete'),
  find_ineligible: (event) => act(event, 'find_ineligible'),
  return: (event) => act(event, 'return'),
} satisfies Actions
