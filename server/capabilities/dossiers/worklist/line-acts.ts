import type { State } from '../dossier.ts'
import type { BatchAct } from '../handling/batch.ts'
import { actions } from '../rules.ts'

type Lying = { readonly kind: string; readonly holder_id: string | null }

/**
 * What may be done with a dossier from the list, alone or with others. What needs more than a press (the number of a
 * result, handing it over at the desk) is done on its page.
 */
export function actsOn(
  { state }: { readonly state: State },
  step: Lying | null,
  isMine: boolean,
  mayAssign: boolean,
): BatchAct[] {
  const isIn = (act: 'complete' | 'claim' | 'give_back' | 'hand_over' | 'assign') => {
    const from: readonly State[] = actions[act].from
    return from.includes(state)
  }
  if (!step || step.kind === 'return') return []
  const acts: (BatchAct | false)[] = [
    isMine && !step.holder_id && isIn('claim') && 'claim',
    isMine && step.kind !== 'issue' && isIn('complete') && 'complete',
    isMine && step.kind === 'sign' && isIn('complete') && 'sign',
    isMine && isIn('give_back') && 'give_back',
    isMine && isIn('hand_over') && 'hand_over',
    mayAssign && isIn('assign') && 'assign',
  ]
  return acts.filter((act) => act !== false)
}
