/** What can be wrong with the tags of a template. */
export const faultCodes = [
  'field_unknown',
  'list_as_value',
  'raw_forbidden',
  'syntax',
  'not_closed',
  'not_opened',
  'closed_otherwise',
  'tag_cut',
  'place_unfilled',
  'filter_unknown',
  'does_not_fill',
] as const
export type FaultCode = (typeof faultCodes)[number]

/** One fault of a template, with its place: the part of the file, the paragraph in it, and how that begins. */
export type Fault = {
  readonly code: FaultCode
  readonly tag: string
  /** `body`, `header`, `footer`, `notes`, `endnotes`, `link`, or the name of a text. */
  readonly part: string
  /** Counted from 1; null where the place is not known. */
  readonly paragraph: number | null
  readonly near: string
}
