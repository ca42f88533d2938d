import type { CriteriaSet } from '../criteria/criteria-set.ts'
import { ONE_STOP_AGENCY, ONE_STOP_OFFICER } from './one-stop.ts'
import { PAR_MODEL } from './par-model.ts'
import { QD_766 } from './qd-766.ts'

/** Sets the product brings along as data; an administrator issues new versions, nothing in code reads these points. */
export const BROUGHT_ALONG: readonly CriteriaSet[] = [QD_766, PAR_MODEL, ONE_STOP_AGENCY, ONE_STOP_OFFICER]
export { ONE_STOP_AGENCY, ONE_STOP_OFFICER, PAR_MODEL, QD_766 }
