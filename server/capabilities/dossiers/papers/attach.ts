import { isUsed, type Storage, type StoredFile, takeIn, type Upload, useOf } from '#files'
import type { Context } from '#platform/context.ts'
import { uuidv7 } from '#platform/database/uuid.ts'
import { act } from '#platform/journal/act.ts'
import type { Chained } from '#platform/journal/subject.ts'
import type { Also } from '#platform/journal/tables.ts'
import type { IdempotencyKey } from '#platform/journal/write.ts'
import { Objection, stopIf } from '#platform/objection.ts'
import type { Dossier } from '../dossier.ts'
import { byCode, componentsOf, type Sheet } from '../pages/queries.ts'
import { type Opened, proofWrong } from '../proof/proof.ts'
import { KEY } from '../rows.ts'
import { whyNotAttach } from '../rules.ts'
import { type DossierDecision, dossierSubject } from '../subjects.ts'
import { wantedPapers } from './wanted.ts'

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
  stopIf(whyNotAttach(sheet, isStaff))
  const components = await componentsOf(context.db, sheet.agency_id, sheet.id).execute()
  const component =
    components.find(({ id }) => id === component_id) ?? (await missingPaper(context, sheet, component_id))
  if (!component) throw isStaff ? new Objection('dossiers.paper_not_found') : proofWrong()
  const file = await takeIn(context, storage, sheet.agency_id, upload)
  // The same content may come again after another lay between: it is used there already.
  const { agency_id, id } = sheet
  const use = { agency_id, file_id: file.id, subject_kind: 'dossier', subject_id: id, purpose: component.id }
  const is_used = await isUsed(context, use)
  const attaching = { component, file, is_used, by_office: isStaff, at: context.now() }
  return act(
    context,
    key,
    () => current(context, sheet.code),
    (dossier) => decideAttach(dossier, attaching),
  )
}

async function current(context: Context, code: string) {
  const dossier = await byCode(context.db, context.root_id, code).select(['last_seq', 'last_hash']).executeTakeFirst()
  if (!dossier) throw new Objection('dossiers.not_found')
  return dossier
}

/** A paper that is wanted and has no row yet, by `paper:CODE`: it gets one with its file. */
async function missingPaper(
  context: Context,
  sheet: Sheet,
  asked: string,
): Promise<Attaching['component'] | undefined> {
  const wanted = (await wantedPapers(context, sheet)).find(({ code }) => asked === `paper:${code}`)
  if (!wanted) return undefined
  const { code, name, quantity, component_id } = wanted
  return component_id
    ? { id: component_id, code }
    : { id: uuidv7(context.now().getTime()), code, fresh: { name, quantity } }
}

type Attaching = {
  readonly component: {
    readonly id: string
    readonly code: string
    /** What it gets a row with, where it has none yet. */
    readonly fresh?: { readonly name: string; readonly quantity: number }
  }
  readonly file: Pick<StoredFile, 'id' | 'name' | 'sha256'>
  readonly is_used: boolean
  readonly by_office: boolean
  readonly at: Date
}

/** Papers that came after the others stand behind them. */
const LAST = 90

function paperWith(
  { agency_id, id }: Pick<Dossier, 'agency_id' | 'id'>,
  { id: component_id, code, fresh }: Attaching['component'],
  file: Attaching['file'],
): Also {
  const row = { agency_id, dossier_id: id, id: component_id, file_id: file.id, file_name: file.name }
  if (!fresh) return { update: 'dossiers.component', key: KEY, rows: [row] }
  return {
    insert: 'dossiers.component',
    rows: [{ ...row, position: LAST, code, kind: 'electronic', ...fresh }],
  }
}

function decideAttach(
  dossier: Chained & Pick<Dossier, 'code' | 'state' | 'ended_at'>,
  { component, file, is_used, by_office, at }: Attaching,
): DossierDecision<Attached> {
  stopIf(whyNotAttach(dossier, by_office))
  const { agency_id, id } = dossier
  const used = {
    agency_id,
    file_id: file.id,
    subject_kind: 'dossier',
    subject_id: id,
    purpose: component.id,
    used_at: at,
  }
  return dossierSubject.change(dossier, {
    set: { changed_at: at },
    also: [paperWith(dossier, component, file), ...(is_used ? [] : [useOf(used)])],
    events: [
      {
        kind: 'dossiers.paper_attached',
        data: { paper: component.code, sha256: file.sha256.toString('hex'), by_office },
      },
    ],
    answer: { code: dossier.code, component: component.code, file_id: file.id },
  })
}
