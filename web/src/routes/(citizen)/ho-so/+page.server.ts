import { redirect } from '@sveltejs/kit'
import type { paths } from '#contract/api.d.ts'
import { scanOf } from '#lib/dossiers/scan.ts'
import { api } from '#lib/requests/api.server.ts'
import type { Problem, Refused } from '#lib/requests/form.ts'
import { citizenWords } from '../say.ts'

/** The look-up: a code that is found leads to its page, another one comes back with what is wrong. */
export const load = async (event): Promise<{ code: string; refused: Refused | null }> => {
  const code = (event.url.searchParams.get('code') ?? '').trim().slice(0, 60)
  if (!code) return { code, refused: null }
  const other = otherThanCode(code)
  if (other) {
    const text = citizenWords(event.locals.locale)(other)
    const fields = [{ path: 'code', code: 'web.no_code', text }]
    return { code, refused: { values: { code }, problem: { title: text, status: 422, code: 'web.no_code', fields } } }
  }
  const { data, error } = await api<paths>(event).GET('/api/v1/tracking/{code}', {
    params: { path: { code: code.padEnd(10) }, query: {} },
  })
  if (data) redirect(303, `/ho-so/${encodeURIComponent(data.code)}`)
  const { title, next, ...problem } = error as Problem
  const text = [title, next].filter(Boolean).join('. ')
  return {
    code,
    refused: { values: { code }, problem: { ...problem, title, fields: [{ path: 'code', code: problem.code, text }] } },
  }
}

/** What was typed where a code belongs, in words: its last part alone, or a number of another kind. */
function otherThanCode(text: string) {
  const { kind } = scanOf(text)
  if (kind === 'short') return 'track.only_last_part' as const
  if (kind === 'phone' || kind === 'number' || kind === 'phone_or_tax' || kind === 'card')
    return 'track.not_a_code' as const
  return null
}
