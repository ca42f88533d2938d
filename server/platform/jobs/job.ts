import type { Context } from '../context.ts'

/** A chore that repeats: its name, when (in Viet Nam's time), and what it does; safe to run twice. */
export type Job = {
  readonly name: string
  /** `hourly` at that minute, or daily at `HH:MM` in Viet Nam. */
  readonly at: { readonly minute: number } | { readonly daily: `${number}:${number}` }
  run(context: Context): Promise<void>
}

/** The timetable in the queue's own notation, which counts in UTC. */
export function cronOf(job: Job): string {
  if ('minute' in job.at) return `${job.at.minute} * * * * ${job.name}`
  const [hour = 0, minute = 0] = job.at.daily.split(':').map(Number)
  return `${minute} ${(hour + 24 - 7) % 24} * * * ${job.name}`
}
