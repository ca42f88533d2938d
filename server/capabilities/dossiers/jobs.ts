import type { Job } from '#platform/jobs/job.ts'

export const dossierJobs: readonly Job[] = [
  {
    name: 'dossiers_forget_drafts',
    at: { daily: '1:50' },
    run: async ({ db, now }) => {
      await db.deleteFrom('dossiers.draft').where('expires_at', '<', now()).execute()
    },
  },
]
