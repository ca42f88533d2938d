import { options, resolving } from './tools/walls/cruise.ts'
import { walls } from './tools/walls/rules.ts'

/** For `npx depcruise server words`; the walls themselves stand in tools/walls. */
export default { forbidden: walls, options: { ...options, enhancedResolveOptions: resolving } }
