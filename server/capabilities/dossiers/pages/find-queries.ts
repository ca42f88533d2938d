import { sql } from 'kysely'
import type { Database } from '#platform/database/pool.ts'
import type { After } from '#platform/http/after.ts'
import { before, lines } from './queries.ts'

/** By part of the applicant's name, accents or not, within these agencies. Served by dossier_search_idx. */
export function byName(db: Database, agencies: readonly string[], words: string, after: After) {
  const query = lines(db)
    .where('dossier.agency_id', '=', sql<string>`any(${agencies}::uuid[])`)
    .where(
      sql<boolean>`dossier.applicant_search like '%' || replace(replace(public.plain(${words}), '%', '\\%'), '_', '\\_') || '%'`,
    )
    .orderBy('dossier.submitted_at', 'desc')
    .orderBy('dossier.id', 'desc')
  return after ? query.where(before(after)) : query
}

/** By identity number, found by its digest. Served by dossier_person_idx. */
export function byIdNumber(db: Database, agencies: readonly string[], digest: Buffer, after: After) {
  const query = lines(db)
    .where('dossier.id_number_digest', '=', digest)
    .where('dossier.agency_id', '=', sql<string>`any(${agencies}::uuid[])`)
    .orderBy('dossier.submitted_at', 'desc')
    .orderBy('dossier.id', 'desc')
  return after ? query.where(before(after)) : query
}

/** By whole codes. Served by dossier_code_idx. */
export function byCodes(db: Database, agencies: readonly string[], codes: readonly string[]) {
  return lines(db)
    .where('dossier.code', '=', sql<string>`any(${codes}::text[])`)
    .where('dossier.agency_id', '=', sql<string>`any(${agencies}::uuid[])`)
    .orderBy('dossier.submitted_at', 'desc')
}

/** By telephone number. Served by dossier_phone_idx. */
export function byPhone(db: Database, agencies: readonly string[], phones: readonly string[], after: After) {
  const query = lines(db)
    .where('dossier.applicant_phone', '=', sql<string>`any(${phones}::text[])`)
    .where('dossier.agency_id', '=', sql<string>`any(${agencies}::uuid[])`)
    .orderBy('dossier.submitted_at', 'desc')
    .orderBy('dossier.id', 'desc')
  return after ? query.where(before(after)) : query
}

/** Open ones of one procedure that one person has at these agencies. Served by dossier_person_idx and dossier_phone_idx. */
export function openOfPerson(
  db: Database,
  agencies: readonly string[],
  procedure_code: string,
  { digest, phones }: { readonly digest: Buffer | null; readonly phones: readonly string[] },
) {
  return lines(db)
    .where('dossier.agency_id', '=', sql<string>`any(${agencies}::uuid[])`)
    .where('dossier.procedure_code', '=', procedure_code)
    .where('dossier.ended_at', 'is', null)
    .where(
      sql<boolean>`(dossier.id_number_digest = ${digest}::bytea or dossier.applicant_phone = any(${phones}::text[]))`,
    )
    .orderBy('dossier.submitted_at', 'desc')
}
