import { stopUnlessMay } from '#agencies'
import { type Context, today } from '#platform/context.ts'
import { act } from '#platform/journal/act.ts'
import type { IdempotencyKey } from '#platform/journal/write.ts'
import { stopIf } from '#platform/objection.ts'
import { addDays, type Day } from '#platform/time.ts'
import { digestOf } from '../content/content.ts'
import type { PublicationFacts } from '../linter/linter.ts'
import type { Content } from '../procedure.ts'
import {
  contentOfVersion,
  forgetVersions,
  type Stored,
  storedProcedure,
  type VersionRow,
  versionFrom,
} from '../queries.ts'
import { whyNotDraft, whyNotFrom, whyNotReady } from '../rules.ts'
import { type ProcedureDecision, type ProcedureEvent, procedureSubject } from '../subjects.ts'
import { type Changed, changedNow, versionNumbered } from './change.ts'
import { publicationFacts } from './publication-facts.ts'

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

function decidePublish(
  { stored, content, world }: Facts,
  given: Publication,
  context: Pick<Context, 'now' | 'actor'>,
): ProcedureDecision<Changed> {
  const { code, versions } = stored
  const { number, valid_from, decision } = given
  const version = versionNumbered(stored, number)
  stopIf(whyNotDraft(code, version, given.revision ?? null))
  const published = versions.filter(({ state }) => state === 'published')
  const until = published.find((one) => isOn(one, valid_from))
  stopIf(whyNotFrom(until, valid_from, today(context)))
  stopIf(whyNotReady(versionFrom(content, { number, decision, valid_from, valid_to: null }), world))
  const next = published.map((one) => one.valid_from).filter((day) => day > valid_from)
  const first = next.sort()[0]
  const valid_to = first ? addDays(first, -1) : null
  const row = { id: version.id, state: 'published', decision, valid_from, valid_to, ...changedNow(context) }
  const ended = until ? [{ id: until.id, valid_to: addDays(valid_from, -1) }] : []
  return procedureSubject.change(stored, {
    set: {},
    also: [
      { update: 'procedures.version', key: ['id'], rows: ended },
      { update: 'procedures.version', key: ['id'], rows: [row] },
    ],
    events: [
      ...endings(code, until, valid_from),
      publishing(code, content, { number, valid_from, valid_to, decision }),
    ],
    answer: { code, number, revision: version.revision, state: 'published' },
  })
}

type Announced = { number: number; valid_from: Day; valid_to: Day | null; decision: string }

function publishing(code: string, content: Content, announced: Announced): ProcedureEvent {
  const { name, field, online_level } = content
  return {
    kind: 'procedures.published',
    data: { code, ...announced, name, field, online_level: online_level ?? 'info', content: digestOf(content) },
  }
}

function endings(code: string, until: VersionRow | undefined, valid_from: Day): ProcedureEvent[] {
  if (!until) return []
  return [{ kind: 'procedures.ended', data: { code, number: until.number, valid_to: addDays(valid_from, -1) } }]
}

function isOn({ valid_from, valid_to }: VersionRow, day: Day): boolean {
  return valid_from <= day && (valid_to === null || day <= valid_to)
}
