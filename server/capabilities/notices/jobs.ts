import type { Job } from '#platform/jobs/job.ts'
import { DAY } from '#platform/time.ts'
import { ruleOn } from '#rulebook'

export const noticeJobs: readonly Job[] = [
  {
    name: 'notices_erase',
    at: { daily: '2:10' },
    run: async (context) => {
      const { value: days } = await ruleOn<number>(context, 'notices.keep_days')
      const now = context.now()
      await context.db
        .updateTable('notices.message')
        .set({ fields: null, address: null, erased_at: now })
        .where('erased_at', 'is', null)
        .where('queued_at', '<', new Date(now.getTime() - days * DAY))
        .execute()
    },
  },
]
