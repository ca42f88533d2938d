import type { Day } from '#platform/time.ts'

/** What a body is. Groups in plans ("sở, ban, ngành", "UBND cấp xã") are made of these. */
export const kinds = [
  'province',
  'department',
  'district',
  'commune',
  'unit',
  'public_unit',
  'central',
  'party',
  'front',
  'partner',
] as const
export type Kind = (typeof kinds)[number]

/** T province, H district (until 30 June 2025), X commune. */
export type Level = 'T' | 'H' | 'X'

/** A body of the state as it stands on one day. */
export type Agency = {
  readonly id: string
  readonly code: string
  readonly identifier: string | null
  readonly parent_id: string | null
  readonly name: string
  readonly short_name: string
  readonly kind: Kind
  readonly level: Level | null
  readonly address: string | null
  readonly phone: string | null
  readonly valid_from: Day
  readonly valid_to: Day | null
  readonly sample: boolean
}

/** What is said of an agency when it begins, or when its standing changes. */
export type Standing = {
  readonly name: string
  readonly short_name?: string | undefined
  readonly kind: Kind
  readonly level?: Level | null | undefined
  readonly parent_id: string | null
  readonly address?: string | null | undefined
  readonly phone?: string | null | undefined
  readonly basis?: string | null | undefined
}
