import type { components } from '#contract/api.d.ts'
import { sayCode } from '#lib/dossiers/say-code.ts'
import { moment } from '#lib/format.ts'
import type { Moment } from '#lib/ui/timeline.ts'
import type { Locale } from '#lib/words.ts'
import { dossiers as en } from '#words/en/dossiers/dossiers.ts'
import { dossiers as vi } from '#words/vi/dossiers/dossiers.ts'
import { doerText } from '../../doers.ts'
import type { SayCitizen } from '../../say.ts'

export type Tracked = components['schemas']['TrackedDossier']
export type Pause = Tracked['pauses'][number]

const OVER: readonly string[] = ['returned', 'refused', 'ineligible', 'stopped', 'withdrawn', 'voided']

/** Whether nothing more happens to it; what waits at the desk is solved, and still waits for its owner. */
export function isOver({ state }: Pick<Tracked, 'state'>): boolean {
  return OVER.includes(state)
}

const lists = { vi, en }
/** The dossiers' own lists of words. */
export const dossierWords = (locale: Locale): typeof vi => lists[locale] as typeof vi

/** Why the clock stood: for papers, or for a step that the term does not count. */
export function pauseReason(
  { reason }: Pick<Pause, 'reason'>,
  steps: readonly { code: string; name: string }[],
  locale: Locale,
): string {
  if (reason.startsWith('step:')) return steps.find(({ code }) => `step:${code}` === reason)?.name ?? reason
  return sayCode(dossierWords(locale).pauses, reason)
}

/** When it stood. */
export function pauseSpan(say: SayCitizen, { from_at, to_at, mode }: Pause): string {
  const span = to_at
    ? say('track.pause_closed', { from: moment(from_at), to: moment(to_at) })
    : say('track.pause_open', { from: moment(from_at) })
  return mode === 'restart' ? `${span}; ${say('track.pause_restart')}` : span
}

/** What happened to a dossier and what is still to come, oldest first. */
export function storyOf(say: SayCitizen, locale: Locale, dossier: Tracked): readonly Moment[] {
  const begun: Moment[] = [
    ...(dossier.channel === 'online' ? [done(say('track.steps.submitted'), dossier.submitted_at)] : []),
    ...(dossier.received_at ? [done(say('track.steps.received'), dossier.received_at, dossier.agency?.name)] : []),
  ]
  const happened = dossier.steps
    .filter(({ state, kind }) => state === 'done' && kind !== 'receive')
    .map((step) => done(step.name, step.done_at, doerText(locale, step.role)))
  const stood = dossier.pauses.map((pause) => ({
    ...done(say('track.steps.paused'), pause.from_at),
    text: `${pauseReason(pause, dossier.steps, locale)}, ${pauseSpan(say, pause)}`,
    state: pause.to_at ? ('done' as const) : ('now' as const),
  }))
  const solved = dossier.solved_at ? [done(say('track.steps.solved'), dossier.solved_at)] : []
  const ended =
    dossier.ended_at && !dossier.solved_at
      ? [done(sayCode(dossierWords(locale).states, dossier.state), dossier.ended_at)]
      : []
  const past = [...begun, ...happened, ...stood, ...solved, ...ended].sort((one, other) =>
    (one.at ?? '').localeCompare(other.at ?? ''),
  )
  const now = dossier.steps
    .filter(({ state }) => state === 'open' && !isOver(dossier))
    .map((step) => ({ ...done(step.name, step.opened_at, doerText(locale, step.role)), state: 'now' as const }))
  const ahead = isOver(dossier) ? [] : dossier.steps.filter(({ state }) => state === 'waiting')
  return [...past, ...now, ...ahead.map(({ name }) => ({ title: name, state: 'todo' as const }))]
}

function done(title: string, at: string | null, by?: string): Moment {
  return { title, state: 'done', ...(at ? { at } : {}), ...(by ? { by } : {}) }
}

type Chip = {
  state: 'on_time' | 'due_soon' | 'late' | 'on_hold' | 'done_on_time' | 'done_late' | 'none'
  days: number
  hours: number
}

/** What the chip beside the promised date says. */
export function chipOf({ clock, due_at, solved_at, ended_at, received_at, pauses }: Tracked): Chip {
  const none = { days: 0, hours: 0 }
  const over = solved_at ?? ended_at
  if (over && due_at) return { state: over <= due_at ? 'done_on_time' : 'done_late', ...none }
  if (!received_at || over) return { state: 'none', ...none }
  if (!clock) return { state: pauses.some(({ to_at }) => to_at === null) ? 'on_hold' : 'none', ...none }
  return { state: clock.late ? 'late' : clock.soon ? 'due_soon' : 'on_time', days: clock.days, hours: clock.hours }
}

/** What the applicant has to do now, in a sentence. */
export function todoText(say: SayCitizen, { state, return_method, agency, brought_at, is_proven }: Tracked): string {
  const at = { agency: agency?.name ?? '' }
  if (state === 'at_desk' && return_method === 'post') return say('track.todos.at_desk_post')
  if (state === 'at_desk' || state === 'uncollected') return say(`track.todos.${state}`, at)
  if (state === 'supplement' && brought_at) return say('track.todo_brought', { at: moment(brought_at) })
  if (state === 'supplement' && is_proven) return say('track.todo_supplement')
  if (
    state === 'sent' ||
    state === 'supplement' ||
    state === 'returned' ||
    state === 'refused' ||
    state === 'ineligible'
  )
    return say(`track.todos.${state}`)
  return say('track.todos.nothing')
}
