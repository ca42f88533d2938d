import type { Resolver } from '../agencies-named/resolving.ts'
import { isDuty, isTarget, type Proposal, type TaskContent } from '../plan.ts'

/** Whether a proposal needs no person's own look: open, new, above the threshold, and every leading agency known. */
export function isSure(
  { change, state, confidence, content }: Proposal,
  least: number,
  resolver: Pick<Resolver, 'resolve'>,
): boolean {
  if (state !== 'proposed' || change !== 'add' || confidence < least) return false
  const known = (written: string) => resolver.resolve(written).bodies.length > 0
  if (isTarget(content)) return true
  return isDuty(content) ? known(content.agency) : isLed(content, known)
}

/** A part without a lead of its own has that of its task. */
function isLed(
  { lead, parts }: TaskContent,
  known: (written: string) => boolean,
  above: readonly string[] = [],
): boolean {
  const leads = lead.length > 0 ? lead : above
  const named = leads.length > 0 || parts.some((part) => part.lead.length > 0)
  return named && leads.every(known) && parts.every((part) => isLed(part, known, leads))
}
