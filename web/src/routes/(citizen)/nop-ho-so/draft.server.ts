import { type RequestEvent, redirect } from '@sveltejs/kit'
import type { components, paths } from '#contract/api.d.ts'
import { api, got } from '#lib/requests/api.server.ts'
import { type Answers, answersIn, type Question, questionPath } from './questions.ts'

export type Draft = { readonly code: string; readonly procedure: string; readonly answers: Answers }
export type Sheet = components['schemas']['ProcedureSheet']

const PATH = '/nop-ho-so'
const A_DAY = 86_400
const CODE = /^N[0-9A-Z]{7,11}$/

/** The code of the draft that the address names. */
export function draftCode({ url }: Pick<RequestEvent, 'url'>): string | null {
  const code = url.searchParams.get('nhap')?.trim().toUpperCase() ?? ''
  return CODE.test(code) ? code : null
}

/** The telephone number that opens a draft, kept in this browser for a day so that it never stands in an address. */
export function keepPhone({ cookies, url }: RequestEvent, code: string, phone: string): void {
  const secure = url.protocol === 'https:'
  cookies.set(`nhap_${code}`, phone, { path: PATH, maxAge: A_DAY, sameSite: 'lax', httpOnly: true, secure })
}

/** The token that opens a draft in the browser that began it, as long as the draft is kept. */
export function keepToken({ cookies, url }: RequestEvent, code: string, token: string): void {
  const secure = url.protocol === 'https:'
  cookies.set(`nhap_khoa_${code}`, token, { path: PATH, maxAge: 60 * A_DAY, sameSite: 'lax', httpOnly: true, secure })
}

export function forgetProofs({ cookies, url }: RequestEvent, code: string): void {
  const at = { path: PATH, secure: url.protocol === 'https:' }
  cookies.delete(`nhap_${code}`, at)
  cookies.delete(`nhap_khoa_${code}`, at)
}

/** What this browser opens a draft with: the token of having begun it, the number it was resumed with. */
export function proofsFor({ cookies }: RequestEvent, code: string): { phone?: string; token?: string } {
  const phone = cookies.get(`nhap_${code}`)
  const token = cookies.get(`nhap_khoa_${code}`)
  return { ...(phone ? { phone } : {}), ...(token ? { token } : {}) }
}

/** The draft in the address; one that was sent leads to its dossier, one that does not open to where it is asked for. */
export async function draftOf(event: RequestEvent, procedure: string, question: Question): Promise<Draft> {
  const code = draftCode(event)
  if (!code) redirect(303, `${PATH}/${encodeURIComponent(procedure)}`)
  const { data, response, error } = await api<paths>(event).GET('/api/v1/drafts/{code}', {
    params: { path: { code }, query: proofsFor(event, code) },
  })
  if (response.status === 404) redirect(303, `${PATH}/tiep-tuc?nhap=${code}`)
  const draft = data ?? (await got<never>(event, Promise.resolve({ error, response })))
  if (draft.sent_as) redirect(303, `/ho-so/${draft.sent_as}`)
  if (draft.procedure !== procedure) redirect(303, questionPath(draft.procedure, question, code))
  return { code, procedure, answers: answersIn(draft.content) }
}

/** Saves the draft with these answers; the phone among them becomes the one that opens it. */
export async function saveDraft(event: RequestEvent, { code }: Draft, answers: Answers): Promise<void> {
  const phone = answers['applicant.phone'] || null
  await got(
    event,
    api<paths>(event).PUT('/api/v1/drafts/{code}', {
      params: { path: { code }, query: proofsFor(event, code) },
      body: { content: answers, phone },
    }),
  )
  if (phone) keepPhone(event, code, phone)
}

/** The procedure that is applied for, by its one code. */
export async function procedureOf(event: RequestEvent, code: string): Promise<Sheet> {
  return got(event, api<paths>(event).GET('/api/v1/procedures/{code}', { params: { path: { code }, query: {} } }))
}
