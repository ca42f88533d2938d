import type { Job } from '#platform/jobs/job.ts'
import { bringRules } from './bring.ts'

/** Rules that a new version of the product brings get their rows within the hour; until then they hold as brought. */
export const ruleJobs: readonly Job[] = [{ name: 'rulebook_bring', at: { minute: 5 }, run: bringRules }]
