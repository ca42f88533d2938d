import type { Registry } from '#measures'
import { today } from '#platform/context.ts'
import type { Job } from '#platform/jobs/job.ts'
import { judgeYear } from './judging/judge.ts'
import { bringConsequences } from './rules/rules-kept.ts'

/** Each night the year that runs is judged anew, and until March the one before it. */
export function consequenceJobs(registry: Registry): readonly Job[] {
  return [
    {
      name: 'consequences_judge',
      at: { daily: '3:30' },
      run: async (context) => {
        await bringConsequences(context)
        const [year = 0, month = 0] = today(context).split('-').map(Number)
        if (month <= 3) await judgeYear(context, registry, year - 1)
        await judgeYear(context, registry, year)
      },
    },
  ]
}
