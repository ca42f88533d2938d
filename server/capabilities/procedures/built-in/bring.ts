import type { Context } from '#platform/context.ts'
import { uuidFrom } from '#platform/database/uuid.ts'
import { act } from '#platform/journal/act.ts'
import { ownKey } from '#platform/journal/write.ts'
import { asDay, type Day } from '#platform/time.ts'
import { contentOf, contentRow, digestOf } from '../content/content.ts'
import type { Procedure, ProcedureVersion } from '../procedure.ts'
import { codesOf, forgetVersions } from '../queries.ts'
import { type ProcedureDecision, procedureSubject } from '../subjects.ts'
import { broughtAlong } from './catalogue/index.ts'

/** A version that has always been in force begins here, or where the first body competent for it does. */
const ALWAYS = asDay('2018-01-01')
const BATCH = 20

/** Brings the product's procedures into a province, published; codes it has already stay as they are. */
export async function bringCatalogue(context: Context): Promise<void> {
  const missing = missingOf(broughtAlong, await codesHeld(context))
  for (let at = 0; at < missing.length; at += BATCH) {
    const batch = missing.slice(at, at + BATCH)
    const key = ownKey('procedures', context.root_id, ...batch.map(({ code }) => code))
    await act(
      context,
      key,
      () => codesHeld(context),
      (held) => ({ decisions: decideBring(missingOf(batch, held), context), answer: null }),
    )
  }
  forgetVersions()
}

async function codesHeld({ db, root_id }: Context): Promise<ReadonlySet<string>> {
  return new Set((await codesOf(db, root_id).execute()).map(({ code }) => code))
}

function missingOf(procedures: readonly Procedure[], held: ReadonlySet<string>): readonly Procedure[] {
  return procedures.filter(({ code }) => !held.has(code))
}

function decideBring(
  procedures: readonly Procedure[],
  context: Pick<Context, 'root_id' | 'now'>,
): ProcedureDecision<null>[] {
  return procedures.map((procedure) => bringing(procedure, context))
}

function bringing(procedure: Procedure, { root_id, now }: Pick<Context, 'root_id' | 'now'>): ProcedureDecision<null> {
  const { code, versions } = procedure
  const id = uuidFrom('procedure', root_id, code)
  const rows = versions.map((version) => ({
    ...contentRow(code, contentOf(procedure, version)),
    id: uuidFrom('procedure_version', root_id, code, String(version.version)),
    procedure_id: id,
    root_id,
    number: version.version,
    revision: 1,
    state: 'published',
    decision: version.announced_by,
    valid_from: firstDay(version),
    valid_to: version.valid_to,
    changed_at: now(),
  }))
  return procedureSubject.create(
    { agency_id: root_id, id },
    {
      row: { root_id, code, sample: false },
      also: [{ insert: 'procedures.version', rows }],
      events: rows.map(({ number, name, field, online_level, valid_from, valid_to, decision, content }) => ({
        kind: 'procedures.brought',
        data: { code, number, name, field, online_level, valid_from, valid_to, decision, content: digestOf(content) },
      })),
      answer: null,
    },
  )
}

function firstDay({ valid_from, levels }: ProcedureVersion): Day {
  if (valid_from) return valid_from
  const begins = levels.map((level) => level.valid_from ?? ALWAYS).sort()
  return begins[0] ?? ALWAYS
}
