import { catalogue, type Say } from '#lib/words.ts'
import { index_view as en } from '#words/en/indexes/index_view.ts'
import { index_view as vi } from '#words/vi/indexes/index_view.ts'

/** Words of points, ranks and trees of criteria, for `useCatalogue`. */
export const indexWords = catalogue(vi, en)
export type SayIndex = Say<typeof vi>
