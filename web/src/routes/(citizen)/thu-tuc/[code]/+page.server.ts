import { redirect } from '@sveltejs/kit'
import type { paths } from '#contract/api.d.ts'
import { api, got } from '#lib/requests/api.server.ts'

/** A procedure in force today; another code it is or was known by leads to its own address. */
export const load = async (event) => {
  const { code } = event.params
  const sheet = await got(
    event,
    api<paths>(event).GET('/api/v1/procedures/{code}', { params: { path: { code }, query: {} } }),
  )
  if (sheet.code !== code) redirect(301, `/thu-tuc/${sheet.code}?ma_cu=${encodeURIComponent(code)}`)
  const asked = event.url.searchParams.get('truong-hop')
  const kase = sheet.content.cases.find((one) => one.code === asked)?.code ?? null
  return { sheet, kase, former: event.url.searchParams.get('ma_cu') }
}
