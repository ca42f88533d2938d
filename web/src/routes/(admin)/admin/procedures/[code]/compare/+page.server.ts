import type { paths } from '#contract/api.d.ts'
import { differencesOf } from '#lib/procedure/differences.ts'
import { api, got } from '#lib/requests/api.server.ts'

export const load = async (event) => {
  const { code } = event.params
  const call = api<paths>(event)
  const { versions } = await got(event, call.GET('/api/v1/procedures/{code}/versions', { params: { path: { code } } }))
  const asked = event.url.searchParams
  const numbers = versions.map(({ number }) => number)
  const b = Number(asked.get('b')) || (numbers[0] ?? 1)
  const a = Number(asked.get('a')) || (numbers[1] ?? b)
  const version = (number: number) =>
    got(event, call.GET('/api/v1/procedures/{code}/versions/{number}', { params: { path: { code, number } } }))
  const [one, other] = await Promise.all([version(a), version(b)])
  return { code, a, b, name: other.name, numbers, differences: differencesOf(one.content, other.content) }
}
