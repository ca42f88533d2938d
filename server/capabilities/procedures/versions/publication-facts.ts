import { type Tree, treeOf } from '#agencies'
import { rolesHeld } from '#people'
import { type Context, today } from '#platform/context.ts'
import { Objection } from '#platform/objection.ts'
import type { Day } from '#platform/time.ts'
import { ruleOn } from '#rulebook'
import { kindsIn } from '../content/agency-kinds.ts'
import type { PublicationFacts } from '../linter/linter.ts'
import { competentBodies } from '../pages/competence.ts'
import type { Content } from '../procedure.ts'

/** Laws that a province has marked expired: a rule of its own, a list of codes as legal bases carry them. */
const EXPIRED_LAWS = 'procedures.expired_laws'

/** What the linter must know of the world on the day a version is to begin: who holds which role, which agencies there are. */
export async function publicationFacts(context: Context, content: Content, from: Day): Promise<PublicationFacts> {
  const day = from > today(context) ? from : today(context)
  const tree = await treeOf(context, day)
  const competent = agenciesAt(tree, content, day)
  const held = await rolesHeld(context.db, context.root_id, day).execute()
  const staffed = held.filter(({ agency_id, subtree }) =>
    (subtree ? tree.subtreeOf(agency_id) : [agency_id]).some((id) => competent.has(id)),
  )
  return {
    staffed_roles: [...new Set(staffed.map(({ role }) => role))],
    agency_kinds: kindsIn(
      tree,
      content.steps.flatMap(({ agency_kind }) => agency_kind ?? []),
    ),
    expired_laws: await expiredLaws(context, day),
  }
}

/** The agencies competent that day, with their parts. */
function agenciesAt(tree: Tree, content: Content, day: Day): ReadonlySet<string> {
  return new Set(competentBodies(tree, content, day).flatMap(({ id }) => tree.subtreeOf(id)))
}

async function expiredLaws(context: Context, day: Day): Promise<readonly string[]> {
  try {
    const { value } = await ruleOn<unknown>(context, EXPIRED_LAWS, day)
    return Array.isArray(value) ? value.map(String) : []
  } catch (error) {
    if (error instanceof Objection && error.code === 'rulebook.missing') return []
    throw error
  }
}
