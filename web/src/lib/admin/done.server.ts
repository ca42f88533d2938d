import { type ActionFailure, type RequestEvent, redirect } from '@sveltejs/kit'
import { type Posted, refuse } from '#lib/requests/api.server.ts'
import { leaveWord } from '#lib/requests/flash.server.ts'
import type { Refused } from '#lib/requests/form.ts'

type Answer = { error?: unknown; response: Response }

/** Ends an action of the administration: back to the page with what is wrong, or on to the next one with a word of what was done. */
export function done(
  event: RequestEvent,
  form: Posted,
  { error, response }: Answer,
  { word, to }: { word: string; to: string },
): ActionFailure<Refused> {
  if (!response.ok) return refuse(event, form, { error, response })
  leaveWord(event, word)
  redirect(303, to)
}

/** Text of a field, null where nothing was typed. */
export function orNull(form: Posted, name: string): string | null {
  return form.text(name).trim() || null
}
