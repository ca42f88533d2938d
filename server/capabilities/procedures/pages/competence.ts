import type { Agency, Tree } from '#agencies'
import type { Day } from '#platform/time.ts'
import { isOfKind } from '../content/agency-kinds.ts'
import { type Competence, competentOn, type ProcedureVersion } from '../procedure.ts'

type Levels = Pick<ProcedureVersion, 'levels'>

/**
 * Whether a body, or the body whose part it is, handles a procedure on a day: it is of a competent level and of the kind
 * named. Where no body of that level is called as the kind is, every body of the level may (a province names its own).
 */
export function isCompetent(tree: Tree, agency_id: string, { levels }: Levels, day: Day): boolean {
  const body = tree.bodyOf(agency_id)
  return body !== null && competentOn({ levels }, day).some((competence) => fits(tree, body, competence))
}

/** The bodies that handle a procedure on a day, as people sort them. */
export function competentBodies(tree: Tree, { levels }: Levels, day: Day): Agency[] {
  const competent = competentOn({ levels }, day)
  return tree.all.filter(
    (agency) => agency.kind !== 'unit' && competent.some((competence) => fits(tree, agency, competence)),
  )
}

/** The same for a whole catalogue: bodies of a level and kind are looked for once. */
export function competenceIn(tree: Tree, day: Day): (levels: Levels['levels']) => readonly string[] {
  const known = new Map<string, readonly string[]>()
  const bodiesOf = ({ level, agency_kind }: Competence) => {
    const name = `${level} ${agency_kind}`
    const found = known.get(name) ?? bodiesOfKind(tree, level, agency_kind)
    known.set(name, found)
    return found
  }
  return (levels) => [...new Set(competentOn({ levels }, day).flatMap(bodiesOf))]
}

function bodiesOfKind(tree: Tree, level: Competence['level'], agency_kind: string): readonly string[] {
  const ofLevel = tree.all.filter((agency) => agency.level === level)
  const named = agency_kind === 'any_agency' ? [] : ofLevel.filter((agency) => isOfKind(agency, agency_kind))
  return (named.length > 0 ? named : ofLevel).filter(({ kind }) => kind !== 'unit').map(({ id }) => id)
}

function fits(tree: Tree, body: Agency, { level, agency_kind }: Competence): boolean {
  if (body.level !== level) return false
  if (agency_kind === 'any_agency' || isOfKind(body, agency_kind)) return true
  return !tree.all.some((other) => other.level === level && isOfKind(other, agency_kind))
}
