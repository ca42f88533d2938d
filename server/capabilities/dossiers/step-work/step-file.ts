import { type Storage, type StoredFile, takeIn, type Upload, useOf } from '#files'
import { idOf } from '#platform/access/actor.ts'
import type { Context } from '#platform/context.ts'
import { uuidv7 } from '#platform/database/uuid.ts'
import { act } from '#platform/journal/act.ts'
import type { IdempotencyKey } from '#platform/journal/write.ts'
import { stopIf } from '#platform/objection.ts'
import { type CaseFile, caseFile } from '../handling/file.ts'
import { whyNot } from '../rules.ts'
import { type DossierDecision, dossierSubject } from '../subjects.ts'
import { mayTake } from './step-work.ts'

export type StepFile = { readonly code: string; readonly id: string; readonly file_name: string }

/**
 * Puts a file of the office to the step that is open, with a word about it: a draft, a picture of a site. Colleagues who
 * see the dossier's people load it; it is no paper of the applicant and no result, and nobody outside is given it.
 *
 * @throws Objection `dossiers.not_found`, `dossiers.remark_when`, what `takeIn` objects to.
 */
export async function putStepFile(
  context: Context,
  key: IdempotencyKey,
  storage: Storage,
  code: string,
  { upload, text }: { readonly upload: Upload; readonly text: string },
): Promise<StepFile> {
  const read = () => caseFile(context, code, 'dossiers.handle')
  const { dossier, rules } = await read()
  stopIf(whyNot('remark', dossier, rules))
  const file = await takeIn(context, storage, dossier.agency_id, upload)
  return act(context, key, read, (current) => decideStepFile(current, file, text, context))
}

export function decideStepFile(
  file: CaseFile,
  stored: Pick<StoredFile, 'id' | 'name'>,
  text: string,
  { actor, now: clock }: Pick<Context, 'actor' | 'now'>,
): DossierDecision<StepFile> {
  const { dossier, rules, steps } = file
  stopIf(whyNot('remark', dossier, rules))
  const now = clock()
  const open = steps.filter(({ state }) => state === 'open')
  const step = (open.find((one) => mayTake(one, file, actor)) ?? open[0])?.code ?? ''
  const { agency_id, id: dossier_id, code } = dossier
  const id = uuidv7(now.getTime())
  const row = {
    agency_id,
    id,
    dossier_id,
    step_code: step,
    kind: 'note',
    text: text.trim(),
    file_id: stored.id,
    file_name: stored.name,
    made_by: idOf(actor),
    made_at: now,
  }
  const use = {
    agency_id,
    file_id: stored.id,
    subject_kind: dossierSubject.kind,
    subject_id: dossier_id,
    purpose: id,
    used_at: now,
  }
  return dossierSubject.change(dossier, {
    set: { changed_at: now },
    also: [{ insert: 'dossiers.remark', rows: [row] }, useOf(use)],
    events: [{ kind: 'dossiers.remarked', data: { step, kind: 'note', ticked: null, file: true } }],
    answer: { code, id, file_name: stored.name },
  })
}
