import { type Agency, agencyNamed, treeOf } from '#agencies'
import { type Context, today } from '#platform/context.ts'
import type { Locale } from '#words/index.ts'
import { fields, lifeEvents } from '../built-in/catalogue/index.ts'
import type { Summary } from '../content/summary.ts'
import { competentOn, type OnlineLevel } from '../procedure.ts'
import { versionInForceOn } from '../queries.ts'
import { competentBodies, isCompetent } from './competence.ts'
import { catalogueOn } from './listing.ts'
import { search } from './search.ts'

/** What the catalogue is asked for; what is not said does not matter. */
export type Asked = {
  readonly q?: string | undefined
  readonly field?: string | undefined
  readonly level?: 'T' | 'H' | 'X' | undefined
  readonly online?: OnlineLevel | undefined
  readonly life_event?: string | undefined
}

/** Procedures in force today, by name; those that answer what was typed best come first. */
export async function procedures(context: Context, asked: Asked): Promise<readonly Summary[]> {
  const day = today(context)
  const found = (await catalogueOn(context, day)).filter(
    (one) =>
      (!asked.field || one.field === asked.field) &&
      (!asked.online || one.online_level === asked.online) &&
      (!asked.life_event || one.life_events.includes(asked.life_event)) &&
      (!asked.level || competentOn(one, day).some(({ level }) => level === asked.level)),
  )
  if (!asked.q) return found
  const byId = new Map(found.map((one) => [one.version_id, one]))
  return (await search(context, day, asked.q)).flatMap((id) => byId.get(id) ?? [])
}

/**
 * What an agency, or the body whose part it is, is competent for today.
 *
 * @throws Objection `agencies.not_found`.
 */
export async function proceduresAt(context: Context, agency: string, q?: string): Promise<readonly Summary[]> {
  const [{ id }, tree] = await Promise.all([agencyNamed(context, agency), treeOf(context)])
  const day = today(context)
  return (await procedures(context, { q })).filter((one) => isCompetent(tree, id, one, day))
}

/** Where a procedure may be handed in on a day: competent bodies that can give out codes. */
export async function agenciesFor(context: Context, code: string): Promise<readonly Agency[]> {
  const day = today(context)
  const [tree, { content }] = await Promise.all([treeOf(context), versionInForceOn(context, code, day)])
  return competentBodies(tree, content, day).filter(({ identifier }) => identifier !== null)
}

type Counted = { code: string; name: string; procedures: number }

/** The fields that have procedures in force, with how many; a province's own field is named as it is written. */
export async function fieldsInUse(context: Context, locale: Locale): Promise<Counted[]> {
  const counts = new Map<string, number>()
  for (const { field } of await catalogueOn(context, today(context))) counts.set(field, (counts.get(field) ?? 0) + 1)
  const known = fields.filter(({ code }) => counts.has(code)).map(({ code }) => code)
  const own = [...counts.keys()]
    .filter((code) => !known.includes(code))
    .sort((one, other) => one.localeCompare(other, 'vi'))
  return [...known, ...own].map((code) => ({ code, name: fieldName(code, locale), procedures: counts.get(code) ?? 0 }))
}

export function fieldName(code: string, locale: Locale): string {
  return nameIn(fields, code, locale)
}

/** What happens in a life, and the procedures in force it leads to. */
export async function lifeEventsOf(
  context: Context,
  locale: Locale,
): Promise<{ code: string; name: string; procedures: { code: string; name: string }[] }[]> {
  const listing = await catalogueOn(context, today(context))
  const own = [...new Set(listing.flatMap((one) => one.life_events))].filter((code) => !isKnown(lifeEvents, code))
  return [...lifeEvents.map(({ code }) => code), ...own]
    .map((code) => ({ code, name: nameIn(lifeEvents, code, locale), procedures: ledTo(listing, code) }))
    .filter((event) => event.procedures.length > 0)
}

/** In the order a citizen needs them where the product gives one, others after them. */
function ledTo(listing: readonly Summary[], code: string): { code: string; name: string }[] {
  const order = lifeEvents.find((event) => event.code === code)?.procedures ?? []
  const placeOf = (one: Summary) => (order.includes(one.code) ? order.indexOf(one.code) : order.length)
  return listing
    .filter((one) => one.life_events.includes(code))
    .sort((one, other) => placeOf(one) - placeOf(other))
    .map((one) => ({ code: one.code, name: one.name }))
}

type Named = { readonly code: string; readonly name: string; readonly name_en: string }

function isKnown(list: readonly Named[], code: string): boolean {
  return list.some((one) => one.code === code)
}

function nameIn(list: readonly Named[], code: string, locale: Locale): string {
  const found = list.find((one) => one.code === code)
  return found ? (locale === 'en' ? found.name_en : found.name) : code
}
