import { catalogue } from '#lib/words.ts'
import { cockpit as en } from '#words/en/measures/cockpit.ts'
import { measures as measuresEn } from '#words/en/measures/measures.ts'
import { cockpit as vi } from '#words/vi/measures/cockpit.ts'
import { measures as measuresVi } from '#words/vi/measures/measures.ts'

export const cockpitWords = catalogue(vi, en)
export const measureWords = catalogue({ units: measuresVi.units }, { units: measuresEn.units })

/** Minutes of working time as days of eight hours, hours and minutes cut to whole hours. */
export function workingSpan(minutes: number): { days: number; hours: number } {
  return { days: Math.floor(minutes / 480), hours: Math.floor((minutes % 480) / 60) }
}
