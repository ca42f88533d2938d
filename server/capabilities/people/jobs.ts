import type { Job } from '#platform/jobs/job.ts'

export const peopleJobs: readonly Job[] = [
  {
    name: 'people_forget_sessions',
    at: { daily: '1:40' },
    run: async ({ db, now }) => {
      await db.deleteFrom('people.session').where('expires_at', '<', now()).execute()
    },
  },
]
