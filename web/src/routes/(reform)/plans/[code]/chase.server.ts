import type { RequestEvent } from '@sveltejs/kit'
import type { paths } from '#contract/api.d.ts'
import { api, got, type Posted } from '#lib/api.server.ts'
import type { DueLine } from '#lib/plans/plan.ts'

export type Chased = { readonly dues: number; readonly agencies: number; readonly failed: number; readonly why: string }

/** Reminds of everything late in the plan, item by item; a repeat of the same form reminds nobody twice. */
export async function chaseLate(event: RequestEvent, form: Posted, text: string): Promise<Chased> {
  const late = await allLate(event)
  const reached = new Set<string>()
  const refused: string[] = []
  for (const { id, agency } of late) {
    const { data, error } = await api<paths>(event).POST('/api/v1/plan-dues/{id}/reminders', {
      params: { path: { id } },
      headers: { 'Idempotency-Key': `${form.headers['Idempotency-Key']}-${id}` },
      body: { text },
    })
    if (data) reached.add(agency)
    else refused.push((error as { title?: string } | undefined)?.title ?? '')
  }
  const failed = refused.length
  return { dues: late.length - failed, agencies: reached.size, failed, why: refused[0] ?? '' }
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
