import type { RequestEvent } from '@sveltejs/kit'
import type { paths } from '#contract/api.d.ts'
import { api, got } from '#lib/requests/api.server.ts'

/** A round's ranking: as published, or as things stand to who may look in; what the round judges by is called by its name. */
export async function rankingOf(event: RequestEvent, code: string) {
  const call = api<paths>(event)
  const ranking = await got(event, call.GET('/api/v1/indexes/rounds/{code}/ranking', { params: { path: { code } } }))
  const set = await got(event, call.GET('/api/v1/indexes/sets/{set}', { params: { path: { set: ranking.set } } }))
  return { ranking, set_name: set.name }
}
