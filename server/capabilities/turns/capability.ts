import type { Capability } from '../capability.ts'
import { appointmentRoutes } from './appointments/routes.ts'
import { callingRoutes, counterRoutes } from './calling/routes.ts'
import { describeTickets } from './described.ts'
import { setupRoutes } from './desk/routes.ts'
import { ticketFacts } from './figures/fact.ts'
import { ticketMeasures } from './figures/measures.ts'
import { ticketRecount } from './figures/recount.ts'
import { turnsJobs } from './jobs.ts'
import { turnsNotices } from './notices.ts'
import { turnsReadingRoutes, turnsTakingRoutes } from './public-routes.ts'
import { turnsReactions } from './reactions.ts'
import { actions, byRule } from './rules.ts'
import { tellTurn } from './sample.ts'
import { appointmentSubject, deskSubject, ticketSubject } from './subjects.ts'

export const turns = {
  name: 'turns',
  subjects: [
    { ...deskSubject, known_by: null },
    { ...ticketSubject, known_by: 'code', describe: describeTickets },
    { ...appointmentSubject, known_by: null },
  ],
  lifecycle: { ...actions, ...byRule },
  statuses: {
    'turns.too_many': 429,
    'turns.no_desk': 404,
    'turns.ticket_unknown': 404,
    'turns.appointment_unknown': 404,
    'turns.kiosk_closed': 404,
  },
  routes: [turnsReadingRoutes, turnsTakingRoutes, appointmentRoutes, callingRoutes, counterRoutes, setupRoutes],
  reactions: () => turnsReactions,
  notices: turnsNotices,
  jobs: () => turnsJobs,
  facts: [ticketFacts],
  measures: ticketMeasures,
  recounts: [ticketRecount],
  permissions: {
    'turns.see': ['staff'],
    'turns.call': ['clerk'],
    'turns.manage': ['unit_head', 'administrator'],
  },
  sample: tellTurn,
} as const satisfies Capability
