import { catalogue, type Say, useCatalogue } from '#lib/words.ts'
import { citizen as en } from '#words/en/dossiers/citizen.ts'
import { citizen as vi } from '#words/vi/dossiers/citizen.ts'

/** Says the words of citizens' pages. */
export type SayCitizen = Say<typeof vi>

const words = catalogue(vi, en)

/** The words of citizens' pages in the language of the page. Call while a component starts. */
export function useCitizenWords(): { readonly locale: 'vi' | 'en'; readonly say: SayCitizen } {
  return useCatalogue(words)
}

/** The same for a page's server part, which knows the language of the request. */
export const citizenWords: (locale: 'vi' | 'en') => SayCitizen = words
