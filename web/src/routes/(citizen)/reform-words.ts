import { catalogue, useCatalogue } from '#lib/words.ts'
import { public_reform as en } from '#words/en/shared/public_reform.ts'
import { public_reform as vi } from '#words/vi/shared/public_reform.ts'

const reformWords = catalogue(vi, en)

/** The words of the pages about plans and indexes in the language of the page. Call while a component starts. */
export function useReformWords() {
  return useCatalogue(reformWords)
}
