/** Legal parameters with basis, scope and days: what neighbours ask when a rule has a number in it. */
export { bringRules } from './bring.ts'
export { type Enacted, type Enactment, enact } from './enact.ts'
export { forgetRules, rereadRules, ruleChanges, ruleOn } from './queries.ts'
export { repeal } from './repeal.ts'
export type { ReportingWindow, Rule } from './rule.ts'
