import type { Scoring } from './formula.ts'

/** What pages read of a criteria set's content, which the contract leaves open. */
export type SetContent = {
  readonly bands: {
    readonly on: 'share' | 'points'
    readonly verified: boolean
    readonly list: readonly { readonly code: string; readonly name: string; readonly at_least: number }[]
  }
  readonly fields: readonly {
    readonly code: string
    readonly name: string
    readonly max: number
    readonly criteria: readonly {
      readonly code: string
      readonly name: string
      readonly max: number
      readonly components: readonly SetComponent[]
    }[]
  }[]
}
export type SetComponent = {
  readonly code: string
  readonly name: string
  readonly max: number
  readonly scoring: Scoring
  readonly evidence: readonly string[]
  readonly basis: string | null
  readonly verified: boolean
}
