import { catalogue, type Locale } from '#lib/words.ts'
import { planReview as en } from '#words/en/plans/plan_review.ts'
import { plans as plansEn } from '#words/en/plans/plans.ts'
import { planReview as vi } from '#words/vi/plans/plan_review.ts'
import { plans as plansVi } from '#words/vi/plans/plans.ts'

export const reviewWords = catalogue(vi, en)
/** What the reader itself has words for: its reasons, and why a block is in no item. */
export const readerWords = catalogue(
  { reasons: plansVi.reasons, unplaced: plansVi.unplaced },
  { reasons: plansEn.reasons, unplaced: plansEn.unplaced },
)

/** What a finding about the file says, and what to do; its code where nobody has words for it. */
export function findingWords(locale: Locale, code: string): { readonly says: string; readonly next: string } {
  const objections: Readonly<Record<string, { readonly says: string; readonly next: string }>> = {
    vi: plansVi,
    en: plansEn,
  }[locale].objections
  return objections[code.replace(/^plans\./, '')] ?? { says: code, next: '' }
}
