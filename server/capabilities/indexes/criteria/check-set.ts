import { type FieldObjection, Objection } from '#platform/objection.ts'
import { type Points, pointsShown } from '../scoring/exact.ts'
import { checkBinding } from './check-binding.ts'
import { checkScoring } from './check-scoring.ts'
import { type CriteriaSet, componentsOf, keyOf } from './criteria-set.ts'
import { type Flaw, falls, flaw, twice } from './flaw.ts'

/** What a set is held against: measures with what each is computed from, and the kinds of agencies there are. */
export type Known = {
  readonly measures: ReadonlyMap<string, readonly string[]>
  readonly kinds: ReadonlySet<string>
}

/** Everything wrong with a set, in the order of its rows; an empty list is a sound set. */
export function checkSet(set: CriteriaSet, known: Known): readonly Flaw[] {
  return [...checkHead(set, known), ...checkCodes(set), ...checkSums(set), ...checkComponents(set, known)]
}

/** @throws Objection `indexes.set_unsound`, its fields saying what and where. */
export function stopIfUnsound(set: CriteriaSet, known: Known): void {
  const flaws = checkSet(set, known)
  if (flaws.length === 0) return
  const fields = flaws.map(({ code, where, detail }): FieldObjection => ({ path: where, code, detail }))
  throw new Objection('indexes.set_unsound', { set: keyOf(set), flaws: flaws.length }, fields)
}

function* checkHead(set: CriteriaSet, known: Known): Generator<Flaw> {
  if (set.supersedes === keyOf(set)) yield flaw('indexes.set_supersedes_itself', 'set')
  if (set.places !== 2 && set.places !== 3) yield flaw('indexes.places_not_two_or_three', 'set')
  if (set.kinds.length === 0) yield flaw('indexes.kinds_missing', 'set')
  for (const kind of set.kinds) if (!known.kinds.has(kind)) yield flaw('indexes.kind_unknown', 'set', { kind })
  const grouped = set.groups.flatMap(({ kinds }) => kinds)
  for (const kind of twice(grouped)) yield flaw('indexes.kind_in_two_groups', 'groups', { kind })
  if (set.groups.length > 0)
    for (const kind of set.kinds)
      if (!grouped.includes(kind)) yield flaw('indexes.kind_in_no_group', 'groups', { kind })
  yield* checkBands(set)
}

function* checkBands({ bands }: CriteriaSet): Generator<Flaw> {
  for (const code of twice(bands.list.map(({ code }) => code))) yield flaw('indexes.code_twice', 'bands', { code })
  if (!falls(bands.list.map(({ at_least }) => at_least))) yield flaw('indexes.bands_not_falling', 'bands')
  const last = bands.list.at(-1)
  if (last && last.at_least !== 0)
    yield flaw('indexes.bands_leave_a_gap', 'bands', { below: pointsShown(last.at_least) })
}

/** Codes are unique on each level; a component may carry its criterion's code only when it stands there alone. */
function* checkCodes(set: CriteriaSet): Generator<Flaw> {
  const criteria = set.fields.flatMap((field) => field.criteria)
  const alone = criteria.filter(({ code, components }) => components.length === 1 && components[0]?.code === code)
  const branches = criteria.filter((criterion) => !alone.includes(criterion)).map(({ code }) => code)
  const codes = [...set.fields.map(({ code }) => code), ...branches, ...componentsOf(set).map(({ code }) => code)]
  for (const code of twice(codes)) yield flaw('indexes.code_twice', code, { code })
}

function* checkSums(set: CriteriaSet): Generator<Flaw> {
  yield* adds(set.fields, set.total, 'set')
  for (const field of set.fields) {
    yield* adds(field.criteria, field.max, field.code)
    for (const criterion of field.criteria) yield* adds(criterion.components, criterion.max, criterion.code)
  }
}

function* adds(parts: readonly { max: Points }[], max: Points, where: string): Generator<Flaw> {
  if (parts.length === 0) return yield flaw('indexes.nothing_below', where)
  const sum = parts.reduce((all, part) => all + part.max, 0)
  const detail = { max: pointsShown(max), sum: pointsShown(sum) }
  if (sum !== max) yield flaw('indexes.points_do_not_add_up', where, detail)
}

function* checkComponents(set: CriteriaSet, known: Known): Generator<Flaw> {
  for (const component of componentsOf(set)) {
    yield* checkScoring(component, set.places)
    yield* checkBinding(component, set.code, known.measures)
  }
}
