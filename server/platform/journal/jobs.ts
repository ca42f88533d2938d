import type { Job } from '../jobs/job.ts'
import { seal } from './seal.ts'

/** Keys are kept a month: long after any program or person still repeats a request. */
const KEY_DAYS = 30

export const journalJobs: readonly Job[] = [
  { name: 'journal_seal', at: { minute: 7 }, run: ({ pool }) => seal(pool).then(() => {}) },
  {
    name: 'journal_forget_keys',
    at: { daily: '1:30' },
    run: async ({ pool }) => {
      await pool.query(`delete from journal.key where used_at < now() - make_interval(days => $1)`, [KEY_DAYS])
    },
  },
]
