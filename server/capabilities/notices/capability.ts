import type { Capability } from '../capability.ts'
import { noticeJobs } from './jobs.ts'
import { noticeReactions } from './reactions.ts'
import { noticeRoutes } from './routes.ts'

export const notices = {
  name: 'notices',
  subjects: [
    { kind: 'notice', table: 'notices.message', known_by: null },
    { kind: 'notice_channel', table: 'notices.channel', known_by: null },
    { kind: 'notice_template', table: 'notices.template', known_by: null },
    { kind: 'notice_choice', table: 'notices.choice', known_by: null },
  ],
  routes: [(api, services) => noticeRoutes(api, services.notices)],
  reactions: (services) => noticeReactions(services.notices),
  jobs: () => noticeJobs,
} as const satisfies Capability
