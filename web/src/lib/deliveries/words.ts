import { catalogue } from '#lib/words.ts'
import { deliveries as en } from '#words/en/dossiers/deliveries.ts'
import { deliveries as vi } from '#words/vi/dossiers/deliveries.ts'

export const deliveryWords = catalogue(vi, en)
