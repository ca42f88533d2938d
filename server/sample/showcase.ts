import { dueAt } from '#calendar'
import type { Actor } from '#platform/access/actor.ts'
import { dayOf, instant, MINUTE } from '#platform/time.ts'
import { termFor } from '#procedures'
import { castAs } from './cast.ts'
import { chanceOf } from './chance.ts'
import { receivingOn, workingDaysBefore } from './clock.ts'
import { inhabitant, type Somebody } from './dossiers/applicants.ts'
import { type Draft, draft } from './dossiers/draft.ts'
import { type Fate, type Hold, smooth } from './dossiers/fate.ts'
import type { Place, World } from './world.ts'

/** A dossier that stands where somebody who looks around, or a test, wants to find one. */
type Scene = {
  readonly procedure: string
  /** `late`: past its due time by days; `soon`: due at the next closing; `past`: weeks ago. */
  readonly when: 'late' | 'soon' | 'past'
  readonly channel?: Draft['channel']
  readonly own?: boolean
  readonly fate: Partial<Fate>
}

/** A procedure whose process has such a step. */
const WITH: readonly (readonly [Hold, string])[] = [
  ['received', '1.001612'],
  ['assigned', '1.001612'],
  ['verify', 'M.000008'],
  ['consult', '1.001612'],
  ['field_check', 'M.000025'],
  ['draft', '1.004837'],
  ['sign', '1.004837'],
  ['issue', 'M.000008'],
  ['pay', '1.001731'],
]

const scenes: readonly Scene[] = [
  ...WITH.flatMap(([hold, procedure]): Scene[] => [
    { procedure, when: 'late', fate: { hold } },
    { procedure, when: 'soon', fate: { hold } },
  ]),
  { procedure: 'M.000055', when: 'late', fate: { hold: 'pay' } },
  { procedure: '1.001022', when: 'late', fate: { hold: 'supplement', supplement: true } },
  { procedure: '1.001193', when: 'late', channel: 'online', fate: { hold: 'guided' } },
  { procedure: '1.001193', when: 'late', channel: 'online', fate: { hold: 'sent' } },
  { procedure: '1.004873', when: 'soon', channel: 'online', fate: { hold: 'sent' } },
  { procedure: '1.004873', when: 'past', channel: 'online', fate: { reception: 'refused' } },
  { procedure: '1.004837', when: 'past', fate: { late: true, collected: false } },
  { procedure: '1.004837', when: 'past', fate: { late: true } },
  { procedure: '1.004837', when: 'past', fate: { ineligible: true } },
  { procedure: '1.004837', when: 'past', fate: { collected: false } },
  { procedure: '1.001193', when: 'soon', channel: 'online', own: true, fate: { hold: 'sent' } },
  { procedure: '1.004873', when: 'soon', channel: 'online', own: true, fate: { hold: 'received' } },
  { procedure: '1.001612', when: 'soon', channel: 'online', own: true, fate: { hold: 'consult' } },
  { procedure: 'M.000008', when: 'late', channel: 'online', own: true, fate: { hold: 'supplement', supplement: true } },
  { procedure: '2.000635', when: 'past', channel: 'online', own: true, fate: { collected: false } },
  { procedure: '1.000656', when: 'past', channel: 'online', own: true, fate: {} },
]

export const SCENES = scenes.length
const WEEKS_AGO = 30

/** The scenes in the ward where the cast works, the citizen's own among them. */
export function showcase(world: World, until: Date, seed: number, citizen: Actor): Draft[] {
  const place = world.places.find(({ agency }) => agency.code === castAs('clerk').agency)
  if (!place) throw new RangeError('the ward of the cast stands')
  return scenes.map((scene, n) => draftFor(scene, n, { world, until, seed, citizen, place }))
}

type Stage = { world: World; until: Date; seed: number; citizen: Actor; place: Place }

function draftFor(scene: Scene, n: number, { world, until, seed, citizen, place }: Stage): Draft {
  const { procedure, when, channel = 'desk', own = false } = scene
  const chance = chanceOf(seed, 3, n)
  const version = world.procedureOn(procedure, dayOf(until))
  const who = own ? citizenAs(place) : inhabitant(seed, place.number, 1000 + n, place.where)
  const made = (arrives_at: Date) =>
    draft(
      place,
      version,
      channel,
      arrives_at,
      who,
      { ...smooth, ...scene.fate },
      chanceOf(seed, 4, n),
      own ? citizen : null,
    )
  const kase = made(until).handing.case
  const term = termFor(version.content, kase)
  if (!term) throw new RangeError(`${procedure} has a term`)
  const minute = chance.between(5, 110)
  const arrival = (days: number) => arrivalOn(place, until, days, minute)
  const due = (days: number) => dueAt(place.calendar, arrival(days), { amount: term.amount, unit: term.unit }) ?? until
  let days = 1
  while (due(days) >= until) days++
  if (when === 'soon' && days > 1) days--
  if (when === 'late') while (until.getTime() - due(days).getTime() < 20 * 60 * MINUTE) days++
  if (when === 'past') days += WEEKS_AGO
  return made(arrival(days))
}

function arrivalOn({ calendar }: Place, until: Date, days: number, minute: number): Date {
  const day = workingDaysBefore(calendar, dayOf(until), days)
  return instant(day, (receivingOn(calendar, day)[0]?.[0] ?? 0) + minute)
}

/** The citizen of the cast, as their own dossiers name them. */
function citizenAs({ where }: Place): Somebody {
  return {
    applicant: {
      kind: 'person',
      name: castAs('citizen').name,
      sex: 'female',
      birth_date: '1990-05-20',
      address: `Số 1, khu phố 1, ${where}, Tỉnh Mẫu`,
      phone: '0900000001',
    },
    id_number: '000000000001',
  }
}
