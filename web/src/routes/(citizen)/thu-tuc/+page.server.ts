import type { paths } from '#contract/api.d.ts'
import { api, got } from '#lib/requests/api.server.ts'

type Query = NonNullable<paths['/api/v1/procedures']['get']['parameters']['query']>

const one = <Value extends string>(list: readonly Value[], text: string | null): Value | undefined =>
  list.find((value) => value === text)

/** The catalogue as it answers the form in the address. */
export const load = async (event) => {
  const client = api<paths>(event)
  const { searchParams } = event.url
  const page = Number(searchParams.get('page') ?? '1')
  const asked = {
    q: searchParams.get('q')?.trim().slice(0, 200) || undefined,
    field: searchParams.get('field')?.slice(0, 120) || undefined,
    level: one(['T', 'H', 'X'], searchParams.get('level')),
    online: one(['full', 'partial', 'info'], searchParams.get('online')),
    life_event: searchParams.get('life_event')?.slice(0, 120) || undefined,
  } satisfies Query
  const [found, fields, events] = await Promise.all([
    got(
      event,
      client.GET('/api/v1/procedures', {
        params: { query: { ...asked, page: Number.isInteger(page) && page > 0 && page <= 10_000 ? page : 1 } },
      }),
    ),
    got(event, client.GET('/api/v1/procedures/fields')),
    asked.life_event ? got(event, client.GET('/api/v1/life-events')) : null,
  ])
  return {
    ...found,
    asked,
    fields: fields.fields,
    life: events?.life_events.find(({ code }) => code === asked.life_event)?.name ?? asked.life_event,
  }
}
