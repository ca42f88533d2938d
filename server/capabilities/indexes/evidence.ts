import { stopUnlessMay } from '#agencies'
import { type Storage, type StoredFile, takeIn, type Upload, useOf } from '#files'
import { type Context, today } from '#platform/context.ts'
import { uuidv7 } from '#platform/database/uuid.ts'
import { act, actTogether } from '#platform/journal/act.ts'
import { newSubject } from '#platform/journal/event.ts'
import { bytes, type Decision, type IdempotencyKey } from '#platform/journal/write.ts'
import { Objection } from '#platform/objection.ts'
import { componentOf } from './criteria-set.ts'
import { contendersOf, evidenceOf, roundNamed, setOf } from './queries.ts'
import type { RoundState } from './round.ts'
import { type StoredContender, type StoredRound, subjectOf } from './stored.ts'

export type Attached = { file: string; evidence: { id: string; component: string }[] }
type Where = { readonly round: string; readonly agency: string; readonly components: readonly string[] }

/** While an agency speaks for itself it may add papers, and take them away again. */
const OPEN: readonly RoundState[] = ['open', 'self_scoring', 'explaining']

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
  return actTogether(context, key, async () => {
    const standing = await evidenceOf(context, round, contender.body_id)
    const decisions = components.map((component) => {
      if (standing.some((one) => one.component === component && one.sha256.equals(file.sha256)))
        throw new Objection('indexes.evidence_there_already', { component })
      return attaching(context, round, contender, component, file)
    })
    const evidence = decisions.map(({ answer }) => answer)
    return { decisions, answer: { file: file.id, evidence } }
  })
}

function attaching(
  context: Context,
  round: StoredRound,
  contender: StoredContender,
  component: string,
  file: StoredFile,
): Decision<{ id: string; component: string }> {
  const agency_id = contender.body_id
  const at = context.now()
  const id = uuidv7(at.getTime())
  return {
    subject: newSubject('index_evidence', agency_id, id),
    table: 'indexes.evidence',
    set: {
      root_id: round.agency_id,
      round_id: round.id,
      component,
      file_id: file.id,
      file_name: file.name,
      sha256: bytes(file.sha256),
      added_by: context.actor.account_id,
      added_at: at,
    },
    also: [
      useOf({
        agency_id,
        file_id: file.id,
        subject_kind: 'index_evidence',
        subject_id: id,
        purpose: component,
        used_at: at,
      }),
    ],
    events: [
      {
        kind: 'indexes.evidence_added',
        data: { round: round.code, agency: contender.code, component, sha256: file.sha256.toString('hex') },
      },
    ],
    answer: { id, component },
  }
}

/** Takes a paper away again, as long as the agency may still speak. @throws Objection `indexes.evidence_not_found` */
export async function removeEvidence(
  context: Context,
  key: IdempotencyKey,
  where: Omit<Where, 'components'> & { readonly evidence: string },
): Promise<{ evidence: string }> {
  const { round, contender } = await speaking(context, where)
  return act(
    context,
    key,
    async () => {
      const found = (await evidenceOf(context, round, contender.body_id)).find(({ id }) => id === where.evidence)
      if (!found) throw new Objection('indexes.evidence_not_found')
      return found
    },
    (paper) => ({
      subject: subjectOf('index_evidence', paper),
      table: 'indexes.evidence',
      set: { removed_at: context.now() },
      events: [
        {
          kind: 'indexes.evidence_removed',
          data: {
            round: round.code,
            agency: contender.code,
            component: paper.component,
            sha256: paper.sha256.toString('hex'),
          },
        },
      ],
      answer: { evidence: paper.id },
    }),
  )
}

/** The round and the agency in it, while the agency may add to what it says. */
async function speaking(
  context: Context,
  where: Pick<Where, 'round' | 'agency'>,
): Promise<{ round: StoredRound; contender: StoredContender }> {
  const round = await roundNamed(context, where.round)
  const contender = (await contendersOf(context, round)).find(({ code }) => code === where.agency)
  if (!contender) throw new Objection('indexes.agency_not_in_round')
  stopUnlessMay(context, 'indexes.self_score', contender.body_id)
  if (!OPEN.includes(round.state)) throw new Objection('indexes.papers_closed', { round: round.code })
  const last = [round.deadlines[round.state], contender.extended[round.state]]
    .filter((day) => day !== undefined)
    .sort()
    .at(-1)
  if (last && today(context) > last) throw new Objection('indexes.deadline_passed', { work: 'self_score', on: last })
  return { round, contender }
}
