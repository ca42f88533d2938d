import type { RequestEvent } from '@sveltejs/kit'
import type { paths } from '#contract/api.d.ts'
import { api, got, type Posted } from '#lib/api.server.ts'
import type { DueLine } from '#lib/plans/plan.ts'

export type Chased = { readonly dues: number; readonly agencies: number; readonly failed: number; readonly why: string }

/** So many reminders are written at a time: a plan may have thousands late. */
const AT_ONCE = 8

/** Reminds of everything late in the plan, item by item; a repeat of the same form reminds nobody twice. */
export async function chaseLate(event: RequestEvent, form: Posted, text: string): Promise<Chased> {
  const late = await allLate(event)
  const answers: Answer[] = []
  for (let at = 0; at < late.length; at += AT_ONCE)
    answers.push(...(await Promise.all(late.slice(at, at + AT_ONCE).map((due) => remind(event, form, due, text)))))
  const refused = answers.flatMap(({ why }) => (why === null ? [] : [why]))
  const reached = new Set(answers.flatMap(({ agency, why }) => (why === null ? [agency] : [])))
  const failed = refused.length
  return { dues: late.length - failed, agencies: reached.size, failed, why: refused[0] ?? '' }
}

type Answer = { readonly agency: string; readonly why: string | null }

async function remind(event: RequestEvent, form: Posted, { id, agency }: DueLine, text: string): Promise<Answer> {
  const { data, error } = await api<paths>(event).POST('/api/v1/plan-dues/{id}/reminders', {
    params: { path: { id } },
    headers: { 'Idempotency-Key': `${form.headers['Idempotency-Key']}-${id}` },
    body: { text },
  })
  return { agency, why: data ? null : ((error as { title?: string } | undefined)?.title ?? '') }
}

async function allLate(event: RequestEvent): Promise<DueLine[]> {
  const path = { code: event.params.code ?? '' }
  const lines: DueLine[] = []
  let after: string | null = null
  do {
    const query: { standing: 'late'; after?: string } = { standing: 'late', ...(after ? { after } : {}) }
    const page = await got(event, api<paths>(event).GET('/api/v1/plans/{code}/dues', { params: { path, query } }))
    lines.push(...page.lines)
    after = page.next
  } while (after)
  return lines
}
