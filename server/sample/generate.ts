import type { PoolClient } from 'pg'
import { calendarOf } from '#calendar'
import { dossierCode, takeBlocks } from '#dossiers'
import type { Context } from '#platform/context.ts'
import { Batch } from '#platform/journal/batch.ts'
import { currentEpoch } from '#platform/journal/epoch.ts'
import { Objection } from '#platform/objection.ts'
import { type Day, dayOf } from '#platform/time.ts'
import { folds } from '../app.ts'
import { type Draft, draftOf, numberDay } from './dossiers/draft.ts'
import { live } from './dossiers/life.ts'
import { sampleStanding } from './dossiers/standing.ts'
import { type StoredStory, storyToTell, wrote } from './dossiers/stored-story.ts'
import { daysOf } from './dossiers/story.ts'
import { endOf, readWorld, type World } from './world.ts'

export type Generating = {
  readonly dossiers: number
  readonly seed?: number | undefined
  /** The last day of the story; today where none is said. */
  readonly until?: Day | undefined
  readonly progress?: ((done: number, of: number) => void) | undefined
}

export type Generated = { dossiers: number; seed: number; from: Day; until: Day; seconds: number }

/** Dossiers that are written, and counted, together: some two days of a million's year, so that they share their cells. */
const BATCH = 2_000

/**
 * Makes up history of any size in the sample province: a year of dossiers until a day, through the same decisions as the
 * living ones, written and counted in batches by the same folds. One that broke off goes on where it was when it is asked
 * for again.
 *
 * @throws Objection `sample.not_sample` in a province of real work, `sample.until_ahead`, `sample.until_early`.
 */
export async function generateHistory(
  context: Context,
  { dossiers, seed = 1, until, progress }: Generating,
): Promise<Generated> {
  if ((await sampleStanding(context)) !== 'sample') throw new Objection('sample.not_sample')
  const story = await storyToTell(context, { seed, dossiers, until: momentOf(context, until) }, until)
  const began = Date.now()
  const from = await tellStory(context, story, { progress })
  return { dossiers, seed, from, until: dayOf(story.until), seconds: (Date.now() - began) / 1000 }
}

function momentOf({ now }: Context, until: Day | undefined): Date {
  const today = dayOf(now())
  if (until && until > today) throw new Objection('sample.until_ahead', { day: until, today })
  return until && until < today ? endOf(until) : now()
}

/** How a story is told: what is said on the way, and dossiers of its own kind that it ends with. */
type Manner = {
  readonly progress?: (done: number, of: number) => void
  readonly ending?: { readonly drafts: number; readonly of: (world: World) => readonly Draft[] }
}

/** Tells what is left of a story. @returns its first day */
export async function tellStory(context: Context, story: StoredStory, { progress, ending }: Manner): Promise<Day> {
  const days = daysOf(await calendarOf(context, context.root_id), story.until)
  const world = await readWorld(context, days.from, days.to)
  const usual = { ...story, dossiers: story.dossiers - (ending?.drafts ?? 0) }
  const last = ending?.of(world) ?? []
  const draftAt = (n: number) => last[n - usual.dossiers] ?? draftOf(world, days, usual, n)
  const pen = await penFor(world, story.until)
  for (let at = story.written; at < story.dossiers; at += BATCH) {
    const end = Math.min(at + BATCH, story.dossiers)
    const drafts = Array.from({ length: end - at }, (_, n) => draftAt(at + n))
    await pen.write(drafts, (client) => wrote(client, context, story.number, end))
    progress?.(end, story.dossiers)
  }
  await pen.done()
  return days.from
}

/** Writes drafts as lives, batch by batch: while the database stores one, the next is told. */
export async function penFor(world: World, until: Date) {
  const { pool } = world.context
  const epoch = await currentEpoch(pool)
  let writing: Promise<void> = Promise.resolve()
  return {
    async write(drafts: readonly Draft[], within: (client: PoolClient) => Promise<unknown>): Promise<void> {
      const codes = await codesFor(world, drafts)
      const batch = new Batch()
      const telling = { world, batch, until, recorded_at: new Date() }
      for (const [n, draft] of drafts.entries()) {
        live(draft, codes[n] ?? '', telling)
        if (n % 20 === 19) await new Promise(setImmediate)
      }
      await writing
      writing = batch.write(pool, epoch, within, folds)
      writing.catch(() => {})
    },
    done: () => writing,
  }
}

/** A code for each draft: the numbers of all agencies and days are taken in one statement. */
async function codesFor({ context }: World, drafts: readonly Draft[]): Promise<string[]> {
  const alike = Map.groupBy(drafts.keys(), (n) => {
    const draft = drafts[n]
    return draft ? `${draft.place.number} ${numberDay(draft)}` : ''
  })
  const groups = [...alike.values()].flatMap((numbers) => {
    const first = drafts[numbers[0] ?? 0]
    return first ? [{ place: first.place, day: numberDay(first), numbers }] : []
  })
  const firsts = await takeBlocks(
    context,
    groups.map(({ place, day, numbers }) => ({ agency_id: place.agency.id, day, size: numbers.length })),
  )
  const codes: string[] = []
  for (const [g, { place, day, numbers }] of groups.entries())
    for (const [n, at] of numbers.entries())
      codes[at] = dossierCode(place.identifier, day, (firsts[g] ?? 1) + n, place.digitsOn(day))
  return codes
}
