import type { Sheet } from '#lib/dossiers/dossiers.ts'
import { sayCode } from '#lib/dossiers/say-code.ts'
import type { Moment } from '#lib/ui/timeline.ts'
import type { Locale, Say } from '#lib/words.ts'
import { dossiers as en } from '#words/en/dossiers/dossiers.ts'
import { dossiers as vi } from '#words/vi/dossiers/dossiers.ts'

type Happened = Sheet['history'][number]

/** Why the clock stands: for papers, or for a step that the term does not count. */
export function pauseReason({ reason }: Sheet['pauses'][number], steps: Sheet['steps'], locale: Locale): string {
  const step = steps.find(({ code }) => `step:${code}` === reason)
  return step?.name ?? sayCode({ vi, en }[locale].pauses, reason)
}

/** What happened, what is going on, what comes: the journal, then the open steps, then those that wait. */
export function story(dossier: Sheet, say: Say<typeof vi>): Moment[] {
  const past = dossier.history.map(
    (event): Moment => ({
      title: titleOf(event, dossier, say),
      state: event.data.in_time === false ? 'late' : 'done',
      at: event.occurred_at,
      ...(event.by ? { by: event.by } : {}),
    }),
  )
  const open = dossier.steps.filter(({ state }) => state === 'open')
  const waiting = dossier.steps.filter(({ state }) => state === 'waiting')
  return [
    ...past,
    ...open.map(({ name, holder }): Moment => ({ title: name, state: 'now', ...(holder ? { by: holder } : {}) })),
    ...(open.length > 0 ? waiting.map(({ name }): Moment => ({ title: name, state: 'todo' })) : []),
  ]
}

function titleOf({ kind, data }: Happened, { steps }: Sheet, say: Say<typeof vi>): string {
  const name = kind.replace(/^dossiers\./, '')
  const step = steps.find(({ code }) => code === data.step)
  if (name === 'step_done' && step) return step.name
  if (name === 'paper_moved') return say(`paper_moves.${String(data.place) as 'desk'}`)
  if (name === 'slip_issued') return say(`slips.${String(data.slip) as 'receipt'}`)
  const title = say(`events.${name as 'sent'}`)
  return title.startsWith('events.') ? name.replaceAll('_', ' ') : title
}
