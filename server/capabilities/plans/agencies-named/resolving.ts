import { type Agency, agencyNamed, membersOf, successorsOf, type Tree, treeOf, whenAgenciesChange } from '#agencies'
import { type Context, today } from '#platform/context.ts'
import { Objection } from '#platform/objection.ts'
import { addDays, type Day } from '#platform/time.ts'
import { type GroupCode, groupCodes } from './group-phrases.ts'
import { type Body, type Known, type Resolved, resolveAgency } from './resolve.ts'

export type Resolver = {
  resolve(written: string): Resolved
  /** The body of that code today. @throws Objection `agencies.not_found` */
  byCode(code: string): Promise<Body>
}

/** How far back names of bodies that were gone by the plan's day are looked for, in days. */
const LOOK_BACK = [365, 2 * 365, 5 * 365, 10 * 365]

type Kept = { known: Promise<Known>; until: number }
const kept = new Map<string, Kept>()
const KEPT_MS = 5_000
whenAgenciesChange(() => kept.clear())

/** Knows the bodies, groups and successors as of a day, the day of the plan; kept as long as trees are. */
export async function resolverOn(context: Context, day: Day): Promise<Resolver> {
  const name = `${context.root_id} ${day} ${today(context)}`
  const found = kept.get(name)
  const known = found && found.until > Date.now() ? found.known : knownOn(context, day)
  if (known !== found?.known) {
    if (kept.size > 50) kept.clear()
    known.catch(() => kept.delete(name))
    kept.set(name, { known, until: Date.now() + KEPT_MS })
  }
  const all = await known
  return {
    resolve: (written) => resolveAgency(written, all),
    byCode: async (code) => bodyOf(await agencyNamed(context, code)),
  }
}

async function knownOn(context: Context, day: Day): Promise<Known> {
  const [tree, standing, ...before] = await Promise.all(
    [day, today(context), ...LOOK_BACK.map((days) => addDays(day, -days))].map((on) => treeOn(context, on)),
  )
  const bodies = tree ? ordered(tree) : []
  const known = new Set(bodies.map(({ id }) => id))
  const gone = [
    ...new Map(before.flatMap((old) => old?.all.filter(({ id }) => !known.has(id)) ?? []).map((one) => [one.id, one])),
  ].map(([, agency]) => bodyOf(agency))
  const stands = (id: string) => Boolean(standing?.get(id))
  const groups = new Map<GroupCode, Body[]>()
  for (const code of groupCodes) groups.set(code, await membersIn(context, code, day))
  const passed = [...bodies, ...gone].filter(({ id }) => !stands(id))
  const heirs = new Map<string, Body[]>()
  await Promise.all(passed.map(async ({ id }) => heirs.set(id, (await successorsOf(context, id)).map(bodyOf))))
  return { bodies, groups, gone, stands, successorsOf: (id) => heirs.get(id) ?? [] }
}

/** The province first; parts of bodies last, so that a name of both means the body. */
function ordered(tree: Tree): Body[] {
  const isPart = ({ kind }: Agency) => kind === 'unit'
  const rest = tree.all.filter(({ id }) => id !== tree.root.id)
  return [tree.root, ...rest.filter((one) => !isPart(one)), ...rest.filter(isPart)].map(bodyOf)
}

export function bodyOf({ id, code, name, short_name }: Agency): Body {
  return { id, code, name, short_name }
}

async function treeOn(context: Context, day: Day): Promise<Tree | null> {
  return treeOf(context, day).catch((error: unknown) => {
    if (error instanceof RangeError) return null
    throw error
  })
}

/** A province may have taken a group away; then nobody is in it. */
async function membersIn(context: Context, code: GroupCode, day: Day): Promise<Body[]> {
  try {
    return (await membersOf(context, code, day)).map(bodyOf)
  } catch (error) {
    if (error instanceof Objection || error instanceof RangeError) return []
    throw error
  }
}
