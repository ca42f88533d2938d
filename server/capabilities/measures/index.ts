/** What the record says: the registry of measures, figures with their provenance, the rows behind them. */

export type { AnyFactKind, Fact, FactEvent, FactKind, FactShape } from './facts/fact.ts'
export { measuresFold } from './facts/fold.ts'
export { type Trend, trendsOf } from './figures/cockpit.ts'
export { type Figure, figureFor } from './figures/compute.ts'
export { type Figures, figuresOf } from './figures/many.ts'
export { type Row, rowsFor } from './figures/rows.ts'
export { type Question, scopeOf } from './figures/scope.ts'
export { type Catalogue, type Counter, type Entry, type Measure, type Stock, type Term, termsOf } from './measure.ts'
export { type Period, periodOf } from './periods/period.ts'
export { cutOf } from './periods/place.ts'
export { makeRegistry, type Registry } from './registry.ts'
export { type Recount, verifyFigures } from './tally/verify.ts'
