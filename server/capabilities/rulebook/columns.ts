/** What the jsonb columns of this room hold. */
export type JsonColumns = {
  /** A number, a list, a word: of the shape its code asks for (`whyNotValue`). */
  'rulebook.parameter.value': unknown
}
