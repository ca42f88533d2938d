import { type ActionFailure, fail } from '@sveltejs/kit'
import type { Posted } from '#lib/requests/api.server.ts'
import type { Refused } from '#lib/requests/form.ts'

/** Gives a form back that the page itself finds incomplete, with one sentence at its field. */
export function refuseHere(form: Posted, path: string, text: string): ActionFailure<Refused> {
  const code = 'web.incomplete'
  const problem = { title: text, status: 422, code, fields: [{ path, code, text }] }
  return fail(422, { values: form.values, problem })
}
