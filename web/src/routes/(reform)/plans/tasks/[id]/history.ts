import { day } from '#lib/format.ts'
import type { Due, StoredFile } from '#lib/plans/plan.ts'
import type { Say } from '#lib/words.ts'
import type { plan_track } from '#words/vi/plans/plan_track.ts'

export type Step = {
  readonly at: string
  readonly title: string
  readonly by?: string
  readonly text?: string
  readonly files?: readonly StoredFile[]
  readonly tone: 'done' | 'told' | 'asked' | 'reminded'
}
type SayTrack = Say<typeof plan_track>

/** What was reported, asked, decided and reminded of, the newest first. */
export function historyOf({ reports, extensions, reminders }: Due, say: SayTrack): readonly Step[] {
  const steps: Step[] = [
    ...reports.map((report) => ({
      at: report.reported_at,
      title: reportTitle(report, say),
      text: report.text,
      files: report.files,
      tone: report.done_on ? ('done' as const) : ('told' as const),
      ...(report.by ? { by: report.by } : {}),
    })),
    ...extensions.flatMap((extension) => extensionSteps(extension, say)),
    ...reminders.map(({ sent_at, text }) => ({
      at: sent_at,
      title: say('task.reminded'),
      text,
      tone: 'reminded' as const,
    })),
  ]
  return steps.sort((one, other) => Date.parse(other.at) - Date.parse(one.at))
}

function reportTitle({ agency_name, done_on, percent }: Due['reports'][number], say: SayTrack): string {
  if (done_on) return say('task.reported_done', { agency: agency_name, day: day(done_on) })
  if (percent === null) return say('task.reported', { agency: agency_name })
  return say('task.reported_percent', { agency: agency_name, percent })
}

function extensionSteps(extension: Due['extensions'][number], say: SayTrack): Step[] {
  const { asked_at, wanted_on, reason, state, granted_on, note, decided_at } = extension
  const asked: Step = { at: asked_at, title: say('task.asked', { day: day(wanted_on) }), text: reason, tone: 'asked' }
  if (state === 'asked' || !decided_at) return [asked]
  const title = granted_on ? say('task.granted', { day: day(granted_on) }) : say('task.refused')
  return [{ at: decided_at, title, tone: 'told', ...(note ? { text: note } : {}) }, asked]
}
