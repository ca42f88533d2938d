import type { Scoring } from './formula.ts'

/** A criteria set as the API gives it whole; points in thousandths. */
export type SetContent = {
  readonly not_applicable: 'remove' | 'full_points'
  readonly places: number
  readonly total: number
  readonly bands: { readonly on: string; readonly verified: boolean; readonly list: readonly Band[] }
  readonly groups: readonly { readonly code: string; readonly name: string; readonly kinds: readonly string[] }[]
  readonly fields: readonly Field[]
}
type Band = { readonly code: string; readonly name: string; readonly at_least: number }
type Row = { readonly code: string; readonly name: string; readonly max: number }
export type Field = Row & { readonly criteria: readonly (Row & { readonly components: readonly Component[] })[] }
export type Component = Row & {
  readonly part: string
  readonly scoring: Omit<Scoring, 'options'> & {
    readonly items?: readonly string[]
    readonly options?: readonly { readonly code: string; readonly name: string; readonly weight: number }[]
  }
  readonly binding: Binding | null
  readonly evidence: readonly string[]
  readonly appraiser: string | null
  readonly basis: string | null
  readonly standing: string
  readonly verified: boolean
  readonly remarks: readonly string[]
}
type Binding =
  | { readonly by: 'measure'; readonly measure: string }
  | { readonly by: 'measures'; readonly figures: Readonly<Record<string, string>> }
  | { readonly by: 'survey'; readonly slip: string }

export function componentsOf({ fields }: Pick<SetContent, 'fields'>): readonly Component[] {
  return fields.flatMap(({ criteria }) => criteria.flatMap(({ components }) => components))
}

/** Names of the measures that fill a component, each once. */
export function measuresOf({ binding }: Pick<Component, 'binding'>): readonly string[] {
  if (binding?.by === 'measure') return [binding.measure]
  return binding?.by === 'measures' ? [...new Set(Object.values(binding.figures))] : []
}

/** A row as a heading: codes that count are shown, words that only name a row are not. */
export function headingOf({ code, name }: Pick<Row, 'code' | 'name'>): string {
  return /\d/.test(code) ? `${code}. ${name}` : name
}
