import { type Storage, takeIn, type Upload, useOf } from '#files'
import type { Context } from '#platform/context.ts'
import { act } from '#platform/journal/act.ts'
import type { IdempotencyKey } from '#platform/journal/write.ts'
import { Objection } from '#platform/objection.ts'
import { type Opened, proofWrong } from './proof.ts'
import { byCode, componentsOf } from './queries.ts'
import { KEY } from './rows.ts'

export type Attached = { code: string; component: string; file_id: string }

/**
 * Puts a scan or photo to a paper of a dossier: by the office, or by who can prove it is theirs while it may still be
 * completed. A wrong one is replaced by the next.
 *
 * @throws Objection `dossiers.paper_not_found`, `dossiers.papers_closed`, what `takeIn` objects to.
 */
export async function attach(
  context: Context,
  key: IdempotencyKey,
  storage: Storage,
  { sheet, by }: Opened,
  component_id: string,
  upload: Upload,
): Promise<Attached> {
  const isStaff = by === 'office'
  if (sheet.ended_at || (!isStaff && !['sent', 'supplement'].includes(sheet.state)))
    throw new Objection('dossiers.papers_closed', { state: sheet.state })
  const components = await componentsOf(context.db, sheet.agency_id, sheet.id).execute()
  const component = components.find(({ id }) => id === component_id)
  if (!component) throw isStaff ? new Objection('dossiers.paper_not_found') : proofWrong()
  const file = await takeIn(context, storage, sheet.agency_id, upload)
  const used_at = context.now()
  const { agency_id, id } = sheet
  return act(
    context,
    key,
    async () => {
      const current = await byCode(context.db, context.root_id, sheet.code)
        .select(['last_seq', 'last_hash'])
        .executeTakeFirst()
      if (!current) throw new Objection('dossiers.not_found')
      return current
    },
    ({ version, last_seq, last_hash }) => ({
      subject: { kind: 'dossier', agency_id, id, version, last_seq, last_hash },
      table: 'dossiers.dossier',
      set: { changed_at: used_at },
      also: [
        {
          update: 'dossiers.component',
          key: KEY,
          rows: [{ agency_id, dossier_id: id, id: component.id, file_id: file.id, file_name: file.name }],
        },
        ...(component.file_id === file.id
          ? []
          : [
              useOf({
                agency_id,
                file_id: file.id,
                subject_kind: 'dossier',
                subject_id: id,
                purpose: component.id,
                used_at,
              }),
            ]),
      ],
      events: [
        {
          kind: 'dossiers.paper_attached',
          data: { paper: component.code, sha256: file.sha256.toString('hex'), by_office: isStaff },
        },
      ],
      answer: { code: sheet.code, component: component.code, file_id: file.id },
    }),
  )
}
