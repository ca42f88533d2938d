import { uuidv7 } from '#platform/database/uuid.ts'
import { Objection } from '#platform/objection.ts'
import type { Body } from './resolve.ts'
import type { Resolver } from './resolving.ts'

/** Whom a person says a written name means: bodies by code; none leaves it as written. */
export type Choice = { readonly written: string; readonly codes: readonly string[] }

export type Assigned = {
  readonly role: 'lead' | 'coordinating'
  readonly written: string
  readonly bodies: readonly Body[]
}

/** Brings written names to bodies: as a person chose, else as they resolve. */
export type Assigner = (role: Assigned['role'], written: readonly string[]) => Assigned[]

/** Whom names mean because a person said so: the bodies; none leaves a name as written. */
export type Chosen = ReadonlyMap<string, readonly Body[]>

/** The bodies of choices, as they are today. @throws Objection `agencies.not_found` */
export async function chosenBy(resolver: Pick<Resolver, 'byCode'>, choices: readonly Choice[]): Promise<Chosen> {
  const found = choices.map(async ({ written, codes }) => [written, await bodiesOf(resolver, codes)] as const)
  return new Map(await Promise.all(found))
}

/** @throws Objection `agencies.not_found` */
export function bodiesOf({ byCode }: Pick<Resolver, 'byCode'>, codes: readonly string[]): Promise<Body[]> {
  return Promise.all(codes.map((code) => byCode(code)))
}

/**
 * @throws Objection from the assigner: `plans.lead_unknown`, naming every lead nobody knows. A coordinating name nobody
 *   knows stays as written.
 */
export function assignerWith({ resolve }: Pick<Resolver, 'resolve'>, chosen: Chosen): Assigner {
  return (role, written) => {
    const resolved = written.map((name) => ({ name, bodies: found(name) }))
    const asked = role === 'lead' ? resolved.filter(({ bodies }) => bodies === null).map(({ name }) => name) : []
    if (asked.length > 0) throw leadUnknown(asked)
    return resolved.map(({ name, bodies }) => ({ role, written: name, bodies: bodies ?? [] }))
  }

  function found(name: string): readonly Body[] | null {
    const said = chosen.get(name)
    if (said) return said
    const { bodies } = resolve(name)
    return bodies.length > 0 ? bodies : null
  }
}

function leadUnknown(names: readonly string[]): Objection {
  return new Objection(
    'plans.lead_unknown',
    { agency: names.join('; ') },
    names.map((agency) => ({ path: `agencies.${agency}`, code: 'plans.lead_unknown', detail: { agency } })),
  )
}

/** One row for each body; a name without one keeps a row of its own. */
export function agencyRows(agency_id: string, task_id: string, assigned: readonly Assigned[], now: Date) {
  return assigned
    .flatMap(({ role, written, bodies }) =>
      (bodies.length > 0 ? bodies.map(({ id }) => id) : [null]).map((body_id) => ({ role, written, body_id })),
    )
    .map((row, position) => ({ agency_id, id: uuidv7(now.getTime()), task_id, position, ...row, removed: false }))
}

export function leadsOf(assigned: readonly Assigned[]): Body[] {
  const bodies = assigned.filter(({ role }) => role === 'lead').flatMap((one) => one.bodies)
  return [...new Map(bodies.map((body) => [body.id, body])).values()]
}
