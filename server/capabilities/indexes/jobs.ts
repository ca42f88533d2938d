import type { Registry } from '#measures'
import type { Job } from '#platform/jobs/job.ts'
import { bringSets } from './criteria/sets-kept.ts'
import { roundsOf } from './queries.ts'
import { chaseDue } from './rounds/missing.ts'
import { refreshRound } from './scores/refresh.ts'

/** Every round that runs is filled again each hour; agencies are chased in the morning. */
export function indexJobs(registry: Registry): readonly Job[] {
  return [
    {
      name: 'indexes_refresh',
      at: { minute: 20 },
      run: async (context) => {
        await bringSets(context)
        for (const { code, state } of await roundsOf(context))
          if (state !== 'published' && state !== 'open') await refreshRound(context, registry, code)
      },
    },
    { name: 'indexes_chase', at: { daily: '7:10' }, run: (context) => chaseDue(context, registry) },
  ]
}
