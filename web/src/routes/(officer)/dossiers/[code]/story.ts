import type { Sheet } from '#lib/dossiers.ts'
import type { Moment } from '#lib/ui/timeline.ts'
import type { Say } from '#lib/words.ts'
import type { dossiers } from '#words/vi/dossiers.ts'

type Happened = Sheet['history'][number]

/** What happened, what is going on, what comes: the journal, then the open steps, then those that wait. */
export function story(dossier: Sheet, say: Say<typeof dossiers>): Moment[] {
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

function titleOf({ kind, data }: Happened, { steps }: Sheet, say: Say<typeof dossiers>): string {
  const name = kind.replace(/^dossiers\./, '')
  const step = steps.find(({ code }) => code === data.step)
  if (name === 'step_done' && step) return step.name
  if (name === 'slip_issued') return say(`slips.${String(data.slip) as 'receipt'}`)
  const title = say(`events.${name as 'sent'}`)
  return title.startsWith('events.') ? name.replaceAll('_', ' ') : title
}
