import type { paths } from '#contract/api.d.ts'
import { api, got } from '#lib/requests/api.server.ts'

const SIZES = ['a4', 'a5', '80mm'] as const

/** What was just written, with the slip to be printed: the newest one. */
export const load = async (event) => {
  const path = { code: event.params.code }
  const { code, state, due_at, fee, slips, procedure_name, applicant_name, secret, steps, applicant, consignment } =
    await got(event, api<paths>(event).GET('/api/v1/dossiers/{code}', { params: { path } }))
  const paper = event.url.searchParams.get('print')
  return {
    dossier: { code, state, due_at, fee, procedure_name, applicant_name, secret },
    waits_for: steps.find(({ outside_term, state: standing }) => outside_term && standing === 'open')?.name ?? null,
    send_to: consignment ? (applicant?.address ?? null) : null,
    slip: slips.at(-1) ?? null,
    print: SIZES.find((size) => size === paper) ?? null,
  }
}
