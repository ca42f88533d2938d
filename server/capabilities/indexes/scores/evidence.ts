import { stopUnlessMay } from '#agencies'
import { type Storage, type StoredFile, takeIn, type Upload, useOf } from '#files'
import { idOf } from '#platform/access/actor.ts'
import { type Context, today } from '#platform/context.ts'
import { uuidv7 } from '#platform/database/uuid.ts'
import { act, type Together } from '#platform/journal/act.ts'
import type { DecisionOf } from '#platform/journal/subject.ts'
import { bytes } from '#platform/journal/tables.ts'
import type { IdempotencyKey } from '#platform/journal/write.ts'
import { Objection, stopIf } from '#platform/objection.ts'
import { componentOf } from '../criteria/criteria-set.ts'
import { contendersOf, evidenceOf, roundNamed, setOf } from '../queries.ts'
import { whyNotSpeak } from '../rounds/round.ts'
import type { StoredContender, StoredEvidence, StoredRound } from '../stored.ts'
import { evidenceSubject } from '../subjects.ts'

export type Attached = { file: string; evidence: { id: string; component: string }[] }
type Where = { readonly round: string; readonly agency: string; readonly components: readonly string[] }

/**
 * Puts a paper to one component or to several: what proves them. The same content proves the same thing once.
 *
 * @throws Objection `indexes.papers_closed`, `indexes.deadline_passed`, `indexes.component_unknown`,
 *   `indexes.evidence_there_already`, what `takeIn` says
 */
export async function attachEvidence(
  context: Context,
  key: IdempotencyKey,
  storage: Storage,
  where: Where,
  upload: Upload,
): Promise<Attached> {
  const { round, contender } = await speaking(context, where)
  const set = await setOf(context, round)
  const components = [...new Set(where.components)]
  const unknown = components.find((code) => !componentOf(set.content, code))
  if (unknown !== undefined || components.length === 0)
    throw new Objection('indexes.component_unknown', { component: (unknown ?? '').slice(0, 40) })
  const file = await takeIn(context, storage, contender.body_id, upload)
  return act(
    context,
    key,
    () => evidenceOf(context, round, contender.body_id),
    (standing) => decideAttach({ round, contender }, components, file, standing, context),
  )
}

function decideAttach(
  speaking: Speaking,
  components: readonly string[],
  file: StoredFile,
  standing: readonly StoredEvidence[],
  context: Pick<Context, 'actor' | 'now'>,
): Together<Attached> {
  const decisions = components.map((component) => {
    stopIf(whyNotAttach(component, file, standing))
    return attaching(speaking, component, file, context)
  })
  return { decisions, answer: { file: file.id, evidence: decisions.map(({ answer }) => answer) } }
}

/** The same content proves the same thing once. */
function whyNotAttach(
  component: string,
  { sha256 }: Pick<StoredFile, 'sha256'>,
  standing: readonly StoredEvidence[],
): Objection | null {
  return standing.some((one) => one.component === component && one.sha256.equals(sha256))
    ? new Objection('indexes.evidence_there_already', { component })
    : null
}

function attaching(
  { round, contender }: Speaking,
  component: string,
  file: StoredFile,
  { actor, now }: Pick<Context, 'actor' | 'now'>,
): DecisionOf<typeof evidenceSubject, { id: string; component: string }> {
  const agency_id = contender.body_id
  const at = now()
  const id = uuidv7(at.getTime())
  const use = { agency_id, file_id: file.id, subject_kind: 'index_evidence', subject_id: id, purpose: component }
  return evidenceSubject.create(
    { agency_id, id },
    {
      row: {
        root_id: round.agency_id,
        round_id: round.id,
        component,
        file_id: file.id,
        file_name: file.name,
        sha256: bytes(file.sha256),
        added_by: idOf(actor),
        added_at: at,
      },
      also: [useOf({ ...use, used_at: at })],
      events: [{ kind: 'indexes.evidence_added', data: told({ round, contender }, component, file.sha256) }],
      answer: { id, component },
    },
  )
}

/** Takes a paper away again, as long as the agency may still speak. @throws Objection `indexes.evidence_not_found` */
export async function removeEvidence(
  context: Context,
  key: IdempotencyKey,
  where: Omit<Where, 'components'> & { readonly evidence: string },
): Promise<{ evidence: string }> {
  const place = await speaking(context, where)
  return act(
    context,
    key,
    () => paperOf(context, place, where.evidence),
    (paper) => decideRemove(place, paper, context.now()),
  )
}

async function paperOf(context: Context, { round, contender }: Speaking, wanted: string): Promise<StoredEvidence> {
  const found = (await evidenceOf(context, round, contender.body_id)).find(({ id }) => id === wanted)
  if (!found) throw new Objection('indexes.evidence_not_found')
  return found
}

function decideRemove(
  place: Speaking,
  paper: StoredEvidence,
  removed_at: Date,
): DecisionOf<typeof evidenceSubject, { evidence: string }> {
  return evidenceSubject.change(paper, {
    set: { removed_at },
    events: [{ kind: 'indexes.evidence_removed', data: told(place, paper.component, paper.sha256) }],
    answer: { evidence: paper.id },
  })
}

function told({ round, contender }: Speaking, component: string, sha256: Buffer) {
  return { round: round.code, agency: contender.code, component, sha256: sha256.toString('hex') }
}

type Speaking = { readonly round: StoredRound; readonly contender: StoredContender }

/** The round and the agency in it, while the agency may add to what it says. */
async function speaking(context: Context, where: Pick<Where, 'round' | 'agency'>): Promise<Speaking> {
  const round = await roundNamed(context, where.round)
  const contender = (await contendersOf(context, round)).find(({ code }) => code === where.agency)
  if (!contender) throw new Objection('indexes.agency_not_in_round')
  stopUnlessMay(context, 'indexes.self_score', contender.body_id)
  stopIf(whyNotSpeak(round, contender.extended[round.state] ?? null, today(context)))
  return { round, contender }
}
