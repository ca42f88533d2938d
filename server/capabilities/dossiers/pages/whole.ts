import type { Context } from '#platform/context.ts'
import { type InForce, type ProcedureStep, stepsFor, versionOfId } from '#procedures'
import type { Dossier, Step } from '../dossier.ts'

type Whose = Pick<Dossier, 'id' | 'received_at' | 'case_code' | 'procedure_version_id'>

/**
 * The whole process of a dossier: the steps it has come to, as they stand, and those ahead of it, as the version it was
 * received by has them. A step gets its row when it is reached; the version never changes, so what is ahead needs none.
 */
export function wholeProcess(whose: Whose, reached: readonly Step[], version: Pick<InForce, 'content'>): Step[] {
  return inOrder([...reached, ...ahead(whose, reached, version)])
}

/** The same, with the version looked up; it is kept, so that this seldom waits. */
export async function wholeProcessOf(context: Context, whose: Whose, reached: readonly Step[]): Promise<Step[]> {
  return inOrder([...reached, ...(await stepsAhead(context, whose, reached))])
}

/** The steps a received dossier has not come to; none of one that was not received yet. */
export async function stepsAhead(
  context: Context,
  whose: Whose,
  reached: readonly { readonly code: string }[],
): Promise<Step[]> {
  return whose.received_at ? ahead(whose, reached, await versionOfId(context, whose.procedure_version_id)) : []
}

export function inOrder<S extends Pick<Step, 'position'>>(steps: readonly S[]): S[] {
  return steps.toSorted((one, other) => one.position - other.position)
}

function ahead(whose: Whose, reached: readonly { readonly code: string }[], version: Pick<InForce, 'content'>): Step[] {
  const known = new Set(reached.map(({ code }) => code))
  return processOf(version, whose.case_code, whose.id).filter(({ code }) => !known.has(code))
}

/** The steps of the version as a dossier's own, none of them begun. */
export function processOf({ content }: Pick<InForce, 'content'>, kase: string | null, dossier_id: string): Step[] {
  return stepsFor(content, kase).map((step, n) => ({
    id: stepId(dossier_id, n + 1),
    position: n + 1,
    code: step.code,
    name: step.name,
    kind: kindAtAgency(step),
    role: roleAtAgency(step),
    allotted: step.allotted,
    outside_term: step.outside_term,
    group_code: step.parallel?.group ?? null,
    branch_code: step.parallel?.branch ?? null,
    state: 'waiting',
    holder_id: null,
    opened_at: null,
    due_at: null,
    done_at: null,
    done_by: null,
    worked_minutes: null,
    checked: [],
    stored: false,
  }))
}

const NODE = 24
const NODES = 2 ** 48

/** A step's id is its dossier's, moved on by its position: the same whenever it is asked for, and beside its dossier's in the index. */
function stepId(dossier_id: string, position: number): string {
  const node = (Number.parseInt(dossier_id.slice(NODE), 16) + position) % NODES
  return `${dossier_id.slice(0, NODE)}${node.toString(16).padStart(12, '0')}`
}

/** Who has a step here: what an outside agency does, an officer follows; what the applicant pays, the cashier records. */
function roleAtAgency({ role, agency_kind }: ProcedureStep): string {
  if (agency_kind !== null) return 'officer'
  return role === 'citizen' ? 'cashier' : role
}

/** What somebody signs elsewhere is waited for here; the right to sign is theirs, not the officer's who follows it. */
function kindAtAgency({ kind, agency_kind }: ProcedureStep): Step['kind'] {
  return kind === 'sign' && agency_kind !== null ? 'consult' : kind
}
