import type { RequestEvent } from '@sveltejs/kit'
import type { components, paths } from '#contract/api.d.ts'
import { api } from '#lib/requests/api.server.ts'
import { type Answers, NO_CASE } from './questions.ts'

export type Estimate = components['schemas']['ProcedureFees']

/** What it would cost by the answers so far; null where that cannot be said. */
export async function estimateOf(event: RequestEvent, code: string, answers: Answers): Promise<Estimate | null> {
  const kase = answers.case && answers.case !== NO_CASE ? { case: answers.case } : {}
  const query = { ...kase, online: 'true', ...countsIn(answers) }
  const { data } = await api<paths>(event).GET('/api/v1/procedures/{code}/fees', { params: { path: { code }, query } })
  return data ?? null
}

/** How many there are of what the fees count, by unit. */
export function countsIn(answers: Answers): Record<string, number> {
  const counts = Object.entries(answers).filter(([name, text]) => name.startsWith('counts.') && /^\d{1,4}$/.test(text))
  return Object.fromEntries(counts.map(([name, text]) => [name.slice('counts.'.length), Number(text)]))
}
