import { rankingOf } from '#lib/indexes/rounds/ranking.server.ts'

/** A round's ranking and the field one looks at, if any. */
export const load = async (event) => {
  const { ranking, set_name } = await rankingOf(event, event.params.code)
  const asked = event.url.searchParams.get('linh-vuc') ?? ''
  return { ranking, set_name, field: ranking.fields.find(({ code }) => code === asked)?.code ?? '' }
}
