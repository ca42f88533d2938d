import { type Actor, accountsActedFor, may } from '#platform/access/actor.ts'
import { Objection } from '#platform/objection.ts'
import type { Step } from '../dossier.ts'
import type { CaseFile } from '../handling/file.ts'

type Place = Pick<CaseFile, 'handled_at'> & { readonly dossier: { readonly agency_id: string } }
type Lying = Pick<Step, 'holder_id' | 'role'> & { readonly kind: string }

/**
 * Whether a step lies on the actor's desk, or on that of somebody they stand in for, or waits for a role they hold among
 * the people of the agency itself: who leads the agency from above handles nothing there. To sign is a right of its own.
 */
export function mayTake(step: Lying, { dossier, handled_at }: Place, actor: Actor): boolean {
  if (step.kind === 'sign' && !may(actor, 'dossiers.sign', dossier.agency_id)) return false
  if (step.holder_id) return accountsActedFor(actor).includes(step.holder_id)
  return roleHeld(step, handled_at, actor) !== undefined
}

/** By which of the actor's roles a step is theirs to take. */
export function roleHeld({ role }: Pick<Step, 'role'>, handled_at: readonly string[], { grants }: Actor) {
  return grants.find((grant) => grant.role === role && handled_at.includes(grant.agency_id))
}

/** The open step the actor may work at: the one of that code, else the first of theirs. @throws Objection `dossiers.not_your_step` */
export function stepOfActor(file: CaseFile, wanted: string | undefined, actor: Actor): Step {
  const open = file.steps.filter(({ state }) => state === 'open')
  const theirs = open.filter((step) => mayTake(step, file, actor))
  const step = wanted ? theirs.find(({ code }) => code === wanted) : theirs[0]
  if (!step) throw new Objection('dossiers.not_your_step', { step: open.map(({ name }) => name).join(', ') })
  return step
}

/** Why a step cannot be ended with these points ticked: what was left out must be explained in an opinion. */
export function whyNotChecked(
  checks: readonly string[] = [],
  checked: readonly number[],
  opinion: string | undefined,
): Objection | null {
  const left = checks.filter((_, place) => !checked.includes(place)).length
  if (left === 0 || opinion?.trim()) return null
  return new Objection('dossiers.checks_open', { count: left }, [
    { path: 'checked', code: 'dossiers.checks_open', detail: { count: left } },
  ])
}

/**
 * The step a dossier goes back to from an open one: the last of its own branch, else the last before its group; a step
 * of reception is none, since reception is not done twice. An objection where there is none, or where other branches of
 * the group are at work.
 */
export function stepBefore(steps: readonly Step[], from: Step): Step | Objection {
  const done = steps
    .filter(({ state, position, kind }) => state === 'done' && position < from.position && kind !== 'receive')
    .sort((one, other) => other.position - one.position)
  const own = from.group_code
    ? done.find(({ group_code, branch_code }) => group_code === from.group_code && branch_code === from.branch_code)
    : done[0]
  if (own) return own
  const others = steps.some(({ id, state, group_code }) => state === 'open' && id !== from.id && group_code !== null)
  if (others) return new Objection('dossiers.branches_open')
  const before = done.find(({ group_code }) => group_code !== from.group_code)
  return before ?? new Objection('dossiers.no_step_before')
}
