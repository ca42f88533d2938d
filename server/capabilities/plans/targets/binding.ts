import { agencyNamed } from '#agencies'
import type { Registry } from '#measures'
import { may } from '#platform/access/actor.ts'
import type { Context } from '#platform/context.ts'
import { act } from '#platform/journal/act.ts'
import type { DecisionOf } from '#platform/journal/subject.ts'
import type { IdempotencyKey } from '#platform/journal/write.ts'
import { Objection } from '#platform/objection.ts'
import type { Binding } from '../plan.ts'
import { type StoredTarget, targetById } from '../stored.ts'
import { targetSubject } from '../subjects.ts'

/**
 * Says which measure shows a target, or that none does (null).
 *
 * @throws Objection `plans.target_not_found`, `http.forbidden`, `measures.not_found`, `agencies.not_found`.
 */
export function bindTarget(
  context: Context,
  key: IdempotencyKey,
  registry: Registry,
  id: string,
  binding: Binding | null,
): Promise<{ id: string }> {
  return act(
    context,
    key,
    () => targetToBind(context, registry, id, binding),
    (target) => decideBinding(target, binding),
  )
}

async function targetToBind(
  context: Context,
  registry: Registry,
  id: string,
  binding: Binding | null,
): Promise<StoredTarget> {
  const target = await managedTarget(context, id)
  if (binding) {
    registry.get(binding.measure)
    await agencyNamed(context, binding.agency)
  }
  return target
}

function decideBinding(
  target: StoredTarget,
  binding: Binding | null,
): DecisionOf<typeof targetSubject, { id: string }> {
  return targetSubject.change(target, {
    set: { binding },
    events: [
      binding ? { kind: 'plans.target_bound', data: { ...binding } } : { kind: 'plans.target_unbound', data: {} },
    ],
    answer: { id: target.id },
  })
}

async function managedTarget(context: Context, id: string): Promise<StoredTarget> {
  const target = await targetById(context, id)
  if (!may(context.actor, 'plans.manage', target.agency_id)) throw new Objection('http.forbidden')
  return target
}
