import { agencyNamed } from '#agencies'
import type { Context } from '#platform/context.ts'
import { Objection } from '#platform/objection.ts'
import { type Day, dayOf, instantFrom, isoOf } from '#platform/time.ts'
import { type LedgerLine, type Pause, parseTerm, termText } from '../calendar.ts'
import { calendarOf } from '../calendar-of.ts'
import { due } from './ledger.ts'

/** A deadline asked for in words: `2026-02-05T10:00`, `15wd`, an agency's code, pauses as `FROM/TO` (no TO: it lasts). */
export type DueQuestion = {
  readonly received: string
  readonly term: string
  readonly agency?: string | null | undefined
  readonly pauses?: readonly string[] | undefined
}

export type DueReport = {
  readonly received: string
  readonly term: string
  /** Null while a pause lasts. */
  readonly due: string | null
  readonly days: readonly Pick<LedgerLine, 'day' | 'counted' | 'rule' | 'basis'>[]
}

/**
 * When a result is due and every day that led there, in the calendar of that agency (the province's where none is said).
 *
 * @throws Objection calendar.bad_received, calendar.bad_pause_text, calendar.bad_pause, calendar.bad_term,
 *   calendar.outside_horizon, agencies.not_found
 */
export async function dueReport(context: Context, question: DueQuestion): Promise<DueReport> {
  const received = instantFrom(question.received)
  if (!received) throw new Objection('calendar.bad_received', { received: question.received.slice(0, 40) })
  const term = parseTerm(question.term)
  const pauses = (question.pauses ?? []).map(pauseFrom)
  const agency_id = await agencyOn(context, question.agency, dayOf(received))
  const { due: at, lines } = due(await calendarOf(context, agency_id), received, term, pauses)
  return {
    received: isoOf(received),
    term: termText(term),
    due: at && isoOf(at),
    days: lines.map(({ day, counted, rule, basis }) => ({ day, counted, rule, basis })),
  }
}

/** The agency of that code the day it was received, or today, should the code be younger. */
async function agencyOn(context: Context, code: string | null | undefined, day: Day): Promise<string> {
  if (!code) return context.root_id
  const then = await agencyNamed(context, code, day).catch(() => null)
  return (then ?? (await agencyNamed(context, code))).id
}

/** Reads `2026-02-10T08:00/2026-02-12T10:00`. @throws Objection calendar.bad_pause_text */
export function pauseFrom(text: string): Pause {
  const [from = '', to = '', ...more] = text.split('/')
  const begins = instantFrom(from)
  const ends = to === '' ? null : instantFrom(to)
  if (!begins || (to !== '' && !ends) || more.length > 0)
    throw new Objection('calendar.bad_pause_text', { pause: text.slice(0, 80) })
  return { from: begins, to: ends }
}
