export { type Advanced, advance } from './advance.ts'
export { figuresOf, resultMeasure } from './check-binding.ts'
export { checkSet, type Known, stopIfUnsound } from './check-set.ts'
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
} from './criteria-set.ts'
export { dueDayOf } from './deadline.ts'
export { attachEvidence } from './evidence.ts'
export { type Points, pointsFrom, pointsShown } from './exact.ts'
export { type Figure, valueFrom } from './fill.ts'
export type { Flaw } from './flaw.ts'
export { recompute } from './freeze.ts'
export { missingFrom, record, type ScoreEntry, type ScoreStanding, standingOf } from './history.ts'
export { leaveOutUnknown } from './leave-out.ts'
export { liveIndex } from './live.ts'
export { MEASURES_ASKED, type MeasureAsked } from './measures-asked.ts'
export { chase } from './missing.ts'
export { type Opening, openRound } from './open-round.ts'
export { roundsOf } from './queries.ts'
export { bandOf, type Contender, type Ranking, type RankRow, rank, ranksOf } from './rank.ts'
export { bandsByYear, rankingOf } from './ranking.ts'
export { refreshRound } from './refresh.ts'
export { percentOf, type Result, rollUp, type Scores, type Sum, scoreAll } from './roll-up.ts'
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
} from './round.ts'
export { type Score, score } from './score.ts'
export type { Kind, Scoring, Tally, Value, WhenNone } from './scoring.ts'
export { BROUGHT_ALONG, ONE_STOP_AGENCY, ONE_STOP_OFFICER, PAR_MODEL, QD_766 } from './sets/index.ts'
export { bringSets } from './sets-kept.ts'
export { sheetOf } from './sheet.ts'
export { enterSurvey } from './survey.ts'
export { type SyncFacts, syncShare } from './sync-base.ts'
export { verifyRounds } from './verify.ts'
export { doWork, doWorks } from './work.ts'
export { readWorkbook } from './workbook/file.ts'
export { placeFlaws } from './workbook/places.ts'
export { type ReadSet, sheetsToSet } from './workbook/read.ts'
export type { CellError, Headings, Sheet } from './workbook/sheets.ts'
export { setToSheets } from './workbook/write.ts'
export { writeWorkbook } from './workbook/write-file.ts'
