export { figuresOf, resultMeasure } from './criteria/check-binding.ts'
export { checkSet, type Known, stopIfUnsound } from './criteria/check-set.ts'
export {
  type Binding,
  type Component,
  type CriteriaSet,
  componentOf,
  componentsOf,
  keyOf,
  measuresAskedBy,
  measuresOf,
  sourceOf,
} from './criteria/criteria-set.ts'
export type { Flaw } from './criteria/flaw.ts'
export { bringSets } from './criteria/sets-kept.ts'
export { liveIndex } from './live/live.ts'
export { roundsOf } from './queries.ts'
export { type Advanced, advance } from './rounds/advance.ts'
export { recompute } from './rounds/freeze.ts'
export { leaveOutUnknown } from './rounds/leave-out.ts'
export { chase } from './rounds/missing.ts'
export { type Opening, openRound } from './rounds/open-round.ts'
export { bandsByYear, rankingOf } from './rounds/ranking.ts'
export {
  type Evidence,
  type Round,
  type RoundFacts,
  type RoundState,
  type Step,
  steps,
  stepsOpenTo,
  type Work,
  type WorkFacts,
  whyNot,
  whyNotStep,
  works,
  worksOpenIn,
} from './rounds/round.ts'
export { attachEvidence } from './scores/evidence.ts'
export { missingFrom, record, type ScoreEntry, type ScoreStanding, standingOf } from './scores/history.ts'
export { MEASURES_ASKED, type MeasureAsked } from './scores/measures-asked.ts'
export { refreshRound } from './scores/refresh.ts'
export { sheetOf } from './scores/sheet.ts'
export { enterSurvey } from './scores/survey.ts'
export { doWork, doWorks } from './scores/work.ts'
export { dueDayOf } from './scoring/deadline.ts'
export { type Points, pointsFrom, pointsShown } from './scoring/exact.ts'
export { type Figure, valueFrom } from './scoring/fill.ts'
export { bandOf, type Contender, type Ranking, type RankRow, rank, ranksOf } from './scoring/rank.ts'
export { percentOf, type Result, rollUp, type Scores, type Sum, scoreAll } from './scoring/roll-up.ts'
export { type Score, score } from './scoring/score.ts'
export type { Kind, Scoring, Tally, Value, WhenNone } from './scoring/scoring.ts'
export { type SyncFacts, syncShare } from './scoring/sync-base.ts'
export { BROUGHT_ALONG, ONE_STOP_AGENCY, ONE_STOP_OFFICER, PAR_MODEL, QD_766 } from './sets/index.ts'
export { verifyRounds } from './verify.ts'
export { readWorkbook } from './workbook/file.ts'
export { placeFlaws } from './workbook/places.ts'
export { type ReadSet, sheetsToSet } from './workbook/read.ts'
export type { CellError, Headings, Sheet } from './workbook/sheets.ts'
export { setToSheets } from './workbook/write.ts'
export { writeWorkbook } from './workbook/write-file.ts'
