import { redirect } from '@sveltejs/kit'
import type { paths } from '#contract/api.d.ts'
import { api } from '#lib/requests/api.server.ts'
import type { Problem, Refused } from '#lib/requests/form.ts'

/** The look-up: a code that is found leads to its page, another one comes back with what is wrong. */
export const load = async (event): Promise<{ code: string; refused: Refused | null }> => {
  const code = (event.url.searchParams.get('code') ?? '').trim().slice(0, 60)
  if (!code) return { code, refused: null }
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
