import { colleaguesAt } from '#people'
import type { Context } from '#platform/context.ts'
import { caseFile } from '../handling/file.ts'
import { fileWithColleagues } from './hand-over.ts'
import { mayTake } from './step-work.ts'

/** Who may have the step on the actor's desk, and who may be asked about the dossier; nobody to give it to where it is not theirs. */
export async function colleaguesFor(context: Context, code: string) {
  const file = await caseFile(context, code, 'dossiers.handle')
  const { account_id } = context.actor
  const isMine = file.steps.some((step) => step.state === 'open' && mayTake(step, file, context.actor))
  const [colleagues, { holders }] = await Promise.all([
    colleaguesAt(context, file.dossier.agency_id, 'dossiers.see'),
    isMine ? fileWithColleagues(context, code, {}) : { holders: [] },
  ])
  return {
    hand_over: holders.filter((one) => one.account_id !== account_id),
    ask: colleagues.filter((one) => one.account_id !== account_id),
  }
}
