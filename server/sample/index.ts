/** The sample province: what starting and the command line may know of it. */
export { buildSample } from './ensure.ts'
export { generateHistory } from './generate.ts'
export { progressTo } from './progress.ts'
export { removeSample } from './remove.ts'
export { sampleStanding } from './standing.ts'
