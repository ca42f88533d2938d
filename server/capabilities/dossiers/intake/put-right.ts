import { idOf, may } from '#platform/access/actor.ts'
import type { Context } from '#platform/context.ts'
import { uuidv7 } from '#platform/database/uuid.ts'
import type { Also } from '#platform/journal/tables.ts'
import { bytes } from '#platform/journal/tables.ts'
import type { CorrectedBefore, Dossier } from '../dossier.ts'
import { type CaseFile, caseFile } from '../handling/file.ts'
import { byCode, componentsOf, type Sheet, slipsOf } from '../pages/queries.ts'

/** A dossier whose entry is wrong, with what stands in it, for who may put it right. */
export type FileToPutRight = {
  readonly file: CaseFile
  readonly sheet: Sheet
  readonly components: Awaited<ReturnType<ReturnType<typeof componentsOf>['execute']>>
  /** Its receipts that still hold. */
  readonly slips: readonly string[]
  /** How many receipts it was given so far. */
  readonly receipts: number
  /** Whether the actor may put it right when somebody has taken it up already. */
  readonly is_head: boolean
}

/** @throws Objection `dossiers.not_found`, `dossiers.stale` */
export async function fileToPutRight(context: Context, code: string, seen?: number): Promise<FileToPutRight> {
  const file = await caseFile(context, code, 'dossiers.put_right', seen)
  const { agency_id, id } = file.dossier
  const [sheet, components, slips] = await Promise.all([
    byCode(context.db, context.root_id, file.dossier.code).executeTakeFirstOrThrow(),
    componentsOf(context.db, agency_id, id).execute(),
    slipsOf(context.db, agency_id, id).execute(),
  ])
  const receipts = slips.filter(({ kind }) => kind === 'receipt')
  return {
    file,
    sheet,
    components,
    slips: receipts.filter(({ voided_at }) => !voided_at).map((slip) => slip.id),
    receipts: receipts.length,
    is_head: may(context.actor, 'dossiers.correct', agency_id),
  }
}

type Corrected = {
  readonly reason: string
  readonly before: CorrectedBefore
  /** The identity number that is replaced, as it stood sealed. */
  readonly number?: Pick<Sheet, 'id_number_sealed' | 'id_number_key'>
}

/** What stood there before, why it was replaced and by whom, as a row of the owner's history. */
export function correctionRow(
  { agency_id, id }: Pick<Dossier, 'agency_id' | 'id'>,
  { reason, before, number }: Corrected,
  { now: clock, actor }: Pick<Context, 'now' | 'actor'>,
): Also {
  const now = clock()
  const row = {
    agency_id,
    id: uuidv7(now.getTime()),
    dossier_id: id,
    at: now,
    by: idOf(actor),
    reason,
    before,
    id_number_sealed: number?.id_number_sealed ? bytes(number.id_number_sealed) : null,
    id_number_key: number?.id_number_key ?? null,
  }
  return { insert: 'dossiers.correction', rows: [row] }
}
