import type { ActionName, Sheet } from '#lib/dossiers/dossiers.ts'

const ORDER: readonly ActionName[] = [
  'receive',
  'return',
  'supplement',
  'send_back',
  'complete',
  'claim',
  'assign',
  'request_supplement',
  'guide',
  'ask',
  'give_back',
  'hand_over',
  'remark',
  'find_ineligible',
  'refuse',
]

/** What may be done now, what is most likely next in front. */
export function openTo({ actions }: Pick<Sheet, 'actions'>): ActionName[] {
  const open = actions.filter(({ why_not }) => !why_not)
  return ORDER.filter((name) => open.some(({ action }) => action === name))
}

type Offered = Sheet['actions'][number]

/** What is done on the dossier's own page; putting right and ending have another. */
function isHere(one: Offered): one is Offered & { readonly action: ActionName } {
  return ORDER.some((name) => name === one.action)
}

/** What is not open, with the API's reason; what this account never does is left out. */
export function closedTo({ actions }: Pick<Sheet, 'actions'>): { action: ActionName; why: string }[] {
  return actions
    .filter(isHere)
    .flatMap(({ action, why_not }) =>
      why_not && why_not.code !== 'http.forbidden' ? [{ action, why: why_not.text }] : [],
    )
}
