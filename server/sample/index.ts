/** The sample province: what starting, the command line, tests and the bench may know of it. */
export { type CastMember, cast, castAs, SAMPLE_PASSWORD } from './cast.ts'
export { buildSample, ensureSample, sampleContext, signIns } from './ensure.ts'
export { type Generated, type Generating, generateHistory } from './generate.ts'
export { ensureHistory, SAMPLE_DOSSIERS } from './history.ts'
export { progressTo } from './progress.ts'
export { removeSample } from './remove.ts'
export { sampleStanding } from './standing.ts'
