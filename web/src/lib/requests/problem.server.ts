import type { RequestEvent } from '@sveltejs/kit'
import type { Locale } from '#lib/language.ts'
import { type Values, valuesLeft } from '#lib/requests/problem-left.ts'
import { dossiers as en } from '#words/en/dossiers/dossiers.ts'
import { isSaid, nextStep, say } from '#words/index.ts'
import { dossiers as vi } from '#words/vi/dossiers/dossiers.ts'

const NAME = 'problem'
/** A refusal in words; null where the sentence wants a value that is not known. */
export type Told = { readonly says: string | null; readonly next: string | null }

/** What a form that went to the API itself was refused with: the code in the address, its values left in a cookie, read once. */
export function takeProblem(event: Pick<RequestEvent, 'cookies' | 'url' | 'locals'>): Told | null {
  const code = event.url.searchParams.get('problem')
  if (!code) return null
  const left = event.cookies.get(NAME)
  if (left !== undefined) event.cookies.delete(NAME, { path: '/', secure: event.url.protocol === 'https:' })
  return toldOf(event.locals.locale, code, left)
}

/** The sentences of a code, with the values left for it; what was left for another code is not its own. */
function toldOf(locale: Locale, code: string, left: string | undefined): Told {
  const values = inWords(locale, valuesLeft(left, code))
  const whole = (text: string) => (text && !/\{\w+\}/.test(text) ? text : null)
  return {
    says: isSaid(locale, code) ? whole(say(locale, code, values)) : null,
    next: whole(nextStep(locale, code, values)),
  }
}

function inWords(locale: Locale, values: Values): Values {
  const states: Values = { vi, en }[locale].states
  return values.state ? { ...values, state: states[values.state] ?? values.state } : values
}
