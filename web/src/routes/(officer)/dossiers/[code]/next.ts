import type { ActionName, Sheet } from '#lib/dossiers/dossiers.ts'
import type { Say } from '#lib/words.ts'
import type { dossiers } from '#words/vi/dossiers/dossiers.ts'

const ORDER: readonly ActionName[] = [
  'receive',
  'return',
  'supplement',
  'send_back',
  'complete',
  'assign',
  'request_supplement',
  'guide',
  'find_ineligible',
  'refuse',
]

/** What may be done now, what is most likely next in front. A step is completed by whoever has it on their desk. */
export function openTo({ actions, is_mine }: Sheet): ActionName[] {
  const open = actions.filter(({ action, why_not }) => !why_not && (action !== 'complete' || is_mine))
  return ORDER.filter((name) => open.some(({ action }) => action === name))
}

type Offered = Sheet['actions'][number]

/** What is done on the dossier's own page; putting right and ending have another. */
function isHere(one: Offered): one is Offered & { readonly action: ActionName } {
  return ORDER.some((name) => name === one.action)
}

/** What is not open, with the API's reason; what this account never does is left out. */
export function closedTo(dossier: Sheet, say: Say<typeof dossiers>): { action: ActionName; why: string }[] {
  return dossier.actions.filter(isHere).flatMap(({ action, why_not }) => {
    if (why_not) return why_not.code === 'http.forbidden' ? [] : [{ action, why: why_not.text }]
    if (action !== 'complete' || dossier.is_mine) return []
    const step = dossier.steps.filter(({ state }) => state === 'open').map(({ name }) => name)
    return [{ action, why: say('objections.not_your_step.says', { step: step.join(', ') }) }]
  })
}
