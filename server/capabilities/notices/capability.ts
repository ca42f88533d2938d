import type { Capability } from '../capability.ts'
import { noticeJobs } from './jobs.ts'
import { noticeReactions } from './reactions.ts'
import { noticeRoutes } from './routes.ts'
import { MANAGE } from './rules.ts'
import { channelSubject, choiceSubject, messageSubject, templateSubject } from './subjects.ts'

export const notices = {
  name: 'notices',
  subjects: [
    { ...messageSubject, known_by: null },
    { ...channelSubject, known_by: null },
    { ...templateSubject, known_by: null },
    { ...choiceSubject, known_by: null },
  ],
  routes: [(api, services) => noticeRoutes(api, services.notices)],
  reactions: (services) => noticeReactions(services.notices),
  jobs: () => noticeJobs,
  permissions: { [MANAGE]: ['administrator'] },
} as const satisfies Capability
