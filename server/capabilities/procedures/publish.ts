import { stopUnlessMay } from '#agencies'
import { type Context, today } from '#platform/context.ts'
import { act } from '#platform/journal/act.ts'
import type { Happening } from '#platform/journal/event.ts'
import type { Decision, IdempotencyKey } from '#platform/journal/write.ts'
import { Objection, stopIf } from '#platform/objection.ts'
import { addDays, type Day } from '#platform/time.ts'
import { type Changed, changedNow, changing, versionNumbered, whyNotDraft } from './change.ts'
import { digestOf } from './content.ts'
import { type PublicationFacts, whyNotPublish } from './linter.ts'
import { pathOf } from './linter-paths.ts'
import type { Content } from './procedure.ts'
import { publicationFacts } from './publication-facts.ts'
import {
  contentOfVersion,
  forgetVersions,
  type Stored,
  storedProcedure,
  type VersionRow,
  versionFrom,
} from './queries.ts'

/** Which draft takes effect, from what day, by which decision (quyết định công bố); `revision` is the one that was looked at. */
export type Publication = {
  readonly number: number
  readonly valid_from: Day
  readonly decision: string
  readonly revision?: number | undefined
}

type Facts = { stored: Stored; content: Content; world: PublicationFacts }

/**
 * Publishes a draft. The version in force until then ends the day before; one announced for later stays, and this one
 * ends where that begins.
 *
 * @throws Objection `http.forbidden`, `procedures.unknown_not_found`, `procedures.version_not_found`,
 *   `procedures.not_a_draft`, `procedures.stale`, `procedures.day_taken`, `procedures.publish_in_past`,
 *   `procedures.not_publishable` with everything the linter says.
 */
export async function publish(
  context: Context,
  key: IdempotencyKey,
  code: string,
  publication: Publication,
): Promise<Changed> {
  stopUnlessMay(context, 'procedures.manage', null)
  const published = await act(
    context,
    key,
    () => factsFor(context, code, publication),
    (facts) => decidePublish(facts, publication, context),
  )
  forgetVersions()
  return published
}

async function factsFor(context: Context, code: string, { number, valid_from }: Publication): Promise<Facts> {
  const stored = await storedProcedure(context, code)
  const content = await contentOfVersion(context, versionNumbered(stored, number).id)
  return { stored, content, world: await publicationFacts(context, content, valid_from) }
}

function decidePublish({ stored, content, world }: Facts, given: Publication, context: Context): Decision<Changed> {
  const { code, versions } = stored
  const { number, valid_from, decision } = given
  const version = versionNumbered(stored, number)
  stopIf(whyNotDraft(code, version, given.revision ?? null))
  const published = versions.filter(({ state }) => state === 'published')
  const until = published.find((one) => isOn(one, valid_from))
  stopIf(whyNotFrom(until, valid_from, today(context)))
  stopIf(whyNotReady(content, given, world))
  const next = published.map((one) => one.valid_from).filter((day) => day > valid_from)
  const first = next.sort()[0]
  const valid_to = first ? addDays(first, -1) : null
  const row = { id: version.id, state: 'published', decision, valid_from, valid_to, ...changedNow(context) }
  const ended = until ? [{ id: until.id, valid_to: addDays(valid_from, -1) }] : []
  return changing(
    stored,
    context,
    [
      { update: 'procedures.version', key: ['id'], rows: ended },
      { update: 'procedures.version', key: ['id'], rows: [row] },
    ],
    [...endings(code, until, valid_from), publishing(code, content, { number, valid_from, valid_to, decision })],
    { code, number, revision: version.revision, state: 'published' },
  )
}

function publishing(code: string, content: Content, data: Happening['data']): Happening {
  const { name, field, online_level } = content
  return {
    kind: 'procedures.published',
    data: { code, ...data, name, field, online_level: online_level ?? 'info', content: digestOf(content) },
  }
}

function endings(code: string, until: VersionRow | undefined, valid_from: Day): Happening[] {
  if (!until) return []
  return [{ kind: 'procedures.ended', data: { code, number: until.number, valid_to: addDays(valid_from, -1) } }]
}

function isOn({ valid_from, valid_to }: VersionRow, day: Day): boolean {
  return valid_from <= day && (valid_to === null || day <= valid_to)
}

/** Why a version cannot begin that day: another begins then, or one was in force on days that are gone, and dossiers went by it. */
function whyNotFrom(until: VersionRow | undefined, day: Day, now: Day): Objection | null {
  if (!until) return null
  const code = until.valid_from === day ? 'procedures.day_taken' : day < now ? 'procedures.publish_in_past' : null
  return code && new Objection(code, { day, number: until.number }, [{ path: 'valid_from', code, detail: { day } }])
}

function whyNotReady(content: Content, { number, decision, valid_from }: Publication, world: PublicationFacts) {
  const found = whyNotPublish(versionFrom(content, { number, decision, valid_from, valid_to: null }), world)
  if (found.length === 0) return null
  return new Objection(
    'procedures.not_publishable',
    { count: found.length },
    found.map(({ code, detail }) => ({ path: pathOf(code), code, detail })),
  )
}
