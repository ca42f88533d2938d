import { type Agency, treeOf } from '#agencies'
import { type Calendar, calendarOf } from '#calendar'
import type { CaseFile, decideRequest } from '#dossiers'
import type { Actor } from '#platform/access/actor.ts'
import type { Context } from '#platform/context.ts'
import { addDays, type Day, instant } from '#platform/time.ts'
import { type InForce, versionInForceOn } from '#procedures'
import { ruleOn } from '#rulebook'
import { type Chance, weighted } from './chance.ts'
import { communePolice, communes } from './communes.ts'
import { popularity } from './dossiers/popularity.ts'
import { departments, otherBodies } from './province.ts'
import { staffOf } from './staff-at-work.ts'

/** What was so from one day to another. */
type Spans<T> = readonly { readonly from: Day; readonly to: Day | null; readonly value: T }[]

type ClockMode = Parameters<typeof decideRequest>[2]

/** An agency that handles dossiers in the story, with all that its decisions read. */
export type Place = {
  readonly number: number
  readonly agency: Agency
  readonly identifier: string
  /** What addresses say of where its people live. */
  readonly where: string
  readonly weight: number
  readonly calendar: Calendar
  readonly staff: ReadonlyMap<string, readonly Actor[]>
  rulesOn(day: Day): CaseFile['rules']
  /** For how many days a result is kept ready. */
  keptOn(day: Day): number
  clockOn(day: Day): ClockMode
  digitsOn(day: Day): number
}

/** All that a story is told from, read once: no dossier of it asks the database. */
export type World = {
  readonly context: Context
  readonly calendar: Calendar
  readonly places: readonly Place[]
  procedureOn(code: string, day: Day): InForce
  /** A procedure that is in force that day and the agencies of the province that are competent for it. */
  pick(chance: Chance, day: Day): { version: InForce; place: Place }
  placesFor(version: InForce, day: Day): readonly Place[]
}

/** Reads the province as it stands over those days. */
export async function readWorld(context: Context, from: Day, to: Day): Promise<World> {
  const places = await placesOf(context, from, to)
  const versions = await versionsOf(context, from, to)
  const codes = [...versions.keys()]
  const competent = new Map<string, readonly Place[]>()
  const procedureOn = (code: string, day: Day) => at(versions.get(code) ?? [], day)
  const placesFor = (version: InForce, day: Day) => {
    const key = `${version.version_id} ${day}`
    const known = competent.get(key) ?? competentFor(version, day, places)
    if (competent.size > 20_000) competent.clear()
    competent.set(key, known)
    return known
  }
  const days = new Map<Day, (chance: Chance) => { version: InForce; pickPlace: (chance: Chance) => Place }>()
  const pickersOn = (day: Day) => {
    const known = days.get(day)
    if (known) return known
    const open = codes.flatMap((code) => {
      const version = (versions.get(code) ?? []).find((span) => covers(span, day))?.value
      const able = version ? placesFor(version, day) : []
      return version && able.length > 0 ? [{ version, pickPlace: weighted(able, ({ weight }) => weight) }] : []
    })
    const pick = weighted(open, ({ version }) => popularity(version.code))
    if (days.size > 3) days.clear()
    days.set(day, pick)
    return pick
  }
  return {
    context,
    calendar: await calendarOf(context, context.root_id),
    places,
    procedureOn,
    placesFor,
    pick(chance, day) {
      const { version, pickPlace } = pickersOn(day)(chance)
      return { version, place: pickPlace(chance) }
    },
  }
}

/** The agencies of the first kind that is competent that day and that this province has. */
function competentFor({ content }: InForce, day: Day, places: readonly Place[]): readonly Place[] {
  for (const competence of content.levels) {
    if (!covers({ from: competence.valid_from ?? day, to: competence.valid_to }, day)) continue
    const able = places.filter(
      ({ agency }) => agency.level === competence.level && serving(agency.code).includes(competence.agency_kind),
    )
    if (able.length > 0) return able
  }
  return []
}

const serves = new Map(
  [...departments, ...otherBodies, ...communes, ...communePolice].map((body) => [body.code, body.serves]),
)
const weights = new Map(communes.map(({ code, weight }) => [code, weight]))
const towns = new Map(communes.map(({ code, place }) => [code, place]))

function serving(code: string): readonly string[] {
  return serves.get(code) ?? []
}

async function placesOf(context: Context, from: Day, to: Day): Promise<Place[]> {
  const [first, last, staff] = await Promise.all([treeOf(context, from), treeOf(context, to), staffOf(context, from)])
  const able = last.all.filter(({ id, code, identifier }) => identifier && serving(code).length > 0 && first.get(id))
  const places: Place[] = []
  for (const agency of able.toSorted((one, other) => (one.code < other.code ? -1 : 1))) {
    const own = staff.get(agency.id)
    if (!own) continue
    const rules = <T>(code: string) => spansOf<T>(context, code, agency.id, from, to)
    const [guide, supplement, days, keep, clock, digits] = await Promise.all([
      rules<number>('dossiers.guide_limit'),
      rules<number>('dossiers.supplement_limit'),
      rules<number>('dossiers.supplement_days'),
      rules<number>('dossiers.collect_keep_days'),
      rules<ClockMode>('dossiers.supplement_clock'),
      rules<number>('dossiers.number_digits'),
    ])
    const town = agency.code.replace(/^CA/, '')
    places.push({
      number: places.length,
      agency,
      identifier: agency.identifier ?? '',
      where: towns.get(town) ?? communes[places.length % communes.length]?.place ?? '',
      weight: weights.get(town) ?? 1,
      calendar: await calendarOf(context, agency.id),
      staff: own,
      rulesOn: (day) => ({
        guide_limit: at(guide, day),
        supplement_limit: at(supplement, day),
        supplement_days: at(days, day),
      }),
      keptOn: (day) => at(keep, day),
      clockOn: (day) => at(clock, day),
      digitsOn: (day) => at(digits, day),
    })
  }
  return places
}

/** The values of a rule for an agency over those days. */
async function spansOf<T>(context: Context, code: string, agency_id: string, from: Day, to: Day): Promise<Spans<T>> {
  const spans: { from: Day; to: Day | null; value: T }[] = []
  for (let day: Day | null = from; day && day <= to; ) {
    const rule: { value: T; valid_to: Day | null } = await ruleOn<T>(context, code, day, agency_id)
    spans.push({ from: day, to: rule.valid_to, value: rule.value })
    day = rule.valid_to && addDays(rule.valid_to, 1)
  }
  return spans
}

/** Every version of every procedure that is in force on one of those days. */
async function versionsOf(context: Context, from: Day, to: Day): Promise<Map<string, Spans<InForce>>> {
  const { rows } = await context.pool.query<{ code: string; day: Day }>(
    `select procedure.code, greatest(version.valid_from, $2::date) as day
     from procedures.version join procedures.procedure on procedure.id = version.procedure_id
     where procedure.root_id = $1 and version.state = 'published' and version.valid_from <= $3::date
       and (version.valid_to is null or version.valid_to >= $2::date)
     order by procedure.code, version.valid_from`,
    [context.root_id, from, to],
  )
  const versions = new Map<string, { from: Day; to: Day | null; value: InForce }[]>()
  for (const { code, day } of rows) {
    const value = await versionInForceOn(context, code, day)
    versions.set(code, [...(versions.get(code) ?? []), { from: day, to: value.valid_to, value }])
  }
  return versions
}

function covers({ from, to }: { from: Day; to: Day | null }, day: Day): boolean {
  return from <= day && (to === null || day <= to)
}

function at<T>(spans: Spans<T>, day: Day): T {
  const found = spans.find((span) => covers(span, day))
  if (!found) throw new RangeError(`nothing stands on ${day}`)
  return found.value
}

/** The last moment of a day. */
export function endOf(day: Day): Date {
  return instant(day, 1439)
}
