import type { Procedure } from '../../procedure.ts'
import * as business from './business.ts'
import * as certification from './certification.ts'
import * as civilStatus from './civil-status.ts'
import * as clusters from './clusters.ts'
import * as construction from './construction.ts'
import * as education from './education.ts'
import * as land from './land.ts'
import * as residence from './residence.ts'
import * as roads from './roads.ts'
import * as social from './social.ts'
import * as trade from './trade.ts'

export { fields } from './fields.ts'
export { lifeEvents } from './life-events.ts'

/** The 57 procedures a new installation starts with; everything about them can be changed by making a version. */
export const broughtAlong: readonly Procedure[] = [
  civilStatus,
  clusters,
  certification,
  residence,
  roads,
  construction,
  land,
  business,
  trade,
  social,
  education,
].flatMap((file) => Object.values(file))
