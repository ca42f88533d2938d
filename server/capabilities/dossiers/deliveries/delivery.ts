import type { Chained } from '#platform/journal/subject.ts'
import type { Day } from '#platform/time.ts'
import type { HandedIn, ReturnMethod, State } from '../dossier.ts'

/** Which way paper is carried: from the desk to a unit, or results back. */
export const directions = ['to_unit', 'to_desk'] as const
export type Direction = (typeof directions)[number]

export const deliveryStates = ['given', 'taken', 'taken_back'] as const
export type DeliveryState = (typeof deliveryStates)[number]

/** Where the paper of a dossier is; on its way as long as nobody has signed for it. */
export const places = ['desk', 'to_unit', 'unit', 'to_desk'] as const
export type Place = (typeof places)[number]

/** A delivery as its row stands. */
export type Delivery = Chained & {
  readonly code: string
  readonly day: Day
  readonly number: number
  readonly direction: Direction
  /** The part of the agency it goes to or comes from; null for its officers as a whole. */
  readonly unit_id: string | null
  readonly state: DeliveryState
  readonly given_by: string
  readonly given_at: Date
  readonly taken_by: string | null
  readonly taken_at: Date | null
  readonly sample: boolean
}

/** A dossier as far as its paper is concerned, with how many originals and papers in all it has. */
export type Carried = Chained & {
  readonly code: string
  readonly state: State
  readonly received_at: Date | null
  readonly ended_at: Date | null
  readonly return_method: ReturnMethod
  readonly paper_at: Place | null
  readonly originals: number
  readonly papers: number
}

/** Where the paper lies before it is carried that way, and where once it was signed for. */
export const from: Record<Direction, Place> = { to_unit: 'desk', to_desk: 'unit' }
export const to: Record<Direction, Place> = { to_unit: 'unit', to_desk: 'desk' }

/** What a delivery may be used for by the one side and the other. */
export const GIVES: Record<Direction, string> = { to_unit: 'dossiers.receive', to_desk: 'dossiers.carry' }
export const TAKES: Record<Direction, string> = { to_unit: 'dossiers.carry', to_desk: 'dossiers.return' }

/** How people call it: BG-X01-261130-02 is the second of that day at X01. */
export function deliveryCode(agency: string, day: Day, number: number): string {
  return `BG-${agency}-${day.slice(2).replaceAll('-', '')}-${String(number).padStart(2, '0')}`
}

/** Whether a paper can be carried. */
export function isOnPaper({ kind }: Pick<HandedIn, 'kind'>): boolean {
  return kind !== 'electronic'
}
