/**
 * The word for a code of the API, out of a list of words: `sayCode(words.states, state)`. A code that the list does not
 * know (a province's own) is said as it is.
 */
export function sayCode(list: Readonly<Record<string, string>>, code: string): string {
  return list[code] ?? code
}
