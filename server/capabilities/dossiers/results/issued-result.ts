import { documentSubject, issuedFile } from '#documents'
import type { Context } from '#platform/context.ts'
import { act, type Together } from '#platform/journal/act.ts'
import type { JournalEvent } from '#platform/journal/tail.ts'
import { ownKey } from '#platform/journal/write.ts'
import { type Reaction, reactionTo } from '#platform/reactions/reaction.ts'
import { caseFileOf } from '../handling/file.ts'
import { KEY } from '../rows.ts'
import { takesIssued } from '../rules.ts'
import { dossierSubject } from '../subjects.ts'
import { decideAttachResult } from './result-files.ts'

type Told = Pick<JournalEvent, 'agency_id' | 'subject_id'>

/** The result that was issued as a document becomes the dossier's result as a file. */
export const resultIssued: Reaction = reactionTo(documentSubject, {
  name: 'dossiers_take_issued',
  on: ['documents.issued'],
  run: takeIssued,
})

/** What counts no more as a document is given to nobody any more. */
export const resultVoided: Reaction = reactionTo(documentSubject, {
  name: 'dossiers_drop_voided',
  on: ['documents.voided', 'documents.replaced'],
  run: dropVoided,
})

/** Puts an issued document to the dossier it is about, where it is there as a file and a result is given at all; once for each document. */
export async function takeIssued(context: Context, { agency_id, subject_id }: Told): Promise<null> {
  const issued = await issuedFile(context, agency_id, subject_id, dossierSubject.kind)
  if (!issued) return null
  const { about_id, symbol, file } = issued
  const name = `${symbol.replaceAll('/', '-')}.pdf`
  await act(
    context,
    ownKey('dossier result', subject_id),
    () => caseFileOf(context, { agency_id, id: about_id }),
    (current): Together<null> => ({
      decisions: takesIssued(current.dossier)
        ? [decideAttachResult(current, { ...file, name, document_id: subject_id }, context)]
        : [],
      answer: null,
    }),
  )
  return null
}

async function dropVoided(context: Context, { agency_id, subject_id }: Told): Promise<null> {
  const given = await context.db
    .selectFrom('dossiers.result_file')
    .where('agency_id', '=', agency_id)
    .where('document_id', '=', subject_id)
    .where('recalled_at', 'is', null)
    .select(['id', 'dossier_id'])
    .executeTakeFirst()
  if (!given) return null
  const { id, dossier_id } = given
  await act(
    context,
    ownKey('dossier result dropped', subject_id),
    () => caseFileOf(context, { agency_id, id: dossier_id }),
    ({ dossier }) => {
      const now = context.now()
      return dossierSubject.change(dossier, {
        set: { changed_at: now },
        also: [{ update: 'dossiers.result_file', key: KEY, rows: [{ agency_id, dossier_id, id, recalled_at: now }] }],
        events: [{ kind: 'dossiers.result_dropped', data: {} }],
        answer: null,
      })
    },
  )
  return null
}
