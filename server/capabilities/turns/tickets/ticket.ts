import type { Chained } from '#platform/journal/subject.ts'
import type { Day } from '#platform/time.ts'

export const states = ['waiting', 'called', 'served', 'absent', 'cancelled', 'lapsed'] as const
export type State = (typeof states)[number]

/** How a number was taken: on one's telephone, at the kiosk, from the clerk, by an appointment. */
export const ways = ['phone', 'kiosk', 'desk', 'appointment'] as const
export type Via = (typeof ways)[number]

/** A ticket as its row stands. */
export type Ticket = Chained & {
  readonly day: Day
  readonly letter: string
  readonly number: number
  /** `A012`. */
  readonly code: string
  readonly via: Via
  readonly priority: boolean
  readonly slot_at: Date | null
  readonly state: State
  readonly taken_at: Date
  /** From when it stands in its row. */
  readonly turn_at: Date
  /** The window that called it last. */
  readonly at_window: number | null
  readonly for_window: number | null
  readonly note: string | null
  readonly called_at: Date | null
  readonly first_called_at: Date | null
  readonly absences: number
  readonly ended_at: Date | null
  readonly sample: boolean
}

/** The number as it is called: `A012`. */
export function numberOf(letter: string, number: number): string {
  return `${letter}${String(number).padStart(3, '0')}`
}
