import type { Capability } from '../capability.ts'
import { describeInitiatives } from './described.ts'
import { assessmentsOwed } from './duties.ts'
import { initiativeFacts } from './figures/fact.ts'
import { initiativeMeasures } from './figures/measures.ts'
import { initiativeRecount } from './figures/recount.ts'
import { initiativeNotices } from './notices.ts'
import { initiativesOpen } from './open-data.ts'
import { initiativeReactions } from './reactions.ts'
import { initiativeReadingRoutes, judgingRoutes, proposingRoutes } from './routes.ts'
import { actions } from './rules.ts'
import { tellInitiatives } from './sample.ts'
import { initiativeSubject } from './subjects.ts'

export const initiatives = {
  name: 'initiatives',
  subjects: [{ ...initiativeSubject, known_by: 'code', describe: describeInitiatives }],
  lifecycle: actions,
  routes: [initiativeReadingRoutes, proposingRoutes, judgingRoutes],
  reactions: () => initiativeReactions,
  notices: initiativeNotices,
  facts: [initiativeFacts],
  measures: initiativeMeasures,
  recounts: [initiativeRecount],
  duties: assessmentsOwed,
  permissions: {
    'initiatives.see': ['staff'],
    'initiatives.propose': ['clerk', 'officer', 'unit_head', 'leader', 'focal_person', 'reform_officer'],
    'initiatives.manage': ['reform_officer'],
    'initiatives.assess': ['appraiser'],
    'initiatives.decide': ['leader', 'reform_officer'],
    'initiatives.apply': ['leader', 'focal_person', 'reform_officer'],
  },
  sample: tellInitiatives,
  open_data: [initiativesOpen],
} as const satisfies Capability
