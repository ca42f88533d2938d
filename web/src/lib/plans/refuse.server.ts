import { type ActionFailure, fail, type RequestEvent } from '@sveltejs/kit'
import type { Posted } from '#lib/requests/api.server.ts'
import type { Refused } from '#lib/requests/form.ts'
import { catalogue } from '#lib/words.ts'
import { http as en } from '#words/en/shared/http.ts'
import { http as vi } from '#words/vi/shared/http.ts'

const words = catalogue(vi.objections.invalid, en.objections.invalid)

/** A form that is not sent on since something in it cannot be read; what each field lacks stands beside it. */
export function lacking<Action extends string>(
  event: RequestEvent,
  form: Posted,
  action: Action,
  lacks: Readonly<Record<string, string>>,
): ActionFailure<Refused & { action: Action }> {
  const say = words(event.locals.locale)
  const fields = Object.entries(lacks).map(([path, text]) => ({ path, code: 'web.field', text }))
  const problem = { title: say('says'), next: say('next'), status: 422, code: 'web.lacking', fields }
  return fail(422, { values: form.values, problem, action })
}
