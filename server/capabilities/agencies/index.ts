/** Bodies, their parts, groups, parents and successors over time: what neighbours may know of agencies. */
export { type Agency, type Kind, kinds, type Level, type Standing } from './agency.ts'
export { establish, establishProvince } from './establish.ts'
export { agencyNamed, firstProvince, forgetTrees, treeOf } from './queries.ts'
export { stopUnlessMay, whyNotMay } from './scope.ts'
export type { Tree } from './tree.ts'
