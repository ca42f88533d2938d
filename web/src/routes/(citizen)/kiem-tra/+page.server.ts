import type { paths } from '#contract/api.d.ts'
import { api, got } from '#lib/requests/api.server.ts'
import { takeProblem } from '#lib/requests/problem.server.ts'

/** What a verification code tells; the code is asked for in the address, so that a printed QR opens the answer. */
export const load = async (event) => {
  const code = event.url.searchParams.get('ma')?.trim() ?? ''
  const isSame = event.url.searchParams.get('problem') === 'documents.file_same'
  const compared = takeProblem(event)
  if (code.length < 4) return { code, found: null, asked: code !== '', compared, isSame }
  const call = api<paths>(event).GET('/api/v1/documents/verification/{code}', {
    params: { path: { code: code.slice(0, 40) } },
  })
  const { response } = await call
  return { code, found: response.status === 404 ? null : await got(event, call), asked: true, compared, isSame }
}
