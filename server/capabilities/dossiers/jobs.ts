import type { Job } from '#platform/jobs/job.ts'
import { ruleOn } from '#rulebook'
import { closeNumberDays } from './intake/number-days.ts'
import { tellDesks } from './notices/tell-staff.ts'
import { forgetTries } from './proof/tries.ts'
import { lapseUnanswered, mindUncollected } from './results/collect.ts'
import { raiseSilent, reckonPace } from './silence/raise.ts'

export const dossierJobs: readonly Job[] = [
  {
    name: 'dossiers_forget_drafts',
    at: { daily: '1:50' },
    run: async ({ db, now }) => {
      await db.deleteFrom('dossiers.draft').where('expires_at', '<', now()).execute()
    },
  },
  {
    name: 'dossiers_forget_tries',
    at: { minute: 40 },
    run: (context) => forgetTries(context),
  },
  {
    name: 'dossiers_close_number_days',
    at: { daily: '0:20' },
    run: async (context) => {
      await closeNumberDays(context)
    },
  },
  {
    name: 'dossiers_lapse_unanswered',
    at: { daily: '0:40' },
    run: async (context) => {
      await lapseUnanswered(context)
    },
  },
  { name: 'dossiers_mind_uncollected', at: { daily: '6:30' }, run: mindUncollected },
  { name: 'dossiers_reckon_pace', at: { daily: '2:30' }, run: reckonPace },
  {
    name: 'dossiers_raise_silent',
    at: { daily: '7:20' },
    run: async (context) => {
      const { value } = await ruleOn<number>(context, 'dossiers.silence_cases')
      await raiseSilent(context, value)
    },
  },
  { name: 'dossiers_tell_desks', at: { daily: '7:30' }, run: tellDesks },
]
