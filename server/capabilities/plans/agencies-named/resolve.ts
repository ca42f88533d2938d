/**
 * Agencies as a plan writes them, brought to real ones as of the plan's day. Pure: what stood, which groups there were
 * and who carried on whose work are handed in. What is not known is asked, never guessed.
 */

import { likeness, pairsOf } from '../reading/similarity.ts'
import { type GroupCode, groupsIn } from './group-phrases.ts'
import { looseName, plainName } from './naming.ts'

export type Body = { readonly id: string; readonly code: string; readonly name: string; readonly short_name: string }

export type Known = {
  /** Bodies on the plan's day; the province itself stands first. */
  readonly bodies: readonly Body[]
  readonly groups: ReadonlyMap<GroupCode, readonly Body[]>
  /** Bodies of days before that were gone by the plan's day. */
  readonly gone: readonly Body[]
  /** Whether the body stands today; one that does not is offered its successors. */
  stands(id: string): boolean
  successorsOf(id: string): readonly Body[]
}

export type How = 'exact' | 'short' | 'alike' | 'group' | 'gone' | 'ambiguous' | 'unknown'
export type Resolved = {
  readonly written: string
  readonly how: How
  /** Who is meant; none where a person is asked. */
  readonly bodies: readonly Body[]
  /** Whom to choose from. */
  readonly offered: readonly Body[]
}

const OFFERED = 3
const LIKE_ENOUGH = 0.3

export function resolveAgency(written: string, known: Known): Resolved {
  const groups = groupsIn(written)
  if (groups.length > 0) return resolvedGroup(written, groups, known)
  const found = namedIn(written, known.bodies, known)
  const [one, ...others] = found.bodies
  if (one && others.length === 0)
    return known.stands(one.id)
      ? { written, how: found.how, bodies: [one], offered: [] }
      : { written, how: 'gone', bodies: [], offered: known.successorsOf(one.id) }
  if (one) return { written, how: 'ambiguous', bodies: [], offered: found.bodies }
  const past = namedIn(written, known.gone, known).bodies.flatMap((body) => known.successorsOf(body.id))
  if (past.length > 0) return { written, how: 'gone', bodies: [], offered: unique(past) }
  return { written, how: 'unknown', bodies: [], offered: alike(written, known.bodies) }
}

/** Members that are gone today are carried on by their successors: a group means whoever is in it. */
function resolvedGroup(written: string, groups: readonly GroupCode[], known: Known): Resolved {
  const members = groups.flatMap((code) => known.groups.get(code) ?? [])
  const today = unique(members.flatMap((body) => (known.stands(body.id) ? [body] : known.successorsOf(body.id))))
  return today.length > 0
    ? { written, how: 'group', bodies: today, offered: [] }
    : { written, how: 'unknown', bodies: [], offered: [] }
}

function namedIn(written: string, bodies: readonly Body[], known: Known): { how: How; bodies: Body[] } {
  const [province] = known.bodies
  const text = written.normalize('NFC').trim().toLowerCase()
  const exact = bodies.filter(({ name }) => name.normalize('NFC').toLowerCase() === text)
  if (exact.length > 0) return { how: 'exact', bodies: exact }
  const short = bodies.filter(({ short_name }) => short_name.normalize('NFC').toLowerCase() === text)
  if (short.length > 0) return { how: 'short', bodies: short }
  if (province && bodies.includes(province) && isProvince(written, province))
    return { how: 'alike', bodies: [province] }
  const loose = looseName(written, province?.name ?? '')
  const same = bodies.filter((body) =>
    [body.name, body.short_name].some((name) => looseName(name, province?.name ?? '') === loose),
  )
  return { how: 'alike', bodies: same }
}

/** "UBND tỉnh" is the province. */
function isProvince(written: string, { name }: Body): boolean {
  const plain = plainName(written).replace(/^(?:lanh dao|thuong truc|chu tich) /, '')
  return ['', ' tinh', ' thanh pho', ` ${plainName(name)}`].slice(1).some((tail) => plain === `uy ban nhan dan${tail}`)
}

function alike(written: string, bodies: readonly Body[]): Body[] {
  const pairs = pairsOf(plainName(written))
  return bodies
    .map((body) => ({ body, near: likeness(pairs, pairsOf(plainName(body.name))) }))
    .filter(({ near }) => near >= LIKE_ENOUGH)
    .sort((one, other) => other.near - one.near)
    .slice(0, OFFERED)
    .map(({ body }) => body)
}

function unique(bodies: readonly Body[]): Body[] {
  return [...new Map(bodies.map((body) => [body.id, body])).values()]
}
