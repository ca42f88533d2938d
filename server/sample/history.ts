import type { Context } from '#platform/context.ts'
import { castAs } from './cast.ts'
import { beginStory, storyNumbered } from './dossiers/stored-story.ts'
import { tellStory } from './generate.ts'
import { SCENES, showcase } from './showcase.ts'
import { accountOf } from './staff-at-work.ts'

/** The first story of the sample province. */
const FIRST = 1
const SEED = 11
export const SAMPLE_DOSSIERS = 3_000

/** Whether the sample's own year has been told to its end. */
export async function hasHistory(context: Context): Promise<boolean> {
  const begun = await storyNumbered(context, FIRST)
  return begun !== null && begun.written >= begun.dossiers
}

/**
 * Tells the sample's own year, once: some three thousand dossiers until now, and at its end the scenes where one of each
 * kind can be found. One that broke off goes on where it was.
 */
export async function ensureHistory(
  context: Context,
  say: (message: string) => void,
  dossiers: number = SAMPLE_DOSSIERS,
): Promise<void> {
  if (await hasHistory(context)) return
  const begun = await storyNumbered(context, FIRST)
  const story = begun ?? (await beginStory(context, { seed: SEED, dossiers: dossiers + SCENES, until: context.now() }))
  const citizen = await accountOf(context, castAs('citizen').login)
  const part = Math.ceil(story.dossiers / 4)
  let said = 0
  await tellStory(context, story, {
    ending: { drafts: SCENES, of: (world) => showcase(world, story.until, story.seed, citizen) },
    progress: (done, of) => {
      if (done < of && done - said < part) return
      said = done
      say(`OpenCCHC: đang kể một năm hồ sơ mẫu, ${done}/${of}`)
    },
  })
}
