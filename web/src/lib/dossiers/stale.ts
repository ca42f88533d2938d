import { isStale, type Refused } from '../requests/form.ts'

/** A stale refusal that also says, in words, in which state the dossier now is; any other form comes back as it is. */
export function told(form: Refused | null | undefined, stateText: (state: 'sent') => string): Refused | null {
  if (!form) return null
  const state = form.problem.values?.state
  if (!isStale(form) || typeof state !== 'string') return form
  const text = stateText(state as 'sent')
  return { ...form, problem: { ...form.problem, fields: [{ path: 'state', code: form.problem.code, text }] } }
}
