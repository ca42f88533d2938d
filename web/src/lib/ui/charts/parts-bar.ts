/** A part of a bar: how much, in the unit of the whole, and its colour; each colour once. */
export type BarPart = { readonly tone: 'grey' | 'blue' | 'ok' | 'late'; readonly size: number }
