import { catalogue } from '#lib/words.ts'
import { plan_track as en } from '#words/en/plans/plan_track.ts'
import { plans as plansEn } from '#words/en/plans/plans.ts'
import { plan_track as vi } from '#words/vi/plans/plan_track.ts'
import { plans as plansVi } from '#words/vi/plans/plans.ts'

/** The words of tracked plans, for their pages. */
export const trackWords = catalogue(vi, en)
export const standingWords = catalogue(plansVi.standings, plansEn.standings)
