/** What the record says: the registry of measures, figures with their provenance, the rows behind them. */
export { type Figure, figureFor, ratio } from './compute.ts'
export { measuresFold } from './fold.ts'
export type { Amount, Counter, Fact, FactEvent, FactKind, Measure, Stock } from './measure.ts'
export { type Period, periodOf } from './period.ts'
export { cutOf } from './queries.ts'
export { makeRegistry, type Registry } from './registry.ts'
export { type Row, rowsFor } from './rows.ts'
export type { Question } from './scope.ts'
