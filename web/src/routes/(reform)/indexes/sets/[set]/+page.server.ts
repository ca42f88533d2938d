import type { paths } from '#contract/api.d.ts'
import type { SetContent } from '#lib/indexes/criteria/content.ts'
import { differencesOf } from '#lib/indexes/criteria/differences.ts'
import { measuresNamed } from '#lib/indexes/measures.server.ts'
import { api, got } from '#lib/requests/api.server.ts'

/** One version of a set; and, where it replaces another, what it changed. */
export const load = async (event) => {
  const call = api<paths>(event)
  const named = (set: string) => call.GET('/api/v1/indexes/sets/{set}', { params: { path: { set } } })
  const { content, ...set } = await got(event, named(event.params.set))
  const before = set.supersedes ? (await named(set.supersedes)).data : undefined
  return {
    set,
    measures: await measuresNamed(event),
    content: content as SetContent,
    differences: before ? differencesOf(before.content as SetContent, content as SetContent) : null,
  }
}
