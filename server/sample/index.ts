/** The sample province: what starting and the command line may know of it. */

export { progressTo } from './dossiers/progress.ts'
export { sampleStanding } from './dossiers/standing.ts'
export { buildSample } from './ensure.ts'
export { generateHistory } from './generate.ts'
export { removeSample } from './remove.ts'
