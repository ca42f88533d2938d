import type { Channel, Handing, HandingFacts, ReturnMethod } from '#dossiers'
import type { Actor } from '#platform/access/actor.ts'
import { addDays, type Day, dayOf, instant, MINUTE } from '#platform/time.ts'
import { feesFor, feeTotal, type InForce } from '#procedures'
import { type Chance, chanceOf } from '../chance.ts'
import { later, receivingOn, whenReceiving } from '../clock.ts'
import type { Place, World } from '../world.ts'
import { firm, inhabitant, type Somebody } from './applicants.ts'
import { type Fate, fateOf } from './fate.ts'
import { isForFirms, onlineShare } from './popularity.ts'
import { type Days, dayOfArrival, type Story } from './story.ts'

/** A dossier before its life: who brings what where, when, and what will become of it. */
export type Draft = {
  readonly place: Place
  readonly version: InForce
  readonly channel: Extract<Channel, 'desk' | 'online'>
  /** When it was sent; at the desk, when it was received. */
  readonly submitted_at: Date
  /** When the desk takes it up. */
  readonly arrives_at: Date
  readonly handing: Handing
  readonly fee: number
  /** Who sent it with an account of their own; null without. */
  readonly sender: Actor | null
  readonly fate: Fate
  readonly chance: Chance
}

/** The n-th dossier of a story: always the same for the same story and province. */
export function draftOf(world: World, days: Days, story: Story, number: number): Draft {
  const chance = chanceOf(story.seed, 1, number)
  const day = dayOfArrival(days, number, story.dossiers)
  const { version, place } = world.pick(chance, day)
  const channel = chance.happens(onlineShare(version.online_level, days.passed(day))) ? 'online' : 'desk'
  const arrives_at = arrival(place, day, story.until, chance)
  const who = applicantOf(place, version, story, chance)
  const fate = fateOf(place, version, channel, days.passed(day), chance)
  const made = draft(place, version, channel, arrives_at, who, fate, chance)
  // Nothing is sent before the story begins: what would have been the evening before comes the same morning.
  return made.submitted_at < instant(days.from) ? { ...made, submitted_at: later(arrives_at, { minutes: -5 }) } : made
}

export function draft(
  place: Place,
  version: InForce,
  channel: Draft['channel'],
  arrives_at: Date,
  who: Somebody,
  fate: Fate,
  chance: Chance,
  sender: Actor | null = null,
): Draft {
  const handing = cameByPost(handingOf(place, version, channel, who, chance), channel, arrives_at)
  const fee = feeTotal(
    feesFor(version.content, { case: handing.case, online: channel === 'online', counts: handing.counts }),
  )
  const submitted_at = channel === 'online' ? sentBefore(arrives_at, chance) : arrives_at
  return { place, version, channel, submitted_at, arrives_at, handing, fee, sender, fate, chance }
}

/** What the decision that takes it in reads of it. */
export function factsOf({ place, version, fee }: Draft, code: string): HandingFacts {
  return { agency: place.agency, version, code, fee }
}

/** Two thirds in the morning, most of them in its first half. */
function arrival({ calendar }: Place, day: Day, until: Date, chance: Chance): Date {
  const hours = receivingOn(calendar, day)
  const [morning, ...rest] = hours
  const span = morning && (rest.length === 0 || chance.happens(0.64)) ? morning : (rest.at(-1) ?? morning)
  const peak = (chance.next() + chance.next() * chance.next()) / 2
  const seconds = chance.between(0, 59) * 1000
  if (!span) return whenReceiving(calendar, instant(day))
  const at = new Date(instant(day, span[0] + Math.floor(peak * (span[1] - span[0]))).getTime() + seconds)
  return at <= until
    ? at
    : new Date(Math.max(instant(day, hours[0]?.[0] ?? 0).getTime(), until.getTime() - 20 * MINUTE))
}

/** Sent the same morning, the evening before, or days before where a weekend lies between. */
function sentBefore(arrives_at: Date, chance: Chance): Date {
  const sameDay = chance.happens(0.55)
  const minutes = sameDay ? chance.between(4, 150) : chance.between(11 * 60, 18 * 60)
  return later(arrives_at, { minutes: -minutes })
}

/** People of the place itself mostly, and the same ones again and again. */
function applicantOf(place: Place, version: InForce, { seed, dossiers }: Story, chance: Chance): Somebody {
  const crowd = Math.max(12, Math.ceil((dossiers * place.weight) / 60))
  const number = Math.floor(chance.next() ** 1.5 * crowd)
  return (isForFirms(version.code) ? firm : inhabitant)(seed, place.number, number, place.where)
}

function handingOf(
  { agency }: Place,
  { code, content }: InForce,
  channel: Draft['channel'],
  { applicant, id_number }: Somebody,
  chance: Chance,
): Handing {
  return {
    agency_id: agency.id,
    procedure_code: code,
    case: caseOf(content, chance),
    applicant,
    id_number,
    components: content.components
      .filter(({ required }) => required)
      .map((paper) => ({
        code: paper.code,
        name: paper.name,
        kind: channel === 'online' ? 'electronic' : (paper.kinds[0] ?? 'copy'),
        quantity: paper.quantity,
      })),
    return_method: methodOf(channel, chance),
    counts: { page: chance.between(1, 6), copy: chance.between(1, 3) },
  }
}

/** Some of those who want their result by post sent their papers by post, too, two days before they were received. */
function cameByPost(handing: Handing, channel: Draft['channel'], arrives_at: Date): Handing {
  const { return_method, counts, applicant, id_number } = handing
  const isPosted = channel === 'desk' && return_method === 'post' && counts.copy === 1 && applicant.address
  if (!isPosted) return handing
  const number = `EA${(id_number ?? '').slice(-9).padStart(9, '0')}VN`
  return { ...handing, consignment: { number, posted_on: addDays(dayOf(arrives_at), -2), envelope_kept: true } }
}

function methodOf(channel: Draft['channel'], chance: Chance): ReturnMethod {
  if (chance.happens(0.1)) return 'post'
  return channel === 'online' && chance.happens(0.7) ? 'electronic' : 'desk'
}

/** The usual course mostly; where the catalogue gives a term to cases only, one of those. */
function caseOf({ terms, cases }: InForce['content'], chance: Chance): string | null {
  const all = [...terms.committed, ...terms.legal]
  const hasUsual = all.some((term) => term.case === null)
  if (hasUsual) return cases.length > 0 && chance.happens(0.15) ? chance.one(cases).code : null
  return chance.one(all).case
}

/** The day whose number its code carries. */
export function numberDay({ submitted_at }: Draft): Day {
  return dayOf(submitted_at)
}
