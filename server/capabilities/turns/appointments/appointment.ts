import type { Context } from '#platform/context.ts'
import type { Chained } from '#platform/journal/subject.ts'
import { digestFor, shortSecret, unseal } from '#platform/secrets/seal.ts'

export const states = ['booked', 'arrived', 'cancelled', 'missed'] as const
export type State = (typeof states)[number]

/** Who chose an hour; in the row it is sealed. */
export type Person = { readonly name: string; readonly phone: string; readonly mail: string | null }

/** An appointment as its row stands. */
export type Appointment = Chained & {
  readonly letter: string
  readonly procedure: string | null
  readonly slot_at: Date
  readonly place: number
  readonly state: State
  readonly person_sealed: Buffer | null
  readonly ticket_id: string | null
  readonly sample: boolean
}

/** The code that opens an appointment; made again from its id, and kept nowhere. */
export function codeOf({ secret }: Pick<Context, 'secret'>, id: string): string {
  return shortSecret(secret, 'turns_appointment', id)
}

/** What a code is found by, however it was typed. */
export function digestOfCode({ secret }: Pick<Context, 'secret'>, code: string): Buffer {
  return digestFor(secret, 'turns_appointment_find', code.toUpperCase().replace(/[^0-9A-Z]/g, ''))
}

/** Who it is for; null once it is forgotten. */
export function personOf({ secret }: Pick<Context, 'secret'>, sealed: Buffer | null): Person | null {
  return sealed ? (JSON.parse(unseal(secret, sealed)) as Person) : null
}
