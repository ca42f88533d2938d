import type { Job } from '#platform/jobs/job.ts'
import { closeAppointments, forgetWhoCame } from './appointments/lapse.ts'
import { closeDays } from './tickets/lapse.ts'
import { forgetTries } from './tickets/tries.ts'

export const turnsJobs: readonly Job[] = [
  { name: 'turns_forget_tries', at: { minute: 50 }, run: forgetTries },
  {
    name: 'turns_close_days',
    at: { daily: '0:10' },
    run: async (context) => {
      await closeDays(context)
      await closeAppointments(context)
    },
  },
  { name: 'turns_forget_persons', at: { daily: '1:20' }, run: forgetWhoCame },
]
