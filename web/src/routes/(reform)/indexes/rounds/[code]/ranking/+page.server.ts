import { rankingOf } from '#lib/indexes/rounds/ranking.server.ts'

const ALL = 'all'

/** A round's ranking as published, or as things stand: the total, all fields, or one. */
export const load = async (event) => {
  const { ranking, set_name } = await rankingOf(event, event.params.code)
  const asked = event.url.searchParams.get('field') ?? ''
  const field = asked === ALL ? ALL : (ranking.fields.find(({ code }) => code === asked)?.code ?? '')
  return { ranking, set_name, field }
}
