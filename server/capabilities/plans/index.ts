/** What was promised: plan documents read, reviewed and tracked. */
export { documentJson, isUnread } from './document-json.ts'
export { readPlan } from './reading/read-plan.ts'
export type { PlanReading } from './reading/reading.ts'
